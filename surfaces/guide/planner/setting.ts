// What a browser needs to make the plan by itself (島の材料): the words of one language, the counters' hours, and the clock.
// The same for every reader, fetched when somebody begins to answer.
import type { Names, Phrases, ReasonCode } from '@tegata/law';
import type { View } from '../frame/view.ts';
import { wordingIn } from '../words/speech.ts';
import { guideWords } from '../words/words.ts';

export type Json = { readonly [key: string]: unknown };

export type BrowserSetting = {
  readonly lang: View['lang'];
  readonly now: string;
  readonly on: string;
  /** On another day than today the address of every link says so. */
  readonly dated: boolean;
  readonly words: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<ReasonCode, string>>;
  readonly names: Names;
  readonly phrases: Phrases;
  readonly sources: Readonly<Record<string, string>>;
  readonly counterHours: Json;
  readonly offices: View['profile']['offices'];
};

/** Words that a plan is told with; the rest of the guide's stay at home. */
const TOLD = /^(planner|frame|step|weekday)\.|^(dial\.press|kiosk\.free|when\.effects-open)$/;

export function settingFor({ lang, now, on, dated, profile }: View): BrowserSetting {
  const { names, phrases, sources = {}, texts } = wordingIn(lang);
  const words = Object.entries(guideWords.texts(lang)).filter(([key]) => TOLD.test(key));
  return {
    lang,
    now: now.toString(),
    on: on.toString(),
    dated,
    words: Object.fromEntries(words),
    texts,
    names,
    phrases,
    sources,
    counterHours: profile.counterHours as unknown as Json,
    offices: profile.offices,
  };
}
