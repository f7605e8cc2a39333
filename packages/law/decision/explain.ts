// The reader's sentence for a reason, and the citation for its source.
import { formatDate, formatTime, formatYen, type Language } from '../calendar/date-text.ts';
import { CARD_EVENTS, CARD_STATES } from '../card/states.ts';
import { PINS } from '../certificate/pins.ts';
import { LIFE_EVENTS } from '../events/life-events.ts';
import { PROCEDURES } from '../events/procedures.ts';
import { CERTIFICATES } from '../fees/certificates.ts';
import { IDENTITY_DOCUMENTS } from '../identity/documents.ts';
import { KIOSK_CONTENTS } from '../kiosk/contents.ts';
import { DOMICILE_REGISTRATION_LOSSES } from '../kiosk/domicile-registration.ts';
import { NUMBER_ASKERS, NUMBER_PURPOSES } from '../number/askers.ts';
import { FRAUD_REQUESTS } from '../number/handling.ts';
import { CARD_SERVICES } from '../services/services.ts';
import type { Reason, ReasonCode } from './decision.ts';
import { reasonsEn } from './reasons.en.ts';
import { reasonsJa } from './reasons.ja.ts';
import type { Source } from './source.ts';

type Named = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A name from a table of the rules, by its id. */
const from = (table: Named) => (value: string, language: Language) => table[value]?.[language] ?? value;

/** How a value of each placeholder kind is read: `{expiry|date}`, `{document|document}` … */
const WRITERS = {
  text: (value: string) => value,
  number: (value: string) => value,
  date: (value: string, language: Language) => formatDate(Temporal.PlainDate.from(value), language),
  time: (value: string, language: Language) => formatTime(Temporal.PlainTime.from(value), language),
  yen: (value: string, language: Language) => formatYen(Number(value), language),
  document: from(IDENTITY_DOCUMENTS),
  certificate: from(CERTIFICATES),
  state: from(CARD_STATES),
  event: from(CARD_EVENTS),
  lifeEvent: from(LIFE_EVENTS),
  procedure: from(PROCEDURES),
  pin: from(PINS),
  asker: from(NUMBER_ASKERS),
  purpose: from(NUMBER_PURPOSES),
  fraud: from(FRAUD_REQUESTS),
  content: from(KIOSK_CONTENTS),
  change: from(DOMICILE_REGISTRATION_LOSSES),
  service: from(CARD_SERVICES),
};

/** What a placeholder holds: a date, an amount, or an id of one of the tables of the rules. */
export type PlaceholderKind = keyof typeof WRITERS;

/** The words of a language: a text for every code, and how values are written in it. */
export type Wording = {
  readonly texts: Readonly<Record<ReasonCode, string>>;
  readonly write: (kind: PlaceholderKind, value: string) => string;
};

/** A reason in any language that somebody has words for; a value that is missing leaves its placeholder to be seen. */
export function explainIn({ texts, write }: Wording, { code, params = {} }: Reason): string {
  return texts[code].replace(/\{(\w+)\|(\w+)\}/g, (placeholder, name: string, kind: string) => {
    const value = params[name];
    return value === undefined || !(kind in WRITERS)
      ? placeholder
      : write(kind as PlaceholderKind, String(value));
  });
}

/** The text of a reason in the reader's language. */
export function explain(reason: Reason, language: Language): string {
  return explainIn(WORDINGS[language], reason);
}

/** The words of Japanese and English; another catalogue can begin from them. */
export const WORDINGS: Readonly<Record<Language, Wording>> = {
  ja: { texts: reasonsJa, write: (kind, value) => WRITERS[kind](value, 'ja') },
  en: { texts: reasonsEn, write: (kind, value) => WRITERS[kind](value, 'en') },
};

/** A short citation: `ガイドブック 12ページ`, `Guidebook p. 12`. */
export function cite(source: Source, language: Language): string {
  const ja = language === 'ja';
  switch (source.kind) {
    case 'guidebook':
      return ja ? `ガイドブック ${source.page}ページ` : `Guidebook p. ${source.page}`;
    case 'law':
      if (source.article === undefined) return source.law;
      return ja ? `${source.law} 第${source.article}条` : `${source.law} art. ${source.article}`;
    case 'practice':
      return ja ? `自治体等の取扱い(${source.place})` : `Municipal practice (${source.place})`;
    case 'unconfirmed':
      return ja ? '出典未確認' : `Not confirmed: ${source.note}`;
  }
}
