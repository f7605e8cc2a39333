/**
 * Runs a unit of work so that it happens once or not at all, also when PostgreSQL dies in the middle
 * (issue: "nothing is lost or doubled").
 */

import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { LedgerError } from '../errors.ts';
import { isUnavailable, sqlState } from '../postgres-errors.ts';
import { fateOf, leaveReceipt } from './receipts.ts';

/** A Drizzle transaction; journal and outbox take it too, and so commit or vanish with it. */
export type Tx = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

const ATTEMPTS = 4;
/** Serialisation failure and deadlock: PostgreSQL asks for the whole transaction to be run again. */
const RUN_AGAIN = new Set(['40001', '40P01']);

/** How one attempt ended. `finished` is there when only the answer to COMMIT was missing. */
type Attempt<T> =
  | { done: true; value: T }
  | {
      done: false;
      error: unknown;
      lost: boolean;
      finished: { value: T; receipt: string | undefined } | undefined;
    };

/**
 * Calls `work` in a transaction and returns its value. After a lost connection, a deadlock or a serialisation
 * failure `work` runs again, so its only effects may be in the database: anything else belongs in the outbox.
 * When the connection breaks during COMMIT the server is asked what became of the transaction.
 * @throws LedgerError `ledger.unavailable` (nothing happened), `ledger.outcome-unknown` (ask again before repeating)
 */
export async function inTransaction<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    const attempt = await attemptOnce(pool, work);
    if (attempt.done) return attempt.value;
    const { error, lost, finished } = attempt;
    if (!lost && !RUN_AGAIN.has(sqlState(error) ?? '')) throw error;
    if (lost && finished !== undefined) {
      // What wrote nothing leaves no receipt and cannot have been half done.
      if (finished.receipt === undefined) return finished.value;
      const fate = await fateOf(pool, finished.receipt);
      if (fate === 'committed') return finished.value;
      if (fate === 'unknown') throw new LedgerError('ledger.outcome-unknown', finished.receipt, error);
    }
    if (count === ATTEMPTS) throw lost ? new LedgerError('ledger.unavailable', undefined, error) : error;
    await delay(10 * count * Math.random());
  }
}

/**
 * Calls `work` in a transaction that may only read, and again when the connection is lost: PostgreSQL itself makes
 * sure that a repetition does no harm. All of `work` sees the same moment.
 * @throws LedgerError `ledger.unavailable`
 */
export async function inReading<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const config = { accessMode: 'read only', isolationLevel: 'repeatable read' } as const;
  return retryReading(() => drizzle({ client: pool }).transaction(work, config));
}

/** Repeats something that only reads when the connection it was given turns out to be dead. */
export async function retryReading<T>(read: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await read();
    } catch (error) {
      if (error instanceof LedgerError || !isUnavailable(error)) throw error;
      if (count === ATTEMPTS) throw new LedgerError('ledger.unavailable', undefined, error);
    }
    await delay(25 * count);
  }
}

async function attemptOnce<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<Attempt<T>> {
  const client = await pool.connect();
  let loss: Error | undefined;
  // node-postgres raises the loss of a checked-out connection as an event as well.
  const onLost = (error: Error) => {
    loss = error;
  };
  client.on('error', onLost);
  let finished: { value: T; receipt: string | undefined } | undefined;
  try {
    const value = await drizzle({ client }).transaction(async (tx) => {
      const value = await work(tx);
      const receipt = randomUUID();
      finished = { value, receipt: (await leaveReceipt(tx, receipt)) ? receipt : undefined };
      return value;
    });
    return { done: true, value };
  } catch (error) {
    if (isUnavailable(error)) loss ??= error as Error;
    return { done: false, error, lost: loss !== undefined, finished };
  } finally {
    client.off('error', onLost);
    client.release(loss);
  }
}
