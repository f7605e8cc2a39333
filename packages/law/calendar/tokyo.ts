// Every business date is a date in Tokyo; moments become dates here and nowhere else.

export const TOKYO = 'Asia/Tokyo';

/** A moment as Tokyo's wall clock shows it. */
export function inTokyo(at: Temporal.Instant | Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return at instanceof Temporal.Instant ? at.toZonedDateTimeISO(TOKYO) : at.withTimeZone(TOKYO);
}

/** The date in Tokyo at a moment. */
export function todayInTokyo(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(TOKYO).toPlainDate();
}
