// The kiosk's catalogue (文言), both languages under one set of keys.
import { defineMessages, type MessageKey } from '@tegata/ui';
import { wordsEn } from './words.en.ts';
import { wordsJa } from './words.ja.ts';

export const kioskWords = defineMessages({ ja: wordsJa, en: wordsEn });
export type KioskKey = MessageKey<typeof kioskWords>;
