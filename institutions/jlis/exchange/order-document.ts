// 証明書の申請: the order goes to the municipality, and the paper that comes back is taken only if it is bound to exactly this
// request, kiosk, card, kind and number of copies.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@tegata/ledger';
import { eq } from 'drizzle-orm';
import { JlisError } from '../errors.ts';
import type { Premises } from '../premises.ts';
import { bindingDifferences, type PaperBinding } from './binding.ts';
import { asking, issuanceServer, requireRunning, stopForMismatch } from './municipality.ts';
import { type Offer, openOffer, sealPaper } from './offer.ts';
import { requireOpenHours } from './open.ts';
import { advance, liveRequest, lockedRequest, wrongState } from './requests.ts';
import { type ExchangeRow, exchangeRequests } from './tables.ts';

export type Order = {
  kind: string;
  members: string[];
  items: Record<
    'relation' | 'registeredDomicile' | 'individualNumber' | 'nationality' | 'residenceStatus',
    boolean
  >;
  copies: number;
};

/** `feeYen`: all copies. */
type Ready = { feeYen: number; sheets: number; binding: PaperBinding };

/** Rendering a paper takes longer than a question. */
const TIMEOUT_MS = 30_000;

/**
 * Orders a document. The same order again gets the same answer.
 * @throws JlisError `jlis.order-refused`, `jlis.binding-mismatch` and what `liveRequest`, `requireOpenHours`,
 *   `requireRunning` and `asking` throw
 */
export async function orderDocument(premises: Premises, requestId: string, order: Order): Promise<Ready> {
  const { vault, directory } = premises;
  const row = await liveRequest(premises, requestId);
  requireOpenHours(premises);
  const orderDigest = digestOf(order);
  if (row.state === 'document-ready' && row.orderDigest === orderDigest) return readyFrom(row);
  if (row.state !== 'card-verified') throw wrongState(row.state);
  await requireRunning(premises, row.municipalityCode!);
  const entry = requireOffered(openOffer(vault, row), order);
  const earlier = await enterOrder(premises, requestId, orderDigest);
  if (earlier) return earlier;

  const { kioskId } = row;
  const certificateFingerprint = row.certificateFingerprint!;
  const question = { requestId, kioskId, certificateSerial: row.certificateSerial!, certificateFingerprint };
  const answer = await asking(
    issuanceServer(premises).issueDocument(
      { ...question, ...order },
      { id: `${requestId}:document:${orderDigest.slice(0, 32)}`, timeoutMs: TIMEOUT_MS },
    ),
  );
  const { binding, signedBinding, preview, sheets } = answer;
  const document = Uint8Array.fromBase64(answer.document);
  const { kind, copies } = order;
  const asked = { requestId, kioskId, certificateFingerprint, kind, copies };
  const differences = await bindingDifferences(directory, asked, {
    document,
    preview,
    binding,
    signedBinding,
  });
  // The menu has told the person another fee.
  if (answer.feeYen !== entry.feeYen) differences.push('fee');
  if (differences.length > 0) throw await stopForMismatch(premises, requestId, differences);

  return enterReady(premises, row, {
    feeYen: entry.feeYen,
    copies,
    sheets,
    binding,
    signedBinding,
    sealedPaper: sealPaper(vault, requestId, { document, preview }),
  });
}

function requireOffered({ menu, household }: Offer, { kind, members }: Order): Offer['menu'][number] {
  const entry = menu.find((one) => one.kind === kind);
  if (!entry?.available)
    throw new JlisError('jlis.order-refused', { params: { what: 'kind', reasons: entry?.reasons ?? [] } });
  const known = new Set(household.map(({ ref }) => ref));
  const distinct = new Set(members).size === members.length;
  if (!distinct || !members.every((ref) => known.has(ref)))
    throw new JlisError('jlis.order-refused', { params: { what: 'members' } });
  return entry;
}

/** On record before the municipality hears of it; answers what the same order, sent at the same time, has got. */
function enterOrder(
  { ledger }: Premises,
  requestId: string,
  orderDigest: string,
): Promise<Ready | undefined> {
  return ledger.transaction(async (tx) => {
    const present = await lockedRequest(tx, requestId);
    if (present.state === 'document-ready' && present.orderDigest === orderDigest) return readyFrom(present);
    if (present.state !== 'card-verified') throw wrongState(present.state);
    await tx.update(exchangeRequests).set({ orderDigest }).where(eq(exchangeRequests.requestId, requestId));
    return undefined;
  });
}

function enterReady(
  premises: Premises,
  row: ExchangeRow,
  paper: Pick<ExchangeRow, 'feeYen' | 'copies' | 'sheets' | 'binding' | 'signedBinding' | 'sealedPaper'>,
): Promise<Ready> {
  const { ledger, office } = premises;
  return ledger.transaction(async (tx) => {
    const present = await lockedRequest(tx, row.requestId);
    // Ordered twice at once: the first has entered it, and the municipality gave both the same paper.
    const same = present.binding && canonicalJson(present.binding) === canonicalJson(paper.binding);
    if (present.state === 'document-ready' && same) return readyFrom(present);
    const ready = await advance(tx, row, 'prepare', paper);
    await office.note(tx, {
      kind: 'exchange.document-ready',
      subject: row.requestId,
      actor: row.kioskId,
      detail: { kind: paper.binding!.kind, document: paper.binding!.documentDigest },
    });
    return readyFrom(ready);
  });
}

function readyFrom({ feeYen, copies, sheets, binding }: ExchangeRow): Ready {
  return { feeYen: feeYen! * copies!, sheets: sheets!, binding: binding! };
}

const digestOf = (order: Order): string => createHash('sha256').update(canonicalJson(order)).digest('hex');
