// The guide's words in Thai.
import type { GuideTexts } from '../ja/index.ts';
import { bookTh } from './book.ts';
import { cardTh } from './card.ts';
import { frameTh } from './frame.ts';
import { kioskTh } from './kiosk.ts';
import { numberTh } from './number.ts';
import { plannerTh } from './planner.ts';
import { servicesTh } from './services.ts';
import { situationsTh } from './situations.ts';

export const guideTh: GuideTexts = {
  ...bookTh,
  ...cardTh,
  ...frameTh,
  ...kioskTh,
  ...numberTh,
  ...plannerTh,
  ...servicesTh,
  ...situationsTh,
};
