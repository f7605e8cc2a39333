// Opening hours as JSON carries them (島の材料): times and days are text on the way.
import type { OpeningHours } from '@tegata/law';
import type { Json } from './setting.ts';

export function readHours(json: Json): OpeningHours {
  type Span = { opens: string; closes: string } | null;
  const span = (each: Span) =>
    each && { opens: Temporal.PlainTime.from(each.opens), closes: Temporal.PlainTime.from(each.closes) };
  const { week, holidays, yearEnd, closedDays, source } = json as {
    week: Span[];
    holidays: Span;
    yearEnd: Span;
    closedDays?: string[];
    source: OpeningHours['source'];
  };
  return {
    week: week.map(span),
    holidays: span(holidays),
    yearEnd: span(yearEnd),
    ...(closedDays && { closedDays: closedDays.map((day) => Temporal.PlainDate.from(day)) }),
    source,
  };
}
