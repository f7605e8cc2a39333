import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cut, severedLine } from '../testing/severed-line.ts';
import { freshLedger } from '../testing.ts';
import type { Ledger } from './ledger.ts';
import { PatientPool } from './patient-pool.ts';
import { fateOf } from './receipts.ts';
import { inTransaction } from './transaction.ts';

let ledger: Ledger;

beforeAll(async () => {
  ledger = await freshLedger('municipality', { patience: 300 });
  await ledger.pool.query('CREATE TABLE handed_over (card text)');
});
beforeEach(() => ledger.pool.query('TRUNCATE handed_over'));
afterAll(() => ledger.close());

const cards = async () =>
  (await ledger.pool.query<{ card: string }>('SELECT card FROM handed_over ORDER BY card')).rows.map(
    (r) => r.card,
  );

test('rows, journal and outbox commit together', async () => {
  const value = await ledger.transaction(async (tx) => {
    await tx.execute(sql`INSERT INTO handed_over VALUES ('A')`);
    await ledger.outbox.enqueue(tx, 'notice', { card: 'A' });
    await ledger.journal.append(tx, { kind: 'card.handed-over', actor: 'counter-1' });
    return 'done';
  });
  expect(value).toBe('done');
  expect(await cards()).toEqual(['A']);
  expect(await ledger.journal.head()).toMatchObject({ seq: 1 });
});

test('a refusal inside undoes rows, journal and outbox, and arrives as it was thrown', async () => {
  const before = await ledger.journal.head();
  const refusal = new Error('identity document refused');
  await expect(
    ledger.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO handed_over VALUES ('B')`);
      await ledger.outbox.enqueue(tx, 'refused', { card: 'B' });
      await ledger.journal.append(tx, { kind: 'card.handed-over', actor: 'counter-1' });
      throw refusal;
    }),
  ).rejects.toBe(refusal);
  expect(await cards()).toEqual([]);
  expect(await ledger.journal.head()).toEqual(before);
  const waiting = await ledger.pool.query(`SELECT 1 FROM pgboss.job WHERE name = 'refused'`);
  expect(waiting.rowCount).toBe(0);
});

test('two transactions that lock each other out both succeed', async () => {
  await ledger.pool.query(`INSERT INTO handed_over VALUES ('C'), ('D')`);
  let arrived = 0;
  let bothArrived = () => {};
  const together = new Promise<void>((resolve) => {
    bothArrived = resolve;
  });
  const change = (first: string, second: string) =>
    ledger.transaction(async (tx) => {
      await tx.execute(sql`UPDATE handed_over SET card = card WHERE card = ${first}`);
      if (++arrived === 2) bothArrived();
      await together;
      await tx.execute(sql`UPDATE handed_over SET card = card WHERE card = ${second}`);
    });
  await Promise.all([change('C', 'D'), change('D', 'C')]);
  // One of them was the deadlock's victim and ran a second time.
  expect(arrived).toBe(3);
});

describe('when the connection breaks', () => {
  let line: Awaited<ReturnType<typeof severedLine>>;
  let pool: PatientPool;
  let runs: number;

  const handOver = async (cut: Cut) => {
    line = await severedLine(ledger.address, cut);
    pool = new PatientPool({ ...ledger.address, port: line.port, max: 1 }, 500);
    runs = 0;
    return inTransaction(pool, async (tx) => {
      runs++;
      await tx.execute(sql`INSERT INTO handed_over VALUES ('E')`);
      return 'handed over';
    });
  };
  afterEach(async () => {
    expect(line.wasCut).toBe(true);
    await pool.end();
    line.close();
  });

  test.each([
    ['at BEGIN', { word: 'begin', when: 'before-it-arrives' }, 1],
    ['in the middle', { word: 'INSERT', when: 'before-the-answer' }, 2],
    ['before COMMIT arrives', { word: 'commit', when: 'before-it-arrives' }, 2],
    ['after COMMIT, before its answer', { word: 'commit', when: 'before-the-answer' }, 1],
  ] as const)('%s, the card is handed over exactly once', async (_, cut, expectedRuns) => {
    expect(await handOver(cut)).toBe('handed over');
    expect(await cards()).toEqual(['E']);
    expect(runs).toBe(expectedRuns);
  });
});

test('a reading transaction may not write', async () => {
  const attempt = ledger.reading((tx) => tx.execute(sql`INSERT INTO handed_over VALUES ('F')`));
  await expect(attempt).rejects.toMatchObject({ cause: { code: '25006' } });
});

test('a transaction leaves a receipt only if it wrote', async () => {
  const receipts = async () => (await ledger.pool.query('SELECT 1 FROM ledger.receipt')).rowCount ?? 0;
  const before = await receipts();
  await ledger.transaction((tx) => tx.execute(sql`SELECT 1`));
  expect(await receipts()).toBe(before);
  await ledger.transaction((tx) => tx.execute(sql`INSERT INTO handed_over VALUES ('G')`));
  expect(await receipts()).toBe(before + 1);
});

test('a transaction that is still open is waited for before it is run again', async () => {
  const open = await ledger.pool.connect();
  const receipt = '00000000-0000-4000-8000-000000000001';
  await open.query('BEGIN');
  await open.query('INSERT INTO ledger.receipt (id) VALUES ($1)', [receipt]);
  const fate = fateOf(ledger.pool, receipt);
  await open.query('COMMIT');
  open.release();
  expect(await fate).toBe('committed');
});

describe('without a server', () => {
  test('a request waits its patience and then says that the ledger is unavailable', async () => {
    const pool = new PatientPool({ ...ledger.address, port: 9 }, 50);
    await expect(inTransaction(pool, async () => 1)).rejects.toMatchObject({ code: 'ledger.unavailable' });
    await expect(pool.query('SELECT 1')).rejects.toMatchObject({ code: 'ledger.unavailable' });
    await pool.end();
  });

  test('a full pool is told apart from a lost server', async () => {
    const pool = new PatientPool({ ...ledger.address, max: 1, connectionTimeoutMillis: 50 }, 50);
    const client = await pool.connect();
    await expect(pool.connect()).rejects.toMatchObject({ code: 'ledger.busy' });
    client.release();
    await pool.end();
  });
});
