/** Dates as a certificate writes them: 和暦 for the register, 西暦 where the residence card uses it (住民票の記載). */

/** A date in the register: a day, or the words of the register where the day is not known (「年月日不詳」). */
export type RegisterDate = Temporal.PlainDate | { asRecorded: string };

// 元号法 and the orders before it; before 1873-01-01 Japan kept the lunar calendar, so Meiji is not written earlier.
const eras = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
  { name: '大正', from: '1912-07-30' },
  { name: '明治', from: '1873-01-01', firstYear: 1868 },
].map((era) => {
  const from = Temporal.PlainDate.from(era.from);
  return { name: era.name, from, firstYear: era.firstYear ?? from.year };
});

/** 令和元年5月1日. Days before 1873 are written in the Gregorian year. */
export function eraDate(day: Temporal.PlainDate): string {
  const era = eras.find(({ from }) => Temporal.PlainDate.compare(day, from) >= 0);
  if (!era) return gregorianDate(day);
  const year = day.year - era.firstYear + 1;
  return `${era.name}${year === 1 ? '元' : year}年${day.month}月${day.day}日`;
}

/** 2019年5月1日. */
export function gregorianDate(day: Temporal.PlainDate): string {
  return `${day.year}年${day.month}月${day.day}日`;
}

/** A register date in the chosen style; an unknown day keeps the register's own words. */
export function registerDate(date: RegisterDate, write: (day: Temporal.PlainDate) => string): string {
  return 'asRecorded' in date ? date.asRecorded : write(date);
}

/** Year, month and day for the document's own metadata (PDF/A asks for a date). */
export function metadataDate({ year, month, day }: Temporal.PlainDate) {
  return { year, month, day };
}

/** The moment as people in Japan read it: 令和8年11月23日 午前9時05分. */
export function eraMoment(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO('Asia/Tokyo');
  const half = local.hour < 12 ? '午前' : '午後';
  return `${eraDate(local.toPlainDate())} ${half}${local.hour % 12}時${String(local.minute).padStart(2, '0')}分`;
}
