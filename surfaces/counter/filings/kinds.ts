// The filings that the counter takes (届出の種類), and what the form of each asks for. Who may file, what to bring and what it does
// is law's; the ward office judges again.
import { type Filer, LIFE_EVENTS, type LifeEventId, PROCEDURES, type ProcedureId } from '@tegata/law';
import type { municipalityContract } from '@tegata/municipality/contract';
import type { Lang } from '@tegata/ui';
import type { RequestOf } from '@tegata/wire';
import { filingsWords } from './filings-words.ts';

export type Filed = RequestOf<(typeof municipalityContract)['operations']['fileEvent']>;
export type FilingEvent = Filed['event'];
export type FilingParty = Filed['by'];

export type Field =
  | 'address'
  | 'name'
  | 'furigana'
  | 'formerName'
  | 'formerNameFurigana'
  | 'birth'
  | 'sex'
  | 'keepCard'
  | 'cardBrought';

export type Kind = {
  group: 'register' | 'card' | 'office';
  event: LifeEventId;
  procedure?: ProcedureId;
  /** Where no procedure of the law says so. */
  filers?: readonly FilingParty[];
  identity: boolean;
  /** The day that is asked for: one that has passed, or one that may be planned. */
  day?: 'past' | 'planned';
  fields: readonly Field[];
  together?: true;
};

const change = { group: 'register', identity: true, day: 'past' } as const;
const ofCard = { group: 'card', identity: true, fields: [] } as const;
const HOLDER = ['self', 'legal-representative'] as const;

export const KINDS: Readonly<Record<FilingEvent, Kind>> = {
  'moved-within': {
    ...change,
    event: 'moved-within',
    procedure: 'move-within',
    fields: ['address'],
    together: true,
  },
  'moved-out': {
    ...change,
    event: 'moved-out',
    procedure: 'move-out',
    day: 'planned',
    fields: ['address'],
    together: true,
  },
  'moved-abroad': {
    ...change,
    event: 'moved-abroad',
    procedure: 'move-abroad',
    day: 'planned',
    fields: ['keepCard'],
    together: true,
  },
  'name-changed': {
    ...change,
    event: 'name-changed',
    procedure: 'face-change',
    fields: ['name', 'furigana'],
  },
  'former-name-recorded': {
    group: 'register',
    identity: true,
    event: 'former-name-recorded',
    procedure: 'former-name',
    fields: ['formerName', 'formerNameFurigana'],
  },
  'birth-date-or-sex-changed': {
    ...change,
    event: 'birth-date-or-sex-changed',
    procedure: 'face-change',
    fields: ['birth', 'sex'],
  },
  'card-suspended': { ...ofCard, event: 'card-suspended', procedure: 'suspension', identity: false },
  'suspension-lifted': {
    ...ofCard,
    event: 'suspension-lifted',
    procedure: 'suspension-lifting',
    fields: ['cardBrought'],
  },
  'card-abolished': { ...ofCard, event: 'card-abolished', procedure: 'abolition' },
  'card-returned': { ...ofCard, event: 'card-abolished', procedure: 'abolition' },
  'sign-revocation-requested': { ...ofCard, event: 'sign-revocation-requested', filers: HOLDER },
  'auth-revocation-requested': { ...ofCard, event: 'auth-revocation-requested', filers: HOLDER },
  death: {
    group: 'office',
    event: 'death',
    filers: ['household-member', 'office'],
    identity: false,
    day: 'past',
    fields: [],
  },
  'address-renamed': {
    group: 'office',
    event: 'address-renamed',
    filers: ['office'],
    identity: false,
    day: 'past',
    fields: ['address'],
  },
  'record-removed': {
    group: 'office',
    event: 'record-removed',
    filers: ['office'],
    identity: false,
    day: 'past',
    fields: [],
  },
};

export const isFilingEvent = (text: string | undefined): text is FilingEvent =>
  text !== undefined && Object.hasOwn(KINDS, text);

/** The kind's name: law's name of the event, and the counter's own for handing a card back. */
export const filingName = (event: FilingEvent, lang: Lang): string =>
  event === 'card-returned' ? filingsWords(lang)('returned') : LIFE_EVENTS[KINDS[event].event][lang];

/** Who may file it, by law. */
export const filersOf = ({ procedure, filers }: Kind): readonly FilingParty[] =>
  filers ?? (procedure ? PROCEDURES[procedure].filers : []);

/** Somebody who comes for the person with a paper of authority. */
export const represents = (by: FilingParty): by is Extract<Filer, 'legal-representative' | 'proxy'> =>
  by === 'legal-representative' || by === 'proxy';
