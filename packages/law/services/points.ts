// マイナポイント第2弾: up to 20,000 yen of points in three parts, to be applied for by 2023-09-30 (guidebook p.9).
import { isAfter, isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';

/** ① the card, ② insurance use, ③ the account for public money. */
export const POINT_PARTS = ['card', 'insurance', 'account'] as const;

export type PointPart = (typeof POINT_PARTS)[number];

export type PointsQuestion = {
  readonly part: PointPart;
  /** The day the points are applied for. */
  readonly on: Temporal.PlainDate;
  /** 交付申請日 of the card. */
  readonly cardApplied: Temporal.PlainDate;
  /** ①: yen spent or charged with the registered cashless service. */
  readonly spent?: number;
  /** ①: a cashless service is registered. */
  readonly cashlessRegistered?: boolean;
  /** ①: the 5,000 of the first round were taken. */
  readonly firstRoundTaken?: boolean;
  /** ②③: registered as an insurance card, or the account registered. */
  readonly registered?: boolean;
};

/** Points in yen for one part; zero with the reasons when there are none. Each part is applied for by itself. */
export function points(question: PointsQuestion): Decision<number> {
  const { part, on, cardApplied } = question;
  const round = policy('points.round2', on);
  if (!round.value) return { answer: 0, reasons: [reason('points.not-open', round.source)] };
  const appliedBy = policy('points.cardAppliedBy', on);
  if (isAfter(cardApplied, Temporal.PlainDate.from(appliedBy.value))) {
    return {
      answer: 0,
      reasons: [reason('points.card-too-late', appliedBy.source, { by: appliedBy.value })],
    };
  }
  return part === 'card' ? pointsForCard(question) : pointsForRegistration(question, part);
}

/** A quarter of what is spent, in whole points, up to 5,000 for 20,000 yen. */
function pointsForCard({
  on,
  spent = 0,
  cashlessRegistered,
  firstRoundTaken,
}: PointsQuestion): Decision<number> {
  const { value, source } = policy('points.shopping', on);
  const refusals: Reason[] = [];
  if (firstRoundTaken) refusals.push(reason('points.first-round-taken', guidebook(9)));
  if (!cashlessRegistered) refusals.push(reason('points.register-cashless', guidebook(9)));
  if (refusals.length > 0) return { answer: 0, reasons: refusals };
  const yen = Math.floor((Math.min(spent, value.spent) * value.most) / value.spent);
  return { answer: yen, reasons: [reason('points.for-card', source, { yen, spent: value.spent })] };
}

function pointsForRegistration(
  { on, registered }: PointsQuestion,
  part: 'insurance' | 'account',
): Decision<number> {
  const { value, source } = policy(`points.${part}`, on);
  if (isBefore(on, Temporal.PlainDate.from(value.from))) {
    return {
      answer: 0,
      reasons: [reason('points.part-not-open', practice('龍ケ崎市'), { from: value.from })],
    };
  }
  if (!registered) return { answer: 0, reasons: [reason(`points.register-${part}`, guidebook(9))] };
  return {
    answer: value.yen,
    reasons: [
      reason('points.for-registration', source, { yen: value.yen }),
      reason('points.apply-separately', guidebook(9)),
    ],
  };
}
