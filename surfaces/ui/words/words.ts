// The page kit's catalogue (共通文言): what every surface says in the same words, in every language a reader may choose.
import { defineMessages } from '../messages.ts';
import { kitEn } from './en.ts';
import { kitEs } from './es.ts';
import { kitId } from './id.ts';
import { kitJa } from './ja.ts';
import { kitJaEasy } from './ja-easy.ts';
import { kitKo } from './ko.ts';
import { kitNe } from './ne.ts';
import { kitPt } from './pt.ts';
import { kitTh } from './th.ts';
import { kitTl } from './tl.ts';
import { kitVi } from './vi.ts';
import { kitZhHans } from './zh-Hans.ts';

export const kitWords = defineMessages({
  ja: kitJa,
  'ja-easy': kitJaEasy,
  en: kitEn,
  'zh-Hans': kitZhHans,
  ko: kitKo,
  es: kitEs,
  pt: kitPt,
  th: kitTh,
  ne: kitNe,
  id: kitId,
  vi: kitVi,
  tl: kitTl,
});
