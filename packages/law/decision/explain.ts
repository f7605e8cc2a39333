// The reader's sentence for a reason, and the citation for its source, in Japanese and English.
import type { Language } from '../calendar/date-text.ts';
import { wordingEn } from '../languages/en/index.ts';
import { wordingJa } from '../languages/ja/index.ts';
import { type Speech, speak } from '../languages/wording.ts';
import type { Reason } from './decision.ts';
import type { Source } from './source.ts';

const SPEECH: Readonly<Record<Language, Speech>> = { ja: speak(wordingJa), en: speak(wordingEn) };

/** The text of a reason in the reader's language. */
export function explain(reason: Reason, language: Language): string {
  return SPEECH[language].explain(reason);
}

/** A short citation: `ガイドブック 12ページ`, `Guidebook p. 12`. */
export function cite(source: Source, language: Language): string {
  return SPEECH[language].cite(source);
}
