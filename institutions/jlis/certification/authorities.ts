// 署名用認証局・利用者証明用認証局 at work: issuance, status and trust anchors over all generations of both authorities.
// Put together anew whenever the calendar brings a new generation.
import {
  type CertificationAuthority,
  createAuthority,
  createOcspResponder,
  delegatedSigners,
  type Generation,
  type OcspResponder,
  ocspStatus,
  type StatusSource,
} from '@tegata/pki';
import type { Premises } from '../premises.ts';
import { generationDue, openGenerations } from './generations.ts';
import { postgresIssuanceStore } from './issuance-store.ts';
import { CARD_CERTIFICATE_KINDS, type CardCertificateKind, PROFILE } from './kinds.ts';
import { statusValidity } from './policy.ts';
import { publish } from './publication.ts';
import { openStatusBook, serialDispenser, withRandomSerials } from './status-pages.ts';

/** One authority as it stands at a moment. */
type Standing = {
  /** The generation of this number exists; a later moment may need a new one. */
  upTo: ReadonlySet<number>;
  generations: readonly Generation[];
  authority: CertificationAuthority;
  responder: OcspResponder;
};

export type Authorities = {
  /** The authority with the generation that is due now. */
  authority(kind: CardCertificateKind): Promise<CertificationAuthority>;
  /** Oldest first; the last in force is the one that issues. */
  generations(kind: CardCertificateKind): Promise<readonly Generation[]>;
  responder(kind: CardCertificateKind): Promise<OcspResponder>;
  /** The status of a certificate as its own OCSP responder tells it, asked with a nonce. */
  status(kind: CardCertificateKind): StatusSource;
  /** Brings issuance cycles that a killed process left to their end. */
  resume(): Promise<void>;
};

/** A delegated signer outlives the answers it signs: it is replaced a third of its life, eight days, before its end. */
const SIGNER_LIFE = Temporal.Duration.from({ hours: 24 * 24 });

/** About 16 MB of answers to requests without a nonce. */
const ANSWERS_STORED = 10_000;

export function openAuthorities(
  premises: Premises,
  keys: Parameters<typeof openGenerations>[1],
  onFailure: (error: unknown) => void,
): Authorities {
  const { clock, publicBase } = premises;
  const kept = openGenerations(premises, keys);
  const issuance = postgresIssuanceStore(premises);
  const serials = serialDispenser(premises);
  const standing = new Map<CardCertificateKind, Promise<Standing>>();

  async function stand(kind: CardCertificateKind): Promise<Standing> {
    await kept.ensure(kind, clock.now());
    const generations = await kept.all(kind);
    const authority = createAuthority({
      kind: PROFILE[kind],
      generations,
      endpoints: { cps: `${publicBase}/pki/cps`, ocsp: `${publicBase}/pki/ocsp/${kind}` },
      store: issuance,
      serials,
      publish: (issued) => publish(premises, issued),
      clock,
    });
    const signers = delegatedSigners({ authorities: [authority], clock, life: SIGNER_LIFE });
    const responder = createOcspResponder({
      issuers: generations,
      signers,
      status: openStatusBook(
        premises,
        kind,
        await withRandomSerials(
          premises,
          generations.map(({ keyId }) => keyId),
        ),
      ),
      clock,
      validFor: statusValidity(clock.now()),
      stored: ANSWERS_STORED,
      onFailure,
    });
    return {
      upTo: new Set(generations.map(({ generation }) => generation)),
      generations,
      authority,
      responder,
    };
  }

  async function now(kind: CardCertificateKind): Promise<Standing> {
    const { generation } = generationDue(clock.now());
    const present = standing.get(kind);
    if (present && (await present).upTo.has(generation)) return present;
    // Whoever comes meanwhile waits for the same one.
    if (standing.get(kind) === present) {
      const next = stand(kind);
      standing.set(kind, next);
      next.catch(() => standing.delete(kind));
    }
    return now(kind);
  }

  return {
    authority: async (kind) => (await now(kind)).authority,
    generations: async (kind) => (await now(kind)).generations,
    responder: async (kind) => (await now(kind)).responder,
    status: (kind) => ocspStatus({ ask: async (request) => (await now(kind)).responder.answer(request) }),
    async resume() {
      for (const kind of CARD_CERTIFICATE_KINDS) {
        const { authority } = await now(kind);
        await authority.resume();
      }
    },
  };
}
