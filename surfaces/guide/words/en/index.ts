// The guide's words in English.
import type { GuideTexts } from '../ja/index.ts';
import { bookEn } from './book.ts';
import { cardEn } from './card.ts';
import { frameEn } from './frame.ts';
import { kioskEn } from './kiosk.ts';
import { numberEn } from './number.ts';
import { plannerEn } from './planner.ts';
import { servicesEn } from './services.ts';
import { situationsEn } from './situations.ts';

export const guideEn: GuideTexts = {
  ...bookEn,
  ...cardEn,
  ...frameEn,
  ...kioskEn,
  ...numberEn,
  ...plannerEn,
  ...servicesEn,
  ...situationsEn,
};
