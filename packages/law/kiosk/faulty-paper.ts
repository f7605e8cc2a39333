// 交換と返金: what can be done about a paper from a kiosk (guidebook p.11 and p.13). Look it over before leaving the shop.
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook } from '../decision/source.ts';

export type FaultyPaper = {
  /** Wrong kind chosen, left in the machine, or printed so that it cannot be read. */
  readonly problem: 'wrong-certificate' | 'left-behind' | 'unclear-print';
  /** Told to the clerk before leaving the shop. */
  readonly toldAtOnce?: boolean;
  readonly allPapersBrought?: boolean;
  readonly receiptBrought?: boolean;
};

/** Whether the fee may come back. The paper is stamped void, and a new one is taken from the machine. */
export function kioskRefund(paper: FaultyPaper): Decision<boolean> {
  if (paper.problem === 'wrong-certificate') return no('kiosk.no-exchange');
  if (paper.problem === 'left-behind') return no('kiosk.no-refund-left-behind');
  const refusals: Reason[] = [];
  if (!paper.toldAtOnce) refusals.push(reason('kiosk.tell-at-once', guidebook(11)));
  if (!paper.allPapersBrought) refusals.push(reason('kiosk.bring-all-papers', guidebook(11)));
  if (!paper.receiptBrought) refusals.push(reason('kiosk.bring-receipt', guidebook(11)));
  return unlessRefused(
    refusals,
    reason('kiosk.void-and-refund', guidebook(13)),
    reason('kiosk.take-anew', guidebook(11)),
  );
}

const no = (code: 'kiosk.no-exchange' | 'kiosk.no-refund-left-behind') => ({
  answer: false,
  reasons: [reason(code, guidebook(11))],
});
