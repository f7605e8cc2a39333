// Languages (表示言語): the two that every surface speaks, and those of readers, in which the guide can be read. The choice is
// the guidebook's (p.14, languages of the free dial), and やさしい日本語.

/** What every surface speaks. */
export const languages = ['ja', 'en'] as const;
export type Lang = (typeof languages)[number];

/** One short text in every language of the house. */
export type Words = Record<Lang, string>;

export const isLang = (value: unknown): value is Lang => languages.includes(value as Lang);

type ReaderLanguage = {
  /** As its own readers call it. */
  name: string;
  /** The `lang` attribute (BCP 47), by which browsers choose fonts and voices. */
  tag: string;
  /** For dates and plural forms (Unicode CLDR); digits are the western ones of the card. */
  locale: string;
};

export const READER_LANGUAGES = {
  ja: { name: '日本語', tag: 'ja', locale: 'ja' },
  'ja-easy': { name: 'やさしい日本語', tag: 'ja', locale: 'ja' },
  en: { name: 'English', tag: 'en', locale: 'en' },
  'zh-Hans': { name: '简体中文', tag: 'zh-Hans', locale: 'zh-Hans' },
  ko: { name: '한국어', tag: 'ko', locale: 'ko' },
  es: { name: 'Español', tag: 'es', locale: 'es' },
  pt: { name: 'Português', tag: 'pt', locale: 'pt' },
  th: { name: 'ไทย', tag: 'th', locale: 'th' },
  ne: { name: 'नेपाली', tag: 'ne', locale: 'ne' },
  id: { name: 'Bahasa Indonesia', tag: 'id', locale: 'id' },
  vi: { name: 'Tiếng Việt', tag: 'vi', locale: 'vi' },
  tl: { name: 'Tagalog', tag: 'tl', locale: 'fil' },
} as const satisfies Record<Lang, ReaderLanguage> & Record<string, ReaderLanguage>;

export type ReaderLang = keyof typeof READER_LANGUAGES;

export const readerLanguages = Object.keys(READER_LANGUAGES) as ReaderLang[];

export const isReaderLang = (value: unknown): value is ReaderLang =>
  typeof value === 'string' && Object.hasOwn(READER_LANGUAGES, value);

/** `ja` for readers of Japanese, `en` for everybody else: which of two texts somebody can read. */
export const nearest = (lang: ReaderLang): Lang => (READER_LANGUAGES[lang].tag === 'ja' ? 'ja' : 'en');
