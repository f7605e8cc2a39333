// 国外転出 and 国外継続利用: the guidebook's card lapses on leaving Japan (p.5); since 2024-05-27 it goes on when that is
// asked for by the day before.
import { isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';

export type MoveAbroad = {
  /** 国外転出予定日. */
  readonly planned: Temporal.PlainDate;
  /** The day the continuation was asked for; left out: it was not. */
  readonly asked?: Temporal.PlainDate;
  /** Japanese national with a 戸籍の附票. */
  readonly citizen: boolean;
};

export type Abroad = {
  readonly card: 'continued' | 'lapsed';
  /** A new card is free when applied for until this day; absent under the law before the continuation. */
  readonly freeReissueUntil?: Temporal.PlainDate;
};

/** What becomes of the card of somebody who leaves Japan. */
export function moveAbroad({ planned, asked, citizen }: MoveAbroad): Decision<Abroad> {
  const lapses = policy('overseas.cardLapses', planned);
  const keep = reason('overseas.keep-card', guidebook(5));
  if (lapses.value === 'always') {
    return { answer: { card: 'lapsed' }, reasons: [reason('overseas.always-lapses', lapses.source), keep] };
  }
  if (citizen && asked && isBefore(asked, planned)) {
    return { answer: { card: 'continued' }, reasons: [reason('overseas.continued', lapses.source)] };
  }
  const days = policy('overseas.freeReissueDays', planned);
  const freeReissueUntil = planned.add({ days: days.value });
  const refusals: Reason[] = [];
  if (!citizen) refusals.push(reason('overseas.citizens-only', practice('長与町')));
  if (!asked || !isBefore(asked, planned)) {
    refusals.push(reason('overseas.too-late', practice('長与町'), { planned: planned.toString() }));
  }
  const free = reason('overseas.free-reissue', days.source, { until: freeReissueUntil.toString() });
  return { answer: { card: 'lapsed', freeReissueUntil }, reasons: [...refusals, keep, free] };
}

/** Whether somebody who lives abroad can have a card made there, at a consulate or the domicile's municipality. */
export function cardFromAbroad(
  { left, citizen }: { readonly left: Temporal.PlainDate; readonly citizen: boolean },
  on: Temporal.PlainDate,
): Decision<boolean> {
  const lapses = policy('overseas.cardLapses', on);
  if (lapses.value === 'always') {
    return { answer: false, reasons: [reason('overseas.always-lapses', lapses.source)] };
  }
  const refusals: Reason[] = [];
  const begin = policy('overseas.leftFrom', on);
  if (!citizen) refusals.push(reason('overseas.citizens-only', practice('長与町')));
  if (isBefore(left, Temporal.PlainDate.from(begin.value))) {
    refusals.push(reason('overseas.left-too-early', begin.source, { from: begin.value }));
  }
  return unlessRefused(refusals, reason('overseas.apply-abroad', begin.source));
}
