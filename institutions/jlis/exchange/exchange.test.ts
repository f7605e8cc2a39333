import { randomUUID } from 'node:crypto';
import { WireError } from '@tegata/wire';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FEE } from '../testing/fake-municipality.ts';
import { type House, MINATO, NOON, openHouse } from '../testing/house.ts';
import { type HeldCard, refused, visit } from '../testing/visit.ts';

let house: House;
let hanako: HeldCard;
beforeAll(async () => {
  house = await openHouse();
  hanako = await house.cardInUse();
});
afterEach(() => {
  house.clock.set(NOON);
  Object.assign(house.municipality, { up: true, losesAnswers: false });
});
afterAll(() => house.close());

test('from the first touch to the receipt: the paper of this request, paid exactly, printed once', async () => {
  const request = await visit(house, hanako);
  const menu = await request.present();
  expect(menu).toMatchObject({
    municipality: { code: MINATO, name: '港区', nameEn: 'Minato City' },
    menu: [
      { kind: 'juminhyo', available: true, feeYen: FEE },
      { kind: 'koseki', available: false },
    ],
  });
  const members = menu.household.map(({ ref }) => ref);
  const ready = await request.order(members, 3);
  expect(ready).toMatchObject({
    feeYen: 3 * FEE,
    sheets: 1,
    binding: { requestId: request.requestId, copies: 3 },
  });
  const paper = await request.pay(3 * FEE);
  expect(atob(paper.document)).toContain(request.requestId);
  expect(atob(paper.document)).toContain(members.join());
  expect(paper).toMatchObject({ copies: 3, preview: [expect.stringContaining(request.requestId)] });
  const { receiptNumber } = await request.finish('printed', ready.binding.documentDigest);
  expect(receiptNumber).toMatch(/^20261126-[2-9A-Z]{8}$/);
  expect(await request.told()).toBe('printed');
  expect(await request.kinds()).toEqual([
    'exchange.opened',
    'exchange.card-verified',
    'exchange.document-ready',
    'exchange.paid',
    'exchange.printed',
  ]);
});

test('every step asked again gets the same answer and happens once', async () => {
  const request = await visit(house, hanako);
  const menu = await request.present();
  expect(await request.present()).toEqual(menu);
  const [member] = menu.household;
  const ready = await request.order([member!.ref], 2);
  expect(await request.order([member!.ref], 2)).toEqual(ready);
  await expect(request.order([member!.ref], 1)).rejects.toMatchObject(refused('jlis.exchange-state'));
  const paper = await request.pay(ready.feeYen);
  expect(await request.pay(ready.feeYen)).toEqual(paper);
  const done = await request.finish('printed', ready.binding.documentDigest);
  expect(await request.finish('printed', ready.binding.documentDigest)).toEqual(done);
  await expect(request.finish('abandoned')).rejects.toMatchObject(refused('jlis.exchange-state'));
  expect(await request.kinds()).toHaveLength(5);
});

test('every step asked twice at once happens once, too', async () => {
  const request = await visit(house, hanako);
  const answer = await hanako.answer(request.challenge);
  const twice = async <T>(step: () => Promise<T>) => {
    const [first, second] = await Promise.all([step(), step()]);
    expect(second).toEqual(first);
    return first;
  };
  const menu = await twice(() => request.presentAnswer(answer));
  const ready = await twice(() => request.order([menu.household[0]!.ref]));
  await twice(() => request.pay(ready.feeYen));
  await request.finish('printed', ready.binding.documentDigest);
  expect(await request.kinds()).toHaveLength(5);
});

describe('steps out of order', () => {
  test.each([
    ['an order before the card', 'order', 'jlis.exchange-state'],
    ['a payment before the card', 'pay', 'jlis.exchange-state'],
    ['printed before the card', 'print', 'jlis.exchange-state'],
  ])('%s is refused', async (_, step, code) => {
    const request = await visit(house, hanako);
    const act =
      step === 'order'
        ? request.order([randomUUID()])
        : step === 'pay'
          ? request.pay(FEE)
          : request.finish('printed', 'a'.repeat(64));
    await expect(act).rejects.toMatchObject(refused(code, { state: 'open' }));
  });

  test('printed without payment is refused', async () => {
    const request = await visit(house, hanako);
    const { ready } = await request.toDocument();
    await expect(request.finish('printed', ready.binding.documentDigest)).rejects.toMatchObject(
      refused('jlis.exchange-state', { state: 'document-ready' }),
    );
  });

  test('an unknown request is not found', async () => {
    const params = { requestId: randomUUID() };
    await expect(house.ask('kiosk').payForDocument({ paidYen: FEE }, { params })).rejects.toMatchObject(
      refused('jlis.exchange-not-found'),
    );
  });
});

describe('hours', () => {
  test.each([
    ['2026-11-26T06:29', 'kiosk.before-opening'],
    ['2026-11-26T23:00', 'kiosk.after-closing'],
    ['2026-12-29T12:00', 'kiosk.year-end'],
    ['2027-01-03T12:00', 'kiosk.year-end'],
  ])('at %s no request begins', async (at, reason) => {
    house.clock.set(`${at}+09:00[Asia/Tokyo]`);
    await expect(visit(house, hanako)).rejects.toMatchObject(
      refused('jlis.kiosk-closed', { reasons: [{ code: reason }] }),
    );
  });

  test('a request that was begun in time goes no further after closing', async () => {
    house.clock.set('2026-11-26T22:59+09:00[Asia/Tokyo]');
    const request = await visit(house, hanako);
    const menu = await request.toMenu();
    house.clock.advance({ minutes: 2 });
    await expect(request.order([menu.household[0]!.ref])).rejects.toMatchObject(refused('jlis.kiosk-closed'));
  });
});

describe('the deadline', () => {
  test('ten minutes after the first touch the request is dead, its paper gone and the ward told', async () => {
    const request = await visit(house, hanako);
    await request.toDocument();
    house.clock.advance({ minutes: 10 });
    await expect(request.pay(FEE)).rejects.toMatchObject(refused('jlis.exchange-expired'));
    expect(await request.told()).toBe('abandoned');
    expect(await request.kept()).toEqual({ offer: false, paper: false, state: 'expired' });
    expect((await request.kinds()).at(-1)).toBe('exchange.abandoned');
    // The kiosk gives up what is dead already.
    expect(await request.finish('abandoned')).toEqual({});
  });

  test('a payment leaves three minutes to print, and then the print no longer counts', async () => {
    const request = await visit(house, hanako);
    const { ready } = await request.toDocument();
    house.clock.advance({ minutes: 9, seconds: 30 });
    await request.pay(ready.feeYen);
    house.clock.advance({ minutes: 2 });
    expect(await request.finish('printed', ready.binding.documentDigest)).toHaveProperty('receiptNumber');

    const slow = await visit(house, hanako);
    const { ready: other } = await slow.toDocument();
    house.clock.advance({ minutes: 9, seconds: 30 });
    await slow.pay(other.feeYen);
    house.clock.advance({ minutes: 3 });
    await expect(slow.finish('printed', other.binding.documentDigest)).rejects.toMatchObject(
      refused('jlis.exchange-expired'),
    );
    expect(await slow.told()).toBe('abandoned');
  });

  test('comes by itself when nobody asks any more', async () => {
    const request = await visit(house, hanako);
    await request.toDocument();
    // The message that waits ten minutes is brought forward.
    await house.ledger.pool.query(
      `UPDATE pgboss.job SET start_after = now() WHERE name = 'exchange-deadline' AND data->>'requestId' = $1`,
      [request.requestId],
    );
    const state = async () => (await request.kept()).state;
    while ((await state()) !== 'expired') await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await request.told()).toBe('abandoned');
  });
});

describe('giving up', () => {
  test.each(['toMenu', 'toDocument', 'toPaid'] as const)(
    'after %s: nothing is kept and the ward is told',
    async (step) => {
      const request = await visit(house, hanako);
      await request[step]();
      expect(await request.finish('abandoned')).toEqual({});
      expect(await request.finish('abandoned')).toEqual({});
      expect(await request.told()).toBe('abandoned');
      expect(await request.kept()).toEqual({ offer: false, paper: false, state: 'abandoned' });
      await expect(request.pay(FEE)).rejects.toMatchObject(refused('jlis.exchange-state'));
    },
  );

  test('before the card the ward has nothing to be told', async () => {
    const request = await visit(house, hanako);
    await request.finish('abandoned');
    expect(await request.told()).toBeUndefined();
  });
});

test.each([0, FEE - 1, FEE + 1, 3 * FEE])('%d yen for two copies is not the fee', async (yen) => {
  const request = await visit(house, hanako);
  await request.toDocument(2);
  await expect(request.pay(yen)).rejects.toMatchObject(refused('jlis.payment-mismatch', { feeYen: 2 * FEE }));
  expect(await request.pay(2 * FEE)).toHaveProperty('document');
});

describe('an order', () => {
  test('of what is not offered, or for somebody of another household, is refused', async () => {
    const request = await visit(house, hanako);
    const menu = await request.toMenu();
    const { ref } = menu.household[0]!;
    await expect(request.order([ref], 1, 'koseki')).rejects.toMatchObject(
      refused('jlis.order-refused', { what: 'kind' }),
    );
    await expect(request.order([ref], 1, 'passport')).rejects.toMatchObject(refused('jlis.order-refused'));
    for (const members of [[ref, randomUUID()], [randomUUID()], [ref, ref]]) {
      await expect(request.order(members)).rejects.toMatchObject(
        refused('jlis.order-refused', { what: 'members' }),
      );
    }
    expect(await request.order([ref])).toMatchObject({ feeYen: FEE });
  });

  test('while the ward is away may be tried again; an answer that was lost is found again', async () => {
    const request = await visit(house, hanako);
    house.municipality.up = false;
    const failure = await request.present().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WireError);
    expect(failure).toMatchObject({ retryable: true, ...refused('jlis.municipality-unavailable') });
    house.municipality.up = true;
    const menu = await request.present();
    const order = () => request.order([menu.household[0]!.ref]);
    house.municipality.losesAnswers = true;
    await expect(order()).rejects.toMatchObject(refused('jlis.municipality-unavailable'));
    house.municipality.losesAnswers = false;
    expect((await order()).binding).toEqual(house.municipality.papers.get(request.requestId)?.binding);
  });
});

test('the wire keeps no paper and no household', async () => {
  const request = await visit(house, hanako);
  const { menu } = await request.toPaid();
  const { rows } = await house.ledger.pool.query<{ text: string }>('SELECT a::text AS text FROM wire_act a');
  const kept = rows.map(({ text }) => text).join('\n');
  expect(kept).toContain('openExchange');
  expect(kept).not.toContain(menu.household[0]!.name);
  expect(kept).not.toContain(btoa(request.requestId).slice(0, 40));
});
