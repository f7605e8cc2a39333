// Dates and times with readings (ふりがな), as they are said: the first days of a month have names of their own.
import { formatAmount } from '../../calendar/date-text.ts';
import type { Formats } from '../wording.ts';

/** Days that are not said as the number and にち: ついたち, ふつか … にじゅうよっか. */
const DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

/** `2026年《ねん》11月《がつ》23日《にち》`, `2026年《ねん》12月《がつ》｜1日《ついたち》` */
function easyDate({ year, month, day }: Temporal.PlainDate): string {
  const spoken = DAYS[day];
  const ending = spoken ? `｜${day}日《${spoken}》` : `${day}日《にち》`;
  return `${year}年《ねん》${month}月《がつ》${ending}`;
}

/** `6時《じ》30分《ぷん》`, `23時《じ》` */
function easyTime({ hour, minute }: Temporal.PlainTime): string {
  if (minute === 0) return `${hour}時《じ》`;
  return `${hour}時《じ》${minute}分《${[2, 5, 7, 9].includes(minute % 10) ? 'ふん' : 'ぷん'}》`;
}

/** How やさしい日本語 writes them; the readings stand behind the kanji: `漢字《かんじ》`. */
export const easyFormats: Formats = { date: easyDate, time: easyTime, amount: formatAmount };
