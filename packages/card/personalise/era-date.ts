// A birth date as 照合番号B and the birth PIN write it: YYMMDD with the year of the Japanese era (元号).

const ERAS = [
  { from: Temporal.PlainDate.from('2019-05-01'), name: 'Reiwa' },
  { from: Temporal.PlainDate.from('1989-01-08'), name: 'Heisei' },
  { from: Temporal.PlainDate.from('1926-12-25'), name: 'Showa' },
  { from: Temporal.PlainDate.from('1912-07-30'), name: 'Taisho' },
  { from: Temporal.PlainDate.from('1868-01-25'), name: 'Meiji' },
] as const;

/** `550217` for 1980-02-17 (昭和55年). Dates before Meiji have no such form. */
export function eraYymmdd(date: Temporal.PlainDate): string {
  const era = ERAS.find(({ from }) => Temporal.PlainDate.compare(date, from) >= 0);
  if (era === undefined) throw new RangeError('the date lies before the first modern era');
  const year = date.year - era.from.year + 1;
  return [year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('');
}

/** `YYYYMMDD`, Gregorian. */
export function yyyymmdd(date: Temporal.PlainDate): string {
  return date.toString({ calendarName: 'never' }).replaceAll('-', '');
}
