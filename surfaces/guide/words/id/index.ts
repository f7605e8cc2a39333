// The guide's words in Indonesian.
import type { GuideTexts } from '../ja/index.ts';
import { bookId } from './book.ts';
import { cardId } from './card.ts';
import { frameId } from './frame.ts';
import { kioskId } from './kiosk.ts';
import { numberId } from './number.ts';
import { plannerId } from './planner.ts';
import { servicesId } from './services.ts';
import { situationsId } from './situations.ts';

export const guideId: GuideTexts = {
  ...bookId,
  ...cardId,
  ...frameId,
  ...kioskId,
  ...numberId,
  ...plannerId,
  ...servicesId,
  ...situationsId,
};
