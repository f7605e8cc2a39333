// Birthdays and ages (年齢計算ニ関スル法律), with 29 February in years that have none.
import { LawError } from '../decision/errors.ts';
import { isAfter, isBefore } from './order.ts';

/** What counts as the birthday of someone born on 29 February. */
export type Feb29 = 'leap-29-else-28' | 'always-28';

export function isLeapDay({ month, day }: Temporal.PlainDate): boolean {
  return month === 2 && day === 29;
}

/** The birthday in a year. The same month and day otherwise. */
export function birthdayIn(
  born: Temporal.PlainDate,
  year: number,
  feb29: Feb29 = 'leap-29-else-28',
): Temporal.PlainDate {
  if (isLeapDay(born) && feb29 === 'always-28') return Temporal.PlainDate.from({ year, month: 2, day: 28 });
  return Temporal.PlainDate.from({ year, month: born.month, day: born.day }, { overflow: 'constrain' });
}

/**
 * Completed years on a day. The law completes a year at the end of the day before the birthday; the card rules are
 * read from the birthday itself.
 * @throws LawError 'law.born-after-event'
 */
export function ageOn(
  born: Temporal.PlainDate,
  on: Temporal.PlainDate,
  feb29: Feb29 = 'leap-29-else-28',
): number {
  requireBorn(born, on);
  const years = on.year - born.year;
  return years > 0 && isBefore(on, birthdayIn(born, on.year, feb29)) ? years - 1 : years;
}

/**
 * The n-th birthday strictly after a day (発行の日後): a card made on the birthday gets its full years.
 * @throws LawError 'law.born-after-event'
 */
export function nthBirthdayAfter(
  born: Temporal.PlainDate,
  after: Temporal.PlainDate,
  n: number,
  feb29: Feb29 = 'leap-29-else-28',
): Temporal.PlainDate {
  requireBorn(born, after);
  const passed = after.year === born.year || !isAfter(birthdayIn(born, after.year, feb29), after);
  return birthdayIn(born, after.year + (passed ? n : n - 1), feb29);
}

/** @throws LawError 'law.born-after-event' */
export function requireBorn(born: Temporal.PlainDate, on: Temporal.PlainDate): void {
  if (isAfter(born, on)) throw new LawError('law.born-after-event', `born ${born}, asked about ${on}`);
}
