// 交付の完了・中止: the kiosk tells the end. Printed counts only for the very document that was handed out and paid for.
import { randomInt } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { JlisError } from '../errors.ts';
import { type Premises, todayAt } from '../premises.ts';
import { stopForMismatch } from './municipality.ts';
import { endRequest, presentRequest, wrongState } from './requests.ts';
import { isOver } from './states.ts';

export type Outcome = { outcome: 'printed' | 'abandoned'; why?: string; documentDigest?: string };

type Finished = { receiptNumber?: string };

/**
 * Ends a request; the second half is entered in the caller's transaction. The same end may be told again, and a
 * request that died meanwhile may still be given up.
 * @throws JlisError `jlis.binding-mismatch`, `jlis.exchange-not-found`, `jlis.exchange-expired`, `jlis.exchange-state`
 */
export async function finishRequest(
  premises: Premises,
  requestId: string,
  { outcome, why, documentDigest }: Outcome,
): Promise<(tx: Tx) => Promise<Finished>> {
  const row = await presentRequest(premises, requestId);
  if (outcome === 'abandoned') {
    if (isOver(row.state)) {
      if (row.state === 'printed') throw wrongState(row.state);
      return async () => ({});
    }
    if (why === 'binding-mismatch') {
      await stopForMismatch(premises, requestId, ['found-by-kiosk']);
      return async () => ({});
    }
    return async (tx) => {
      await endRequest(premises, tx, row, 'abandon', { why: why ?? 'cancelled' });
      return {};
    };
  }
  const asBound = documentDigest !== undefined && documentDigest === row.binding?.documentDigest;
  if (row.state === 'printed' && asBound) return async () => ({ receiptNumber: row.receiptNumber! });
  if (row.state === 'expired') throw new JlisError('jlis.exchange-expired');
  if (row.state !== 'paid') throw wrongState(row.state);
  if (!asBound) throw await stopForMismatch(premises, requestId, ['printed-document']);
  const receiptNumber = newReceiptNumber(premises);
  return async (tx) => {
    await endRequest(premises, tx, row, 'print', { receiptNumber });
    return { receiptNumber };
  };
}

/** Without letters and digits that are mistaken for each other. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The day and eight random characters, for the receipt and for questions on the telephone. */
function newReceiptNumber(premises: Premises): string {
  const random = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${todayAt(premises).toString().replaceAll('-', '')}-${random}`;
}
