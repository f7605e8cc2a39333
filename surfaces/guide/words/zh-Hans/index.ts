// The guide's words in Chinese in simplified characters.
import type { GuideTexts } from '../ja/index.ts';
import { bookZhHans } from './book.ts';
import { cardZhHans } from './card.ts';
import { frameZhHans } from './frame.ts';
import { kioskZhHans } from './kiosk.ts';
import { numberZhHans } from './number.ts';
import { plannerZhHans } from './planner.ts';
import { servicesZhHans } from './services.ts';
import { situationsZhHans } from './situations.ts';

export const guideZhHans: GuideTexts = {
  ...bookZhHans,
  ...cardZhHans,
  ...frameZhHans,
  ...kioskZhHans,
  ...numberZhHans,
  ...plannerZhHans,
  ...servicesZhHans,
  ...situationsZhHans,
};
