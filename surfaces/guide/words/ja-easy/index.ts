// The guide's words in Easy Japanese (やさしい日本語).
import type { GuideTexts } from '../ja/index.ts';
import { bookJaEasy } from './book.ts';
import { cardJaEasy } from './card.ts';
import { frameJaEasy } from './frame.ts';
import { kioskJaEasy } from './kiosk.ts';
import { numberJaEasy } from './number.ts';
import { plannerJaEasy } from './planner.ts';
import { servicesJaEasy } from './services.ts';
import { situationsJaEasy } from './situations.ts';

export const guideJaEasy: GuideTexts = {
  ...bookJaEasy,
  ...cardJaEasy,
  ...frameJaEasy,
  ...kioskJaEasy,
  ...numberJaEasy,
  ...plannerJaEasy,
  ...servicesJaEasy,
  ...situationsJaEasy,
};
