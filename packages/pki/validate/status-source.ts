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

/**
 * Tells the status. `at` is the moment at which the information has to be current; `about` the moment the question is
 * about, when that one is earlier: an authority may forget a certificate that is over, so its silence then says nothing.
 */
export type StatusSource = (
  certificate: Certificate,
  issuer: Certificate,
  at: Temporal.Instant,
  about?: Temporal.Instant,
) => Promise<StatusAnswer>;

export const notGood = (since: Temporal.Instant, reason: CrlReason): StatusAnswer => ({
  state: reason === 'certificateHold' ? 'hold' : 'revoked',
  since,
  reason,
});

/** Reasons after which nothing signed with the key can be relied on, whatever date it bears. */
const BACKDATED: ReadonlySet<CrlReason> = new Set(['keyCompromise', 'cACompromise']);

/**
 * The status as it was at an earlier moment, from a later answer. A revocation or hold that began after it was not there
 * yet; but after a compromise of the key no date can be relied on. A hold that was released leaves no trace (X.509
 * 9.5.2.2: the certificate counts as never held); one that ended in revocation carries the date of the hold.
 */
export const statusAsOf = (answer: StatusAnswer, moment: Temporal.Instant): StatusAnswer =>
  (answer.state === 'revoked' || answer.state === 'hold') &&
  Temporal.Instant.compare(moment, answer.since) < 0 &&
  !BACKDATED.has(answer.reason)
    ? { state: 'good' }
    : answer;

/** Whether information of `thisUpdate` may be silent because the certificate was over by then (RFC 5280 3.3). */
export const mayHaveForgotten = (
  { notAfter }: Pick<Certificate, 'notAfter'>,
  thisUpdate: Temporal.Instant,
  about: Temporal.Instant | undefined,
): boolean =>
  about !== undefined &&
  Temporal.Instant.compare(about, notAfter) <= 0 &&
  Temporal.Instant.compare(notAfter, thisUpdate) < 0;

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
