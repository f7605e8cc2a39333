/** A connection pool that waits out a restart of PostgreSQL instead of failing the person at the counter. */

import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import '../lost-connections.ts';
import { LedgerError } from '../errors.ts';
import { isUnavailable, sqlState } from '../postgres-errors.ts';

/** How long a request waits for the database before the calm page is shown. */
const PATIENCE_MS = 4_000;

type Acquired = (
  error: Error | undefined,
  client?: pg.PoolClient,
  release?: pg.PoolClient['release'],
) => void;

/** Every way of using the pool (`query`, Drizzle, a transaction) acquires through `connect`, so all of them wait. */
export class PatientPool extends pg.Pool {
  readonly #patience: number;

  constructor(config: pg.PoolConfig, patience = PATIENCE_MS) {
    super(config);
    this.#patience = patience;
    // An idle connection that dies is only replaced; without a listener the whole process would end.
    this.on('error', () => {});
  }

  /**
   * A connection, once the server answers.
   * @throws LedgerError `ledger.unavailable`, `ledger.busy`, `ledger.role-refused`
   */
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Acquired): void;
  // biome-ignore lint/suspicious/noConfusingVoidType: the overloads are those of node-postgres
  override connect(callback?: Acquired): Promise<pg.PoolClient> | void {
    const acquired = this.#acquire();
    if (callback === undefined) return acquired;
    acquired.then(
      (client) => callback(undefined, client, client.release),
      (error: Error) => callback(error),
    );
  }

  async #acquire(): Promise<pg.PoolClient> {
    const until = performance.now() + this.#patience;
    for (let pause = 25; ; pause = Math.min(pause * 2, 400)) {
      try {
        return await super.connect();
      } catch (error) {
        if (/timeout exceeded when trying to connect/.test(String(error))) {
          throw new LedgerError('ledger.busy', `all ${this.options.max} connections are in use`, error);
        }
        if (sqlState(error) === '28P01')
          throw new LedgerError('ledger.role-refused', this.options.user, error);
        if (!isUnavailable(error)) throw error;
        if (performance.now() + pause > until) throw new LedgerError('ledger.unavailable', undefined, error);
      }
      await delay(pause);
    }
  }
}
