// わたしの計画: answers, a day and a municipality become dates, deadlines, steps, things to bring, costs and open counters.
// Pure: every decision in it is one of the rules', with its reasons; nothing is kept or sent.
import {
  type Consequences,
  consequencesOf,
  type Decision,
  type FeeSchedule,
  fee,
  nextOpenings,
  type OpenDay,
  type OpeningHours,
  openingsFrom,
  type Reason,
  signatureCertificateAllowed,
} from '@tegata/law';
import { situation } from '../situations/situations.ts';
import type { Answers } from './answers.ts';
import { type Deadline, deadlinesOf, expressFor, reasonForNew } from './deadlines.ts';
import { type MyDate, myDates } from './my-dates.ts';
import { type Step, stepsOf } from './steps.ts';

export type PlanSetting = {
  readonly on: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly counterHours: OpeningHours;
  readonly fees: FeeSchedule;
};

export type Cost = {
  readonly id: 'new-card' | 'express-card' | 'certificates';
  readonly yen: number;
  readonly reasons: readonly Reason[];
};

export type Plan = {
  readonly answers: Answers;
  readonly dates: readonly MyDate[];
  readonly effects?: Decision<Consequences>;
  readonly deadlines: readonly Deadline[];
  /** What the rules say besides dates: a card that lapsed, an extension refused, no certificate under 15. */
  readonly told: readonly Reason[];
  readonly steps: readonly Step[];
  readonly costs: readonly Cost[];
  /** First day on which the first step can be taken. */
  readonly from: Temporal.PlainDate;
  readonly openings: readonly OpenDay[];
};

const OPEN_DAYS_SHOWN = 4;

/** @throws LawError or Contradiction when the answers contradict the rules; `faultOf` says beside which field. */
export function planFor(answers: Answers, setting: PlanSetting): Plan {
  const { on } = setting;
  const known = myDates(answers, on);
  const event = answers.happened === 'dates' ? undefined : situation(answers.happened).event?.(on);
  const effects = event && consequencesOf(event, on);
  const dates = stillHolding(known, effects?.answer);
  const card = known.find(({ of }) => of === 'card');
  const { deadlines, told } = deadlinesOf(answers, card, setting);
  const steps = stepsOf(answers, known, on);
  const from = firstDay(steps, dates, on);
  return {
    answers,
    dates,
    ...(effects && { effects }),
    deadlines,
    told: [...told, ...aboutChildren(answers, on)],
    steps,
    costs: costsOf(answers, steps, dates, setting),
    from,
    openings: steps.some(({ places }) => places.includes('branch')) ? openings(from, setting) : [],
  };
}

/** What ends by the event itself has no date any more. */
function stillHolding(dates: readonly MyDate[], effects: Consequences | undefined): readonly MyDate[] {
  if (!effects) return dates;
  if (['lapsed', 'abolished', 'invalid'].includes(effects.card)) return [];
  return dates.filter(({ of }) => of === 'card' || effects[of] !== 'revoked');
}

/** Renewals begin when their window opens. */
function firstDay(
  steps: readonly Step[],
  dates: readonly MyDate[],
  on: Temporal.PlainDate,
): Temporal.PlainDate {
  const [first] = steps;
  const kinds: readonly MyDate['of'][] =
    first?.id === 'card-renewal' ? ['card'] : first?.id === 'certificate-renewal' ? ['auth', 'sign'] : [];
  const [opens] = dates
    .filter(({ of }) => kinds.includes(of))
    .map((each) => each.opens)
    .toSorted(Temporal.PlainDate.compare);
  return opens && Temporal.PlainDate.compare(opens, on) > 0 ? opens : on;
}

function openings(from: Temporal.PlainDate, { on, now, counterHours }: PlanSetting): readonly OpenDay[] {
  // Holidays are announced to 2050; a month is the longest anybody looks ahead.
  if (from.add({ months: 2 }).year > 2050) return [];
  const today = now.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
  return from.equals(today) && on.equals(today)
    ? nextOpenings(now, counterHours, OPEN_DAYS_SHOWN)
    : openingsFrom(from, counterHours, OPEN_DAYS_SHOWN);
}

function aboutChildren({ happened, dates }: Answers, on: Temporal.PlainDate): readonly Reason[] {
  if (!dates.born || (happened !== 'child' && happened !== 'apply')) return [];
  return signatureCertificateAllowed(dates.born, on).reasons;
}

function costsOf(
  answers: Answers,
  steps: readonly Step[],
  dates: readonly MyDate[],
  { on, fees }: PlanSetting,
): readonly Cost[] {
  const has = (id: Step['id']) => steps.some((step) => step.id === id);
  const costs: Cost[] = [];
  const expired = dates.some(({ of, standing }) => of === 'card' && standing === 'expired');
  const why = reasonForNew(answers) ?? (has('card-renewal') || expired ? 'expiry' : undefined);
  if (why && (has('card-reissue') || has('card-renewal') || has('card-application'))) {
    const asked = {
      for: 'reissue',
      channel: 'counter',
      on,
      reason: why,
      // At a renewal the old card is handed back at the pick-up.
      oldCardReturned: has('card-renewal') || answers.papers.includes('my-number-card'),
      policeReport: answers.policeReport ?? false,
    } as const;
    const { answer: yen, reasons } = fee(asked, fees);
    costs.push({ id: 'new-card', yen, reasons });
    const express = expressFor(answers, on);
    if (express?.answer) {
      const quick = fee({ ...asked, express: true }, fees);
      costs.push({ id: 'express-card', yen: quick.answer, reasons: [...quick.reasons, ...express.reasons] });
    }
  }
  const free = steps.flatMap(({ reasons }) => reasons).filter(({ code }) => code === 'renewal.free');
  if (free.length > 0) costs.push({ id: 'certificates', yen: 0, reasons: free });
  return costs;
}
