// p.14: the ward's counters and J-LIS's free dial.
import { describe, expect, it } from 'vitest';
import { counterOpen, FREE_DIAL_HOURS, openingOn } from '../index.ts';
import { day } from '../testing/dates.ts';
import { minatoCounter } from '../testing/minato.ts';

const tokyo = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo');

describe('p.14: counters', () => {
  it.each([
    ['2026-07-14T08:59', 'counter.before-opening'],
    ['2026-07-14T09:00', 'counter.open'],
    ['2026-07-14T16:59', 'counter.open'],
    ['2026-07-14T17:00', 'counter.after-closing'],
    ['2026-07-15T18:59', 'counter.open'],
    ['2026-07-15T19:00', 'counter.after-closing'],
    ['2026-07-18T10:00', 'counter.closed-weekday'],
    ['2026-07-20T10:00', 'counter.holiday'],
    ['2026-12-29T10:00', 'counter.year-end'],
  ])('%s: %s', (local, code) => {
    const { answer, reasons } = counterOpen(tokyo(local), minatoCounter);
    expect(reasons[0]?.code).toBe(code);
    expect(answer).toBe(code === 'counter.open');
  });

  it('a Wednesday that is a holiday is closed', () => {
    expect(counterOpen(tokyo('2026-09-23T10:00'), minatoCounter).reasons).toMatchObject([
      { code: 'counter.holiday', params: { holiday: '秋分の日' } },
    ]);
  });

  it('closes by exception', () => {
    const closed = { ...minatoCounter, closedDays: [day('2026-07-14')] };
    expect(openingOn(day('2026-07-14'), closed).answer).toBeNull();
    expect(openingOn(day('2026-07-15'), closed).answer?.closes.toString()).toBe('19:00:00');
  });

  it('the free dial is shorter on weekends and holidays and rests at year end', () => {
    const open = (local: string) => counterOpen(tokyo(local), FREE_DIAL_HOURS).answer;
    expect([open('2026-07-14T19:59'), open('2026-07-18T17:29'), open('2026-07-18T17:30')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([open('2026-07-20T17:00'), open('2026-07-20T18:00'), open('2027-01-02T10:00')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
