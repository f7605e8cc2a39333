// The guide's words in Tagalog.
import type { GuideTexts } from '../ja/index.ts';
import { bookTl } from './book.ts';
import { cardTl } from './card.ts';
import { frameTl } from './frame.ts';
import { kioskTl } from './kiosk.ts';
import { numberTl } from './number.ts';
import { plannerTl } from './planner.ts';
import { servicesTl } from './services.ts';
import { situationsTl } from './situations.ts';

export const guideTl: GuideTexts = {
  ...bookTl,
  ...cardTl,
  ...frameTl,
  ...kioskTl,
  ...numberTl,
  ...plannerTl,
  ...servicesTl,
  ...situationsTl,
};
