// 名前: what the rules name, by kind and id: documents, procedures, places … A language says every one of them.
import type { Language } from '../calendar/date-text.ts';
import { CARD_EVENTS, CARD_STATES } from '../card/states.ts';
import { PINS } from '../certificate/pins.ts';
import { DIAL_SUBJECTS, NATIONAL_DIALS } from '../contacts/dials.ts';
import { FILERS, PLACES, THINGS } from '../events/filers.ts';
import { LIFE_EVENTS } from '../events/life-events.ts';
import { PROCEDURES } from '../events/procedures.ts';
import { CERTIFICATES } from '../fees/certificates.ts';
import { IDENTITY_DOCUMENTS } from '../identity/documents.ts';
import { KIOSK_CONTENTS } from '../kiosk/contents.ts';
import { DOMICILE_REGISTRATION_LOSSES } from '../kiosk/domicile-registration.ts';
import { KIOSK_CHAINS } from '../kiosk/shops.ts';
import { NUMBER_ASKERS, NUMBER_PURPOSES } from '../number/askers.ts';
import { FRAUD_REQUESTS } from '../number/handling.ts';
import { LIFE_STAGES } from '../number/life-stages.ts';
import { CARD_SERVICES } from '../services/services.ts';

/** The tables that hold names in Japanese and English. */
const NAMED = {
  asker: NUMBER_ASKERS,
  certificate: CERTIFICATES,
  change: DOMICILE_REGISTRATION_LOSSES,
  content: KIOSK_CONTENTS,
  dial: NATIONAL_DIALS,
  dialSubject: DIAL_SUBJECTS,
  document: IDENTITY_DOCUMENTS,
  event: CARD_EVENTS,
  filer: FILERS,
  fraud: FRAUD_REQUESTS,
  lifeEvent: LIFE_EVENTS,
  lifeStage: LIFE_STAGES,
  pin: PINS,
  place: PLACES,
  procedure: PROCEDURES,
  purpose: NUMBER_PURPOSES,
  service: CARD_SERVICES,
  shop: KIOSK_CHAINS,
  state: CARD_STATES,
  thing: THINGS,
} as const;

export type NameKind = keyof typeof NAMED;
export type NameId<Kind extends NameKind> = keyof (typeof NAMED)[Kind] & string;
export type Names = { readonly [Kind in NameKind]: Readonly<Record<NameId<Kind>, string>> };

/** The names as the tables have them. */
export function namesIn(language: Language): Names {
  const of = (table: Record<string, Record<Language, string>>) =>
    Object.fromEntries(Object.entries(table).map(([id, name]) => [id, name[language]]));
  return Object.fromEntries(Object.entries(NAMED).map(([kind, table]) => [kind, of(table)])) as Names;
}
