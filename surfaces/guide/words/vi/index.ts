// The guide's words in Vietnamese.
import type { GuideTexts } from '../ja/index.ts';
import { bookVi } from './book.ts';
import { cardVi } from './card.ts';
import { frameVi } from './frame.ts';
import { kioskVi } from './kiosk.ts';
import { numberVi } from './number.ts';
import { plannerVi } from './planner.ts';
import { servicesVi } from './services.ts';
import { situationsVi } from './situations.ts';

export const guideVi: GuideTexts = {
  ...bookVi,
  ...cardVi,
  ...frameVi,
  ...kioskVi,
  ...numberVi,
  ...plannerVi,
  ...servicesVi,
  ...situationsVi,
};
