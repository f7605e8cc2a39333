/** What a relying party is told about a certificate's status, from wherever it asks. */

import type { Certificate } from '../certificate/read.ts';
import type { CrlReason } from '../revocation/status.ts';

export type StatusAnswer =
  | { readonly state: 'good' }
  | { readonly state: 'hold' | 'revoked'; readonly since: Temporal.Instant; readonly reason: CrlReason }
  /** The authority does not know the certificate. */
  | { readonly state: 'unknown' }
  /** No trustworthy, current answer could be had. */
  | { readonly state: 'unavailable'; readonly detail: string };

export type StatusSource = (
  certificate: Certificate,
  issuer: Certificate,
  at: Temporal.Instant,
) => Promise<StatusAnswer>;

export const notGood = (since: Temporal.Instant, reason: CrlReason): StatusAnswer => ({
  state: reason === 'certificateHold' ? 'hold' : 'revoked',
  since,
  reason,
});

/** Clocks of two machines differ by a little. */
const CLOCK_SKEW = { seconds: 300 } as const;

/** Whether information given at `thisUpdate` may be relied on at `at`. */
export const isCurrent = (
  span: { readonly thisUpdate: Temporal.Instant; readonly nextUpdate: Temporal.Instant | undefined },
  at: Temporal.Instant,
): boolean =>
  Temporal.Instant.compare(span.thisUpdate, at.add(CLOCK_SKEW)) <= 0 &&
  span.nextUpdate !== undefined &&
  Temporal.Instant.compare(at, span.nextUpdate) <= 0;
