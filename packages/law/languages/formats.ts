// Dates, times and amounts by locale (Unicode CLDR, as the platform has it), for every language but Japanese and English,
// whose papers have forms of their own. Western years and digits throughout, as they stand on the card.
import type { Formats } from './wording.ts';

/** `14 de mayo de 2036`, `6:30`, `1.000`; the locale is a BCP 47 tag. */
export function formatsOf(locale: string): Formats {
  const western = `${locale}-u-ca-gregory-nu-latn`;
  // By the day's first moment in UTC: some versions of CLDR write a plain date shorter than a moment (2026/11/24).
  const dates = new Intl.DateTimeFormat(western, { dateStyle: 'long', timeZone: 'UTC' });
  const amounts = new Intl.NumberFormat(western);
  return {
    date: (date) => dates.format(date.toZonedDateTime('UTC').epochMilliseconds),
    time: ({ hour, minute }) => `${hour}:${String(minute).padStart(2, '0')}`,
    amount: (value) => amounts.format(value),
  };
}
