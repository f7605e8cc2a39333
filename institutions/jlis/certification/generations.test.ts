import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  encryptedFileKeyStore,
  holdCeremony,
  jointPassphrase,
  pkcs11KeyStore,
  toPem,
  verifyCertificate,
} from '@tegata/pki';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { softhsmModule, softhsmTokens } from '../../../packages/pki/testing/softhsm.ts';
import { type House, openHouse } from '../testing/house.ts';
import { generationDue, openGenerations } from './generations.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('whatever a generation issues in its years ends before its own certificate does', () => {
  const first = Temporal.PlainDate.from('2016-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = first.add({ days });
      const { began } = generationDue(
        day.toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '23:59:59' }).toInstant(),
      );
      const start = began.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
      expect(Temporal.PlainDate.compare(start, day)).toBeLessThanOrEqual(0);
      // The sixth birthday after the issue is at most six years away (29 February: a day earlier).
      const latest = day.add({ years: 6 });
      const end = start.add({ years: 10 }).subtract({ days: 1 });
      expect(Temporal.PlainDate.compare(latest, end)).toBeLessThanOrEqual(0);
    }),
  );
});

describe('a clock that is moved', () => {
  // Back into the history of the town, to its opening, and far ahead.
  test.each(['2021-04-05', '2026-11-26', '2027-12-31', '2028-01-01', '2045-06-01'])(
    'cards are made and their certificates verify on %s',
    async (day) => {
      house.clock.set(`${day}T12:00+09:00[Asia/Tokyo]`);
      const { cardSerial } = await house.makeCard({ attributes: { birth: '1980-03-01' } });
      const card = await house.setPins(cardSerial);
      const anchors = await pemBundle('auth');
      const verification = await verifyCertificate(await card.readCertificate('auth'), {
        trustAnchors: anchors,
        at: house.clock.now(),
        usage: 'authentication',
      });
      expect(verification).toMatchObject({ valid: true, reasons: [] });
      // The authority on the card is the one that signed.
      expect(verification.issuer?.der).toEqual(await card.readCertificate('auth-ca'));
      const current = await house.jlis.pki.request('/ca/auth.cer');
      expect(new Uint8Array(await current.arrayBuffer())).toEqual(verification.issuer?.der);
    },
  );

  test('a generation is made once, also when many ask for it at once', async () => {
    house.clock.set('2061-01-01T12:00+09:00[Asia/Tokyo]');
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => (await house.jlis.pki.request('/ca/sign.cer')).arrayBuffer()),
    );
    expect(new Set(answers.map((answer) => Buffer.from(answer).toString('hex'))).size).toBe(1);
  });
});

/** A card of a house verifies by what that house publishes, issued under the generation that it says issues now. */
async function expectGoodCard(house: House): Promise<void> {
  const { cardSerial } = await house.makeCard({ attributes: { birth: '1980-03-01' } });
  const card = await house.setPins(cardSerial);
  const issuer = new Uint8Array(await (await house.jlis.pki.request('/ca/auth.cer')).arrayBuffer());
  const verification = await verifyCertificate(await card.readCertificate('auth'), {
    trustAnchors: [issuer],
    at: house.clock.now(),
    usage: 'authentication',
  });
  expect(verification).toMatchObject({ valid: true, reasons: [] });
  const list = await house.jlis.pki.request('/crl/auth.crl');
  expect(list.status).toBe(200);
}

describe('keys that an operator keeps elsewhere', () => {
  test.skipIf(!softhsmModule)('a token signs for both authorities; no CA key lies in a file', async () => {
    const tokens = softhsmTokens('1234', 'jlis');
    const store = pkcs11KeyStore(tokens.token('jlis'));
    const house = await openHouse({ authorityKeys: { store } });
    try {
      await expectGoodCard(house);
      const files = encryptedFileKeyStore(house.deps.keysFolder, house.deps.passphrase);
      for (const label of ['ca-auth-3', 'ca-sign-3'])
        expect([await store.has(label), await files.has(label)]).toEqual([true, false]);
    } finally {
      await house.close();
      await store.close();
      tokens.remove();
    }
  });

  test('a generation of a key ceremony is taken as it is; the others are made in the same place', async () => {
    const ceremonies = mkdtempSync(join(tmpdir(), 'tegata-ceremony-'));
    const secret = jointPassphrase('湯島の白梅は二月に咲く花', '芝公園の銀杏は霜月に散る');
    const store = encryptedFileKeyStore(ceremonies, secret);
    const held = await holdCeremony({
      kind: 'authentication',
      generation: 3,
      from: Temporal.Instant.from('2023-12-31T15:00:00Z'),
      heldAt: Temporal.Instant.from('2023-11-01T00:00:00Z'),
      operators: ['甲野　一', '乙川　二'],
      keys: store,
      keyLabel: 'ca-auth-3',
      keptIn: 'a file',
    });
    const { der } = held.generation.certificate;
    writeFileSync(join(ceremonies, 'ca-auth-3.pem'), toPem(der));
    const house = await openHouse({ authorityKeys: { store, ceremonies } });
    try {
      await expectGoodCard(house);
      const published = await (await house.jlis.pki.request('/ca/auth.cer')).arrayBuffer();
      expect(Buffer.compare(new Uint8Array(published), der)).toBe(0);
      expect(await store.has('ca-sign-3')).toBe(true);
    } finally {
      await house.close();
      rmSync(ceremonies, { recursive: true, force: true });
    }
  });

  test('a key made in a file before goes on there', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'tegata-elsewhere-'));
    const store = encryptedFileKeyStore(elsewhere, 'another passphrase');
    const house = await openHouse();
    try {
      await expectGoodCard(house);
      const authorityKeys = { store };
      const again = openGenerations(await house.premises(), { ...house.deps, authorityKeys });
      await again.ensure('auth', house.clock.now());
      const old = (await again.all('auth')).at(-1)!;
      expect((await old.key.sign('sha256WithRSAEncryption', Buffer.from('x'))).length).toBe(256);
      await again.ensure('auth', Temporal.Instant.from('2028-01-01T00:00:00Z'));
      expect([await store.has('ca-auth-3'), await store.has('ca-auth-4')]).toEqual([false, true]);
    } finally {
      await house.close();
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});

async function pemBundle(kind: 'auth' | 'sign'): Promise<Uint8Array[]> {
  const text = await (await house.jlis.pki.request(`/ca/${kind}.pem`)).text();
  return [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)].map(([, body]) =>
    Uint8Array.fromBase64(body!.replaceAll(/\s/g, '')),
  );
}
