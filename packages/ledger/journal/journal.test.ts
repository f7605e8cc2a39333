import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asAdministrator } from '../institution/administration.ts';
import type { Ledger } from '../institution/ledger.ts';
import { freshLedger, testServer } from '../testing.ts';
import type { JsonObject } from './canonical-json.ts';
import { entryHash } from './chain.ts';
import type { NewEntry } from './journal.ts';

const now = Temporal.Instant.from('2027-04-01T00:00:00.123456Z');
let ledger: Ledger;

beforeAll(async () => {
  ledger = await freshLedger('municipality', {
    clock: { now: () => now },
    refuse: (text) => text.includes('秘'),
  });
});
afterAll(() => ledger.close());
// Emptying the journal takes what no institution has: the server in one's hands.
beforeEach(() => tamper('TRUNCATE journal.entry; ALTER TABLE journal.entry ENABLE TRIGGER append_only'));

const append = (entry: NewEntry) => ledger.transaction((tx) => ledger.journal.append(tx, entry));
const handOver = (subject: string, detail: JsonObject = {}) =>
  append({ kind: 'card.handed-over', subject, actor: 'counter-1', detail });

/** What only somebody with the server in his hands could do. */
const tamper = async (change: string) => {
  const server = await testServer();
  await asAdministrator(
    server,
    (admin) => admin.query(`ALTER TABLE journal.entry DISABLE TRIGGER append_only; ${change}`),
    ledger.address.database,
  );
};

test('an entry reads back as it was written, at the clock’s moment in milliseconds', async () => {
  await handOver('resident-1', { pins: 2, names: ['手形', 'é'] });
  const [entry] = await ledger.journal.read();
  expect(entry).toMatchObject({
    seq: 1,
    kind: 'card.handed-over',
    subject: 'resident-1',
    actor: 'counter-1',
    detail: { pins: 2, names: ['手形', 'é'] },
    prevHash: '0'.repeat(64),
  });
  expect(entry?.at.toString()).toBe('2027-04-01T00:00:00.123Z');
});

test('whatever JSON an entry holds, the database and this program agree on its hash', async () => {
  const text = fc.string({ unit: 'binary' }).map((s) => s.toWellFormed().replaceAll('\0', '∅'));
  const { detail } = fc.letrec<{ detail: JsonObject }>((tie) => ({
    detail: fc.dictionary(
      text,
      fc.oneof(
        { maxDepth: 3 },
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(text, { maxLength: 3 }),
        tie('detail'),
      ),
      { maxKeys: 4 },
    ) as fc.Arbitrary<JsonObject>,
  }));
  const entries = fc.sample(fc.record({ kind: text, subject: fc.option(text), actor: text, detail }), 60);
  await ledger.transaction(async (tx) => {
    for (const entry of entries)
      await ledger.journal.append(tx, entry).catch((error) => {
        if (error.code !== 'ledger.entry-refused') throw error;
      });
  });
  for (const entry of await ledger.journal.read({ limit: 100 })) expect(entryHash(entry)).toBe(entry.hash);
  expect(await ledger.journal.verify()).toMatchObject({ ok: true });
});

test('reading chooses by kind, subject, place and number', async () => {
  await handOver('resident-1');
  await append({ kind: 'card.lost', subject: 'resident-2', actor: 'hotline' });
  await handOver('resident-2');
  const seqs = async (query: Parameters<Ledger['journal']['read']>[0]) =>
    (await ledger.journal.read(query)).map((entry) => entry.seq);
  expect(await seqs({})).toEqual([1, 2, 3]);
  expect(await seqs({ kind: 'card.handed-over' })).toEqual([1, 3]);
  expect(await seqs({ subject: 'resident-2' })).toEqual([2, 3]);
  expect(await seqs({ since: 1, limit: 1 })).toEqual([2]);
  expect(await seqs({ newestFirst: true, limit: 2 })).toEqual([3, 2]);
});

test('many desks at once leave one chain without gaps', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, n) => handOver(`resident-${n}`)));
  expect(await ledger.journal.verify()).toMatchObject({ ok: true, head: { seq: 60 } });
});

test('an undone act leaves no gap', async () => {
  await handOver('resident-1');
  await ledger
    .transaction(async (tx) => {
      await ledger.journal.append(tx, { kind: 'card.lost', actor: 'hotline' });
      throw new Error('undone');
    })
    .catch(() => {});
  expect(await handOver('resident-2')).toMatchObject({ seq: 2 });
});

describe('a text that must not be written down', () => {
  test.each([
    ['kind', { kind: '秘', actor: 'a' }],
    ['subject', { kind: 'k', subject: 'x秘', actor: 'a' }],
    ['actor', { kind: 'k', actor: '秘' }],
    ['detail', { kind: 'k', actor: 'a', detail: { deep: [{ er: '秘' }] } }],
    ['name of a detail', { kind: 'k', actor: 'a', detail: { 秘: 1 } }],
  ])('is refused in its %s and not repeated in the error', async (_, entry) => {
    const refused = append(entry);
    await expect(refused).rejects.toMatchObject({ code: 'ledger.entry-refused' });
    await expect(refused).rejects.not.toThrow(/秘/);
    expect(await ledger.journal.head()).toMatchObject({ seq: 0 });
  });
});

describe('append-only', () => {
  const CHANGES = [
    "UPDATE journal.entry SET actor = 'nobody'",
    'DELETE FROM journal.entry',
    'TRUNCATE journal.entry',
  ];

  test.each([
    ...CHANGES,
    "INSERT INTO journal.entry VALUES (2, now(), 'k', null, 'a', '{}', 'x', 'y')",
    'ALTER TABLE journal.entry DISABLE TRIGGER append_only',
    'DROP TABLE journal.entry',
    'DROP SCHEMA journal CASCADE',
  ])('the institution’s own role is not allowed: %s', async (change) => {
    await handOver('resident-1');
    await expect(ledger.pool.query(change)).rejects.toMatchObject({ code: '42501' });
    expect(await ledger.journal.verify()).toMatchObject({ ok: true, head: { seq: 1 } });
  });

  test.each(CHANGES)('even the administrator is stopped: %s', async (change) => {
    await handOver('resident-1');
    const server = await testServer();
    const attempt = asAdministrator(server, (admin) => admin.query(change), ledger.address.database);
    await expect(attempt).rejects.toMatchObject({ code: '23001' });
  });

  test('a transaction that could not see the end of the chain is refused', async () => {
    const attempt = ledger
      .db()
      .transaction((tx) => tx.execute(sql`SELECT journal.append('2027-04-01', 'k', null, 'a', '{}')`), {
        isolationLevel: 'repeatable read',
      });
    await expect(attempt).rejects.toMatchObject({ cause: { code: '25000' } });
  });
});

describe('verification finds', () => {
  beforeEach(async () => {
    for (const n of [1, 2, 3, 4]) await handOver(`resident-${n}`, { n });
  });

  test.each([
    ['a changed detail', `UPDATE journal.entry SET detail = '{"n":9}' WHERE seq = 2`, 2, 'altered'],
    ['a changed moment', `UPDATE journal.entry SET at = at + interval '1 ms' WHERE seq = 3`, 3, 'altered'],
    ['a changed subject', `UPDATE journal.entry SET subject = null WHERE seq = 1`, 1, 'altered'],
    ['a removed row', 'DELETE FROM journal.entry WHERE seq = 2', 2, 'gap'],
    ['a removed first row', 'DELETE FROM journal.entry WHERE seq = 1', 1, 'gap'],
    [
      'a row replaced by one with a sound hash of its own',
      `UPDATE journal.entry SET prev_hash = repeat('a', 64) WHERE seq = 3`,
      3,
      'unlinked',
    ],
  ] as const)('%s', async (_, change, seq, reason) => {
    expect(await ledger.journal.verify()).toMatchObject({ ok: true, head: { seq: 4 } });
    await tamper(change);
    expect(await ledger.journal.verify()).toEqual({ ok: false, seq, reason });
  });

  test('an end that was cut off, when a head was noted before', async () => {
    const noted = await ledger.journal.head();
    await handOver('resident-5');
    expect(await ledger.journal.verify(noted)).toMatchObject({ ok: true, head: { seq: 5 } });
    await tamper('DELETE FROM journal.entry WHERE seq > 3');
    expect(await ledger.journal.verify()).toMatchObject({ ok: true, head: { seq: 3 } });
    expect(await ledger.journal.verify(noted)).toEqual({ ok: false, seq: 4, reason: 'cut' });
  });

  test('an end that was rewritten with sound hashes, when a head was noted before', async () => {
    const noted = await ledger.journal.head();
    await tamper(
      'DELETE FROM journal.entry WHERE seq = 4; ALTER TABLE journal.entry ENABLE TRIGGER append_only',
    );
    await handOver('somebody-else');
    expect(await ledger.journal.verify()).toMatchObject({ ok: true, head: { seq: 4 } });
    expect(await ledger.journal.verify(noted)).toEqual({ ok: false, seq: 4, reason: 'cut' });
  });
});
