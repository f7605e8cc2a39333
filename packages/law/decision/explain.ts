// The reader's sentence for a reason, and the citation for its source.
import { formatDate, formatTime, formatYen, type Language } from '../calendar/date-text.ts';
import { CARD_EVENTS, CARD_STATES, type CardEvent, type CardState } from '../card/states.ts';
import { CERTIFICATES, type CertificateKind } from '../fees/certificates.ts';
import { IDENTITY_DOCUMENTS, type IdentityDocumentId } from '../identity/documents.ts';
import type { Reason } from './decision.ts';
import { reasonsEn } from './reasons.en.ts';
import { reasonsJa } from './reasons.ja.ts';
import type { Source } from './source.ts';

/** How a value of each placeholder kind is read: `{expiry|date}`, `{document|document}` … */
const WRITERS: Readonly<Record<string, (value: string, language: Language) => string>> = {
  text: (value) => value,
  number: (value) => value,
  date: (value, language) => formatDate(Temporal.PlainDate.from(value), language),
  time: (value, language) => formatTime(Temporal.PlainTime.from(value), language),
  yen: (value, language) => formatYen(Number(value), language),
  document: (value, language) => IDENTITY_DOCUMENTS[value as IdentityDocumentId][language],
  certificate: (value, language) => CERTIFICATES[value as CertificateKind][language],
  state: (value, language) => CARD_STATES[value as CardState][language],
  event: (value, language) => CARD_EVENTS[value as CardEvent][language],
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
