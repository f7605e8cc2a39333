// What every page of the guide is written from: the reader's language, the day, the municipality, and how links are made.
import type { Speech } from '@tegata/law';
import type { Frame, ReaderLang, Translate } from '@tegata/ui';
import { nearest } from '@tegata/ui/browser';
import type { GuideProfile, LocalWords, WaitingNumbers } from '../deps.ts';
import type { PlannerIslands } from '../planner/islands.ts';
import type { GuideKey } from '../words/words.ts';
import type { AsOf } from './as-of.ts';

export type View = AsOf & {
  lang: ReaderLang;
  t: Translate<GuideKey>;
  /** The words of the rules: `speech.explain(reason)`, `speech.name('pin', 'sign')`, `speech.date(day)`. */
  speech: Speech;
  /** What a municipality is called in Japanese and English, as this reader can read it. */
  local(words: LocalWords): string;
  frame: Frame<ReaderLang>;
  now: Temporal.Instant;
  profile: GuideProfile;
  /** On the page of the offices, while they are open: how many wait, if anybody could say. */
  waiting?: WaitingNumbers | 'unknown';
  /** Path of this page below the language; empty for the first page. */
  path: string;
  /** What the address asks besides the day, such as the papers somebody has. */
  query: URLSearchParams;
  /** Scheme and host of this request, for canonical and alternate links. */
  origin: string;
  /** The address of a page in this language and on this day: `link('when/lost')`, `link('card', 'case')`. */
  link(path: string, anchor?: string): string;
  /** Scripts of the planner; a page for the book has none. */
  islands?: Promise<PlannerIslands>;
};

/** Names of places are in Japanese and English; readers of other languages find the English ones on signs and maps. */
export const localTo = (lang: ReaderLang) => (words: LocalWords) =>
  (lang === 'ja-easy' ? words[lang] : undefined) ?? words[nearest(lang)];

/** `/ja/card?on=2023-07-01#case` */
export function linkTo(lang: ReaderLang, { on, dated }: AsOf, path: string, anchor?: string): string {
  return `/${lang}/${path}${dated ? `?on=${on}` : ''}${anchor ? `#${anchor}` : ''}`;
}
