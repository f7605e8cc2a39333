import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPhoto, type House, openHouse } from '../testing/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const challenge = () => randomBytes(32).toString('base64');
const session = (cardSerial: string, given = challenge()) =>
  house.ask('municipality').openIssuerSession({ cardSerial, challenge: given, purpose: 'set-pins' });
const activate = (cardSerial: string) =>
  house.ask('municipality').activateCard({ deliveredOn: '2026-11-26' }, { params: { cardSerial } });

test('the PINs of a card at the ward are set through a session, and work', async () => {
  const { cardSerial } = await house.makeCard();
  const card = await house.setPins(cardSerial);
  expect(await card.triesLeft('auth')).toBe(3);
  await card.verify('auth', '1234');
  await card.verify('sign', 'ABC123');
  expect(await house.kinds(cardSerial)).toEqual([
    'card.manufactured',
    'card.shipped',
    'issuer-session.opened',
  ]);
});

test('the answer to one card’s challenge opens no other card', async () => {
  const [one, other] = [await house.makeCard(), await house.makeCard()];
  const given = challenge();
  const [first, second] = [await session(one.cardSerial, given), await session(other.cardSerial, given)];
  expect(first.cryptogram).not.toBe(second.cryptogram);
});

test('a card that is in use, unknown or not yet there gets no session', async () => {
  const { cardSerial } = await house.makeCard();
  expect(await activate(cardSerial)).toEqual({ cardSerial, state: 'in-use' });
  await expect(session(cardSerial)).rejects.toMatchObject({
    problem: { code: 'jlis.card-not-deliverable', params: { state: 'in-use' } },
  });
  await expect(session('990000000000000')).rejects.toMatchObject({
    problem: { code: 'jlis.card-not-found' },
  });
});

test('a challenge of another length is refused', async () => {
  const { cardSerial } = await house.makeCard();
  await expect(session(cardSerial, randomBytes(8).toString('base64'))).rejects.toMatchObject({
    problem: { code: 'jlis.challenge-malformed' },
  });
});

test('a hand-over may be told twice, and is told of a card at the ward only', async () => {
  const { cardSerial, formId } = await house.makeCard();
  await activate(cardSerial);
  expect(await activate(cardSerial)).toEqual({ cardSerial, state: 'in-use' });
  expect((await house.kinds(cardSerial)).filter((kind) => kind === 'card.activated')).toHaveLength(1);
  const { applications } = await house.ask('desk').applicationStatus({ params: { formId } });
  expect(applications[0]?.state).toBe('delivered');
});

test('a hand-over that is told before the shipment is on record here stands', async () => {
  house.municipality.losesAnswers = true;
  const { formId } = await house.newcomer();
  await house.ask('desk').submitApplication({ formId, ...(await goodPhoto()) });
  // The ward has the card, and its answer is lost: here it is still on its way.
  const before = house.municipality.arrivals.length;
  while (house.municipality.arrivals.length === before)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { cardSerial } = house.municipality.arrivals.at(-1)!;
  await session(cardSerial);
  await activate(cardSerial);
  house.municipality.losesAnswers = false;
  await house.jlis.drain();
  const { applications } = await house.ask('desk').applicationStatus({ params: { formId } });
  expect(applications[0]?.state).toBe('delivered');
  const kinds = await house.kinds(cardSerial);
  expect(kinds.filter((kind) => kind === 'card.shipped')).toHaveLength(1);
  const { rows } = await house.ledger.pool.query(
    'SELECT 1 FROM card_application WHERE sealed_photo IS NOT NULL',
  );
  expect(rows).toEqual([]);
  await expect(session(cardSerial)).rejects.toMatchObject({ problem: { code: 'jlis.card-not-deliverable' } });
  expect(house.municipality.arrivals.filter((arrival) => arrival.cardSerial === cardSerial)).toHaveLength(1);
});
