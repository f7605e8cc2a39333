// The planner in a browser (島の中身): a filled form becomes the same result the server would send, as HTML.
import { easyFormats, formatDate, formatsOf, formatTime, formatYen, speak } from '@tegata/law';
import {
  ErrorSummary,
  FieldError,
  nearest,
  READER_LANGUAGES,
  translator,
  withoutReadings,
  withRuby,
} from '@tegata/ui/browser';
import { linkTo, localTo } from '../frame/view.ts';
import type { GuideKey } from '../words/words.ts';
import { type Faults, readAnswers, type Typed } from './answers.ts';
import { calendarOf } from './calendar.ts';
import { faultOf } from './contradiction.ts';
import { faultMessages } from './faults.ts';
import { type Plan, planFor } from './plan.ts';
import { readHours } from './read-hours.ts';
import { PlanResult } from './result.tsx';
import type { BrowserSetting } from './setting.ts';
import type { Teller } from './teller.ts';

export function programFor(setting: BrowserSetting) {
  const { lang, dated, names, offices, phrases, sources, texts, words } = setting;
  const now = Temporal.Instant.from(setting.now);
  const on = Temporal.PlainDate.from(setting.on);
  const asOf = { on, dated, today: on };
  const isEasy = lang === 'ja-easy';
  const formats = isEasy
    ? easyFormats
    : nearest(lang) === lang
      ? houseFormats(nearest(lang))
      : formatsOf(READER_LANGUAGES[lang].locale);
  const teller: Teller = {
    lang,
    t: translator(words as Record<GuideKey, string>, lang),
    speech: speak({ texts, names, phrases, sources, formats }),
    local: localTo(lang),
    link: (path, anchor) => linkTo(lang, asOf, path, anchor),
    on,
    offices,
  };
  const planSetting = { on, now, counterHours: readHours(setting.counterHours), fees: [] };
  let last: Plan | undefined;

  const planOf = (typed: Typed): Plan | Faults => {
    const { answers, faults, ok } = readAnswers(typed, on);
    if (!ok) return faults;
    try {
      return planFor(answers, planSetting);
    } catch (error) {
      const [field, fault] = faultOf(error);
      return { [field]: fault };
    }
  };

  /** Readings as the page has them: above their kanji, or not at all. */
  const written = (html: string) =>
    isEasy ? (document.querySelector('ruby') ? withRuby(html) : withoutReadings(html)) : html;

  return {
    /** The result as HTML; or a summary of what is wrong, and the message for each field. */
    answer(form: FormData): { html: string; errors: Record<string, string> } {
      const typed = typedOf(form);
      const plan = planOf(typed);
      if ('steps' in plan) {
        last = plan;
        // The calendar is made here as well, so the answers need not stand in its form.
        return { html: written(String(<PlanResult plan={plan} typed={{}} teller={teller} />)), errors: {} };
      }
      const messages = faultMessages(teller, plan);
      const beside = Object.entries(messages).map(([name, message]) => [
        name,
        written(String(<FieldError lang={lang} name={name} message={message} />)),
      ]);
      return {
        html: written(String(<ErrorSummary lang={lang} errors={messages} />)),
        errors: Object.fromEntries(beside),
      };
    },
    /** A sentence of the page, for news that comes while it is open. */
    say: (key: GuideKey, params?: Record<string, string | number>): string =>
      withoutReadings(teller.t(key, params)),
    /** The calendar file of the last plan. */
    calendar: (): string => (last ? calendarOf(last, teller, now) : ''),
  };
}

/** Japanese and English write dates in forms of their own. */
const houseFormats = (lang: 'ja' | 'en') => ({
  date: (date: Temporal.PlainDate) => formatDate(date, lang),
  time: (time: Temporal.PlainTime) => formatTime(time, lang),
  amount: (value: number) => formatYen(value, 'en').replace(/\D+$/, ''),
});

function typedOf(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((each) => typeof each === 'string');
    typed[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return typed;
}
