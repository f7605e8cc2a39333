// The guide's words in Spanish.
import type { GuideTexts } from '../ja/index.ts';
import { bookEs } from './book.ts';
import { cardEs } from './card.ts';
import { frameEs } from './frame.ts';
import { kioskEs } from './kiosk.ts';
import { numberEs } from './number.ts';
import { plannerEs } from './planner.ts';
import { servicesEs } from './services.ts';
import { situationsEs } from './situations.ts';

export const guideEs: GuideTexts = {
  ...bookEs,
  ...cardEs,
  ...frameEs,
  ...kioskEs,
  ...numberEs,
  ...plannerEs,
  ...servicesEs,
  ...situationsEs,
};
