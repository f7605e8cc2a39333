import { createHash, createPrivateKey, sign, verify, X509Certificate } from 'node:crypto';
import { type CardProfile, Chip, MyNumberCard, memoryTransport, readContentsRootSet } from '@tegata/card';
import { readCertificate } from '@tegata/pki';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, MINATO, openHouse } from '../testing/house.ts';
import type { SpecimenOrder } from './specimens.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const PINS = { auth: '1234', sign: 'ABC123', text: '1234', register: '1234', common: '1234' } as const;
const HOLDER = {
  name: '見本　太郎',
  address: '東京都港区芝公園１丁目５番２５号',
  birth: '1990-04-01',
  sex: '1',
  status: 'citizen',
} as const;

let ordinal = 0;
const order = (profile: CardProfile, more: Partial<SpecimenOrder> = {}): SpecimenOrder => ({
  ordinal: ++ordinal,
  profile,
  holder: HOLDER,
  municipalityCode: MINATO,
  ...more,
});

async function opened(specimen: SpecimenOrder) {
  const made = await house.jlis.makeSpecimen(specimen);
  const chip = await Chip.open(house.deps.factory.storeOf(made.cardSerial));
  return { made, card: await MyNumberCard.connect(memoryTransport(chip)) };
}

describe('a specimen', () => {
  test('is the same card however often it is ordered', async () => {
    const asked = order('adult', { pins: PINS });
    const first = await house.jlis.makeSpecimen(asked);
    expect(await house.jlis.makeSpecimen(asked)).toEqual(first);
    expect(first.cardSerial).toMatch(/^999/);
  });

  test('is certified by the authority of everybody’s cards, on record and good', async () => {
    const { card, made } = await opened(order('adult', { pins: PINS }));
    const certificate = readCertificate(await card.readCertificate('auth'));
    const { rows } = await house.ledger.pool.query<{ state: string }>(
      'SELECT state FROM certificate WHERE card_serial = $1',
      [made.cardSerial],
    );
    expect(rows).toEqual([{ state: 'published' }, { state: 'published' }]);
    expect(certificate.notAfter.toString()).toMatch(/T14:59:59Z$/);
    const { kind, certificates } = await card.identify();
    expect({ kind, certificates }).toEqual({
      kind: 'my-number-card',
      certificates: { auth: true, sign: true },
    });
  });

  test.each(['android', 'iphone'] as const)(
    'in an %s phone shows its certificate after the PIN',
    async (profile) => {
      const { card } = await opened(order(profile, { pins: { auth: PINS.auth, sign: PINS.sign } }));
      expect((await card.identify()).kind).toBe(profile);
      await expect(card.readCertificate('auth')).rejects.toMatchObject({ code: 'card.pin-required' });
      await card.verify('auth', PINS.auth);
      expect(readCertificate(await card.readCertificate('auth')).serial).toMatch(/^[0-9a-f]+$/);
    },
  );

  test('without PINs signs for a terminal that proves itself, and for no other', async () => {
    const { card } = await opened(order('pin-less'));
    const hash = new Uint8Array(32).fill(7);
    await expect(card.sign('auth', hash)).rejects.toMatchObject({ code: 'card.pin-required' });
    const { certificate, privateKey } = await house.jlis.testTerminal();
    const prove = async (challenge: Uint8Array) =>
      new Uint8Array(sign('sha256', challenge, createPrivateKey(privateKey)));
    const forged = certificate.with(400, certificate[400]! ^ 1);
    await expect(card.authenticateTerminal({ certificate: forged, sign: prove })).rejects.toMatchObject({
      code: 'card.terminal-refused',
    });
    await card.authenticateTerminal({ certificate, sign: prove });
    expect((await card.sign('auth', hash)).length).toBe(256);
  });

  test('of the next generation signs on P-384 under an authority on P-384', async () => {
    const { card } = await opened(order('adult', { algorithm: 'ecdsa-p384', pins: PINS }));
    const message = Buffer.from('to be signed');
    for (const kind of ['auth', 'sign'] as const) {
      await card.verify(kind, PINS[kind]);
      const leaf = new X509Certificate(Buffer.from(await card.readCertificate(kind)));
      const authority = new X509Certificate(Buffer.from(await card.readCertificate(`${kind}-ca`)));
      for (const { publicKey } of [leaf, authority])
        expect(publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'secp384r1' });
      expect([authority.ca, authority.verify(authority.publicKey)]).toEqual([true, true]);
      expect([leaf.checkIssued(authority), leaf.verify(authority.publicKey)]).toEqual([true, true]);
      const signature = await card.sign(kind, createHash('sha384').update(message).digest());
      const key = { key: leaf.publicKey, dsaEncoding: 'ieee-p1363' } as const;
      expect(verify('sha384', message, key, signature)).toBe(true);
    }
  });

  test('holds what the issuer signed', async () => {
    const { card } = await opened(
      order('child', { holder: { ...HOLDER, birth: '2018-04-01' }, pins: { text: '1234' } }),
    );
    const roots = readContentsRootSet(
      await (await house.jlis.pki.request('/contents/roots.jwks.json')).json(),
    );
    await card.verify('text', '1234');
    expect(new Set(Object.values(await card.verifyContents('text', roots)))).toEqual(new Set(['holds']));
    expect((await card.identify()).certificates).toEqual({ auth: true, sign: false });
  });

  test('of a foreign resident ends with the stay', async () => {
    const { made } = await opened(
      order('adult', {
        holder: { ...HOLDER, name: 'SPECIMEN MARIA', status: 'mid-long', stayUntil: '2028-05-31' },
      }),
    );
    expect(made.expiry).toBe('2028-05-31');
  });
});
