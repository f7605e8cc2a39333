// Printing (印刷): the paper is fetched when the money is in, checked against the card that lies here now, and only then
// does the printer move.
import { setTimeout as pause } from 'node:timers/promises';
import { MyNumberCard } from '@tegata/card/reader';
import type { Words } from '@tegata/ui';
import type { KioskDeps, PrintedPaper } from '../deps.ts';
import type { Delivered, Visit } from '../visit/visit.ts';
import { bindingMismatches, documentDigest, type Mismatch } from './binding-check.ts';

export type CheckedPaper = { delivered: Delivered; documentDigest: string } | { mismatches: Mismatch[] };

/** A paper is up to some megabytes; milliseconds. */
const payTimeout = 20_000;

/** Pays, fetches and checks. One attempt: a timeout kills the request, it is never asked again (domain 5.5). */
export async function askForPaper(
  { jlis, slot, directory, kiosk }: Pick<KioskDeps, 'jlis' | 'slot' | 'directory' | 'kiosk'>,
  visit: Visit,
): Promise<CheckedPaper> {
  const { requestId } = visit.exchange!;
  const { kind, copies } = visit.order;
  const { feeYen, binding: ordered } = visit.quote!;
  const delivered = await jlis.payForDocument(
    { paidYen: feeYen },
    { params: { requestId }, correlation: visit.correlation, timeoutMs: payTimeout },
  );
  visit.printing = { phase: 'checking', sheet: 0, sheets: 0 };
  // Read again: what counts is the card in the reader at this moment, not the one remembered from the beginning.
  const card = await MyNumberCard.connect(slot.current);
  const certificate = await card.readCertificate('auth');
  const expected = { requestId, kioskId: kiosk.id, certificate, kind, copies, ordered };
  const mismatches = await bindingMismatches(directory, expected, delivered);
  return mismatches.length > 0
    ? { mismatches }
    : { delivered, documentDigest: documentDigest(delivered.document) };
}

/** Counts the sheets out, one by one, until `sheetOut` says that nobody wants them any more. */
export async function printSheets(
  sheets: number,
  millisecondsEach: number,
  sheetOut: (sheet: number) => boolean,
): Promise<void> {
  for (let sheet = 0; sheet <= sheets; sheet++) {
    if (sheet > 0) await pause(millisecondsEach);
    if (!sheetOut(sheet)) return;
  }
}

/** Sheets of all copies. */
export const sheetsOf = (visit: Visit, { preview }: Delivered): number => preview.length * visit.order.copies;

/** What lies in the tray. The receipt carries the centre's number, or the request's own when the centre is silent. */
export function printedPaper(
  shop: Words,
  visit: Visit,
  delivered: Delivered,
  printedAt: Temporal.Instant,
  receiptNumber: string | undefined,
): PrintedPaper {
  const { requestId } = visit.exchange!;
  const { name, nameEn } = visit.presented!.municipality;
  return {
    requestId,
    pdf: new Uint8Array(Buffer.from(delivered.document, 'base64')),
    preview: delivered.preview,
    receipt: {
      number: receiptNumber ?? requestId.slice(-12).toUpperCase(),
      printedAt: printedAt.toString(),
      shop,
      municipality: { ja: name, en: nameEn },
      kind: visit.order.kind,
      copies: visit.order.copies,
      sheets: sheetsOf(visit, delivered),
      feeYen: visit.quote!.feeYen,
    },
  };
}
