import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedServer, removeEmbedded, startEmbedded } from '../server/embedded.ts';
import { type Ledger, openInstitution } from './ledger.ts';

const clock = { now: () => Temporal.Now.instant() };
let server: EmbeddedServer;
let ledger: Ledger;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tegata-crash-'));
  chmodSync(folder, 0o755);
  server = await startEmbedded({ folder, throwaway: true });
  ledger = await openInstitution(server, 'municipality', { clock, patience: 20_000 });
  await ledger.pool.query('CREATE TABLE handed_over (card text)');
});
afterAll(async () => {
  await ledger.close();
  await server.stop();
  removeEmbedded(folder);
});

const kill = () => void process.kill(server.pid, 'SIGKILL');

/** One hand-over: the row, the record and the notice, with the server killed at the given place. */
const handOver = (card: string, killedAt: 'start' | 'middle' | 'end') => {
  let armed = true;
  const perhapsKill = (place: typeof killedAt) => {
    if (armed && place === killedAt) {
      armed = false;
      kill();
    }
  };
  return ledger.transaction(async (tx) => {
    perhapsKill('start');
    await tx.execute(sql`INSERT INTO handed_over VALUES (${card})`);
    perhapsKill('middle');
    await ledger.outbox.enqueue(tx, 'notice', { card });
    await ledger.journal.append(tx, { kind: 'card.handed-over', subject: card, actor: 'counter-1' });
    perhapsKill('end');
  });
};

test('PostgreSQL killed at any place of a hand-over: nothing is lost, nothing is doubled', async () => {
  const delivered: string[] = [];
  await ledger.outbox.work<{ card: string }>(
    'notice',
    async ({ payload }) => void delivered.push(payload.card),
  );
  const places = ['start', 'middle', 'end'] as const;
  for (const place of places) await handOver(place, place);
  const sorted = [...places].sort();

  const { rows } = await ledger.reading((tx) =>
    tx.execute<{ card: string }>(sql`SELECT card FROM handed_over ORDER BY card`),
  );
  expect(rows.map(({ card }) => card)).toEqual(sorted);
  expect((await ledger.journal.read()).map(({ subject }) => subject)).toEqual(places);
  expect(await ledger.journal.verify()).toMatchObject({ ok: true });
  while (delivered.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(delivered.sort()).toEqual(sorted);
});

test('reading goes on over a crash as well', async () => {
  const back = new Promise<void>((resolve) => void server.onUp(resolve));
  kill();
  expect((await ledger.journal.read()).length).toBe(3);
  await back;
  kill();
  const count = await ledger.reading((tx) => tx.execute(sql`SELECT count(*)::int AS n FROM handed_over`));
  expect(count.rows).toEqual([{ n: 3 }]);
});
