/** Validity of certificates: to the last second of a Japanese day (23:59:59 JST = 14:59:59Z). */

/** notAfter for a certificate that is valid through `lastDay` in Japan. */
export const endOfDayInJapan = (lastDay: Temporal.PlainDate): Temporal.Instant =>
  lastDay.add({ days: 1 }).toZonedDateTime('Asia/Tokyo').toInstant().subtract({ seconds: 1 });

/** An instant without its fraction: certificates, CRLs and OCSP responses know whole seconds only. */
export const wholeSecond = (at: Temporal.Instant): Temporal.Instant =>
  at.round({ smallestUnit: 'second', roundingMode: 'floor' });
