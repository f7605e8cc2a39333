// A request's row: found alive, moved on by the table of states, and brought to its end. Every end deletes what is about
// the person and tells the municipality through the outbox.
import type { Tx } from '@tegata/ledger';
import { currentCorrelation } from '@tegata/wire';
import { and, eq } from 'drizzle-orm';
import { JlisError } from '../errors.ts';
import { type Premises, send } from '../premises.ts';
import { EXCHANGE_TRANSITIONS, type ExchangeEvent, type ExchangeState, isOver } from './states.ts';
import { type ExchangeRow, exchangeRequests } from './tables.ts';

export const OUTCOME_QUEUE = 'document-outcome';
export const DEADLINE_QUEUE = 'exchange-deadline';

/** Minutes from the first touch to the end of a request, and at least from payment to print. */
export const DEADLINE = { request: { minutes: 10 }, print: { minutes: 3 } } as const;

/**
 * The request if it lives. One whose time is over ends here, whoever asks.
 * @throws JlisError `jlis.exchange-not-found`, `jlis.exchange-expired`, `jlis.exchange-state`
 */
export async function liveRequest(premises: Premises, requestId: string): Promise<ExchangeRow> {
  const row = await presentRequest(premises, requestId);
  if (row.state === 'expired') throw new JlisError('jlis.exchange-expired');
  if (isOver(row.state)) throw wrongState(row.state);
  return row;
}

/** The request as it stands after the clock was looked at. @throws JlisError `jlis.exchange-not-found` */
export function presentRequest(premises: Premises, requestId: string): Promise<ExchangeRow> {
  const { ledger, clock } = premises;
  return ledger.transaction(async (tx) => {
    const row = await lockedRequest(tx, requestId);
    const late = Temporal.Instant.compare(row.expiresAt, clock.now()) <= 0;
    return late && !isOver(row.state) ? endRequest(premises, tx, row, 'expire', { why: 'timeout' }) : row;
  });
}

export async function lockedRequest(tx: Tx, requestId: string): Promise<ExchangeRow> {
  const [row] = await tx
    .select()
    .from(exchangeRequests)
    .where(eq(exchangeRequests.requestId, requestId))
    .for('update');
  if (!row) throw new JlisError('jlis.exchange-not-found');
  return row;
}

/** Moves a request on. @throws JlisError `jlis.exchange-state` when the event does not fit its present state */
export async function advance(
  tx: Tx,
  { requestId }: Pick<ExchangeRow, 'requestId'>,
  event: ExchangeEvent,
  more: Partial<ExchangeRow> = {},
): Promise<ExchangeRow> {
  const row = await lockedRequest(tx, requestId);
  const state = EXCHANGE_TRANSITIONS[row.state][event];
  if (!state) throw wrongState(row.state);
  const [moved] = await tx
    .update(exchangeRequests)
    .set({ ...more, state })
    .where(and(eq(exchangeRequests.requestId, requestId), eq(exchangeRequests.state, row.state)))
    .returning();
  return moved!;
}

/** Ends a request: printed, given up, refused or too late. */
export async function endRequest(
  premises: Premises,
  tx: Tx,
  row: ExchangeRow,
  event: 'print' | 'abandon' | 'expire' | 'refuse',
  more: { why?: string; receiptNumber?: string; failures?: string[] } = {},
): Promise<ExchangeRow> {
  const { failures, ...columns } = more;
  const ended = await advance(tx, row, event, {
    ...columns,
    endedAt: premises.clock.now(),
    sealedOffer: null,
    sealedPaper: null,
  });
  const { requestId, kioskId, municipalityCode, correlation } = ended;
  const outcome = event === 'print' ? 'printed' : 'abandoned';
  if (municipalityCode) {
    const under = currentCorrelation() ?? correlation ?? undefined;
    await send(premises, tx, OUTCOME_QUEUE, { requestId, outcome }, under);
  }
  await premises.office.note(tx, {
    kind: event === 'refuse' ? 'exchange.refused' : `exchange.${outcome}`,
    subject: requestId,
    actor: kioskId,
    detail: { ...(more.why !== undefined && { why: more.why }), ...(failures && { failures }) },
  });
  return ended;
}

export const wrongState = (state: ExchangeState): JlisError =>
  new JlisError('jlis.exchange-state', { params: { state } });
