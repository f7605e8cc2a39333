// 窓口や電話の受付時間: weekly hours, public holidays, year end and days closed by exception (guidebook p.14).
import { holidayName, isYearEnd } from '../calendar/holidays.ts';
import { inTokyo } from '../calendar/tokyo.ts';
import { type Decision, reason } from '../decision/decision.ts';
import type { Source } from '../decision/source.ts';

/** The closing time itself is closed. */
export type Hours = { readonly opens: Temporal.PlainTime; readonly closes: Temporal.PlainTime };

export type OpeningHours = {
  /** Monday first, seven entries; null is a closed day. */
  readonly week: readonly (Hours | null)[];
  /** Hours on public holidays; null: closed. */
  readonly holidays: Hours | null;
  /** Hours from 29 December to 3 January; null: closed. */
  readonly yearEnd: Hours | null;
  readonly closedDays?: readonly Temporal.PlainDate[];
  readonly source: Source;
};

/** The hours of a day, or null with the reason why it is closed. */
export function openingOn(date: Temporal.PlainDate, opening: OpeningHours): Decision<Hours | null> {
  const { source } = opening;
  if (opening.closedDays?.some((day) => day.equals(date))) {
    return { answer: null, reasons: [reason('counter.closed-day', source)] };
  }
  if (isYearEnd(date)) {
    return { answer: opening.yearEnd, reasons: opening.yearEnd ? [] : [reason('counter.year-end', source)] };
  }
  const holiday = holidayName(date, 'ja');
  if (holiday) {
    return {
      answer: opening.holidays,
      reasons: opening.holidays ? [] : [reason('counter.holiday', source, { holiday })],
    };
  }
  const hours = opening.week[date.dayOfWeek - 1] ?? null;
  return { answer: hours, reasons: hours ? [] : [reason('counter.closed-weekday', source)] };
}

/** Whether a counter or telephone is open at a moment. */
export function counterOpen(
  at: Temporal.Instant | Temporal.ZonedDateTime,
  opening: OpeningHours,
): Decision<boolean> {
  const now = inTokyo(at);
  const day = openingOn(now.toPlainDate(), opening);
  if (!day.answer) return { answer: false, reasons: day.reasons };
  const { opens, closes } = day.answer;
  const time = now.toPlainTime();
  const opensAt = { opens: clock(opens) };
  const closesAt = { closes: clock(closes) };
  if (Temporal.PlainTime.compare(time, opens) < 0) {
    return { answer: false, reasons: [reason('counter.before-opening', opening.source, opensAt)] };
  }
  return Temporal.PlainTime.compare(time, closes) < 0
    ? { answer: true, reasons: [reason('counter.open', opening.source, closesAt)] }
    : { answer: false, reasons: [reason('counter.after-closing', opening.source, closesAt)] };
}

const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' });
