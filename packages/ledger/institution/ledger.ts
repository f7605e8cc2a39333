/** What one institution holds of the ledger: its tables, its journal and its outbox, and nobody else's. */

import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { type Journal, journal } from '../journal/journal.ts';
import { type Outbox, outbox, type RetryPolicy } from '../outbox/outbox.ts';
import type { LedgerServer, ServerAddress } from '../server/server.ts';
import { prepareInstitution } from './databases.ts';
import { PatientPool } from './patient-pool.ts';
import { clearReceipts } from './receipts.ts';
import { inReading, inTransaction, type Tx } from './transaction.ts';

const SWEEP_MS = 3_600_000;

export type LedgerOptions = {
  /** The town's clock; stamps journal entries. */
  clock: { now(): Temporal.Instant };
  /** Tells which texts must never enter the journal (an institution passes the guard against individual numbers). */
  refuse?: (text: string) => boolean;
  /** Most connections of this process to this database (8). */
  connections?: number;
  /** How long to wait for a lost server before `ledger.unavailable`, in ms (4000). */
  patience?: number;
  retry?: RetryPolicy;
  /** Hears of failures in the background (deliveries, polling). */
  onError?: (error: Error) => void;
};

export type Ledger = {
  readonly name: string;
  readonly address: ServerAddress;
  readonly pool: PatientPool;
  /** Drizzle over the pool, for reading; `schema` enables relational queries. */
  db<S extends Record<string, unknown> = Record<string, never>>(schema?: S): NodePgDatabase<S>;
  /** All or nothing, and once: see `inTransaction`. `work` may run again and so must only touch the database. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A read-only transaction that survives a restart of the server; all of it sees the same moment. */
  reading<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly journal: Journal;
  readonly outbox: Outbox;
  /** Lets deliveries finish and closes every connection. */
  close(): Promise<void>;
};

/**
 * Opens (and on the first call creates) the ledger of institution `name`, e.g. `municipality`.
 * @throws LedgerError `ledger.name-invalid`, `ledger.not-allowed`, `ledger.unavailable`
 */
export async function openInstitution(
  server: LedgerServer,
  name: string,
  options: LedgerOptions,
): Promise<Ledger> {
  const address = await prepareInstitution(server, name);
  const pool = new PatientPool(
    {
      ...address,
      application_name: address.database,
      max: options.connections ?? 8,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 5_000,
      // A handler that hangs inside a transaction must not hold the journal's lock for ever.
      idle_in_transaction_session_timeout: 30_000,
      allowExitOnIdle: true,
    },
    options.patience,
  );
  const { retry, onError } = options;
  const sweep = () => clearReceipts(pool).catch((error: Error) => onError?.(error));
  await sweep();
  const sweeping = setInterval(sweep, SWEEP_MS).unref();
  const deliveries = outbox(address, { ...(retry && { retry }), ...(onError && { onError }) });
  return {
    name,
    address,
    pool,
    db: <S extends Record<string, unknown>>(schema?: S) =>
      drizzle({ client: pool, ...(schema && { schema }) }) as NodePgDatabase<S>,
    transaction: (work) => inTransaction(pool, work),
    reading: (work) => inReading(pool, work),
    journal: journal(pool, { clock: options.clock, refuse: options.refuse }),
    outbox: deliveries,
    async close() {
      clearInterval(sweeping);
      await deliveries.stop();
      await pool.end();
    },
  };
}
