// How long an OCSP answer and a revocation list may be relied on (nextUpdate), as dated rows with their reason.

type StatusValidity = { from: string; days: number; reason: string };

const STATUS_VALIDITY: readonly [StatusValidity, ...StatusValidity[]] = [
  {
    from: '2016-01-01',
    days: 7,
    reason: 'outlasts the six days of the year-end stop, when a relying party may not get a new one',
  },
];

/** The validity of status information given at a moment. */
export function statusValidity(at: Temporal.Instant): Temporal.Duration {
  const day = at.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
  const row = STATUS_VALIDITY.findLast(({ from }) => from <= day) ?? STATUS_VALIDITY[0];
  return Temporal.Duration.from({ hours: row.days * 24 });
}
