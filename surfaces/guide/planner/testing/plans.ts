// Answers and a day for the planner's tests; the hours are Minato's.
import { guidebook, type OpeningHours } from '@tegata/law';
import type { Answers, Typed } from '../answers.ts';
import { readAnswers } from '../answers.ts';
import { type Plan, type PlanSetting, planFor } from '../plan.ts';

const hours = (closes: string) => ({
  opens: Temporal.PlainTime.from('09:00'),
  closes: Temporal.PlainTime.from(closes),
});

const counterHours: OpeningHours = {
  week: [hours('17:00'), hours('17:00'), hours('19:00'), hours('17:00'), hours('17:00'), null, null],
  holidays: null,
  yearEnd: null,
  source: guidebook(14),
};

/** Eleven in the morning of a day in Tokyo. */
export function settingOn(day: string): PlanSetting {
  const on = Temporal.PlainDate.from(day);
  const now = on.toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '11:00' }).toInstant();
  return { on, now, counterHours, fees: [] };
}

/** `{ born: '1985-10-10' }` as the form has it. */
export function typedDates(dates: Record<string, string>): Typed {
  return Object.fromEntries(
    Object.entries(dates).flatMap(([name, iso]) => {
      const [year, month, day] = iso.split('-') as [string, string, string];
      return [
        [`${name}.year`, year],
        [`${name}.month`, month],
        [`${name}.day`, day],
      ];
    }),
  );
}

function answersOn(day: string, dates: Record<string, string>, more: Typed = {}): Answers {
  const { answers, faults } = readAnswers({ ...typedDates(dates), ...more }, Temporal.PlainDate.from(day));
  if (Object.keys(faults).length > 0) throw new Error(JSON.stringify(faults));
  return answers;
}

export const planOn = (day: string, dates: Record<string, string>, more: Typed = {}): Plan =>
  planFor(answersOn(day, dates, more), settingOn(day));
