// Dates as residents write and read them: 西暦 with 和暦 (元号を改める政令), times always in Asia/Tokyo.
import { easyFormats } from '@tegata/law';
import { nearest, READER_LANGUAGES, type ReaderLang } from './languages.ts';

export const eras = [
  { code: 'R', ja: '令和', reading: 'れいわ', en: 'Reiwa', from: '2019-05-01' },
  { code: 'H', ja: '平成', reading: 'へいせい', en: 'Heisei', from: '1989-01-08' },
  { code: 'S', ja: '昭和', reading: 'しょうわ', en: 'Showa', from: '1926-12-25' },
  { code: 'T', ja: '大正', reading: 'たいしょう', en: 'Taisho', from: '1912-07-30' },
  { code: 'M', ja: '明治', reading: 'めいじ', en: 'Meiji', from: '1868-10-23' },
] as const;
export type EraCode = (typeof eras)[number]['code'];

/** `令和`, `令和《れいわ》`, `Reiwa`. */
export function eraName(era: (typeof eras)[number], lang: ReaderLang): string {
  if (lang === 'ja-easy') return `${era.ja}《${era.reading}》`;
  return readsKanji(lang) ? era.ja : era.en;
}

const townZone = 'Asia/Tokyo';

/** The 和暦 year of a date, or undefined before Meiji: 2019-05-01 → `令和元年` / `Reiwa 1`. */
export function eraYear(date: Temporal.PlainDate, lang: ReaderLang): string | undefined {
  const era = eras.find((each) => Temporal.PlainDate.compare(date, each.from) >= 0);
  if (!era) return undefined;
  const year = date.year - Temporal.PlainDate.from(era.from).year + 1;
  if (lang === 'ja-easy')
    return year === 1 ? `${era.ja}元年《${era.reading}がんねん》` : `${eraName(era, lang)}${year}年《ねん》`;
  return readsKanji(lang) ? `${era.ja}${year === 1 ? '元' : year}年` : `${era.en} ${year}`;
}

/** `2036年5月14日（令和18年）` · `14 May 2036 (Reiwa 18)`. */
export function dateText(date: Temporal.PlainDate, lang: ReaderLang): string {
  const era = eraYear(date, lang);
  const western = westernDate(date, lang);
  if (!era) return western;
  return readsKanji(lang) ? `${western}（${era}）` : `${western} (${era})`;
}

/** A moment on the town's clock, to the minute: `2026年11月23日（月）16:35` · `Mon 23 Nov 2026, 16:35`. */
export function momentText(moment: Temporal.Instant, lang: ReaderLang): string {
  const at = moment.toZonedDateTimeISO(townZone);
  const time = `${at.hour}:${String(at.minute).padStart(2, '0')}`;
  if (lang !== nearest(lang) && nearest(lang) === 'en')
    return `${momentDates(lang).format(moment.epochMilliseconds)} ${time}`;
  const weekday = weekdays[nearest(lang)][at.dayOfWeek - 1];
  if (lang === 'ja-easy')
    return `${westernDate(at.toPlainDate(), lang)}（${weekday}《${weekdayReadings[at.dayOfWeek - 1]}》）${time}`;
  return nearest(lang) === 'ja'
    ? `${at.year}年${at.month}月${at.day}日（${weekday}）${time}`
    : `${weekday} ${at.day} ${monthNames[at.month - 1]!.slice(0, 3)} ${at.year}, ${time}`;
}

/** Whoever reads kanji knows the eras by them; papers for everybody else write them in letters. */
const readsKanji = (lang: ReaderLang) => /^(ja|zh)/.test(READER_LANGUAGES[lang].tag);

function westernDate(date: Temporal.PlainDate, lang: ReaderLang): string {
  if (lang === 'ja-easy') return easyFormats.date(date);
  if (nearest(lang) === 'ja') return `${date.year}年${date.month}月${date.day}日`;
  if (lang === 'en') return `${date.day} ${monthNames[date.month - 1]} ${date.year}`;
  // By its first moment in UTC: some versions of CLDR write a plain date shorter than a moment (2026/11/24).
  return longDates(lang).format(date.toZonedDateTime('UTC').epochMilliseconds);
}

const perLanguage = (options: Intl.DateTimeFormatOptions) => {
  const made = new Map<ReaderLang, Intl.DateTimeFormat>();
  return (lang: ReaderLang) => {
    const { locale } = READER_LANGUAGES[lang];
    const format = made.get(lang) ?? new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, options);
    made.set(lang, format);
    return format;
  };
};
const longDates = perLanguage({ dateStyle: 'long', timeZone: 'UTC' });
const momentDates = perLanguage({
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: townZone,
});

const weekdays = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const weekdayReadings = ['げつ', 'か', 'すい', 'もく', 'きん', 'ど', 'にち'];

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Three fields as typed; `era` is empty for a western year. */
export type TypedDate = { era: string; year: string; month: string; day: string };

/**
 * Reads a date typed in either calendar, full-width digits and 元年 included. Returns undefined when it names no
 * day: an unknown era, 31 June, or an era year outside its reign (平成32年 was written on papers, but never came).
 */
export function readDate(typed: TypedDate): Temporal.PlainDate | undefined {
  const [year, month, day] = [typed.year, typed.month, typed.day].map(readNumber);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const index = eras.findIndex((era) => era.code === typed.era);
  if (typed.era !== '' && index < 0) return undefined;
  const era = eras[index];
  const western = era ? Temporal.PlainDate.from(era.from).year + year - 1 : year;
  if (western < 1868 || western > 9999) return undefined;
  try {
    const date = Temporal.PlainDate.from({ year: western, month, day }, { overflow: 'reject' });
    if (!era) return date;
    const successor = eras[index - 1];
    const begun = Temporal.PlainDate.compare(date, era.from) >= 0;
    const over = successor !== undefined && Temporal.PlainDate.compare(date, successor.from) >= 0;
    return begun && !over ? date : undefined;
  } catch {
    return undefined;
  }
}

function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '元') return 1;
  return /^\d{1,4}$/.test(plain) ? Number(plain) : undefined;
}
