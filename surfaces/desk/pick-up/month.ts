// One month of pick-up days (予約の暦): which days lie within reach and are open, week by week from Monday.
import { holidayName, isBusinessDay } from '@tegata/law';

export type CalendarDay = {
  date: Temporal.PlainDate;
  /** Open and within reach: it can be chosen. */
  open: boolean;
  /** Name of the public holiday, in Japanese. */
  holiday: string | undefined;
};

export type Month = {
  month: Temporal.PlainYearMonth;
  /** Seven days each; undefined where the week belongs to another month. */
  weeks: (CalendarDay | undefined)[][];
  previous: Temporal.PlainYearMonth | undefined;
  following: Temporal.PlainYearMonth | undefined;
};

type Reach = { today: Temporal.PlainDate; horizonDays: number };

/** The month as a resident may choose from it, with its neighbours as far as days in reach lie there. */
export function monthOf(month: Temporal.PlainYearMonth, { today, horizonDays }: Reach): Month {
  const last = today.add({ days: horizonDays });
  const first = month.toPlainDate({ day: 1 });
  const days = Array.from({ length: month.daysInMonth }, (_, at): CalendarDay => {
    const date = first.add({ days: at });
    const inReach =
      Temporal.PlainDate.compare(date, today) >= 0 && Temporal.PlainDate.compare(date, last) <= 0;
    return { date, open: inReach && isBusinessDay(date), holiday: holidayName(date, 'ja') };
  });
  const cells = [...Array.from({ length: first.dayOfWeek - 1 }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) =>
    Array.from({ length: 7 }, (_, day) => cells[at * 7 + day]),
  );
  const inReach = (other: Temporal.PlainYearMonth) =>
    Temporal.PlainYearMonth.compare(other, today.toPlainYearMonth()) >= 0 &&
    Temporal.PlainYearMonth.compare(other, last.toPlainYearMonth()) <= 0
      ? other
      : undefined;
  return {
    month,
    weeks,
    previous: inReach(month.subtract({ months: 1 })),
    following: inReach(month.add({ months: 1 })),
  };
}

/** The first day after today on which counters are open: where the calendar begins. */
export function firstOpenDay(today: Temporal.PlainDate): Temporal.PlainDate {
  let day = today.add({ days: 1 });
  while (!isBusinessDay(day)) day = day.add({ days: 1 });
  return day;
}
