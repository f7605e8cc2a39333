/**
 * Runs a unit of work so that it happens once or not at all, also when PostgreSQL dies in the middle
 * (issue: "nothing is lost or doubled").
 */

import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { LedgerError } from '../errors.ts';
import { isUnavailable, sqlState } from '../postgres-errors.ts';

/** A Drizzle transaction; journal and outbox take it too, and so commit or vanish with it. */
export type Tx = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

const ATTEMPTS = 4;
/** Serialisation failure and deadlock: PostgreSQL asks for the whole transaction to be run again. */
const RUN_AGAIN = new Set(['40001', '40P01']);

type Fate = 'committed' | 'aborted' | 'unknown';
/** How one attempt ended. `finished` is there when only the answer to COMMIT was missing. */
type Attempt<T> =
  | { done: true; value: T }
  | { done: false; error: unknown; lost: boolean; finished: { value: T; xid: string | null } | undefined };

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
      // A transaction without an id wrote nothing, so it cannot have been half done.
      if (finished.xid === null) return finished.value;
      const fate = await fateOf(pool, finished.xid);
      if (fate === 'committed') return finished.value;
      if (fate === 'unknown')
        throw new LedgerError('ledger.outcome-unknown', `transaction ${finished.xid}`, error);
    }
    if (count === ATTEMPTS) throw lost ? new LedgerError('ledger.unavailable', undefined, error) : error;
    await delay(10 * count * Math.random());
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
  let finished: { value: T; xid: string | null } | undefined;
  try {
    const value = await drizzle({ client }).transaction(async (tx) => {
      const value = await work(tx);
      const { rows } = await tx.execute<{ xid: string | null }>(
        sql`SELECT pg_current_xact_id_if_assigned()::text AS xid`,
      );
      finished = { value, xid: rows[0]?.xid ?? null };
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

/** What became of a transaction whose COMMIT was never answered (PostgreSQL 9.27.8, pg_xact_status). */
async function fateOf(pool: pg.Pool, xid: string): Promise<Fate> {
  for (let look = 0; look < 20; look++) {
    try {
      const { rows } = await pool.query<{ status: string | null }>(
        'SELECT pg_xact_status($1::xid8) AS status',
        [xid],
      );
      const status = rows[0]?.status;
      if (status === 'committed' || status === 'aborted') return status;
      // Still in progress: the server has not yet noticed that we are gone, or is about to commit.
      if (status !== 'in progress') return 'unknown';
    } catch {
      return 'unknown';
    }
    await delay(50);
  }
  return 'unknown';
}
