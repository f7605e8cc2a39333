// Birthdays, ages, eras, holidays and Tokyo's midnight.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  ageOn,
  birthdayIn,
  formatDate,
  formatEra,
  formatTime,
  formatYen,
  holidayName,
  isBusinessDay,
  isYearEnd,
  LawError,
  nthBirthdayAfter,
  parseEra,
  todayInTokyo,
} from '../index.ts';
import { anyDate, day } from '../testing/dates.ts';

const { compare } = Temporal.PlainDate;
const code = (expected: string) => expect.objectContaining({ code: expected }) as LawError;

describe('birthdays', () => {
  it.each([
    ['2004-02-29', 2024, '2024-02-29'],
    ['2004-02-29', 2023, '2023-02-28'],
    ['2004-02-28', 2024, '2024-02-28'],
    ['2004-03-01', 2023, '2023-03-01'],
  ])('born %s: the birthday in %i is %s', (born, year, expected) => {
    expect(birthdayIn(day(born), year).toString()).toBe(expected);
  });

  it('can follow the other reading of 29 February', () => {
    expect(birthdayIn(day('2004-02-29'), 2024, 'always-28').toString()).toBe('2024-02-28');
    expect(ageOn(day('2004-02-29'), day('2024-02-28'), 'always-28')).toBe(20);
    expect(ageOn(day('2004-02-29'), day('2024-02-28'))).toBe(19);
  });

  it('the n-th birthday is strictly after the day, the (n-1)-th is not, and n years older', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: 1, max: 11 }), (a, b, n) => {
        const [born, after] = compare(a, b) <= 0 ? [a, b] : [b, a];
        const nth = nthBirthdayAfter(born, after, n);
        expect(compare(nth, after)).toBe(1);
        const first = nthBirthdayAfter(born, after, 1);
        expect(nth.year - first.year).toBe(n - 1);
        expect(compare(first, after.add({ years: 1, days: 1 }))).toBeLessThanOrEqual(0);
        expect(ageOn(born, first)).toBe(ageOn(born, after) + 1);
      }),
    );
  });

  it('refuses a day before birth', () => {
    expect(() => ageOn(day('2020-01-02'), day('2020-01-01'))).toThrow(code('law.born-after-event'));
    expect(() => nthBirthdayAfter(day('2020-01-02'), day('2020-01-01'), 5)).toThrow(LawError);
    expect(ageOn(day('2020-01-02'), day('2020-01-02'))).toBe(0);
  });
});

describe('和暦', () => {
  it.each([
    ['1873-01-01', '明治6年1月1日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2026-07-15', '令和8年7月15日'],
  ])('%s is %s', (iso, text) => {
    expect(formatEra(day(iso))).toBe(text);
    expect(parseEra(text).toString()).toBe(iso);
  });

  it.each([
    ['R5.7.1', '2023-07-01'],
    ['ｈ３１/４/３０', '2019-04-30'],
    ['昭和 60 年 10 月 10 日', '1985-10-10'],
    ['令和1年5月1日', '2019-05-01'],
    ['平成33年3月3日', '2021-03-03'],
  ])('reads %s', (text, iso) => {
    expect(parseEra(text).toString()).toBe(iso);
  });

  it.each([
    '令和元年4月30日',
    '昭和元年12月24日',
    '明治5年12月2日',
    '令和5年2月29日',
    '令和5年',
    '2023-07-01',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseEra(text)).toThrow(code('law.not-an-era-date'));
  });

  it('gives back what it printed', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseEra(formatEra(date)).equals(date)).toBe(true);
      }),
    );
    expect(() => formatEra(day('1872-12-31'))).toThrow(code('law.calendar-out-of-range'));
  });
});

describe('working days', () => {
  it('knows holidays, lieu days and the two languages', () => {
    expect(holidayName(day('2026-07-20'), 'ja')).toBe('海の日');
    expect(holidayName(day('2026-09-22'), 'ja')).toBeDefined();
    expect(holidayName(day('2026-11-03'), 'en')).toBe('National Culture Day');
    expect(holidayName(day('2026-07-21'), 'ja')).toBeUndefined();
    expect(() => holidayName(day('2051-01-01'), 'ja')).toThrow(code('law.calendar-out-of-range'));
  });

  it('closes from 29 December to 3 January', () => {
    const closed = ['2026-12-28', '2026-12-29', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'];
    expect(closed.map((iso) => isYearEnd(day(iso)))).toEqual([false, true, true, true, true, false]);
  });

  it('counts over a weekend, a holiday and the year end', () => {
    expect(addBusinessDays(day('2026-07-17'), 1).toString()).toBe('2026-07-21');
    expect(addBusinessDays(day('2026-12-28'), 1).toString()).toBe('2027-01-04');
    expect(addBusinessDays(day('2026-07-14'), 3).toString()).toBe('2026-07-17');
    expect(isBusinessDay(day('2026-07-18'))).toBe(false);
  });
});

describe('in words', () => {
  it('turns a moment into Tokyo’s date at Tokyo’s midnight', () => {
    expect(todayInTokyo(Temporal.Instant.from('2026-07-14T14:59:59Z')).toString()).toBe('2026-07-14');
    expect(todayInTokyo(Temporal.Instant.from('2026-07-14T15:00:00Z')).toString()).toBe('2026-07-15');
  });

  it('writes dates, times and yen in both languages', () => {
    expect(formatDate(day('2026-07-15'), 'ja', { weekday: true })).toBe('2026年7月15日(水)');
    expect(formatDate(day('2026-07-15'), 'en', { weekday: true })).toBe('Wed 15 July 2026');
    expect(formatDate(day('2026-12-06'), 'ja')).toBe('2026年12月6日');
    expect(formatTime(Temporal.PlainTime.from('06:30'), 'ja')).toBe('6時30分');
    expect(formatTime(Temporal.PlainTime.from('23:00'), 'ja')).toBe('23時');
    expect(formatTime(Temporal.PlainTime.from('06:05'), 'en')).toBe('6:05');
    expect(formatYen(1000, 'ja')).toBe('1,000円');
    expect(formatYen(1234567, 'en')).toBe('1,234,567 yen');
    expect(formatYen(10, 'ja')).toBe('10円');
  });
});
