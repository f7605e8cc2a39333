// 顔写真: taken within six months before the application (番号法施行規則 art. 22); none under one year since 2024-12-02.
import { ageOn } from '../calendar/birthday.ts';
import { isAfter, isBefore } from '../calendar/order.ts';
import { type Decision, reason } from '../decision/decision.ts';
import { policy } from '../policy/policy.ts';

export type PhotoQuestion = {
  readonly born: Temporal.PlainDate;
  /** 申請日. */
  readonly applied: Temporal.PlainDate;
  /** The day the photo was taken, when there is one. */
  readonly taken?: Temporal.PlainDate;
};

/** Whether an application needs a photo at all. @throws LawError 'law.born-after-event' */
export function photoNeeded(born: Temporal.PlainDate, applied: Temporal.PlainDate): Decision<boolean> {
  const fromAge = policy('card.photoRequiredFromAge', applied);
  return ageOn(born, applied) >= fromAge.value
    ? { answer: true, reasons: [reason('photo.needed', fromAge.source)] }
    : { answer: false, reasons: [reason('photo.none-needed', fromAge.source)] };
}

/** 'none-needed' (a photo sent all the same is not used), 'accepted', or 'returned' to the applicant with the reason. */
export function checkPhoto({
  born,
  applied,
  taken,
}: PhotoQuestion): Decision<'none-needed' | 'accepted' | 'returned'> {
  const needed = photoNeeded(born, applied);
  if (!needed.answer) return { answer: 'none-needed', reasons: needed.reasons };
  if (!taken) return { answer: 'returned', reasons: needed.reasons };
  const months = policy('card.photoMonths', applied);
  const params = { taken: taken.toString() };
  if (isAfter(taken, applied)) {
    return { answer: 'returned', reasons: [reason('photo.from-the-future', months.source, params)] };
  }
  return isBefore(taken, applied.subtract({ months: months.value }))
    ? { answer: 'returned', reasons: [reason('photo.too-old', months.source, params)] }
    : { answer: 'accepted', reasons: [reason('photo.accepted', months.source)] };
}
