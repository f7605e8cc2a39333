// Dates for the tests of this package.
import fc from 'fast-check';

export const day = (iso: string) => Temporal.PlainDate.from(iso);

const EPOCH = day('1930-01-01');

/** 1930 to 2039; 29 February and the ends of months come up often enough to matter. */
export const anyDate = fc.oneof(
  fc.integer({ min: 0, max: 40_000 }).map((days) => EPOCH.add({ days })),
  fc.integer({ min: 1932, max: 2036 }).map((year) => {
    const leapYear = year - (year % 4);
    return Temporal.PlainDate.from({ year: leapYear, month: 2, day: 29 });
  }),
);

/** Days on which cards are made. */
export const issueDate = fc.integer({ min: 0, max: 8_000 }).map((days) => day('2016-01-01').add({ days }));
