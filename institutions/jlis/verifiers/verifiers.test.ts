import { randomUUID } from 'node:crypto';
import {
  type CertificateRef,
  certificateSerial,
  type IssuerKeyId,
  ocspStatus,
  verifyCertificate,
} from '@tegata/pki';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type House, NOON, openHouse } from '../testing/house.ts';

let house: House;
let ref: CertificateRef;
let cardSerial: string;
beforeAll(async () => {
  house = await openHouse();
  ({ cardSerial } = await house.makeCard());
  ref = await serialOf(cardSerial, 'auth');
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set(NOON);
  await house.ledger.pool.query('DELETE FROM status_access_rule');
});

async function serialOf(card: string, kind: 'auth' | 'sign'): Promise<CertificateRef> {
  const { rows } = await house.ledger.pool.query<{ issuer: IssuerKeyId; serial: string }>(
    `SELECT c.issuer, c.serial FROM certificate c JOIN authority_generation g ON g.issuer = c.issuer
     WHERE c.card_serial = $1 AND g.kind = $2`,
    [card, kind],
  );
  return { issuer: rows[0]!.issuer, serial: certificateSerial(rows[0]!.serial) };
}

const operator = () => house.ask('front-door');
async function verifier(...kinds: ('signature' | 'signature-for-members' | 'authentication')[]) {
  const verifierId = randomUUID();
  const { key } = await operator().registerVerifier({ name: '検証者', kinds }, { params: { verifierId } });
  return { verifierId, key, headers: { authorization: `Bearer ${key}` } };
}
const registeredOnly = (from = '2026-11-26') => operator().setStatusAccess({ from, access: 'registered' });
/** Rule and register are read again after half a second. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 520));

const get = (path: string, headers: Record<string, string> = {}) => house.jlis.pki.request(path, { headers });
/** The request, without a nonce, that a relying party sends about a certificate. */
async function ocspRequestFor({ issuer, serial }: CertificateRef): Promise<Uint8Array> {
  const { rows } = await house.ledger.pool.query<{ der: Buffer; ca: Buffer }>(
    `SELECT c.certificate AS der, g.certificate AS ca
     FROM certificate c JOIN authority_generation g ON g.issuer = c.issuer WHERE c.issuer = $1 AND c.serial = $2`,
    [issuer, serial],
  );
  const sent: Uint8Array[] = [];
  const ask = async (request: Uint8Array) => {
    sent.push(request);
    return new Uint8Array(0);
  };
  await verifyCertificate(rows[0]!.der, {
    trustAnchors: [rows[0]!.ca],
    at: house.clock.now(),
    usage: 'authentication',
    status: ocspStatus({ ask, nonce: false }),
  });
  return sent[0]!;
}

async function ocsp(headers: Record<string, string> = {}) {
  const request = await ocspRequestFor(ref);
  const path = `/ocsp/auth/${encodeURIComponent(Buffer.from(request).toString('base64'))}`;
  const response = await get(path, headers);
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { unauthorized: bytes.toHex() === '30030a0106', cache: response.headers.get('cache-control') };
}

describe('while the sandbox is open', () => {
  test('everybody is told, with or without a key', async () => {
    const { headers } = await verifier('authentication');
    expect((await get('/crl/auth.crl')).status).toBe(200);
    expect((await get('/crl/sign.crl', headers)).status).toBe(200);
    expect(await ocsp()).toEqual({
      unauthorized: false,
      cache: 'max-age=0,public,no-transform,must-revalidate',
    });
    expect((await get('/crl/auth.crl', { authorization: 'Bearer nonsense' })).status).toBe(200);
  });
});

describe('once one must be registered', () => {
  beforeEach(async () => {
    await registeredOnly();
    await settled();
  });

  test('nobody else is told: lists by 401, OCSP in its own terms; CA certificates stay public', async () => {
    for (const headers of [{}, { authorization: 'Bearer nonsense' }, { authorization: 'Basic eDp5' }]) {
      const list = await get('/crl/auth.crl', headers);
      expect([list.status, list.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer realm="registered verifiers"',
      ]);
      expect((await ocsp(headers)).unauthorized).toBe(true);
    }
    expect((await get('/ca/auth.cer')).status).toBe(200);
  });

  test('a verifier is told about the kind it is registered for, and no cache keeps its answer', async () => {
    const { headers } = await verifier('authentication');
    await settled();
    expect(await ocsp(headers)).toEqual({ unauthorized: false, cache: 'no-store' });
    expect((await get('/crl/auth/13103.crl', headers)).status).toBe(200);
    expect((await get('/crl/sign.crl', headers)).status).toBe(401);
    const members = await verifier('signature-for-members');
    await settled();
    expect((await get('/crl/sign.crl', members.headers)).status).toBe(200);
    expect((await ocsp(members.headers)).unauthorized).toBe(true);
  });

  test('the key ends with the registration, and with the next key', async () => {
    const { verifierId, headers } = await verifier('authentication');
    const { key } = await operator().registerVerifier(
      { name: '検証者', kinds: ['authentication'] },
      { params: { verifierId } },
    );
    await settled();
    expect((await ocsp(headers)).unauthorized).toBe(true);
    const renewed = { authorization: `Bearer ${key}` };
    expect((await ocsp(renewed)).unauthorized).toBe(false);
    await operator().endVerifier({}, { params: { verifierId } });
    await settled();
    expect((await ocsp(renewed)).unauthorized).toBe(true);
  });

  test('what it asks is put on record, what is refused is not', async () => {
    const { verifierId, headers } = await verifier('authentication');
    await settled();
    await ocsp(headers);
    await get('/crl/auth/13103.crl', headers);
    await get('/crl/sign.crl', headers);
    const recorded = async () =>
      (
        await house.ledger.pool.query(
          'SELECT what, kind, about FROM verifier_request WHERE verifier = $1 ORDER BY id',
          [verifierId],
        )
      ).rows;
    await expect.poll(recorded, { timeout: 3000 }).toEqual([
      { what: 'ocsp', kind: 'auth', about: [ref.serial] },
      { what: 'crl', kind: 'auth', about: ['13103'] },
    ]);
  });
});

test('the rule goes by the day: from tomorrow is not today, and an older rule rules again when the clock goes back', async () => {
  await registeredOnly('2026-11-27');
  await settled();
  expect((await get('/crl/auth.crl')).status).toBe(200);
  house.clock.set('2026-11-27T00:00+09:00[Asia/Tokyo]');
  expect((await get('/crl/auth.crl')).status).toBe(401);
  await operator().setStatusAccess({ from: '2026-12-01', access: 'open' });
  house.clock.set('2026-12-01T00:00+09:00[Asia/Tokyo]');
  expect((await get('/crl/auth.crl')).status).toBe(200);
  house.clock.set('2026-11-30T23:59+09:00[Asia/Tokyo]');
  expect((await get('/crl/auth.crl')).status).toBe(401);
});

test('a key is kept as its digest only', async () => {
  const { key } = await verifier('signature');
  const { rows } = await house.ledger.pool.query('SELECT verifier::text AS whole FROM verifier');
  expect(rows.length).toBeGreaterThan(0);
  for (const { whole } of rows) expect(whole).not.toContain(key);
});

describe('the serial that followed', () => {
  const follow = async (serial: string, headers: Record<string, string>, kind = 'auth') => {
    const response = await get(`/successors/${kind}/${serial}`, headers);
    return response.status === 200 ? ((await response.json()) as { successor: unknown }) : response.status;
  };

  test('is told to registered verifiers only, of their kind, even while all else is open', async () => {
    expect(await follow(ref.serial, {})).toBe(401);
    const { headers } = await verifier('signature');
    await settled();
    expect(await follow(ref.serial, headers)).toBe(401);
    expect(await follow((await serialOf(cardSerial, 'sign')).serial, headers, 'sign')).toMatchObject({
      successor: null,
    });
  });

  test('is the newest of the same person and kind; a serial nobody was issued has none', async () => {
    const { headers } = await verifier('authentication');
    await settled();
    expect(await follow(ref.serial, headers)).toMatchObject({ successor: null });
    expect(await follow('4000000000000001', headers)).toBe(404);
    expect(await follow((await serialOf(cardSerial, 'sign')).serial, headers)).toBe(404);
    // As a re-issue leaves it: a later certificate on another card of the same person.
    const next = await house.makeCard({ attributes: { name: '手形　次郎' } });
    await house.ledger.pool.query(
      `UPDATE card SET register_id = (SELECT register_id FROM card WHERE card_serial = $1) WHERE card_serial = $2`,
      [cardSerial, next.cardSerial],
    );
    const newest = await serialOf(next.cardSerial, 'auth');
    await house.ledger.pool.query(
      `UPDATE certificate SET reserved_at = reserved_at + interval '1 hour' WHERE serial = $1`,
      [newest.serial],
    );
    expect(await follow(ref.serial, headers)).toMatchObject({
      serial: ref.serial,
      successor: { serial: newest.serial, issuerKeyId: newest.issuer },
    });
    expect(await follow(newest.serial, headers)).toMatchObject({ successor: null });
  });
});
