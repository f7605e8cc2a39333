/** Two CAs with stores in memory, for tests: the least that issues, revokes and answers. */

import { createGeneration, type Generation } from '../authority/generation.ts';
import { createAuthority } from '../issuance/authority.ts';
import { memoryIssuanceStore } from '../issuance/store.ts';
import { generateSigningKey, type SigningKey } from '../keys/signing-key.ts';
import { delegatedSigners } from '../ocsp/delegated-signer.ts';
import { createOcspResponder } from '../ocsp/responder.ts';
import type { FourAttributes } from '../profile/personal-attributes.ts';
import type { CertificateKind, Municipality } from '../profile/policies.ts';
import { memoryStatusStore } from '../revocation/status.ts';

export const MINATO: Municipality = { code: '13103', prefecture: 'Tokyo-to', city: 'Minato-ku' };
export const SHIBUYA: Municipality = { code: '13113', prefecture: 'Tokyo-to', city: 'Shibuya-ku' };

export const HANAKO: FourAttributes = {
  name: { text: '手形　花子', substituted: [1] },
  birth: Temporal.PlainDate.from('1992-02-29'),
  gender: 'female',
  address: { text: '東京都港区芝公園一丁目５番２５号', substituted: [] },
};

/** A clock that a test moves. */
export const settableClock = (start: Temporal.Instant) => {
  let now = start;
  return {
    now: () => now,
    set: (to: Temporal.Instant) => {
      now = to;
    },
    advance: (by: Temporal.DurationLike) => {
      now = now.add(by);
    },
  };
};

/** Keys made once for a test file: RSA generation is the slow part. */
export const keyRing = () => {
  const keys = new Map<string, Promise<SigningKey>>();
  return (label: string): Promise<SigningKey> => keys.getOrInsertComputed(label, () => generateSigningKey());
};

/** Both kinds, `generations` of each made at `madeAt`, one status store and one responder for all of them. */
export async function testAuthorities(options: {
  key: (label: string) => Promise<SigningKey>;
  now: Temporal.Instant;
  madeAt?: Temporal.Instant[];
  ocspUrl?: string;
}) {
  const { key, now, madeAt = [now.subtract({ hours: 24 })] } = options;
  const clock = settableClock(now);
  const statuses = memoryStatusStore();
  const endpoints = {
    cps: 'http://jlis.localhost:8080/cps.html',
    ocsp: options.ocspUrl ?? 'http://jlis.localhost:8080/ocsp/authentication',
  };
  const make = async (kind: CertificateKind) => {
    const generations: Generation[] = [];
    for (const [index, at] of madeAt.entries()) {
      const generation = index + 1;
      generations.push(
        await createGeneration({ kind, generation, key: await key(`${kind}-${generation}`), at }),
      );
    }
    const store = memoryIssuanceStore();
    const published: string[] = [];
    const authority = createAuthority({
      kind,
      generations,
      endpoints,
      store,
      clock,
      publish: async (issued) => {
        statuses.enter(issued);
        published.push(issued.serial);
      },
    });
    return { authority, generations, store, published };
  };
  const signature = await make('signature');
  const authentication = await make('authentication');
  const authorities = [authentication.authority, signature.authority];
  const responder = createOcspResponder({
    issuers: [...authentication.generations, ...signature.generations],
    signers: delegatedSigners({ authorities, clock }),
    status: statuses,
    clock,
  });
  const holder = await key('holder');

  const issue = (kind: CertificateKind, requestId: string, over: { expiresOn?: Temporal.PlainDate } = {}) => {
    const common = {
      requestId,
      publicKeySpki: holder.publicKeySpki,
      municipality: MINATO,
      expiresOn:
        over.expiresOn ?? clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().add({ years: 5 }),
    };
    return kind === 'signature'
      ? signature.authority.issue({ profile: 'signature', attributes: HANAKO, ...common })
      : authentication.authority.issue({ profile: 'authentication', ...common });
  };
  return { clock, statuses, endpoints, signature, authentication, responder, holder, issue };
}
