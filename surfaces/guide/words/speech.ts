// The words of the rules (law) in the reader's language: reasons, names, citations, dates and amounts.
import { type Speech, speak, type Wording } from '@tegata/law';
import { wordingEn } from '@tegata/law/languages/en';
import { wordingJa } from '@tegata/law/languages/ja';
import type { ReaderLang } from '@tegata/ui';

const WORDINGS: Readonly<Record<ReaderLang, Wording>> = { ja: wordingJa, en: wordingEn };

const spoken = new Map<ReaderLang, Speech>();

/** `speechIn('ko').name('procedure', 'move-in')` */
export function speechIn(lang: ReaderLang): Speech {
  const speech = spoken.get(lang) ?? speak(WORDINGS[lang]);
  spoken.set(lang, speech);
  return speech;
}
