/**
 * Gives each institution a database and a login role of its own, so that 分散管理 (no institution holds another's
 * records) is enforced by PostgreSQL and not only promised (マイナンバー制度の分散管理; guidebook part I).
 */

import pg from 'pg';
import { prepareJournal } from '../journal/schema.ts';
import { sqlState } from '../postgres-errors.ts';
import type { LedgerServer, ServerAddress } from '../server/server.ts';
import { asAdministrator } from './administration.ts';
import { institutionName } from './names.ts';
import { prepareReceipts } from './receipts.ts';

/** Any fixed number: all preparations on one server queue behind this advisory lock. */
const PREPARATION_LOCK = 7_310_001;

/**
 * Creates what is missing of an institution's role, database and journal; safe to repeat and to interrupt anywhere.
 * @returns how the institution's own role reaches its own database
 * @throws LedgerError `ledger.name-invalid`, `ledger.not-allowed`, `ledger.unavailable`
 */
export async function prepareInstitution(server: LedgerServer, name: string): Promise<ServerAddress> {
  const own = institutionName(server, name);
  return asAdministrator(server, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [PREPARATION_LOCK]);
    const address = { ...server.address, user: own, password: server.secrets.of(own), database: own };
    await ensureRole(admin, address);
    const isNew = await ensureDatabase(admin, own);
    const furnish = async (inside: pg.Client) => {
      await prepareJournal(inside, own);
      await prepareReceipts(inside, own);
    };
    await asAdministrator(server, furnish, own);
    if (!isNew) await ensurePassword(admin, address);
    return address;
  });
}

async function ensureRole(admin: pg.Client, { user, password }: ServerAddress): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [user]);
  if (rowCount === 0) {
    await admin.query(
      `CREATE ROLE ${pg.escapeIdentifier(user)} LOGIN NOINHERIT PASSWORD ${pg.escapeLiteral(password)}`,
    );
  }
}

/** The database belongs to the administrator; its institution may connect and create, all others are locked out. */
async function ensureDatabase(admin: pg.Client, name: string): Promise<boolean> {
  const own = pg.escapeIdentifier(name);
  const found = await admin.query<{ datallowconn: boolean }>(
    'SELECT datallowconn FROM pg_database WHERE datname = $1',
    [name],
  );
  if (found.rows[0]?.datallowconn === true) return false;
  // PUBLIC may connect to a new database, so nobody may until that is taken back.
  if (found.rowCount === 0) await admin.query(`CREATE DATABASE ${own} ALLOW_CONNECTIONS false`);
  await admin.query(`REVOKE ALL ON DATABASE ${own} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${own} TO ${own}`);
  await admin.query(`ALTER DATABASE ${own} WITH ALLOW_CONNECTIONS true`);
  return true;
}

/** After a lost `roles.json` the role still has the old password; the file is what counts. */
async function ensurePassword(admin: pg.Client, address: ServerAddress): Promise<void> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    if (sqlState(error) !== '28P01') throw error;
    await admin.query(
      `ALTER ROLE ${pg.escapeIdentifier(address.user)} PASSWORD ${pg.escapeLiteral(address.password)}`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** Removes an institution's database and role with all they hold. */
export async function dropInstitution(server: LedgerServer, name: string): Promise<void> {
  const own = pg.escapeIdentifier(institutionName(server, name));
  await asAdministrator(server, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${own} WITH (FORCE)`);
    await admin.query(`DROP ROLE IF EXISTS ${own}`);
  });
}
