import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eraDate, eraMoment, gregorianDate, registerDate } from './japanese-date.ts';

test.each([
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-01-08', '平成元年1月8日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['1926-12-24', '大正15年12月24日'],
  ['1912-07-30', '大正元年7月30日'],
  ['1912-07-29', '明治45年7月29日'],
  ['1872-12-31', '1872年12月31日'],
])('%s is written %s', (day, written) => {
  expect(eraDate(Temporal.PlainDate.from(day))).toBe(written);
});

test('every day of the register agrees with the Japanese calendar of Unicode', () => {
  const names = { reiwa: '令和', heisei: '平成', showa: '昭和', taisho: '大正', meiji: '明治' };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90_000 }), (days) => {
      const day = Temporal.PlainDate.from('1873-01-01').add({ days });
      const { era, eraYear, month } = day.withCalendar('japanese');
      const year = eraYear === 1 ? '元' : eraYear;
      expect(eraDate(day)).toBe(`${names[era as keyof typeof names]}${year}年${month}月${day.day}日`);
    }),
  );
});

test('a moment is read on the clock of Japan', () => {
  expect(eraMoment(Temporal.Instant.from('2026-11-23T15:05:00Z'))).toBe('令和8年11月24日 午前0時05分');
  expect(eraMoment(Temporal.Instant.from('2026-11-23T03:00:00Z'))).toBe('令和8年11月23日 午後0時00分');
});

test('an unknown day keeps the words of the register', () => {
  expect(registerDate({ asRecorded: '昭和15年月日不詳' }, eraDate)).toBe('昭和15年月日不詳');
  expect(registerDate(Temporal.PlainDate.from('1990-12-31'), gregorianDate)).toBe('1990年12月31日');
});
