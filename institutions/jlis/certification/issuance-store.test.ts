import { certificateSerial, issuerKeyId, readCertificate } from '@tegata/pki';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';
import { postgresIssuanceStore } from './issuance-store.ts';
import { statusInRow } from './status-rows.ts';

let house: House;
let store: ReturnType<typeof postgresIssuanceStore>;
let issuer: ReturnType<typeof issuerKeyId>;
beforeAll(async () => {
  house = await openHouse();
  store = postgresIssuanceStore(await house.premises());
  const ca = await (await house.jlis.pki.request('/ca/auth.cer')).arrayBuffer();
  issuer = issuerKeyId(readCertificate(new Uint8Array(ca)).publicKeySpki);
});
afterAll(() => house.close());

let next = 0x1000;
const newRef = () => ({ issuer, serial: certificateSerial((next++).toString(16)) });
const reserve = async (requestId: string) => {
  const ref = newRef();
  await store.reserveSerial({ ...ref, requestId, at: house.clock.now() });
  return ref;
};
const refused = { code: 'pki.issuance-state' };
const [tbs, other, certificate] = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];

test('a serial and an open request are taken once, also by many at once', async () => {
  const ref = newRef();
  const at = house.clock.now();
  const same = await Promise.all(
    [1, 2, 3].map((n) => store.reserveSerial({ ...ref, requestId: `s${n}`, at })),
  );
  expect(same.toSorted()).toEqual(['reserved', 'serial-taken', 'serial-taken']);
  const open = await Promise.all(
    [1, 2, 3].map(() => store.reserveSerial({ ...newRef(), requestId: 'one', at })),
  );
  expect(open.toSorted()).toEqual(['request-open', 'request-open', 'reserved']);
});

test('the cycle goes on step by step; the same bytes again change nothing, others are refused', async () => {
  const ref = await reserve('cycle');
  await expect(store.recordSigned(ref, certificate)).rejects.toMatchObject(refused);
  await store.recordLinted(ref, tbs);
  await store.recordLinted(ref, tbs);
  await expect(store.recordLinted(ref, other)).rejects.toMatchObject(refused);
  await expect(store.markPublished(ref)).rejects.toMatchObject(refused);
  await expect(store.markVoid(ref, 'too late')).rejects.toMatchObject(refused);
  expect(await store.byRequest(issuer, 'cycle')).toMatchObject({ state: 'linted', tbs });
  await store.recordSigned(ref, certificate);
  await store.recordSigned(ref, certificate);
  await expect(store.recordSigned(ref, other)).rejects.toMatchObject(refused);
  await store.recordLinted(ref, tbs);
  await store.markPublished(ref);
  await store.markPublished(ref);
  expect(await store.byRequest(issuer, 'cycle')).toMatchObject({ state: 'published', certificate });
});

test('a void record frees its request and is never signed', async () => {
  const ref = await reserve('again');
  await store.markVoid(ref, 'lint');
  await store.markVoid(ref, 'lint');
  await expect(store.recordLinted(ref, tbs)).rejects.toMatchObject(refused);
  expect(await store.byRequest(issuer, 'again')).toBeUndefined();
  const second = await reserve('again');
  expect(await store.byRequest(issuer, 'again')).toMatchObject({ serial: second.serial, state: 'reserved' });
});

test('what is unfinished is found, and only what was signed has a status', async () => {
  const [reserved, linted, signed] = [await reserve('p1'), await reserve('p2'), await reserve('p3')];
  await store.recordLinted(linted, tbs);
  await store.recordLinted(signed, tbs);
  await store.recordSigned(signed, certificate);
  const pending = (await store.pending(issuer)).map(({ serial }) => serial);
  for (const { serial } of [reserved, linted, signed]) expect(pending).toContain(serial);
  expect(await store.pending(issuer, house.clock.now().subtract({ hours: 1 }))).toEqual([]);
  const statusOf = (ref: typeof reserved) => statusInRow(house, ref);
  expect(await statusOf(reserved)).toBeUndefined();
  expect(await statusOf(linted)).toBeUndefined();
  expect(await statusOf(signed)).toEqual({ state: 'good' });
});
