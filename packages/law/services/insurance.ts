// 健康保険証としての利用: the card stands in for the insurance card, with three months' grace after its certificate ended
// (guidebook p.8); paper cards ended on 2024-12-02.
import { isAfter } from '../calendar/order.ts';
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';

export type InsuranceUse = {
  readonly registered: boolean;
  readonly cardExpiry: Temporal.PlainDate;
  /** Expiry of the authentication certificate. */
  readonly authExpiry: Temporal.PlainDate;
  readonly on: Temporal.PlainDate;
};

/** 'full' with medical records, 'eligibility-only' in the months of grace, null when the card does not stand in. */
export function insuranceUse({
  registered,
  cardExpiry,
  authExpiry,
  on,
}: InsuranceUse): Decision<'full' | 'eligibility-only' | null> {
  const { value: months, source } = policy('insurance.graceMonths', on);
  if (!registered) return { answer: null, reasons: [reason('insurance.register', guidebook(9))] };
  if (!isAfter(on, authExpiry) && !isAfter(on, cardExpiry)) {
    return { answer: 'full', reasons: [reason('insurance.full', guidebook(8))] };
  }
  const until = graceEnd(authExpiry, months);
  return isAfter(on, until)
    ? { answer: null, reasons: [reason('insurance.grace-over', source, { until: until.toString() })] }
    : {
        answer: 'eligibility-only',
        reasons: [reason('insurance.grace', source, { until: until.toString() })],
      };
}

/** Three months from the end of the month of expiry. */
function graceEnd(expiry: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = expiry.toPlainYearMonth().add({ months });
  return month.toPlainDate({ day: month.daysInMonth });
}

/** Whether a paper insurance card (被保険者証) is issued and accepted on a day. */
export function paperInsuranceCard(on: Temporal.PlainDate): Decision<'issued' | 'accepted' | 'ended'> {
  const issued = policy('insurance.newCards', on);
  const accepted = policy('insurance.oldCardsAccepted', on);
  const reasons: Reason[] = [];
  if (issued.value) return { answer: 'issued', reasons: [reason('insurance.paper-issued', issued.source)] };
  reasons.push(reason('insurance.paper-not-issued', issued.source));
  reasons.push(reason('insurance.eligibility-certificate', practice('三重県')));
  return { answer: accepted.value ? 'accepted' : 'ended', reasons };
}
