// The guide's words in Korean.
import type { GuideTexts } from '../ja/index.ts';
import { bookKo } from './book.ts';
import { cardKo } from './card.ts';
import { frameKo } from './frame.ts';
import { kioskKo } from './kiosk.ts';
import { numberKo } from './number.ts';
import { plannerKo } from './planner.ts';
import { servicesKo } from './services.ts';
import { situationsKo } from './situations.ts';

export const guideKo: GuideTexts = {
  ...bookKo,
  ...cardKo,
  ...frameKo,
  ...kioskKo,
  ...numberKo,
  ...plannerKo,
  ...servicesKo,
  ...situationsKo,
};
