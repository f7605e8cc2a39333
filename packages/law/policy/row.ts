// A dated value and how it is written down: from when, to when, what, and who says so.
import type { Period } from '../calendar/order.ts';
import type { Source } from '../decision/source.ts';

export type PolicyRow<Value> = Period & { readonly value: Value; readonly source: Source };

/** 番号法 came into force: numbers were designated from this day, and nothing here is older. */
export const START = '2015-10-05';

export function row<Value>(
  from: string,
  to: string | undefined,
  value: Value,
  source: Source,
): PolicyRow<Value> {
  const begin = Temporal.PlainDate.from(from);
  return to === undefined
    ? { from: begin, value, source }
    : { from: begin, to: Temporal.PlainDate.from(to), value, source };
}

export const always = <Value>(value: Value, source: Source) => [row(START, undefined, value, source)];

/** Something that began on a day and has not ended. */
export const since = (day: string, source: Source, before: Source = source): PolicyRow<boolean>[] => {
  const eve = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  return [row(START, eve, false, before), row(day, undefined, true, source)];
};
