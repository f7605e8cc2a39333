// The guide's catalogue (文言): one file a subject and language. A key that a language lacks fails the type check.
import { defineMessages, type MessageKey } from '@tegata/ui';
import { bookEn } from './en/book.ts';
import { cardEn } from './en/card.ts';
import { frameEn } from './en/frame.ts';
import { kioskEn } from './en/kiosk.ts';
import { numberEn } from './en/number.ts';
import { servicesEn } from './en/services.ts';
import { situationsEn } from './en/situations.ts';
import { bookJa } from './ja/book.ts';
import { cardJa } from './ja/card.ts';
import { frameJa } from './ja/frame.ts';
import { kioskJa } from './ja/kiosk.ts';
import { numberJa } from './ja/number.ts';
import { servicesJa } from './ja/services.ts';
import { situationsJa } from './ja/situations.ts';

export const guideWords = defineMessages({
  ja: { ...frameJa, ...situationsJa, ...cardJa, ...kioskJa, ...numberJa, ...servicesJa, ...bookJa },
  en: { ...frameEn, ...situationsEn, ...cardEn, ...kioskEn, ...numberEn, ...servicesEn, ...bookEn },
});

export type GuideKey = MessageKey<typeof guideWords>;
