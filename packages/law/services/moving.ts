// 引越しワンストップサービス: the move-out online and an appointment with the new municipality (guidebook p.8).
import { addBusinessDays } from '../calendar/holidays.ts';
import { isAfter, isBefore } from '../calendar/order.ts';
import type { PinKind } from '../certificate/pins.ts';
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import type { Filer } from '../events/filers.ts';
import { policy } from '../policy/policy.ts';

export type OneStopMove = {
  /** The day of moving in, planned or past. */
  readonly movesIn: Temporal.PlainDate;
  readonly on: Temporal.PlainDate;
  /** Within Japan. */
  readonly domestic: boolean;
  readonly by: Filer;
  /** Both certificates are valid. */
  readonly certificatesValid: boolean;
  /** PINs the person knows. */
  readonly pins: readonly PinKind[];
};

const PINS_ASKED: readonly PinKind[] = ['sign', 'auth', 'text'];

/** Days on which the service takes a move. */
export function oneStopWindow(movesIn: Temporal.PlainDate): {
  readonly opens: Temporal.PlainDate;
  readonly closes: Temporal.PlainDate;
} {
  const before = policy('oneStop.daysBefore', movesIn);
  const after = policy('oneStop.daysAfter', movesIn);
  return { opens: movesIn.subtract({ days: before.value }), closes: movesIn.add({ days: after.value }) };
}

/** Whether the move can be filed online. The visit to the new municipality stays necessary. */
export function oneStopMove(move: OneStopMove): Decision<boolean> {
  const { movesIn, on } = move;
  const offered = policy('oneStop.offered', on);
  if (!offered.value) return { answer: false, reasons: [reason('one-stop.not-yet', offered.source)] };
  const { opens, closes } = oneStopWindow(movesIn);
  const refusals: Reason[] = [];
  if (!move.domestic) refusals.push(reason('one-stop.domestic-only', guidebook(8)));
  if (move.by !== 'self') refusals.push(reason('one-stop.no-proxy', guidebook(8)));
  if (isBefore(on, opens)) {
    refusals.push(reason('one-stop.too-early', practice('唐津市'), { opens: opens.toString() }));
  }
  if (isAfter(on, closes)) {
    refusals.push(reason('one-stop.too-late', practice('唐津市'), { closes: closes.toString() }));
  }
  if (!move.certificatesValid) refusals.push(reason('one-stop.certificates', practice('あきる野市')));
  for (const pin of PINS_ASKED) {
    if (!move.pins.includes(pin)) refusals.push(reason('one-stop.pin', practice('あきる野市'), { pin }));
  }
  return unlessRefused(
    refusals,
    reason('one-stop.accepted', offered.source),
    reason('one-stop.visit', guidebook(8)),
  );
}

/** The first day that should be chosen for the visit: one working day ahead. */
export const earliestVisit = (on: Temporal.PlainDate): Temporal.PlainDate => addBusinessDays(on, 1);
