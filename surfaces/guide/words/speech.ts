// The words of the rules (law) in the reader's language: reasons, names, citations, dates and amounts.
import { type Speech, speak, type Wording } from '@tegata/law';
import { wordingEn } from '@tegata/law/languages/en';
import { wordingEs } from '@tegata/law/languages/es';
import { wordingId } from '@tegata/law/languages/id';
import { wordingJa } from '@tegata/law/languages/ja';
import { wordingJaEasy } from '@tegata/law/languages/ja-easy';
import { wordingKo } from '@tegata/law/languages/ko';
import { wordingNe } from '@tegata/law/languages/ne';
import { wordingPt } from '@tegata/law/languages/pt';
import { wordingTh } from '@tegata/law/languages/th';
import { wordingTl } from '@tegata/law/languages/tl';
import { wordingVi } from '@tegata/law/languages/vi';
import { wordingZhHans } from '@tegata/law/languages/zh-Hans';
import type { ReaderLang } from '@tegata/ui';

const WORDINGS: Readonly<Record<ReaderLang, Wording>> = {
  ja: wordingJa,
  'ja-easy': wordingJaEasy,
  en: wordingEn,
  'zh-Hans': wordingZhHans,
  ko: wordingKo,
  es: wordingEs,
  pt: wordingPt,
  th: wordingTh,
  ne: wordingNe,
  id: wordingId,
  vi: wordingVi,
  tl: wordingTl,
};

/** The catalogue itself, for whoever speaks it elsewhere. */
export const wordingIn = (lang: ReaderLang): Wording => WORDINGS[lang];

const spoken = new Map<ReaderLang, Speech>();

/** `speechIn('ko').name('procedure', 'move-in')` */
export function speechIn(lang: ReaderLang): Speech {
  const speech = spoken.get(lang) ?? speak(WORDINGS[lang]);
  spoken.set(lang, speech);
  return speech;
}
