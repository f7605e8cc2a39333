// 印刷の仕事: the paper is fetched and compared, comes out sheet by sheet, and counts from the moment the last one is out.
import type { KioskDeps, KioskLimits } from '../deps.ts';
import type { Outcomes } from '../visit/outcomes.ts';
import type { Delivered, Visit } from '../visit/visit.ts';
import { askForPaper, printedPaper, printSheets, sheetsOf } from './printing.ts';

/** What the machine lends to a job. */
export type Printer = {
  deps: KioskDeps;
  limits: KioskLimits;
  outcomes: Outcomes;
  /** Waits, but not longer than the visit lasts. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Another sheet is on its way. */
  progress(): void;
  report(event: { what: string; error: unknown }): void;
};

/** `given-up`: the visit ended while sheets came out. */
type PrintOutcome = 'printed' | 'binding-mismatch' | 'given-up';

/** Throws what the centre or the card threw before the paper was in the machine. */
export async function printPaper(visit: Visit, printer: Printer): Promise<PrintOutcome> {
  const paper = await printer.during(askForPaper(printer.deps, visit));
  if ('mismatches' in paper) {
    printer.report({ what: `binding of ${visit.exchange!.requestId}`, error: paper.mismatches });
    return 'binding-mismatch';
  }
  const sheets = sheetsOf(visit, paper.delivered);
  await printSheets(sheets, printer.limits.sheetMilliseconds, (sheet) => {
    if (visit.step !== 'printing') return false;
    visit.printing = { phase: 'sheets', sheet, sheets };
    printer.progress();
    return true;
  });
  if (visit.step !== 'printing') return 'given-up';
  await keep(visit, printer, paper.delivered, paper.documentDigest);
  return 'printed';
}

/** The last sheet is out. From here on the paper counts, also after a power failure. */
async function keep(visit: Visit, printer: Printer, delivered: Delivered, documentDigest: string) {
  const { deps, outcomes, report } = printer;
  const { requestId } = visit.exchange!;
  const printedAt = deps.clock.now();
  outcomes.decide({ outcome: 'printed', documentDigest });
  visit.counted = true;
  const answer = await outcomes.tell(requestId);
  const paper = printedPaper(deps.kiosk.shop, visit, delivered, printedAt, answer?.receiptNumber);
  const saved = await deps.savePaper(paper).catch((error: unknown) => {
    report({ what: `keeping the paper of ${requestId}`, error });
    return { id: undefined };
  });
  visit.paper = { ...paper, id: saved.id };
  visit.returnedYen = visit.insertedYen - visit.quote!.feeYen;
}
