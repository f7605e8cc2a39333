// Dates and moments on a page: read by people in their own calendar, by programs as ISO 8601.
import { dateText, momentText } from './calendar.ts';
import type { ReaderLang } from './languages.ts';

/** 西暦(和暦) in Japanese, day month year (era) in English. */
export function DateText({ value, lang }: { value: Temporal.PlainDate; lang: ReaderLang }) {
  return <time datetime={value.toString()}>{dateText(value, lang)}</time>;
}

/** A moment in Asia/Tokyo, to the minute. */
export function MomentText({ value, lang }: { value: Temporal.Instant; lang: ReaderLang }) {
  return <time datetime={value.toString()}>{momentText(value, lang)}</time>;
}
