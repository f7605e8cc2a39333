import {
  type Certificate,
  type CertificateRef,
  crlStatus,
  issuerKeyId,
  ocspStatus,
  readCertificate,
  type StatusCommand,
  type StatusSource,
  verifyCertificate,
} from '@tegata/pki';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, NOON, openHouse } from '../testing/house.ts';
import { enterInPages } from './status-pages.ts';
import { changeCertificateStatuses } from './statuses.ts';

let house: House;
let der: Uint8Array;
let ref: CertificateRef;
beforeAll(async () => {
  house = await openHouse();
  const { cardSerial } = await house.makeCard();
  const card = await house.setPins(cardSerial);
  der = await card.readCertificate('auth');
  const { serial } = readCertificate(der);
  ref = { issuer: issuerKeyId(readCertificate(await card.readCertificate('auth-ca')).publicKeySpki), serial };
});
afterAll(() => house.close());

const fetched = async (path: string, init?: RequestInit) => {
  const response = await house.jlis.app.request(`/pki${path}`, init);
  expect(response.status, path).toBe(200);
  return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') };
};
const post = async (request: Uint8Array) =>
  (await fetched('/ocsp/auth', { method: 'POST', body: Uint8Array.from(request).buffer })).bytes;
const get = async (request: Uint8Array) =>
  (await fetched(`/ocsp/auth/${encodeURIComponent(request.toBase64())}`)).bytes;
const lists = async (path: string): Promise<StatusSource> => crlStatus([(await fetched(path)).bytes]);

async function statusBy(status: StatusSource) {
  const ca = (await fetched('/ca/auth.cer')).bytes;
  const checked = await verifyCertificate(der, {
    trustAnchors: [ca],
    at: house.clock.now(),
    usage: 'authentication',
    status,
  });
  return checked.status;
}
const change = async (command: StatusCommand) => {
  const premises = await house.premises();
  return house.ledger.transaction((tx) =>
    changeCertificateStatuses(premises, tx, [{ ref, command }], 'test'),
  );
};

const SOURCES: [string, () => Promise<StatusSource>][] = [
  ['OCSP by POST', async () => ocspStatus({ ask: post })],
  ['OCSP by GET', async () => ocspStatus({ ask: get })],
  ['the full list', () => lists('/crl/auth.crl')],
  ['the list of its generation', () => lists('/crl/auth-3.crl')],
  ['the list of its municipality', () => lists('/crl/auth/13103.crl')],
];

describe.each(SOURCES)('%s', (_, source) => {
  test('follows a hold, its release and a revocation at once', async () => {
    const at = house.clock.now();
    expect(await statusBy(await source())).toEqual({ state: 'good' });
    await change({ type: 'hold', at });
    expect(await statusBy(await source())).toMatchObject({ state: 'hold' });
    await change({ type: 'release' });
    expect(await statusBy(await source())).toEqual({ state: 'good' });
    await change({ type: 'revoke', at, fact: 'card-lost' });
    expect(await statusBy(await source())).toMatchObject({ state: 'revoked', reason: 'keyCompromise' });
    await expect(change({ type: 'release' })).rejects.toMatchObject({ code: 'pki.status-transition' });
    // The next source begins with a good certificate again.
    await house.ledger.pool.query(
      "UPDATE certificate SET status = 'good', status_since = NULL, status_reason = NULL",
    );
    const premises = await house.premises();
    await house.ledger.transaction((tx) =>
      enterInPages(premises, tx, ref.issuer, [{ serial: ref.serial, status: { state: 'good' } }]),
    );
    await house.ledger.pool.query('UPDATE revocation_list SET superseded = true');
  });
});

test('lists hold for seven days, are signed anew every day, and follow a clock that is moved back', async () => {
  const listOf = async () => (await fetched('/crl/sign.crl')).bytes.toHex();
  const first = await listOf();
  expect(await listOf()).toBe(first);
  house.clock.advance({ hours: 25 });
  const second = await listOf();
  expect(second).not.toBe(first);
  house.clock.set('2026-11-20T12:00+09:00[Asia/Tokyo]');
  const third = await listOf();
  expect(third).not.toBe(second);
  const { rows } = await house.ledger.pool.query<{ n: string; days: number }>(
    `SELECT number::text AS n, extract(epoch FROM next_update - this_update)::int / 86400 AS days FROM revocation_list
     WHERE scope = 'all' AND list IN (decode($1, 'hex'), decode($2, 'hex'), decode($3, 'hex')) ORDER BY number`,
    [first, second, third],
  );
  expect(rows.map(({ days }) => days)).toEqual([7, 7, 7]);
  expect(new Set(rows.map(({ n }) => n)).size).toBe(3);
  house.clock.set(NOON);
});

test('a list is made once, however many ask at once', async () => {
  house.clock.advance({ days: 2 });
  const answers = await Promise.all(Array.from({ length: 8 }, () => fetched('/crl/sign.crl')));
  expect(new Set(answers.map(({ bytes }) => bytes.toHex())).size).toBe(1);
  house.clock.set(NOON);
});

test('every address answers in its own media type, and what is not there is not found', async () => {
  const types: [string, string][] = [
    ['/ca/auth.cer', 'application/pkix-cert'],
    ['/ca/sign-3.cer', 'application/pkix-cert'],
    ['/ca/sign.pem', 'application/x-pem-file'],
    ['/crl/auth.crl', 'application/pkix-crl'],
    ['/cps', 'text/plain;charset=UTF-8'],
    ['/', 'text/plain;charset=UTF-8'],
  ];
  for (const [path, type] of types) expect((await fetched(path)).type).toBe(type);
  for (const path of [
    '/ca/other.cer',
    '/ca/auth-99.cer',
    '/crl/auth/01100.crl',
    '/crl/nobody.crl',
    '/ocsp/other/AAAA',
    '/x',
  ]) {
    expect((await house.jlis.pki.request(path)).status, path).toBe(404);
  }
});

test('rubbish asked of OCSP is answered as malformed, and too much of it is not read', async () => {
  const malformed = Uint8Array.of(0x30, 0x03, 0x0a, 0x01, 0x01);
  expect(await post(Uint8Array.of(1, 2, 3))).toEqual(malformed);
  expect((await fetched('/ocsp/auth/%ff%00')).bytes).toEqual(malformed);
  const large = await house.jlis.pki.request('/ocsp/auth', { method: 'POST', body: new Uint8Array(20_000) });
  expect(large.status).toBe(413);
});

test('the certificate names the responder that answers for it', async () => {
  let asked: Certificate | undefined;
  await statusBy(
    ocspStatus({
      ask: (request, certificate) => {
        asked = certificate;
        return post(request);
      },
    }),
  );
  expect(Buffer.from(asked!.der).includes('http://localhost:8080/pki/ocsp/auth')).toBe(true);
});
