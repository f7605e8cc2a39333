// The guide's words in Nepali.
import type { GuideTexts } from '../ja/index.ts';
import { bookNe } from './book.ts';
import { cardNe } from './card.ts';
import { frameNe } from './frame.ts';
import { kioskNe } from './kiosk.ts';
import { numberNe } from './number.ts';
import { plannerNe } from './planner.ts';
import { servicesNe } from './services.ts';
import { situationsNe } from './situations.ts';

export const guideNe: GuideTexts = {
  ...bookNe,
  ...cardNe,
  ...frameNe,
  ...kioskNe,
  ...numberNe,
  ...plannerNe,
  ...servicesNe,
  ...situationsNe,
};
