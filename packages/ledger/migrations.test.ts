import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ledger } from './institution/ledger.ts';
import { migrate } from './migrations.ts';
import { freshLedger } from './testing.ts';

let ledger: Ledger;
let folder: string;

beforeEach(async () => {
  ledger = await freshLedger('municipality');
  folder = mkdtempSync(join(tmpdir(), 'tegata-migrations-'));
  mkdirSync(join(folder, 'meta'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await ledger.close();
});

/** Lays the folder out as drizzle-kit does. */
function generated(...files: readonly (readonly [tag: string, sql: string])[]): void {
  const entries = files.map(([tag], idx) => ({
    idx,
    version: '7',
    when: 1_800_000_000_000 + idx,
    tag,
    breakpoints: true,
  }));
  writeFileSync(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  );
  for (const [tag, sql] of files) writeFileSync(join(folder, `${tag}.sql`), sql);
}

const HOUSEHOLD = ['0000_household', 'CREATE TABLE household (id uuid PRIMARY KEY);'] as const;
const RESIDENT = [
  '0001_resident',
  'CREATE TABLE resident (id uuid);--> statement-breakpoint\nALTER TABLE household ADD COLUMN head uuid;',
] as const;

const tables = async () =>
  (
    await ledger.pool.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    )
  ).rows.map(({ name }) => name);

test('applies what is missing, once, and goes on from there', async () => {
  generated(HOUSEHOLD);
  await migrate(ledger, folder);
  await migrate(ledger, folder);
  expect(await tables()).toEqual(['household']);
  generated(HOUSEHOLD, RESIDENT);
  await migrate(ledger, folder);
  expect(await tables()).toEqual(['household', 'resident']);
});

test('copies that start together do not trip over each other', async () => {
  generated(HOUSEHOLD, RESIDENT);
  await Promise.all([1, 2, 3].map(() => migrate(ledger, folder)));
  expect(await tables()).toEqual(['household', 'resident']);
});

test('a migration that fails leaves nothing of itself', async () => {
  generated(HOUSEHOLD, [
    '0001_broken',
    'CREATE TABLE half (n int);--> statement-breakpoint\nSELECT nonsense;',
  ]);
  await expect(migrate(ledger, folder)).rejects.toThrow();
  expect(await tables()).toEqual([]);
  generated(HOUSEHOLD, RESIDENT);
  await migrate(ledger, folder);
  expect(await tables()).toEqual(['household', 'resident']);
});

test('a database that went further than this program is refused', async () => {
  generated(HOUSEHOLD, RESIDENT);
  await migrate(ledger, folder);
  generated(HOUSEHOLD);
  await expect(migrate(ledger, folder)).rejects.toMatchObject({
    code: 'ledger.database-newer',
    remedy: 'upgrade-the-town',
  });
});

test('a migration that was edited after it was applied is refused', async () => {
  generated(HOUSEHOLD);
  await migrate(ledger, folder);
  generated([HOUSEHOLD[0], 'CREATE TABLE household (id text);']);
  await expect(migrate(ledger, folder)).rejects.toMatchObject({
    code: 'ledger.migration-edited',
    detail: '0000_household',
  });
});
