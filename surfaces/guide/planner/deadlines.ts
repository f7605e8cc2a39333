// 期限: by when to file, carry the card on, leave, extend, or ask for an express card (14, 30 and 90 days), each with its rule.
import {
  type CardToExtend,
  cardExtension,
  continuation,
  type Decision,
  type ExpressGround,
  expressEligible,
  filingDeadline,
  isUnlimited,
  lastOpening,
  moveAbroad,
  type OpeningHours,
  policy,
  type Reason,
} from '@tegata/law';
import { situation } from '../situations/situations.ts';
import type { Answers } from './answers.ts';
import type { MyDate } from './my-dates.ts';
import { reasonsForNew } from './questions.ts';

export type DeadlineId =
  | 'filing'
  | 'continuation'
  | 'continuation-shown'
  | 'abroad'
  | 'free-reissue'
  | 'extension'
  | 'express';

export type Deadline = {
  readonly id: DeadlineId;
  /** The last day, included. */
  readonly until: Temporal.PlainDate;
  readonly passed: boolean;
  /** The last day before it on which the counter is open, where that is another one. */
  readonly lastOpen?: Temporal.PlainDate;
  readonly reasons: readonly Reason[];
};

/** What the planner cannot date but has to say: an extension that is refused, a card that lapsed. */
export type Told = { readonly deadlines: readonly Deadline[]; readonly told: readonly Reason[] };

type Setting = { readonly on: Temporal.PlainDate; readonly counterHours: OpeningHours };

export function deadlinesOf(answers: Answers, card: MyDate | undefined, setting: Setting): Told {
  const { happened, dates } = answers;
  const { on } = setting;
  const day = dates['happened-on'] ?? on;
  const found: Deadline[] = [];
  const told: Reason[] = [];
  const add = (id: DeadlineId, until: Temporal.PlainDate, reasons: readonly Reason[]) => {
    const passed = Temporal.PlainDate.compare(on, until) > 0;
    const last = passed ? undefined : openDay(until, setting);
    const lastOpen = last && !last.equals(until) ? last : undefined;
    found.push({ id, until, passed, ...(lastOpen && { lastOpen }), reasons });
  };

  if (happened !== 'dates' && situation(happened).filingDays && !dates['filed-on']) {
    const filing = filingDeadline(day, on);
    add('filing', filing.answer, filing.reasons);
  }
  if (happened === 'moving-in') {
    const filed = dates['filed-on'];
    const carried = continuation({
      movedIn: day,
      plannedMoveOut: dates['planned-out'] ?? day,
      on,
      ...(filed && { filed }),
      ...(card && { cardUsable: card.standing !== 'expired' }),
    });
    if (carried.answer.card === 'open') {
      add(filed ? 'continuation-shown' : 'continuation', carried.answer.until, carried.reasons);
    } else told.push(...carried.reasons);
  }
  if (happened === 'abroad') abroad(answers, day, on, add, told);
  if (happened === 'foreign') told.push(...extension(answers, card, on, add));
  express(answers, day, on, add);
  return { deadlines: found.toSorted((a, b) => Temporal.PlainDate.compare(a.until, b.until)), told };
}

type Add = (id: DeadlineId, until: Temporal.PlainDate, reasons: readonly Reason[]) => void;

/** Holidays are known to 2050 only; beyond that nothing is said about the day. */
function openDay(until: Temporal.PlainDate, { on, counterHours }: Setting): Temporal.PlainDate | undefined {
  return until.year > 2050 ? undefined : lastOpening(until, counterHours, on);
}

function abroad(
  { status }: Answers,
  planned: Temporal.PlainDate,
  on: Temporal.PlainDate,
  add: Add,
  told: Reason[],
) {
  const citizen = status === 'citizen';
  const { answer, reasons } = moveAbroad({ planned, asked: on, citizen });
  if (answer.card === 'continued') add('abroad', planned.subtract({ days: 1 }), reasons);
  else told.push(...reasons);
  if (answer.freeReissueUntil) {
    const free = reasons.filter(({ code }) => code === 'overseas.free-reissue');
    add('free-reissue', answer.freeReissueUntil, free);
  }
}

function extension(
  { dates, status }: Answers,
  card: MyDate | undefined,
  on: Temporal.PlainDate,
  add: Add,
): readonly Reason[] {
  const { born, 'card-made': made, 'new-stay': stayUntil } = dates;
  if (!card) return [];
  if (!isUnlimited(status) && card.standing !== 'expired') {
    add('extension', card.expires, card.reasons.slice(0, 1));
  }
  if (!born || !made || !stayUntil) return [];
  const asked: CardToExtend = {
    born,
    made,
    status,
    expiry: card.expires,
    on,
    noteSpace: true,
    ...(dates['stay-until'] && { stayUntil: dates['stay-until'] }),
  };
  const extended: Decision<unknown> = cardExtension(asked, { kind: 'new-stay', stayUntil });
  return extended.reasons;
}

const EXPRESS: Partial<Readonly<Record<NonNullable<Answers['why']>, ExpressGround>>> = {
  loss: 'loss',
  theft: 'loss',
  damage: 'damage',
  'card-error': 'damage',
  'note-space-full': 'note-space-full',
};

/** The reason for a new card that stands when none was chosen. */
export const reasonForNew = ({ happened, why }: Answers): NonNullable<Answers['why']> | undefined =>
  why ?? reasonsForNew(happened)[0];

/** Whether an express card can be had for this reason on this day. */
export function expressFor(answers: Answers, on: Temporal.PlainDate): Decision<boolean> | undefined {
  const why = reasonForNew(answers);
  const ground = why && EXPRESS[why];
  if (!ground || policy('express.fee', on).value === null) return undefined;
  return expressEligible({ ground, happened: answers.dates['happened-on'] ?? on, on });
}

function express(answers: Answers, happened: Temporal.PlainDate, on: Temporal.PlainDate, add: Add): void {
  const decided = expressFor(answers, on);
  if (!decided?.answer) return;
  add('express', happened.add({ days: policy('express.days', on).value }), decided.reasons);
}
