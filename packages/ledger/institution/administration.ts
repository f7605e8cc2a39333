/** One short administrative connection: creates databases and roles, and nothing while the town runs. */

import pg from 'pg';
import { LedgerError } from '../errors.ts';
import { isUnavailable, sqlState } from '../postgres-errors.ts';
import type { LedgerServer } from '../server/server.ts';

/**
 * Runs `work` as the administrator in `database` (the maintenance database by default).
 * @throws LedgerError `ledger.unavailable`, `ledger.not-allowed`, `ledger.disk-full`
 */
export async function asAdministrator<T>(
  server: LedgerServer,
  work: (client: pg.Client) => Promise<T>,
  database = server.address.database,
): Promise<T> {
  const client = new pg.Client({
    ...server.address,
    database,
    application_name: 'tegata administration',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw named(error);
  } finally {
    await client.end().catch(() => {});
  }
}

function named(error: unknown): unknown {
  if (error instanceof LedgerError) return error;
  if (isUnavailable(error)) return new LedgerError('ledger.unavailable', undefined, error);
  const state = sqlState(error);
  if (state === '42501') return new LedgerError('ledger.not-allowed', String(error), error);
  if (state === '53100') return new LedgerError('ledger.disk-full', String(error), error);
  return error;
}
