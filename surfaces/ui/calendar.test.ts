import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, eras, eraYear, momentText, readDate } from './calendar.ts';

const date = (iso: string) => Temporal.PlainDate.from(iso);

describe('dates as residents read them', () => {
  it.each([
    ['1989-01-07', '1989年1月7日（昭和64年）', '7 January 1989 (Showa 64)'],
    ['1989-01-08', '1989年1月8日（平成元年）', '8 January 1989 (Heisei 1)'],
    ['2019-04-30', '2019年4月30日（平成31年）', '30 April 2019 (Heisei 31)'],
    ['2019-05-01', '2019年5月1日（令和元年）', '1 May 2019 (Reiwa 1)'],
  ])('%s stands in both calendars', (iso, ja, en) => {
    expect(dateText(date(iso), 'ja')).toBe(ja);
    expect(dateText(date(iso), 'en')).toBe(en);
  });

  it('stand with their readings in やさしい日本語, the days as they are said', () => {
    expect(dateText(date('2026-11-24'), 'ja-easy')).toBe(
      '2026年《ねん》11月《がつ》｜24日《にじゅうよっか》（令和《れいわ》8年《ねん》）',
    );
    expect(dateText(date('2019-05-31'), 'ja-easy')).toBe(
      '2019年《ねん》5月《がつ》31日《にち》（令和元年《れいわがんねん》）',
    );
    expect(momentText(Temporal.Instant.from('2026-11-23T07:35:00Z'), 'ja-easy')).toBe(
      '2026年《ねん》11月《がつ》23日《にち》（月《げつ》）16:35',
    );
  });

  it('tells the time of Tokyo, whatever zone the machine is in', () => {
    const moment = Temporal.Instant.from('2027-03-31T15:05:00Z');
    expect(momentText(moment, 'ja')).toBe('2027年4月1日（木）0:05');
    expect(momentText(moment, 'en')).toBe('Thu 1 Apr 2027, 0:05');
  });
});

describe('dates as residents type them', () => {
  const typed = (era: string, year: string, month: string, day: string) =>
    readDate({ era, year, month, day })?.toString();

  it('accepts either calendar, full-width digits and 元年', () => {
    expect(typed('', '1984', '2', '29')).toBe('1984-02-29');
    expect(typed('S', '５９', '２', '２９')).toBe('1984-02-29');
    expect(typed('R', '元', '5', '1')).toBe('2019-05-01');
  });

  it.each([
    ['', '2023', '2', '29'],
    ['', '1984', '13', '1'],
    ['', '84', '1', '1'],
    ['H', '31', '5', '1'],
    ['R', '1', '4', '30'],
    ['S', '0', '1', '1'],
    ['X', '5', '1', '1'],
    ['', '', '1', '1'],
    ['', '1984', 'Feb', '1'],
    ['', '-1984', '1', '1'],
  ])('refuses %s %s-%s-%s, which names no day', (era, year, month, day) => {
    expect(typed(era, year, month, day)).toBeUndefined();
  });

  it('reads back every date it writes, in both calendars', () => {
    const days = fc
      .integer({ min: 0, max: 365 * 230 })
      .map((offset) => date('1873-01-01').add({ days: offset }));
    fc.assert(
      fc.property(days, (day) => {
        const parts = { month: String(day.month), day: String(day.day) };
        expect(readDate({ era: '', year: String(day.year), ...parts })).toEqual(day);
        const written = eraYear(day, 'en')!.split(' ');
        const era = eras.find(({ en }) => en === written[0])!.code;
        expect(readDate({ era, year: written[1]!, ...parts })).toEqual(day);
      }),
    );
  });
});
