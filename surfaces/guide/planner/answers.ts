// 回答: the form as typed becomes answers, or says beside which field what is wrong. Both eras are read. The same code runs
// on the server and in the reader's browser.
import {
  FILERS,
  type Filer,
  IDENTITY_DOCUMENTS,
  type IdentityDocumentId,
  isUnlimited,
  type PinKind,
  type ReissueReason,
  type ResidenceStatus,
} from '@tegata/law';
import { readDate } from '@tegata/ui/browser';
import { FIRST_DAY, LAST_DAY } from '../frame/as-of.ts';
import {
  DATE_FIELDS,
  type DateFieldName,
  extrasOf,
  HAPPENINGS,
  type Happened,
  PIN_KINDS,
  reasonsForNew,
  STATUSES,
} from './questions.ts';

/** Fields as they stand in the form: `born.year`, `paper` … */
export type Typed = Record<string, string | string[]>;

type Dates = { readonly [Name in DateFieldName]?: Temporal.PlainDate };

/** What is no date and tells nothing about who asks: it may stand in a link. */
export type Choices = {
  readonly happened: Happened;
  readonly status: ResidenceStatus;
  readonly by: Filer;
  readonly papers: readonly IdentityDocumentId[];
  readonly why?: ReissueReason;
  readonly policeReport?: boolean;
  readonly pin?: PinKind;
};

export type Answers = Choices & { readonly dates: Dates; readonly renewed: boolean };

/** A field that a message can stand beside. */
export type FieldName = DateFieldName | 'happened' | 'status' | 'why' | 'pin';

export type FieldFault =
  | 'no-day'
  | 'out-of-reach'
  | 'in-the-future'
  | 'before-birth'
  | 'before-card'
  | 'after-card'
  | 'after-expiry'
  | 'after-auth'
  | 'needed-for-expiry'
  | 'stay-needed'
  | 'stay-over'
  | 'some-date-needed';

export type Faults = Partial<Record<FieldName, FieldFault>>;

const DOCUMENT_IDS = Object.keys(IDENTITY_DOCUMENTS) as IdentityDocumentId[];
const FILER_IDS = Object.keys(FILERS) as Filer[];

/** Reads the choices of a form or of an address; whatever is unknown is left out. */
export function readChoices(typed: Typed): Choices {
  const happened = oneOf(HAPPENINGS, typed.happened) ?? 'dates';
  const extras = extrasOf(happened);
  const why = extras.includes('why')
    ? oneOf(reasonsForNew(happened), typed[`why-${happened}`] ?? typed.why)
    : undefined;
  const pin = extras.includes('pin') ? oneOf(PIN_KINDS, typed.pin) : undefined;
  const policeReport = extras.includes('police-report') && textOf(typed, 'police-report') !== '';
  return {
    happened,
    status: oneOf(STATUSES, typed.status) ?? 'citizen',
    by: oneOf(FILER_IDS, typed.by) ?? 'self',
    papers: DOCUMENT_IDS.filter((id) => listOf(typed.paper).includes(id)),
    ...(why && { why }),
    ...(policeReport && { policeReport }),
    ...(pin && { pin }),
  };
}

/** Reads the whole form. `on` is the day the plan is for: what has happened cannot lie after it. */
export function readAnswers(
  typed: Typed,
  on: Temporal.PlainDate,
): { answers: Answers; faults: Faults; ok: boolean } {
  const choices = readChoices(typed);
  const faults: Faults = {};
  const dates: { -readonly [Name in DateFieldName]?: Temporal.PlainDate } = {};
  for (const name of DATE_FIELDS) {
    if (isExtraOfAnother(name, choices.happened)) continue;
    const date = readField(typed, name);
    if (date === undefined) continue;
    const fault = date === 'no-day' ? date : outOfReach(name, date, on);
    if (fault) faults[name] = fault;
    else dates[name] = date as Temporal.PlainDate;
  }
  Object.assign(faults, { ...contradictions(dates, choices), ...faults });
  if (Object.keys(faults).length === 0 && nothingToDate(dates, choices)) {
    faults['card-expiry'] = 'some-date-needed';
  }
  const answers: Answers = { ...choices, dates, renewed: textOf(typed, 'renewed') !== '' };
  return { answers, faults, ok: Object.keys(faults).length === 0 };
}

function isExtraOfAnother(name: DateFieldName, happened: Happened): boolean {
  const isExtra = ['happened-on', 'planned-out', 'filed-on', 'new-stay'].includes(name);
  return isExtra && !extrasOf(happened).some((extra) => extra === name);
}

/** Undefined when nothing was typed. */
function readField(typed: Typed, name: DateFieldName): Temporal.PlainDate | 'no-day' | undefined {
  const part = (key: string) => textOf(typed, `${name}.${key}`);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  if (!year && !month && !day) return undefined;
  return readDate({ era: part('era'), year, month, day }) ?? 'no-day';
}

/** What lies behind the reader, and so cannot be after the day of the plan. */
const PAST: ReadonlySet<DateFieldName> = new Set([
  'born',
  'card-made',
  'auth-issued',
  'sign-issued',
  'filed-on',
]);

function outOfReach(name: DateFieldName, date: Temporal.PlainDate, on: Temporal.PlainDate) {
  if (PAST.has(name) && isBefore(on, date)) return 'in-the-future';
  if (isBefore(LAST_DAY, date) || (name !== 'born' && isBefore(date, FIRST_DAY))) return 'out-of-reach';
  return undefined;
}

function contradictions(dates: Dates, { status }: Choices): Faults {
  const { born, 'card-made': made, 'card-expiry': expiry, 'stay-until': stay } = dates;
  const faults: Faults = {};
  const issued = { auth: dates['auth-issued'], sign: dates['sign-issued'] };
  const computed = (made && !expiry) || issued.auth || issued.sign;
  if (computed && !born) faults.born = 'needed-for-expiry';
  if (made && born && isBefore(made, born)) faults['card-made'] = 'before-birth';
  if (made && expiry && isBefore(expiry, made)) faults['card-expiry'] = 'before-card';
  if (!isUnlimited(status) && made && !expiry) {
    if (!stay) faults['stay-until'] = 'stay-needed';
    else if (isBefore(stay, made)) faults['stay-until'] = 'stay-over';
  }
  for (const kind of ['auth', 'sign'] as const) {
    const on = issued[kind];
    const until = dates[`${kind}-expiry`];
    if (on && born && isBefore(on, born)) faults[`${kind}-issued`] = 'before-birth';
    else if (on && made && isBefore(on, made)) faults[`${kind}-issued`] = 'before-card';
    else if (on && expiry && isBefore(expiry, on)) faults[`${kind}-issued`] = 'after-card';
    if (until && expiry && isBefore(expiry, until)) faults[`${kind}-expiry`] = 'after-card';
    if (on && until && isBefore(until, on)) faults[`${kind}-expiry`] = 'after-expiry';
    // Without the card's own expiry nobody can say where the certificate's is cut off.
    if (on && !until && !expiry && !made) faults['card-expiry'] = 'needed-for-expiry';
  }
  return faults;
}

/** Whoever wants to know dates has to give one. */
const nothingToDate = (dates: Dates, { happened }: Choices): boolean =>
  happened === 'dates' &&
  !(['card-made', 'card-expiry', 'auth-expiry', 'sign-expiry'] as const).some((name) => dates[name]);

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

const listOf = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const textOf = (typed: Typed, name: string): string => listOf(typed[name]).at(-1)?.trim() ?? '';

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string | string[] | undefined,
): Choice | undefined {
  const asked = listOf(value).at(-1);
  return choices.find((choice) => choice === asked);
}
