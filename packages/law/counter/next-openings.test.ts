// When to go: the long Wednesday, holidays, the year end, and a deadline that falls on a closed day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastOpening, nextOpenings, openingOn, openingsFrom } from '../index.ts';
import { anyDate, day } from '../testing/dates.ts';
import { minatoCounter } from '../testing/minato.ts';

const at = (tokyo: string) => Temporal.Instant.from(`${tokyo}+09:00`);
const days = (tokyo: string, count = 4) =>
  nextOpenings(at(tokyo), minatoCounter, count).map(({ date, evening, closedBefore }) => [
    date.toString(),
    ...(evening ? ['evening'] : []),
    ...closedBefore.map(({ reasons }) => reasons[0]?.code),
  ]);

describe('the next open days (guidebook p.14)', () => {
  it('begin today while the counter is open or still to open, and tomorrow after closing', () => {
    expect(days('2026-11-24T11:00', 1)).toEqual([['2026-11-24']]);
    expect(days('2026-11-24T07:00', 1)).toEqual([['2026-11-24']]);
    expect(days('2026-11-24T17:00', 1)).toEqual([['2026-11-25', 'evening']]);
    expect(days('2026-11-25T18:59', 1)).toEqual([['2026-11-25', 'evening']]);
  });

  it('leave out weekends, holidays and the year end, and say why', () => {
    expect(days('2026-11-20T18:00', 2)).toEqual([
      ['2026-11-24', 'counter.closed-weekday', 'counter.closed-weekday', 'counter.holiday'],
      ['2026-11-25', 'evening'],
    ]);
    expect(days('2026-12-29T10:00', 1)).toEqual([['2027-01-04', ...Array(6).fill('counter.year-end')]]);
  });

  it('are none where a counter never opens', () => {
    const closed = { ...minatoCounter, week: Array(7).fill(null) };
    expect(openingsFrom(day('2026-11-24'), closed, 3)).toEqual([]);
    expect(lastOpening(day('2026-11-24'), closed)).toBeUndefined();
  });
});

describe('the last open day before a deadline', () => {
  it.each([
    ['2026-11-25', '2026-11-25'],
    ['2026-11-23', '2026-11-20'],
    ['2027-01-03', '2026-12-28'],
  ])('%s: %s', (deadline, last) => {
    expect(lastOpening(day(deadline), minatoCounter)?.toString()).toBe(last);
  });

  it('is none when every day left is closed', () => {
    expect(lastOpening(day('2026-11-23'), minatoCounter, day('2026-11-21'))).toBeUndefined();
  });

  it('is open, is not late, and no open day lies between', () => {
    const known = anyDate.filter(({ year }) => year > 1970 && year < 2050);
    fc.assert(
      fc.property(known, (deadline) => {
        const last = lastOpening(deadline, minatoCounter)!;
        expect(openingOn(last, minatoCounter).answer).not.toBeNull();
        expect(Temporal.PlainDate.compare(last, deadline)).toBeLessThanOrEqual(0);
        const [next] = openingsFrom(last.add({ days: 1 }), minatoCounter, 1);
        expect(Temporal.PlainDate.compare(next!.date, deadline)).toBeGreaterThan(0);
      }),
    );
  });
});
