/** A PostgreSQL that somebody else runs, named by DATABASE_URL. */

import pg from 'pg';
import { LedgerError } from '../errors.ts';
import { isUnavailable, sqlState } from '../postgres-errors.ts';
import { health } from './health.ts';
import { roleSecrets } from './role-secrets.ts';
import type { LedgerServer, ServerAddress } from './server.ts';

export type GivenOptions = {
  /** `postgresql://user:password@host:port/database`; the user may create databases and roles. */
  url: string;
  /** Where the passwords of the institutions' roles are kept. */
  folder: string;
  prefix?: string;
};

/**
 * Connects to a given server and keeps one connection open as a sentinel: when it breaks, the server is down.
 * @throws LedgerError `ledger.url-invalid`, `ledger.unavailable`, `ledger.role-refused`
 */
export async function useGiven(options: GivenOptions): Promise<LedgerServer> {
  const address = addressOf(options.url);
  const state = health();
  let stopped = false;
  let sentinel = await connect(address);
  let retry: NodeJS.Timeout | undefined;

  const lose = (reason: string) => {
    if (stopped || retry !== undefined) return;
    state.lost(reason);
    const again = (pause: number) => {
      retry = setTimeout(async () => {
        try {
          const next = await connect(address);
          retry = undefined;
          if (stopped) return void next.end();
          sentinel = next;
          watch();
          state.back();
        } catch {
          if (!stopped) again(Math.min(pause * 2, 5_000));
        }
      }, pause);
      retry.unref();
    };
    again(100);
  };
  const watch = () => {
    sentinel.on('error', (error) => lose(error.message));
    sentinel.on('end', () => lose('connection ended'));
  };
  watch();

  return {
    kind: 'given',
    address,
    prefix: options.prefix ?? 'tegata_',
    secrets: roleSecrets(options.folder),
    get up() {
      return state.up;
    },
    onDown: state.onDown,
    onUp: state.onUp,
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await sentinel.end().catch(() => {});
    },
  };
}

function addressOf(url: string): ServerAddress {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('not a postgresql:// URL');
    const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
    return {
      host,
      port,
      user: user ?? 'postgres',
      password: password ?? '',
      database: database ?? 'postgres',
      ...(ssl ? { ssl } : {}),
    };
  } catch (error) {
    throw new LedgerError('ledger.url-invalid', 'DATABASE_URL cannot be read', error);
  }
}

async function connect(address: ServerAddress): Promise<pg.Client> {
  const client = new pg.Client({
    ...address,
    application_name: 'tegata sentinel',
    connectionTimeoutMillis: 5_000,
  });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const where = `${address.host}:${address.port}`;
    if (isUnavailable(error)) throw new LedgerError('ledger.unavailable', where, error);
    throw new LedgerError('ledger.role-refused', `${where} ${sqlState(error) ?? ''}`.trim(), error);
  }
}
