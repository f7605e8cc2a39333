/**
 * Delegated OCSP signers (RFC 6960 4.2.2.2): for each issuing key a young key of its own, certified by that issuing
 * key through the ordinary issuance cycle, with ocspSigning and nocheck. Renewed before it ends; the CA key itself
 * never answers.
 */

import type { Generation, IssuerKeyId } from '../authority/generation.ts';
import { readCertificate } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import { generateSigningKey } from '../keys/signing-key.ts';
import type { OcspSignerOrder } from '../profile/residents.ts';
import { type OcspSigner, ocspSigner } from './response.ts';

type Clock = { now(): Temporal.Instant };

export interface SignerRota {
  /** The signer that speaks for this issuing key now. */
  signerFor(issuer: IssuerKeyId): Promise<OcspSigner>;
}

/** A `CertificationAuthority`, as far as delegates go. */
interface AppointingAuthority {
  readonly generations: readonly Pick<Generation, 'keyId' | 'notAfter'>[];
  issue(
    order: OcspSignerOrder & { readonly requestId: string },
  ): Promise<{ readonly certificate: Uint8Array }>;
}

export interface DelegatedSignerOptions {
  readonly authorities: readonly AppointingAuthority[];
  readonly clock: Clock;
  /** Life of a signer. Default one day, since nothing can revoke it (nocheck). */
  readonly life?: Temporal.Duration;
}

interface OnDuty {
  readonly signer: OcspSigner;
  /** Epoch milliseconds: looked at for every answer. */
  readonly from: number;
  readonly renewFrom: number;
  readonly until: number;
}

export function delegatedSigners(options: DelegatedSignerOptions): SignerRota {
  const { authorities, clock } = options;
  const life = options.life ?? Temporal.Duration.from({ hours: 24 });
  const seconds = life.total('seconds');
  const onDuty = new Map<IssuerKeyId, OnDuty>();
  const appointments = new Map<IssuerKeyId, Promise<OnDuty>>();

  async function appoint(issuer: IssuerKeyId): Promise<OnDuty> {
    const authority = authorities.find(({ generations }) =>
      generations.some(({ keyId }) => keyId === issuer),
    );
    const generation = authority?.generations.find(({ keyId }) => keyId === issuer);
    if (!authority || !generation)
      throw new PkiError('pki.generation-exhausted', `no authority for issuing key ${issuer}`);
    const key = await generateSigningKey();
    const lifeEnds = clock.now().add({ seconds: Math.floor(seconds) });
    const until =
      Temporal.Instant.compare(lifeEnds, generation.notAfter) < 0 ? lifeEnds : generation.notAfter;
    const { certificate } = await authority.issue({
      profile: 'ocsp-signer',
      requestId: `ocsp-signer-${crypto.randomUUID()}`,
      publicKeySpki: key.publicKeySpki,
      notAfter: until,
      issuer,
    });
    const { notBefore, notAfter } = readCertificate(certificate);
    const duty = {
      signer: ocspSigner(key, certificate),
      from: notBefore.epochMilliseconds,
      renewFrom: notAfter.epochMilliseconds - Math.floor(seconds / 3) * 1000,
      until: notAfter.epochMilliseconds,
    };
    onDuty.set(issuer, duty);
    return duty;
  }

  /** One appointment at a time for each issuing key, however many requests wait for it. */
  const appointOnce = (issuer: IssuerKeyId): Promise<OnDuty> =>
    appointments.getOrInsertComputed(issuer, () =>
      appoint(issuer).finally(() => appointments.delete(issuer)),
    );

  return {
    async signerFor(issuer) {
      const now = clock.now().epochMilliseconds;
      const duty = onDuty.get(issuer);
      // The town's clock can be set back as well as forward: a signer from the future is no signer.
      if (!duty || now < duty.from || now >= duty.until) return (await appointOnce(issuer)).signer;
      // Renewed in the background while the present one still serves; a failure is tried again by the next request.
      if (now >= duty.renewFrom) appointOnce(issuer).catch(() => {});
      return duty.signer;
    },
  };
}
