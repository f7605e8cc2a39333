// 質問: what the planner asks, and of whom. Only what a situation needs is asked; the rest of the form is the same for all.
import type { PinKind, ReissueReason, ResidenceStatus } from '@tegata/law';
import { SITUATION_IDS, type SituationId, situation } from '../situations/situations.ts';

/** `dates`: nothing happened, somebody wants to know their dates. */
export type Happened = 'dates' | SituationId;

export const HAPPENINGS: readonly Happened[] = ['dates', ...SITUATION_IDS];

/** Asked in some situations only. */
export type Extra = 'happened-on' | 'planned-out' | 'filed-on' | 'new-stay' | 'why' | 'police-report' | 'pin';

const EXTRAS: Partial<Readonly<Record<Happened, readonly Extra[]>>> = {
  'not-found': ['happened-on', 'why', 'police-report'],
  'pin-locked': ['pin'],
  'moving-in': ['happened-on', 'planned-out', 'filed-on'],
  'moving-within': ['happened-on'],
  abroad: ['happened-on'],
  name: ['happened-on'],
  foreign: ['new-stay'],
  reissue: ['happened-on', 'why'],
};

export const extrasOf = (happened: Happened): readonly Extra[] => EXTRAS[happened] ?? [];

/** Situations in which an extra question is asked, for a form that shows and hides it. */
export const askedIn = (extra: Extra): readonly Happened[] =>
  HAPPENINGS.filter((happened) => extrasOf(happened).includes(extra));

/** 在留資格: the ones whose dates follow from a birth date and the end of a stay. */
export const STATUSES = [
  'citizen',
  'permanent',
  'special-permanent',
  'highly-skilled-2',
  'mid-long',
  'temporary-refuge',
  'provisional-stay',
] as const satisfies readonly ResidenceStatus[];

/** Why a new card is asked for, by situation; the first is meant when nothing is chosen. */
export const reasonsForNew = (happened: Happened): readonly ReissueReason[] =>
  happened === 'dates' || happened === 'card-expiring' ? [] : (situation(happened).fees ?? []);

export const PIN_KINDS = ['auth', 'sign', 'register', 'text'] as const satisfies readonly PinKind[];

/** Dates that are asked for, as fields of the form. Every one of them is personal: none ever stands in an address. */
export const DATE_FIELDS = [
  'happened-on',
  'planned-out',
  'filed-on',
  'new-stay',
  'born',
  'stay-until',
  'card-made',
  'card-expiry',
  'auth-issued',
  'auth-expiry',
  'sign-issued',
  'sign-expiry',
] as const;

export type DateFieldName = (typeof DATE_FIELDS)[number];
