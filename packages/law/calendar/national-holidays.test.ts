// The computed holidays against a published table of every one of them, day by day (the table is for tests only).
import table from '@holiday-jp/holiday_jp/lib/holidays.js';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from './national-holidays.ts';

/** The table names one day in lieu after another holiday than it does in every other year. */
const NAMED_OTHERWISE = '2020-05-06';

describe('the holidays of a year', () => {
  it.each(Array.from({ length: 81 }, (_, index) => 1970 + index))('%i: as published', (year) => {
    const published = Object.entries(table as Record<string, { name: string; name_en: string }>)
      .filter(([date]) => date.startsWith(String(year)))
      .map(([date, { name, name_en }]) => [
        date,
        date === NAMED_OTHERWISE ? ['こどもの日 振替休日', name_en] : [name, name_en],
      ]);
    expect([...holidaysOf(year)].sort()).toEqual(published.sort());
  });
});
