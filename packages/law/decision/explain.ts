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
import type { Reason } from './decision.ts';
import { reasonsEn } from './reasons.en.ts';
import { reasonsJa } from './reasons.ja.ts';
import type { Source } from './source.ts';

type Named = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A name from a table of the rules, by its id. */
const from = (table: Named) => (value: string, language: Language) => table[value]?.[language] ?? value;

/** How a value of each placeholder kind is read: `{expiry|date}`, `{document|document}` … */
const WRITERS: Readonly<Record<string, (value: string, language: Language) => string>> = {
  text: (value) => value,
  number: (value) => value,
  date: (value, language) => formatDate(Temporal.PlainDate.from(value), language),
  time: (value, language) => formatTime(Temporal.PlainTime.from(value), language),
  yen: (value, language) => formatYen(Number(value), language),
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

/** The text of a reason in the reader's language. */
export function explain({ code, params = {} }: Reason, language: Language): string {
  const text = language === 'ja' ? reasonsJa[code] : reasonsEn[code];
  return text.replace(/\{(\w+)\|(\w+)\}/g, (placeholder, name: string, kind: string) => {
    const value = params[name];
    const write = WRITERS[kind];
    return value === undefined || !write ? placeholder : write(String(value), language);
  });
}

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
