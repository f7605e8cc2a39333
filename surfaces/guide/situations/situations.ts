// 「こんなときどうしたらいいの?」(guidebook p.4–6 and p.13): what happened to the reader, and which rules answer it. Steps,
// effects and fees are the functions of law that the counter calls too; only the words are the guide's own.
import {
  type DialSubject,
  type LifeEventId,
  lossSteps,
  PROCEDURES,
  type ProcedureId,
  policy,
  type ReissueReason,
} from '@tegata/law';
import { ranOn } from '../frame/as-of.ts';
import type { ToldPolicy } from '../frame/changes.tsx';

export type Situation = {
  /** In order. Procedures that the day asked about did not know yet are left out. */
  steps(on: Temporal.PlainDate): readonly ProcedureId[];
  /** What it does to card and certificates; nothing on a day that did not know it. */
  event?: (on: Temporal.PlainDate) => LifeEventId | undefined;
  /** Which answer holds on a day, where the law changed: `when.abroad.answer-now`. */
  answer?: (on: Temporal.PlainDate) => 'answer' | 'answer-now' | 'answer-not-yet';
  /** Whom to call first. */
  call?: DialSubject;
  /** Reasons for a new card whose fee the reader wants to know. */
  fees?: readonly ReissueReason[];
  /** It has to be filed within days of the move or change. */
  filingDays?: true;
  /** Further sentences of its own: `when.lost.note-1` … */
  notes: number;
  /** One of them that holds on some days only. */
  noteHolds?: (note: number, on: Temporal.PlainDate) => boolean;
  policies?: readonly ToldPolicy[];
  covers: string;
  /** Where to read on. */
  next: readonly string[];
};

const steps =
  (...ids: ProcedureId[]) =>
  () =>
    ids;

const lapsesAbroad = (on: Temporal.PlainDate) => policy('overseas.cardLapses', on).value === 'always';
const known = (step: ProcedureId, on: Temporal.PlainDate) => ranOn({ from: PROCEDURES[step].from }, on);

/** In the order in which people come in a hurry. */
export const SITUATIONS = {
  lost: {
    call: 'loss',
    steps: () => lossSteps('lost').answer,
    event: () => 'card-suspended',
    notes: 2,
    covers: '4.14 4.15',
    next: ['when/found', 'when/not-found', 'contacts'],
  },
  found: {
    steps: () => lossSteps('found').answer,
    event: () => 'suspension-lifted',
    notes: 2,
    covers: '4.16',
    next: ['when/not-found', 'offices'],
  },
  'not-found': {
    steps: () => [...lossSteps('not-found').answer, 'card-pick-up'],
    event: () => 'card-abolished',
    fees: ['loss', 'theft', 'disaster', 'no-fault'],
    notes: 1,
    policies: ['express.fee'],
    covers: '4.7 4.17',
    next: ['when/reissue', 'offices'],
  },
  'pin-locked': {
    steps: steps('pin-reset'),
    notes: 2,
    policies: ['pin.kioskReset.sign', 'pin.kioskReset.auth'],
    covers: '4.18 4.19 6.4 8.15',
    next: ['pins', 'offices'],
  },
  'moving-in': {
    steps: steps('one-stop-move', 'move-out', 'move-in', 'sign-issue'),
    event: () => 'moved-in',
    filingDays: true,
    notes: 3,
    noteHolds: (note, on) => note === 1 || policy('oneStop.offered', on).value,
    policies: ['oneStop.offered'],
    covers: '4.1 2.1 2.2 6.7',
    next: ['when/moving-within', 'when/abroad', 'documents'],
  },
  'moving-within': {
    steps: steps('move-within', 'sign-issue'),
    event: () => 'moved-within',
    filingDays: true,
    notes: 2,
    covers: '4.3 4.4 3.2',
    next: ['when/moving-in', 'offices'],
  },
  abroad: {
    steps: steps('move-abroad'),
    event: (on) => (lapsesAbroad(on) ? 'moved-abroad' : 'moved-abroad-continued'),
    answer: (on) => (lapsesAbroad(on) ? 'answer' : 'answer-now'),
    notes: 2,
    policies: ['overseas.cardLapses'],
    covers: '4.2',
    next: ['when/moving-in', 'offices'],
  },
  name: {
    steps: steps('face-change', 'sign-issue'),
    event: () => 'name-changed',
    filingDays: true,
    notes: 2,
    covers: '4.3 4.4',
    next: ['when/former-name', 'offices'],
  },
  'former-name': {
    steps: steps('former-name', 'face-change', 'sign-issue'),
    event: (on) => (known('former-name', on) ? 'former-name-recorded' : undefined),
    answer: (on) => (known('former-name', on) ? 'answer' : 'answer-not-yet'),
    notes: 1,
    covers: '9.9',
    next: ['when/name', 'offices'],
  },
  'card-expiring': {
    steps: steps('card-renewal', 'card-pick-up'),
    fees: ['expiry'],
    notes: 3,
    policies: ['card.adultAge'],
    covers: '3.4 3.5 3.7 4.6',
    next: ['when/certificate-expiring', 'card'],
  },
  'certificate-expiring': {
    steps: steps('certificate-renewal'),
    notes: 3,
    covers: '4.4 4.5 9.6',
    next: ['when/card-expiring', 'questions'],
  },
  foreign: {
    steps: steps('stay-extension'),
    notes: 4,
    policies: ['residenceCard.unified'],
    covers: '4.9',
    next: ['when/card-expiring', 'contacts'],
  },
  child: {
    steps: steps('card-application', 'card-pick-up'),
    notes: 4,
    policies: ['card.adultAge', 'card.photoRequiredFromAge'],
    covers: '3.3',
    next: ['card', 'pins'],
  },
  reissue: {
    steps: steps('card-reissue', 'card-pick-up'),
    fees: ['damage', 'own-wish', 'note-space-full', 'card-error', 'disaster'],
    notes: 2,
    policies: ['express.fee'],
    covers: '4.7 4.8 3.8',
    next: ['when/not-found', 'offices'],
  },
  apply: {
    steps: steps('card-application', 'card-pick-up'),
    fees: ['first-card'],
    notes: 3,
    policies: ['express.fee', 'card.photoRequiredFromAge'],
    covers: '3.1 1.6 11.2',
    next: ['card', 'documents', 'offices'],
  },
} as const satisfies Record<string, Situation>;

export type SituationId = keyof typeof SITUATIONS;

export const SITUATION_IDS = Object.keys(SITUATIONS) as readonly SituationId[];

/** A situation by its id, with the wide type that has every optional field. */
export const situation = (id: SituationId): Situation => SITUATIONS[id];

/** The steps that can be taken on a day. */
export const stepsOn = (id: SituationId, on: Temporal.PlainDate): readonly ProcedureId[] =>
  situation(id)
    .steps(on)
    .filter((step) => known(step, on));
