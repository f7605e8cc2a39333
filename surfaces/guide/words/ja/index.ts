// The guide's words in Japanese; their keys are those of every language.
import { bookJa } from './book.ts';
import { cardJa } from './card.ts';
import { frameJa } from './frame.ts';
import { kioskJa } from './kiosk.ts';
import { numberJa } from './number.ts';
import { plannerJa } from './planner.ts';
import { servicesJa } from './services.ts';
import { situationsJa } from './situations.ts';

export const guideJa = {
  ...bookJa,
  ...cardJa,
  ...frameJa,
  ...kioskJa,
  ...numberJa,
  ...plannerJa,
  ...servicesJa,
  ...situationsJa,
} as const;

export type GuideTexts = Readonly<Record<keyof typeof guideJa, string>>;
