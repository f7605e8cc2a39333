// 更新できる期間: from the day after three months before the expiry, to the expiry (guidebook p.4, p.5 and p.12).
// One window serves cards and certificates.
import { isAfter, isBefore } from '../calendar/order.ts';
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook } from '../decision/source.ts';

export type RenewalWindow = { readonly opens: Temporal.PlainDate; readonly closes: Temporal.PlainDate };

/**
 * Both days included. The law says "less than three months left", the guidebook "the day after three months before,
 * or the next day that exists"; a test shows that they agree on every date.
 */
export function renewalWindow(expiry: Temporal.PlainDate): RenewalWindow {
  return { opens: expiry.subtract({ months: 3 }).add({ days: 1 }), closes: expiry };
}

/** Whether a card or certificate can be renewed on a day. */
export function renewalOpen(expiry: Temporal.PlainDate, on: Temporal.PlainDate): Decision<boolean> {
  const { opens, closes } = renewalWindow(expiry);
  if (isBefore(on, opens)) {
    return {
      answer: false,
      reasons: [reason('renewal.not-yet', guidebook(12), { opens: opens.toString() })],
    };
  }
  const params = { expiry: expiry.toString() };
  return isAfter(on, closes)
    ? { answer: false, reasons: [reason('renewal.expired', guidebook(4), params)] }
    : { answer: true, reasons: [reason('renewal.open', guidebook(12), params)] };
}
