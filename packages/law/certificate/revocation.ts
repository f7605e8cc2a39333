// 電子証明書の失効: why a message says that a certificate is revoked, and where to have it issued anew (guidebook p.13;
// 公的個人認証法 art. 12 and 31).
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook } from '../decision/source.ts';
import type { JpkiCertificateKind } from './expiry.ts';

/** The four causes of p.13. */
export const REVOCATION_CAUSES = ['attributes-changed', 'requested', 'expired', 'death'] as const;

export type RevocationCause = (typeof REVOCATION_CAUSES)[number];

export type Revocation = {
  readonly revoked: boolean;
  /** Without anybody asking for it: the register or the calendar does it. */
  readonly byItself: boolean;
  /** Whether a counter issues a new one. */
  readonly reissue: boolean;
};

/** What a cause does to a certificate of a kind. A change of the four attributes ends the signature certificate only. */
export function revocation(kind: JpkiCertificateKind, cause: RevocationCause): Decision<Revocation> {
  const again = reason('revocation.reissue-at-counter', guidebook(13));
  switch (cause) {
    case 'attributes-changed':
      return kind === 'sign'
        ? {
            answer: { revoked: true, byItself: true, reissue: true },
            reasons: [reason('revocation.attributes-changed', guidebook(13)), again],
          }
        : {
            answer: { revoked: false, byItself: true, reissue: false },
            reasons: [reason('revocation.auth-keeps', guidebook(13))],
          };
    case 'requested':
      return {
        answer: { revoked: true, byItself: false, reissue: true },
        reasons: [reason('revocation.requested', guidebook(13)), again],
      };
    case 'expired':
      return {
        answer: { revoked: true, byItself: true, reissue: true },
        reasons: [reason('revocation.expired', guidebook(13)), again],
      };
    case 'death':
      return {
        answer: { revoked: true, byItself: true, reissue: false },
        reasons: [reason('revocation.death', guidebook(13))],
      };
  }
}
