// 継続利用: a card goes on after a move when the move-in is filed and the card is shown in time (guidebook p.5; 住基法施行令).
import { isAfter } from '../calendar/order.ts';
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';

export type Continuation = {
  /** 転出予定日 as filed with the old municipality. */
  readonly plannedMoveOut: Temporal.PlainDate;
  /** The day of the move itself. */
  readonly movedIn: Temporal.PlainDate;
  /** 転入届. */
  readonly filed?: Temporal.PlainDate;
  /** The day the card was shown and its PIN entered. */
  readonly shown?: Temporal.PlainDate;
  /** 転出 to a third municipality before the card was shown. */
  readonly movedAgain?: Temporal.PlainDate;
  /** False when it is suspended, abolished or expired. */
  readonly cardUsable?: boolean;
  readonly on: Temporal.PlainDate;
};

export type Continued = {
  readonly card: 'continued' | 'open' | 'lapsed' | 'not-usable';
  /** The last day for the next step. */
  readonly until: Temporal.PlainDate;
};

/** Where the card stands on a day: carried on, still open until a day, or lapsed for good (its re-issue costs). */
export function continuation(move: Continuation): Decision<Continued> {
  const { movedIn, plannedMoveOut, filed, shown, movedAgain, on, cardUsable = true } = move;
  const afterMove = policy('continuation.daysAfterMoveIn', on);
  const afterPlan = policy('continuation.daysAfterPlannedMoveOut', on);
  const byMove = movedIn.add({ days: afterMove.value });
  const byPlan = plannedMoveOut.add({ days: afterPlan.value });
  const fileBy = isAfter(byMove, byPlan) ? byPlan : byMove;
  if (!cardUsable) {
    const told = reason('continuation.card-not-usable', practice('苫小牧市'));
    return { answer: { card: 'not-usable', until: fileBy }, reasons: [told] };
  }

  const filedOrToday = filed ?? on;
  if (isAfter(filedOrToday, fileBy)) {
    const late = isAfter(filedOrToday, byMove);
    const [row, until] = late ? [afterMove, byMove] : [afterPlan, byPlan];
    const code = late ? 'continuation.filed-late-after-move' : 'continuation.filed-late-after-plan';
    const told = reason(code, row.source, { days: row.value, until: until.toString() });
    return { answer: { card: 'lapsed', until: fileBy }, reasons: [told] };
  }
  if (!filed) {
    const told = reason('continuation.file-first', afterMove.source, { until: fileBy.toString() });
    return { answer: { card: 'open', until: fileBy }, reasons: [told] };
  }
  return shownInTime(filed, shown, movedAgain, on);
}

function shownInTime(
  filed: Temporal.PlainDate,
  shown: Temporal.PlainDate | undefined,
  movedAgain: Temporal.PlainDate | undefined,
  on: Temporal.PlainDate,
): Decision<Continued> {
  const { value: days, source } = policy('continuation.daysAfterFiling', on);
  const until = filed.add({ days });
  const date = until.toString();
  const shownOrToday = shown ?? on;
  if (movedAgain && !isAfter(movedAgain, shownOrToday)) {
    return {
      answer: { card: 'lapsed', until },
      reasons: [reason('continuation.moved-again', practice('桑名市'))],
    };
  }
  if (isAfter(shownOrToday, until)) {
    return {
      answer: { card: 'lapsed', until },
      reasons: [reason('continuation.shown-late', source, { days, until: date })],
    };
  }
  return shown
    ? { answer: { card: 'continued', until }, reasons: [reason('continuation.done', guidebook(5))] }
    : {
        answer: { card: 'open', until },
        reasons: [reason('continuation.open', source, { until: date })],
      };
}
