/**
 * A receipt is a row that a transaction leaves behind as its last act. When the answer to COMMIT never came, the
 * receipt tells whether the transaction happened. (A transaction id would not do: after a crash PostgreSQL may give
 * the id of an undone transaction to another one.)
 */

import { sql } from 'drizzle-orm';
import pg from 'pg';
import type { Executor } from '../executor.ts';
import { sqlState } from '../postgres-errors.ts';

/** Made by the administrator; the role may add and clear away. */
export async function prepareReceipts(admin: pg.Client, role: string): Promise<void> {
  const own = pg.escapeIdentifier(role);
  const found = await admin.query(`SELECT to_regclass('ledger.receipt') AS receipt`);
  if (found.rows[0]?.receipt !== null) return;
  await admin.query(`BEGIN;
    CREATE SCHEMA IF NOT EXISTS ledger;
    CREATE TABLE ledger.receipt (id uuid PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
    GRANT USAGE ON SCHEMA ledger TO ${own};
    GRANT SELECT, INSERT, DELETE ON ledger.receipt TO ${own};
    COMMIT`);
}

/** Leaves receipt `id`, but only if the transaction wrote anything; returns whether it did. */
export async function leaveReceipt(tx: Executor, id: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`INSERT INTO ledger.receipt (id) SELECT ${id} WHERE pg_current_xact_id_if_assigned() IS NOT NULL RETURNING id`,
  );
  return rows.length === 1;
}

/**
 * What became of the transaction that left receipt `id`. Claiming the same receipt waits for that transaction while
 * it is still open somewhere, and once claimed it can never be committed any more.
 */
export async function fateOf(pool: pg.Pool, id: string): Promise<'committed' | 'undone' | 'unknown'> {
  try {
    const claim = await pool.query('INSERT INTO ledger.receipt (id) VALUES ($1) ON CONFLICT DO NOTHING', [
      id,
    ]);
    return claim.rowCount === 1 ? 'undone' : 'committed';
  } catch (error) {
    // The claim itself was cut off: whether it was made cannot be told, so neither can the fate.
    if (sqlState(error) === '42501') throw error;
    return 'unknown';
  }
}

/** Receipts are asked for within seconds; a day later nobody will. */
export async function clearReceipts(pool: pg.Pool): Promise<void> {
  await pool.query(`DELETE FROM ledger.receipt WHERE at < now() - interval '1 day'`);
}
