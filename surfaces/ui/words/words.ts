// The page kit's catalogue (共通文言): what every surface says in the same words, in every language a reader may choose.
import { defineMessages } from '../messages.ts';
import { kitEn } from './en.ts';
import { kitJa } from './ja.ts';

export const kitWords = defineMessages({ ja: kitJa, en: kitEn });
