import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { changeCertificateStatuses, type StatusChange } from '../certification/statuses.ts';
import { type House, NOON, openHouse } from '../testing/house.ts';
import { type HeldCard, refused, visit } from '../testing/visit.ts';

let house: House;
let hanako: HeldCard;
let taro: HeldCard;
beforeAll(async () => {
  house = await openHouse();
  hanako = await house.cardInUse();
  taro = await house.cardInUse({ attributes: { name: '手形　太郎', birth: '1980-04-01', sex: '1' } });
});
afterEach(() => house.clock.set(NOON));
afterAll(() => house.close());

test('the signature made for one request opens no other, nor one at another kiosk', async () => {
  const [one, other] = [await visit(house, hanako, 'kiosk-1'), await visit(house, hanako, 'kiosk-2')];
  const answer = await hanako.answer(one.challenge);
  await expect(other.presentAnswer(answer)).rejects.toMatchObject(
    refused('jlis.card-refused', { failures: ['proof'] }),
  );
  expect(await other.kinds()).toEqual(['exchange.opened', 'exchange.refused']);
  await expect(other.present()).rejects.toMatchObject(refused('jlis.exchange-state', { state: 'refused' }));
  expect(Buffer.from(one.challenge, 'base64').toString('latin1')).toContain(`${one.requestId}\0kiosk-1\0`);
});

test('the signature certificate is no key to a kiosk', async () => {
  const request = await visit(house, hanako);
  await hanako.card.verify('sign', 'ABC123');
  const certificate = await hanako.card.readCertificate('sign');
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', Uint8Array.fromBase64(request.challenge)),
  );
  const signature = await hanako.card.sign('sign', digest);
  const answer = { certificate: certificate.toBase64(), signature: signature.toBase64() };
  await expect(request.presentAnswer(answer)).rejects.toMatchObject(
    refused('jlis.card-refused', { failures: expect.arrayContaining(['issuer-unknown', 'policy']) }),
  );
});

test('bytes that are no certificate are refused', async () => {
  const request = await visit(house, hanako);
  const answer = await hanako.answer(request.challenge);
  await expect(request.presentAnswer({ ...answer, certificate: 'AAAA' })).rejects.toMatchObject(
    refused('jlis.card-refused', { failures: expect.arrayContaining(['malformed', 'proof', 'no-card']) }),
  );
});

test('a second card cannot take over a request', async () => {
  const request = await visit(house, hanako);
  await request.present();
  const answer = await taro.answer(request.challenge);
  await expect(request.presentAnswer(answer)).rejects.toMatchObject(refused('jlis.exchange-state'));
});

test('revoked or on hold, by the authority’s own answer, is refused', async () => {
  const card = await house.cardInUse();
  const { rows } = await house.ledger.pool.query(
    "SELECT issuer, serial FROM certificate WHERE card_serial = $1 AND request_id LIKE '%auth'",
    [card.cardSerial],
  );
  const premises = await house.premises();
  const change = (command: StatusChange['command']) =>
    house.ledger.transaction((tx) =>
      changeCertificateStatuses(premises, tx, [{ ref: rows[0], command }], 'test'),
    );
  const at = house.clock.now();
  await change({ type: 'hold', at });
  await expect((await visit(house, card)).present()).rejects.toMatchObject(
    refused('jlis.card-refused', { failures: ['on-hold'] }),
  );
  await change({ type: 'release' });
  await (await visit(house, card)).present();
  await change({ type: 'revoke', at, fact: 'card-lost' });
  await expect((await visit(house, card)).present()).rejects.toMatchObject(
    refused('jlis.card-refused', { failures: ['revoked'] }),
  );
});

test('past its certificate’s last day it is refused, on the day itself it is not', async () => {
  house.clock.set('2031-10-10T22:00+09:00[Asia/Tokyo]');
  await (await visit(house, hanako)).present();
  house.clock.set('2031-10-11T07:00+09:00[Asia/Tokyo]');
  await expect((await visit(house, hanako)).present()).rejects.toMatchObject(
    refused('jlis.card-refused', { failures: ['expired'] }),
  );
});

test('not handed over yet, it is refused', async () => {
  const made = await house.makeCard();
  const card = await house.setPins(made.cardSerial);
  const request = await visit(house, hanako);
  await card.verify('auth', '1234');
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', Uint8Array.fromBase64(request.challenge)),
  );
  const answer = {
    signature: (await card.sign('auth', digest)).toBase64(),
    certificate: (await card.readCertificate('auth')).toBase64(),
  };
  await expect(request.presentAnswer(answer)).rejects.toMatchObject(
    refused('jlis.card-refused', { failures: ['card-not-in-use'] }),
  );
});
