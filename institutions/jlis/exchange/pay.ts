// 手数料の納付: exactly the fee for all copies, and only then the paper leaves the centre, compared once more with its binding.
import type { Tx } from '@tegata/ledger';
import { JlisError } from '../errors.ts';
import type { Premises } from '../premises.ts';
import { digestsOf } from './binding.ts';
import { requireRunning, stopForMismatch } from './municipality.ts';
import { openPaper, type Paper } from './offer.ts';
import { sendDeadline } from './open.ts';
import { advance, DEADLINE, liveRequest, lockedRequest, wrongState } from './requests.ts';

type HandedOut = Paper & { signedBinding: string; copies: number };

/**
 * Takes a payment; the second half enters it in the caller's transaction. The same payment again gets the same paper.
 * @throws JlisError `jlis.payment-mismatch`, `jlis.binding-mismatch`, `jlis.municipality-stopped` and what `liveRequest` throws
 */
export async function payForDocument(
  premises: Premises,
  requestId: string,
  paidYen: number,
): Promise<(tx: Tx) => Promise<HandedOut>> {
  const { clock, office, vault } = premises;
  const row = await liveRequest(premises, requestId);
  const { feeYen, copies, binding, signedBinding, kioskId } = row;
  if ((row.state !== 'document-ready' && row.state !== 'paid') || !binding) throw wrongState(row.state);
  const due = feeYen! * copies!;
  if (paidYen !== due) throw new JlisError('jlis.payment-mismatch', { params: { feeYen: due } });
  await requireRunning(premises, row.municipalityCode!);
  const paper = openPaper(vault, row);
  const digests = digestsOf(paper);
  if (digests.documentDigest !== binding.documentDigest || digests.previewDigest !== binding.previewDigest)
    throw await stopForMismatch(premises, requestId, ['kept-paper']);

  const handedOut = { ...paper, signedBinding: signedBinding!, copies: copies! };
  return async (tx) => {
    // Asked twice at once: the first has entered it.
    if ((await lockedRequest(tx, requestId)).state === 'paid') return handedOut;
    const atLeast = clock.now().add(DEADLINE.print);
    const longer = Temporal.Instant.compare(row.expiresAt, atLeast) < 0;
    await advance(tx, row, 'pay', { paidYen, ...(longer && { expiresAt: atLeast }) });
    if (longer) await sendDeadline(premises, tx, requestId, atLeast);
    await office.note(tx, {
      kind: 'exchange.paid',
      subject: requestId,
      actor: kioskId,
      detail: { yen: paidYen, copies: copies! },
    });
    return handedOut;
  };
}
