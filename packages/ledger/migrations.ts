/** Brings an institution's tables forward with the SQL that drizzle-kit generated; there is no way back. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyFolder } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { LedgerError } from './errors.ts';
import { sqlState } from './postgres-errors.ts';

/** One run at a time in each database, however many copies of an institution start together. */
const MIGRATION_LOCK = 7_310_003;

type FolderEntry = { tag: string; when: number };

/**
 * Applies the migrations of `folder` (with `meta/_journal.json`) that are still missing, all or none.
 * @throws LedgerError `ledger.database-newer` when the database already went further than this folder,
 *   `ledger.migration-edited` when a file changed after it was applied
 */
export async function migrate({ pool }: { pool: pg.Pool }, folder: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await requireSamePast(client, folder);
    await applyFolder(drizzle({ client }), { migrationsFolder: folder });
  } finally {
    // Closing the connection gives the lock back whatever state it is in.
    client.release(true);
  }
}

async function requireSamePast(client: pg.PoolClient, folder: string): Promise<void> {
  const known = new Map(readFolder(folder).map((entry) => [entry.when, entry.tag]));
  for (const { hash, when } of await applied(client)) {
    const tag = known.get(when);
    if (tag === undefined) throw new LedgerError('ledger.database-newer', `unknown migration of ${when}`);
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    if (createHash('sha256').update(sql).digest('hex') !== hash)
      throw new LedgerError('ledger.migration-edited', tag);
  }
}

function readFolder(folder: string): FolderEntry[] {
  return (
    JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: FolderEntry[] }
  ).entries;
}

async function applied(client: pg.PoolClient): Promise<{ hash: string; when: number }[]> {
  try {
    const { rows } = await client.query<{ hash: string; created_at: string }>(
      'SELECT hash, created_at FROM drizzle.__drizzle_migrations ORDER BY created_at',
    );
    return rows.map((row) => ({ hash: row.hash, when: Number(row.created_at) }));
  } catch (error) {
    // Nothing was ever applied: schema or table do not exist.
    if (['42P01', '3F000'].includes(sqlState(error) ?? '')) return [];
    throw error;
  }
}
