// 手順と持ち物: which procedures follow, who may file each, and which of the things to bring the reader has (p.3, p.5, p.6).
import {
  type Decision,
  filing,
  type IdentityDocumentId,
  oneStopMove,
  PROCEDURES,
  type Procedure,
  type ProcedureId,
  papersSuffice,
  photoNeeded,
  pinReset,
  type Reason,
  type Source,
  type Thing,
  type Waiting,
  waiting,
} from '@tegata/law';
import { stepsOn } from '../situations/situations.ts';
import type { Answers } from './answers.ts';
import { expressFor } from './deadlines.ts';
import { type MyDate, renewalAtCounter } from './my-dates.ts';

export type BringState = 'have' | 'missing' | 'not-needed' | 'comes' | 'get';

export type Bring = {
  readonly thing: Thing;
  readonly state: BringState;
  readonly reasons: readonly Reason[];
};

export type Step = {
  readonly id: ProcedureId;
  readonly places: Procedure['places'];
  readonly pins: Procedure['pins'];
  /** Who was said to come may file it; otherwise the reasons say why not. */
  readonly mayFile: Decision<boolean>;
  readonly bring: readonly Bring[];
  readonly takes: Waiting;
  readonly takesSource: Source;
  readonly source: Source;
  /** What the counter decides in this case. */
  readonly reasons: readonly Reason[];
};

export function stepsOf(answers: Answers, dates: readonly MyDate[], on: Temporal.PlainDate): readonly Step[] {
  return procedures(answers, dates, on).map((id) => stepOf(id, answers, dates, on));
}

/** With nothing but dates, the next thing that ends decides what there is to do. */
function procedures(
  { happened }: Answers,
  dates: readonly MyDate[],
  on: Temporal.PlainDate,
): readonly ProcedureId[] {
  if (happened !== 'dates') return stepsOn(happened, on);
  const card = dates.find(({ of }) => of === 'card');
  if (card?.standing === 'expired') return ['card-reissue', 'card-pick-up'];
  // A new card brings new certificates with it.
  if (card?.standing === 'open') return ['card-renewal', 'card-pick-up'];
  const certificates = dates.filter(({ of }) => of !== 'card');
  const expired = certificates.filter(({ standing }) => standing === 'expired');
  if (expired.length > 0) return expired.map(({ of }) => (of === 'auth' ? 'auth-issue' : 'sign-issue'));
  const [next] = dates.toSorted((a, b) => Temporal.PlainDate.compare(a.opens, b.opens));
  if (!next) return [];
  return next.of === 'card' || card?.opens.equals(next.opens)
    ? ['card-renewal', 'card-pick-up']
    : ['certificate-renewal'];
}

function stepOf(id: ProcedureId, answers: Answers, dates: readonly MyDate[], on: Temporal.PlainDate): Step {
  const { by, pin } = answers;
  const decided = filing({ procedure: id, by, on });
  const { places, pins, source, bring } = decided.answer ?? PROCEDURES[id];
  const express = id === 'card-reissue' && (expressFor(answers, on)?.answer ?? false);
  const { answer: takes, source: takesSource } = waiting(id, by, { express });
  return {
    id,
    places,
    pins: id === 'pin-reset' && pin ? [pin] : pins,
    mayFile:
      id === 'one-stop-move'
        ? online(answers, on)
        : { answer: decided.answer !== null, reasons: decided.reasons },
    bring: bring.map((thing) => bringing(thing, id, answers, on)),
    takes,
    takesSource,
    source,
    reasons: [...(id === 'pin-reset' ? resetting(answers, on) : []), ...renewing(id, answers, dates, on)],
  };
}

/** The service takes a move from 30 days before it to 10 days after it. */
const online = ({ by, dates }: Answers, on: Temporal.PlainDate): Decision<boolean> =>
  oneStopMove({
    movesIn: dates['happened-on'] ?? on,
    on,
    domestic: true,
    by,
    certificatesValid: true,
    pins: PROCEDURES['one-stop-move'].pins,
  });

function resetting({ by, pin = 'auth', papers }: Answers, on: Temporal.PlainDate): readonly Reason[] {
  const cardBrought = papers.includes('my-number-card');
  return pinReset({ kind: pin, where: 'counter', by, on, cardBrought: cardBrought || papers.length === 0 })
    .reasons;
}

const CERTIFICATE_STEPS: Partial<Readonly<Record<ProcedureId, readonly MyDate['of'][]>>> = {
  'certificate-renewal': ['auth', 'sign'],
  'auth-issue': ['auth'],
  'sign-issue': ['sign'],
};

function renewing(
  id: ProcedureId,
  { by }: Answers,
  dates: readonly MyDate[],
  on: Temporal.PlainDate,
): readonly Reason[] {
  const kinds = CERTIFICATE_STEPS[id] ?? [];
  const card = dates.find(({ of }) => of === 'card');
  if (!card) return [];
  return dates
    .filter(
      ({ of, standing }) => kinds.includes(of) && (id === 'certificate-renewal' || standing === 'expired'),
    )
    .flatMap((each) => {
      const day = each.standing === 'not-yet' ? each.opens : on;
      return renewalAtCounter(each, card, { by, cardBrought: true, on: day }).reasons;
    });
}

/** Papers that are the thing itself. */
const SAME: Partial<Readonly<Record<Thing, IdentityDocumentId>>> = {
  card: 'my-number-card',
  'old-card': 'my-number-card',
  'residence-card': 'residence-card',
};

/** There is no old card to hand back: it was lost, or this is the first. */
const WITHOUT_CARD: ReadonlySet<Answers['happened']> = new Set(['not-found', 'apply', 'child']);

function bringing(thing: Thing, procedure: ProcedureId, answers: Answers, on: Temporal.PlainDate): Bring {
  const { papers, dates } = answers;
  const state = (each: BringState, reasons: readonly Reason[] = []): Bring => ({
    thing,
    state: each,
    reasons,
  });
  if (thing === 'old-card' && WITHOUT_CARD.has(answers.happened)) return state('not-needed');
  const same = SAME[thing];
  // Whoever ticked no paper at all has not said that there is none.
  const unanswered = papers.length === 0;
  if (same) return state(papers.includes(same) ? 'have' : unanswered ? 'get' : 'missing');
  switch (thing) {
    case 'identity-document': {
      if (unanswered) return state('get');
      const { answer, reasons } = identityFor(procedure, papers, on);
      return state(answer ? 'have' : 'missing', reasons);
    }
    case 'photo': {
      const needed = dates.born && photoNeeded(dates.born, on);
      return needed ? state(needed.answer ? 'get' : 'not-needed', needed.reasons) : state('get');
    }
    case 'delivery-notice':
      return state('comes');
    default:
      return state('get');
  }
}

/** Whether the papers show who somebody is, by the rule of the counter. A card that is lost or broken shows nobody. */
function identityFor(procedure: ProcedureId, papers: readonly IdentityDocumentId[], on: Temporal.PlainDate) {
  const without = ['abolition', 'card-reissue', 'card-pick-up'].includes(procedure);
  const shown = without ? papers.filter((id) => id !== 'my-number-card') : papers;
  return papersSuffice({ purpose: 'card-hand-over', deliveryNotice: true, papers: shown, on });
}
