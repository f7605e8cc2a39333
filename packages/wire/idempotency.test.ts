// The same id means the same act: once done, however often and in whatever order it is asked for.
import { freshLedger } from '@tegata/ledger/testing';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ledgerWireStore, memoryWireStore, WireError, type WireStore, wireStoreDdl } from './index.ts';
import { example, NUMBER, RESIDENT } from './testing/example.ts';

type Kept = { store: WireStore<unknown>; [Symbol.asyncDispose](): Promise<void> };

async function inMemory(): Promise<Kept> {
  return { store: memoryWireStore() as WireStore<unknown>, async [Symbol.asyncDispose]() {} };
}

async function inPostgres() {
  const ledger = await freshLedger('jlis');
  await ledger.pool.query(wireStoreDdl);
  await ledger.pool.query(wireStoreDdl);
  await ledger.pool.query('CREATE TABLE designation (number text)');
  const store = ledgerWireStore(ledger);
  return { ledger, store, [Symbol.asyncDispose]: () => ledger.close() };
}

const codeOf = (thrown: WireError) => thrown.problem?.code ?? thrown.code;

describe.each<[string, () => Promise<Kept>]>([
  ['memory', inMemory],
  ['PostgreSQL', inPostgres as unknown as () => Promise<Kept>],
])('kept in %s', (_, keep) => {
  it('a repeated id gets the first answer and nothing is done again', async () => {
    await using kept = await keep();
    const { caller, designated } = await example({ store: kept.store });
    const first = await caller.reportNewResident(RESIDENT, { id: 'a' });
    expect(await caller.reportNewResident(RESIDENT, { id: 'a' })).toEqual(first);
    expect(await caller.reportNewResident(RESIDENT, { id: 'b' })).not.toEqual(first);
    expect(designated()).toBe(2);
  });

  it('ten parallel submissions of one act are one act with one answer', async () => {
    await using kept = await keep();
    let running = 0;
    const { caller } = await example({
      store: kept.store,
      handlers: {
        reportNewResident: async () => {
          running++;
          await new Promise((resolve) => setTimeout(resolve, 20));
          return { individualNumber: `n${running}` };
        },
      },
    });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => caller.reportNewResident(RESIDENT, { id: 'a', timeoutMs: 20_000 })),
    );
    expect(running).toBe(1);
    expect(new Set(answers.map(({ individualNumber }) => individualNumber))).toEqual(new Set(['n1']));
  });

  it('the id of one act does not serve for another', async () => {
    await using kept = await keep();
    const { caller, designated } = await example({ store: kept.store });
    await caller.reportNewResident(RESIDENT, { id: 'a' });
    const others = await Promise.all([
      caller.reportNewResident({ residentCode: '20000000002' }, { id: 'a' }).catch(codeOf),
      caller.attachNote({ text: 'x' }, { id: 'a', params: { serial: 'c1' } }).catch(codeOf),
    ]);
    expect(others).toEqual(['wire.id-reused', 'wire.id-reused']);
    expect(designated()).toBe(1);
  });

  it('ids of different senders do not meet', async () => {
    await using kept = await keep();
    const { caller, callerOf, identities } = await example({
      store: kept.store,
      handlers: { attachNote: ({ params }, { caller: name }) => ({ serial: params.serial, text: name }) },
    });
    const note = (by: typeof caller) => by.attachNote({ text: 'x' }, { id: 'a', params: { serial: 'c1' } });
    expect((await note(caller)).text).toBe('municipality');
    expect(await note(callerOf(identities.kiosk)).catch(codeOf)).toBe('wire.caller-not-allowed');
  });

  it('a refused act leaves nothing: the same id may succeed later', async () => {
    await using kept = await keep();
    let ready = false;
    const { caller } = await example({
      store: kept.store,
      handlers: {
        reportNewResident: () => {
          if (!ready) throw Object.assign(new Error('not yet'), { code: 'jlis.already-designated' });
          return { individualNumber: NUMBER };
        },
      },
    });
    expect(await caller.reportNewResident(RESIDENT, { id: 'a' }).catch(codeOf)).toBe(
      'jlis.already-designated',
    );
    ready = true;
    expect(await caller.reportNewResident(RESIDENT, { id: 'a' })).toEqual({ individualNumber: NUMBER });
  });

  it('a staged act waits for others before its transaction, and is not staged again once done', async () => {
    await using kept = await keep();
    let asked = 0;
    const { caller } = await example({
      store: kept.store,
      handlers: {
        reportNewResident: {
          before: async () => {
            const turn = ++asked;
            return () => ({ individualNumber: `n${turn}` });
          },
        },
      },
    });
    const call = () => caller.reportNewResident(RESIDENT, { id: 'a' });
    expect(await call()).toEqual({ individualNumber: 'n1' });
    expect(await call()).toEqual({ individualNumber: 'n1' });
    expect(asked).toBe(1);
  });

  it('records are found by correlation and by time, newest first, and answers are forgotten when swept', async () => {
    await using kept = await keep();
    const { caller, store, clock, setClock, designated } = await example({ store: kept.store });
    const start = clock.now();
    await caller.reportNewResident(RESIDENT, { id: 'a', correlation: 'x' });
    setClock(start.add({ seconds: 10 }));
    await caller.cards({ correlation: 'x' });
    await caller.cards({ correlation: 'y' });
    const operations = async (filter: Parameters<typeof store.records>[0]) =>
      (await store.records(filter)).map(({ operation, correlation }) => `${operation} ${correlation}`);
    expect(await operations({ correlation: 'x' })).toEqual(['cards x', 'reportNewResident x']);
    expect((await operations({ since: clock.now() })).sort()).toEqual(['cards x', 'cards y']);
    expect(await operations({ limit: 1 })).toHaveLength(1);
    const [oldest] = (await store.records()).slice(-1);
    expect(Temporal.Instant.from(oldest!.at).equals(start)).toBe(true);

    await store.sweep(clock.now(), clock.now());
    await caller.reportNewResident(RESIDENT, { id: 'a' });
    expect(designated()).toBe(2);
  });
});

describe('in PostgreSQL', () => {
  it('effects and answer stand or fall together', async () => {
    await using kept = await inPostgres();
    let answer = `beside the field: ${NUMBER}`;
    const { caller } = await example({
      store: kept.store,
      handlers: {
        reportNewResident: async (_, { tx }) => {
          await tx.execute(sql`INSERT INTO designation VALUES ('one')`);
          return { individualNumber: 'x', remark: answer };
        },
      },
    });
    const rows = async () => (await kept.ledger.pool.query('SELECT * FROM designation')).rowCount;
    expect(await caller.reportNewResident(RESIDENT, { id: 'a' }).catch(codeOf)).toBe('wire.unexpected');
    expect(await rows()).toBe(0);
    answer = 'fine';
    await caller.reportNewResident(RESIDENT, { id: 'a' });
    await caller.reportNewResident(RESIDENT, { id: 'a' });
    expect(await rows()).toBe(1);
  });

  it('a connection killed in the middle neither loses nor doubles the act', async () => {
    await using kept = await inPostgres();
    let kills = 1;
    const { caller } = await example({
      store: kept.store,
      handlers: {
        reportNewResident: async (_, { tx }) => {
          await tx.execute(sql`INSERT INTO designation VALUES ('one')`);
          if (kills-- > 0) await tx.execute(sql`SELECT pg_terminate_backend(pg_backend_pid())`);
          return { individualNumber: 'x' };
        },
      },
    });
    const attempt = () =>
      caller.reportNewResident(RESIDENT, { id: 'a' }).catch((failure: WireError) => failure);
    let outcome = await attempt();
    for (let tries = 0; tries < 2 && outcome instanceof WireError; tries++) {
      expect(outcome.retryable).toBe(true);
      outcome = await attempt();
    }
    expect(outcome).toEqual({ individualNumber: 'x' });
    expect((await kept.ledger.pool.query('SELECT * FROM designation')).rowCount).toBe(1);
  });
});
