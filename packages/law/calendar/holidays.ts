// 国民の祝日, 年末年始 and the working days of public offices (行政機関の休日に関する法律 art. 1).
import { LawError } from '../decision/errors.ts';
import type { Language } from './date-text.ts';
import { holidaysOf } from './national-holidays.ts';

/** The years for which the rules of the holidays were checked; equinoxes beyond them are not announced. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2050;

/**
 * The name of the public holiday on a day, or undefined.
 * @throws LawError 'law.calendar-out-of-range' outside 1970–2050
 */
export function holidayName(date: Temporal.PlainDate, language: Language): string | undefined {
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR) {
    throw new LawError('law.calendar-out-of-range', `holidays are known for ${FIRST_YEAR}–${LAST_YEAR}`);
  }
  return holidaysOf(date.year).get(date.toString())?.[language === 'ja' ? 0 : 1];
}

/** 年末年始: 29 December to 3 January, when offices and kiosks stop. */
export function isYearEnd({ month, day }: Temporal.PlainDate): boolean {
  return (month === 12 && day >= 29) || (month === 1 && day <= 3);
}

/** 開庁日: not Saturday, Sunday, a public holiday or year end. */
export function isBusinessDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !isYearEnd(date) && holidayName(date, 'ja') === undefined;
}

/** The n-th business day after a date (n ≥ 1); the date itself does not count. */
export function addBusinessDays(date: Temporal.PlainDate, n: number): Temporal.PlainDate {
  let day = date;
  for (let left = n; left > 0; ) {
    day = day.add({ days: 1 });
    if (isBusinessDay(day)) left--;
  }
  return day;
}
