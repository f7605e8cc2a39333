// Comparing dates in words, because `compare(a, b) <= 0` hides which one comes first.

export type Period = { readonly from: Temporal.PlainDate; readonly to?: Temporal.PlainDate };

export const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0;

export const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

export const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (isAfter(a, b) ? b : a);

/** Both ends are part of a period; without an end it is still running. */
export const covers = ({ from, to }: Period, on: Temporal.PlainDate) =>
  !isBefore(on, from) && (to === undefined || !isAfter(on, to));
