import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '../institution/ledger.ts';
import { freshLedger } from '../testing.ts';
import { type Delivery, outbox } from './outbox.ts';

type Notice = { card: string };

test.each(['Notice', 'a b', "x'; DROP", 'dead-letters', ''])('a queue may not be called %j', async (name) => {
  // Refused before anything is asked of a server: there is none at this address.
  const nowhere = outbox({ host: '127.0.0.1', port: 9, user: 'x', password: 'x', database: 'x' });
  const tx = { execute: () => Promise.reject(new Error('asked')) };
  await expect(nowhere.enqueue(tx, name, {})).rejects.toMatchObject({ code: 'ledger.name-invalid' });
});

describe('an outbox', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await freshLedger('municipality', { retry: { limit: 1, firstSeconds: 1, maxSeconds: 1 } });
  });
  afterEach(() => ledger.close());

  const send = (payload: Notice, options = {}) =>
    ledger.transaction((tx) => ledger.outbox.enqueue(tx, 'notice', payload, options));

  /** Collects deliveries; `handler` may throw to refuse one. */
  function mailbox(handler: (delivery: Delivery<Notice>) => Promise<void> | void = () => {}) {
    const got: Delivery<Notice>[] = [];
    const waiting: { count: number; resolve: () => void }[] = [];
    return {
      got,
      async handle(delivery: Delivery<Notice>) {
        got.push(delivery);
        for (const { resolve } of waiting.filter(({ count }) => got.length >= count)) resolve();
        await handler(delivery);
      },
      arrived: (count: number) =>
        got.length >= count
          ? Promise.resolve()
          : new Promise<void>((resolve) => void waiting.push({ count, resolve })),
    };
  }

  test('a message is delivered once its transaction has committed, with its id', async () => {
    const box = mailbox();
    await ledger.outbox.work('notice', box.handle);
    const id = await send({ card: 'A' });
    await box.arrived(1);
    expect(box.got).toEqual([{ id, payload: { card: 'A' }, attempt: 1 }]);
  });

  test('a message of an undone transaction is never delivered', async () => {
    const box = mailbox();
    await ledger.outbox.work('notice', box.handle);
    await ledger
      .transaction(async (tx) => {
        await ledger.outbox.enqueue(tx, 'notice', { card: 'undone' });
        throw new Error('undone');
      })
      .catch(() => {});
    await send({ card: 'B' });
    await box.arrived(1);
    expect(box.got.map(({ payload }) => payload.card)).toEqual(['B']);
  });

  test('a second message with the same id is not sent', async () => {
    const id = randomUUID();
    await send({ card: 'first' }, { id });
    await send({ card: 'second' }, { id });
    await send({ card: 'other' });
    const box = mailbox();
    await ledger.outbox.work('notice', box.handle);
    await box.arrived(2);
    expect(box.got.map(({ payload }) => payload.card)).toEqual(['first', 'other']);
  });

  test('what was sent before a stop is delivered by the next process', async () => {
    const id = await send({ card: 'C' });
    await ledger.outbox.stop();
    const next = outbox(ledger.address);
    const box = mailbox();
    await next.work('notice', box.handle);
    await box.arrived(1);
    await next.stop();
    expect(box.got[0]?.id).toBe(id);
  });

  test('a stop waits for the handler that is at work, which is then not called again', async () => {
    let finish = () => {};
    const slow = mailbox(() => new Promise<void>((resolve) => (finish = resolve)));
    await ledger.outbox.work('notice', slow.handle);
    await send({ card: 'D' });
    await slow.arrived(1);
    const stopping = ledger.outbox.stop();
    finish();
    await stopping;
    const { rows } = await ledger.pool.query(`SELECT state FROM pgboss.job WHERE name = 'notice'`);
    expect(rows).toEqual([{ state: 'completed' }]);
  });

  describe('a handler that fails', () => {
    test('is called again under the same id; after the last try the message is a dead letter that can be sent again', async () => {
      let receiverIsDown = true;
      const box = mailbox(() => {
        if (receiverIsDown) throw new Error('receiver is down');
      });
      await ledger.outbox.work('notice', box.handle);
      const id = await send({ card: 'E' });
      await box.arrived(2);
      while ((await ledger.outbox.deadLetters()).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await ledger.outbox.deadLetters()).toEqual([
        { id, name: 'notice', payload: { card: 'E' }, since: expect.any(Temporal.Instant) },
      ]);

      receiverIsDown = false;
      expect(await ledger.outbox.redrive('notice')).toBe(1);
      await box.arrived(3);
      expect(box.got.map(({ id, attempt }) => ({ id, attempt }))).toEqual([
        { id, attempt: 1 },
        { id, attempt: 2 },
        { id, attempt: 1 },
      ]);
      expect(await ledger.outbox.deadLetters()).toEqual([]);
    });
  });
});
