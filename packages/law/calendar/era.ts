// 和暦 (Japanese era dates), as papers print them: the first year is 元年, and eras change on a day, not in a year.
import { LawError } from '../decision/errors.ts';

const ERAS = [
  { name: '令和', initial: 'R', from: Temporal.PlainDate.from('2019-05-01') },
  { name: '平成', initial: 'H', from: Temporal.PlainDate.from('1989-01-08') },
  { name: '昭和', initial: 'S', from: Temporal.PlainDate.from('1926-12-25') },
  { name: '大正', initial: 'T', from: Temporal.PlainDate.from('1912-07-30') },
  { name: '明治', initial: 'M', from: Temporal.PlainDate.from('1868-10-23') },
] as const;

/** Before this day Japan counted lunar months, so a date cannot be carried over by its numbers. */
const GREGORIAN_FROM = Temporal.PlainDate.from('1873-01-01');

/**
 * `令和元年5月1日`, from 明治6年1月1日 on.
 * @throws LawError 'law.calendar-out-of-range'
 */
export function formatEra(date: Temporal.PlainDate): string {
  const era = ERAS.find(({ from }) => Temporal.PlainDate.compare(date, from) >= 0);
  if (!era || Temporal.PlainDate.compare(date, GREGORIAN_FROM) < 0) {
    throw new LawError('law.calendar-out-of-range', 'era dates begin on 1873-01-01');
  }
  const year = date.year - era.from.year + 1;
  return `${era.name}${year === 1 ? '元' : year}年${date.month}月${date.day}日`;
}

const WRITTEN =
  /^(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/;

/**
 * Reads `令和元年5月1日`, `R1.5.1` and the like, full width and spaces included. A year past the end of its era is
 * read on (`平成33年` is 2021), because papers printed before a change carry such dates; a day before its era began is not.
 * @throws LawError 'law.not-an-era-date'
 */
export function parseEra(text: string): Temporal.PlainDate {
  const match = WRITTEN.exec(text.normalize('NFKC').replace(/\s/g, '').toUpperCase());
  const era = ERAS.find(({ name, initial }) => name === match?.[1] || initial === match?.[1]);
  if (!match || !era) throw new LawError('law.not-an-era-date', 'expected a date like 令和5年7月1日');
  const year = era.from.year - 1 + (match[2] === '元' ? 1 : Number(match[2]));
  try {
    const date = Temporal.PlainDate.from(
      { year, month: Number(match[3]), day: Number(match[4]) },
      { overflow: 'reject' },
    );
    const earliest = era.name === '明治' ? GREGORIAN_FROM : era.from;
    if (Temporal.PlainDate.compare(date, earliest) >= 0) return date;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new LawError('law.not-an-era-date', 'no such day in that era');
}
