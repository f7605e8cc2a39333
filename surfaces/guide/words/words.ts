// The guide's catalogue (文言): a folder a language, a file a subject. A key that a language lacks fails the type check.
import { defineMessages, type MessageKey } from '@tegata/ui';
import { guideEn } from './en/index.ts';
import { guideEs } from './es/index.ts';
import { guideId } from './id/index.ts';
import { guideJa } from './ja/index.ts';
import { guideJaEasy } from './ja-easy/index.ts';
import { guideKo } from './ko/index.ts';
import { guideNe } from './ne/index.ts';
import { guidePt } from './pt/index.ts';
import { guideTh } from './th/index.ts';
import { guideTl } from './tl/index.ts';
import { guideVi } from './vi/index.ts';
import { guideZhHans } from './zh-Hans/index.ts';

export const guideWords = defineMessages({
  ja: guideJa,
  'ja-easy': guideJaEasy,
  en: guideEn,
  'zh-Hans': guideZhHans,
  ko: guideKo,
  es: guideEs,
  pt: guidePt,
  th: guideTh,
  ne: guideNe,
  id: guideId,
  vi: guideVi,
  tl: guideTl,
});

export type GuideKey = MessageKey<typeof guideWords>;
