// The store for an institution whose transactions are Drizzle's, as the ledger's are.
import { type SQL, sql } from 'drizzle-orm';
import { postgresWireStore, type Queryable } from './postgres.ts';
import type { WireStore } from './store.ts';

type Executing = { execute(query: SQL): PromiseLike<{ rows: unknown[] }> };

/** `$1` statements run by Drizzle. */
const queryableOf = (tx: Executing): Queryable => ({
  async query(text, params = []) {
    // Odd pieces are the numbers of parameters.
    const pieces = text
      .split(/\$(\d+)/)
      .map((piece, at) => (at % 2 ? sql`${params[Number(piece) - 1]}` : sql.raw(piece)));
    return tx.execute(sql.join(pieces));
  },
});

/** A WireStore in the database of a ledger: its pool for single statements, its transactions for acts. */
export function ledgerWireStore<Tx extends Executing>(ledger: {
  pool: Queryable;
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}): WireStore<Tx> {
  return postgresWireStore<Tx>({
    query: (text, params) => ledger.pool.query(text, params),
    transaction: (work) => ledger.transaction((tx) => work(tx, queryableOf(tx))),
  });
}
