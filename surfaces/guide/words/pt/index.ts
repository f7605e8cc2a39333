// The guide's words in Portuguese.
import type { GuideTexts } from '../ja/index.ts';
import { bookPt } from './book.ts';
import { cardPt } from './card.ts';
import { framePt } from './frame.ts';
import { kioskPt } from './kiosk.ts';
import { numberPt } from './number.ts';
import { plannerPt } from './planner.ts';
import { servicesPt } from './services.ts';
import { situationsPt } from './situations.ts';

export const guidePt: GuideTexts = {
  ...bookPt,
  ...cardPt,
  ...framePt,
  ...kioskPt,
  ...numberPt,
  ...plannerPt,
  ...servicesPt,
  ...situationsPt,
};
