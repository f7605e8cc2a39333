import { ocspStatus, verifyCertificate } from '@tegata/pki';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HANAKO, type House, NOON, openHouse } from '../testing/house.ts';
import { effectsOfRegisterEvent, type RegisterEvent } from './effects.ts';
import { receiveCardEvent } from './events.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(NOON));

type Card = Awaited<ReturnType<House['makeCard']>>;

/** What OCSP tells a relying party of the certificates of a card, over HTTP. */
async function told({ cardSerial }: Pick<Card, 'cardSerial'>) {
  const { rows } = await house.ledger.pool.query<{ kind: 'auth' | 'sign'; der: Buffer; ca: Buffer }>(
    `SELECT g.kind, c.certificate AS der, g.certificate AS ca
     FROM certificate c JOIN authority_generation g ON g.issuer = c.issuer WHERE c.card_serial = $1`,
    [cardSerial],
  );
  const answers = await Promise.all(
    rows.map(async ({ kind, der, ca }) => {
      const ask = async (request: Uint8Array) => {
        const body = Uint8Array.from(request).buffer;
        const response = await house.jlis.pki.request(`/ocsp/${kind}`, { method: 'POST', body });
        return new Uint8Array(await response.arrayBuffer());
      };
      const { status } = await verifyCertificate(der, {
        trustAnchors: [ca],
        at: house.clock.now(),
        usage: kind === 'auth' ? 'authentication' : 'signature',
        status: ocspStatus({ ask }),
      });
      return [kind, status?.state === 'revoked' ? status.reason : status?.state] as const;
    }),
  );
  return Object.fromEntries(answers);
}
const GOOD = { auth: 'good', sign: 'good' };

const report = (card: Card, event: RegisterEvent, attributes?: Partial<typeof HANAKO>) =>
  house.ask('municipality').reportRegisterEvent({
    residentCode: card.report.residentCode,
    event,
    ...(attributes && { attributes: { ...HANAKO, ...attributes } }),
  });
type CardEvent = Parameters<ReturnType<House['ask']>['reportCardEvent']>[0];
const reportCard = (card: Card, body: CardEvent) =>
  house.ask('municipality').reportCardEvent(body, { params: { cardSerial: card.cardSerial } });

describe('an event of the register', () => {
  test.each<[RegisterEvent, object]>([
    ['attributes-changed', { auth: 'good', sign: 'affiliationChanged' }],
    ['attributes-corrected', GOOD],
    ['former-name-recorded', { auth: 'good', sign: 'affiliationChanged' }],
    ['death', { auth: 'cessationOfOperation', sign: 'cessationOfOperation' }],
    ['moved-abroad', { auth: 'cessationOfOperation', sign: 'cessationOfOperation' }],
    ['moved-abroad-continued', { auth: 'good', sign: 'cessationOfOperation' }],
    ['record-deleted', { auth: 'cessationOfOperation', sign: 'cessationOfOperation' }],
    ['number-changed', { auth: 'cessationOfOperation', sign: 'cessationOfOperation' }],
  ])('%s is seen in OCSP at once, and told once', async (event, expected) => {
    const card = await house.makeCard();
    expect(await told(card)).toEqual(GOOD);
    const { affected } = await report(card, event);
    expect(await told(card)).toEqual(expected);
    expect(Object.fromEntries(affected.map(({ kind, state }) => [kind, state]))).toEqual(
      Object.fromEntries(
        Object.entries(expected).flatMap(([kind, state]) => (state === 'good' ? [] : [[kind, 'revoked']])),
      ),
    );
    expect((await report(card, event)).affected).toEqual([]);
  });

  test('a change of the address ends the signature certificate; one of the furigana alone ends nothing', async () => {
    const card = await house.makeCard();
    await report(card, 'attributes-changed', { furigana: 'てがたの　はなこ' as never });
    expect(await told(card)).toEqual(GOOD);
    await report(card, 'attributes-changed', { address: '東京都港区三田１丁目４番１号' as never });
    expect(await told(card)).toEqual({ auth: 'good', sign: 'affiliationChanged' });
  });

  test('reaches nobody else', async () => {
    const [card, neighbour] = [await house.makeCard(), await house.makeCard()];
    await report(card, 'death');
    expect(await told(neighbour)).toEqual(GOOD);
  });

  test('about somebody J-LIS does not know is refused', async () => {
    const residentCode = '00000000000';
    await expect(
      house.ask('municipality').reportRegisterEvent({ residentCode, event: 'death' }),
    ).rejects.toMatchObject({
      problem: { code: 'jlis.resident-not-found' },
    });
  });

  test('an infant has no signature certificate to lose', async () => {
    const card = await house.makeCard({ attributes: { birth: '2020-02-01' } });
    expect((await report(card, 'death')).affected.map(({ kind }) => kind)).toEqual(['auth']);
  });
});

test('an event the law did not know on the day is refused', () => {
  const on = (day: string) => () =>
    effectsOfRegisterEvent('moved-abroad-continued', Temporal.PlainDate.from(day));
  expect(on('2024-05-26')).toThrow(expect.objectContaining({ code: 'jlis.event-unknown-then' }) as Error);
  expect(on('2024-05-27')()).toEqual({ sign: { revoke: 'moved-abroad' } });
});

describe('an event of the card', () => {
  test('a loss holds the authentication certificate and ends the other; a find brings back what was held', async () => {
    const card = await house.makeCard();
    await reportCard(card, { event: 'lost' });
    expect(await told(card)).toEqual({ auth: 'hold', sign: 'keyCompromise' });
    expect((await reportCard(card, { event: 'lost' })).affected).toEqual([]);
    await reportCard(card, { event: 'found' });
    expect(await told(card)).toEqual({ auth: 'good', sign: 'keyCompromise' });
    await reportCard(card, { event: 'lost' });
    await reportCard(card, { event: 'abolished' });
    expect(await told(card)).toEqual({ auth: 'cessationOfOperation', sign: 'keyCompromise' });
    await reportCard(card, { event: 'found' });
    expect(await told(card)).toEqual({ auth: 'cessationOfOperation', sign: 'keyCompromise' });
  });

  test.each<[CardEvent, object]>([
    [{ event: 'pinless' }, { auth: 'good', sign: 'cessationOfOperation' }],
    [
      { event: 'holder-request', certificates: ['sign'] },
      { auth: 'good', sign: 'cessationOfOperation' },
    ],
    [
      { event: 'key-compromised', certificates: ['auth', 'sign'] },
      { auth: 'keyCompromise', sign: 'keyCompromise' },
    ],
    [{ event: 'renewed' }, { auth: 'superseded', sign: 'superseded' }],
  ])('%j', async (body, expected) => {
    const card = await house.makeCard();
    await reportCard(card, body);
    expect(await told(card)).toEqual(expected);
  });

  test('of a card that does not exist is refused', async () => {
    const unknown = { cardSerial: '000000000000000' } as Card;
    await expect(reportCard(unknown, { event: 'lost' })).rejects.toMatchObject({
      problem: { code: 'jlis.card-not-found' },
    });
  });
});

test('events that meet neither lose one nor wait for each other for ever', async () => {
  const made = await Promise.all([house.makeCard(), house.makeCard(), house.makeCard()]);
  await Promise.all(
    made.flatMap((card) => [
      report(card, 'death'),
      reportCard(card, { event: 'lost' }),
      reportCard(card, { event: 'abolished' }),
    ]),
  );
  for (const card of made) {
    const { auth, sign } = await told(card);
    for (const state of [auth, sign]) expect(['cessationOfOperation', 'keyCompromise']).toContain(state);
  }
});

test('a change by another process is seen within a second', async () => {
  const card = await house.makeCard();
  expect(await told(card)).toEqual(GOOD);
  const premises = await house.premises();
  // Another process has another pool, and the books of this one hear nothing of it.
  const elsewhere = { ...premises, ledger: { ...house.ledger, pool: new Proxy(house.ledger.pool, {}) } };
  await house.ledger.transaction((tx) =>
    receiveCardEvent(elsewhere, tx, { cardSerial: card.cardSerial, event: 'lost' }, 'test'),
  );
  await expect
    .poll(() => told(card), { timeout: 1000, interval: 20 })
    .toEqual({ auth: 'hold', sign: 'keyCompromise' });
});
