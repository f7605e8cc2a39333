// 次に開いている窓口: the coming open days of a counter with the closed days between them, and the last open day before a
// deadline (guidebook p.14). A deadline does not move because its last day is closed; the visit does.
import { todayInTokyo } from '../calendar/tokyo.ts';
import type { Reason } from '../decision/decision.ts';
import { counterOpen, type Hours, type OpeningHours, openingOn } from './opening.ts';

export type OpenDay = {
  readonly date: Temporal.PlainDate;
  readonly hours: Hours;
  /** Longer in the evening than the counter usually is. */
  readonly evening: boolean;
  /** Closed days since the open day before, with the reason of each. */
  readonly closedBefore: readonly {
    readonly date: Temporal.PlainDate;
    readonly reasons: readonly Reason[];
  }[];
};

/** A year end with its weekends closes a counter for about ten days; a month without any day is no counter. */
const LONGEST_SEARCH = 31;

/**
 * The next open days from a moment on. Today counts while the counter is open or still to open.
 * @throws LawError 'law.calendar-out-of-range' where holidays are not known
 */
export function nextOpenings(
  from: Temporal.Instant,
  opening: OpeningHours,
  count: number,
): readonly OpenDay[] {
  const today = todayInTokyo(from);
  const openToday = openingOn(today, opening).answer;
  const over =
    openToday && counterOpen(from, opening).reasons.some(({ code }) => code === 'counter.after-closing');
  return openingsFrom(over ? today.add({ days: 1 }) : today, opening, count);
}

/** The next open days from a day on, that day included. */
export function openingsFrom(
  from: Temporal.PlainDate,
  opening: OpeningHours,
  count: number,
): readonly OpenDay[] {
  const usual = usualClosing(opening);
  const days: OpenDay[] = [];
  let closedBefore: { date: Temporal.PlainDate; reasons: readonly Reason[] }[] = [];
  for (
    let date = from;
    days.length < count && closedBefore.length < LONGEST_SEARCH;
    date = date.add({ days: 1 })
  ) {
    const { answer: hours, reasons } = openingOn(date, opening);
    if (!hours) {
      closedBefore.push({ date, reasons });
      continue;
    }
    const evening = usual !== undefined && Temporal.PlainTime.compare(hours.closes, usual) > 0;
    days.push({ date, hours, evening, closedBefore });
    closedBefore = [];
  }
  return days;
}

/** The last open day from a first day to a deadline, both included; undefined when the counter stays closed. */
export function lastOpening(
  deadline: Temporal.PlainDate,
  opening: OpeningHours,
  from: Temporal.PlainDate = deadline.subtract({ days: LONGEST_SEARCH }),
): Temporal.PlainDate | undefined {
  for (let date = deadline; Temporal.PlainDate.compare(date, from) >= 0; date = date.subtract({ days: 1 })) {
    if (openingOn(date, opening).answer) return date;
  }
  return undefined;
}

/** The closing time of most days of the week. */
function usualClosing({ week }: OpeningHours): Temporal.PlainTime | undefined {
  const times = week.flatMap((hours) => (hours ? [hours.closes] : []));
  const sameAs = (time: Temporal.PlainTime) => times.filter((each) => each.equals(time)).length;
  return times.toSorted((a, b) => sameAs(b) - sameAs(a))[0];
}
