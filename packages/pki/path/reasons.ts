/** Why a certification path is refused: stable codes, one for each rule of RFC 5280 6.1.3 to 6.1.5. */

import type { StatusAnswer } from '../validate/status-source.ts';

export type PathFailure =
  /** Something in the certificate is not the structure it should be. */
  | 'malformed'
  /** Signed with an algorithm that is not trusted (SHA-1, MD5, or unknown). */
  | 'algorithm'
  /** The key is too weak to be relied on, or of no known kind. */
  | 'weak-key'
  | 'signature'
  | 'not-yet-valid'
  | 'expired'
  /** The issuer it names is not the one above it. */
  | 'name-chaining'
  /** An issuer without basicConstraints cA. */
  | 'not-authority'
  | 'path-length'
  /** An issuer whose key may not sign certificates. */
  | 'key-usage'
  | 'name-constraints'
  | 'policy'
  /** A mapping from or to anyPolicy. */
  | 'policy-mapping'
  | 'critical-extension'
  | 'revoked'
  | 'on-hold'
  | 'status-unknown'
  | 'status-unavailable'
  /** More work than any honest path asks for. */
  | 'limit';

export interface PathReason {
  readonly failure: PathFailure;
  /** Which certificate: 0 is the one that is verified, 1 its issuer, and so on up. */
  readonly above: number;
  readonly detail?: string;
}

/** What a status means for a path. */
export function failureOfStatus(
  status: StatusAnswer,
): { readonly failure: PathFailure; readonly detail?: string } | undefined {
  switch (status.state) {
    case 'good':
      return undefined;
    case 'revoked':
      return { failure: 'revoked', detail: status.reason };
    case 'hold':
      return { failure: 'on-hold' };
    case 'unknown':
      return { failure: 'status-unknown' };
    case 'unavailable':
      return { failure: 'status-unavailable', detail: status.detail };
  }
}
