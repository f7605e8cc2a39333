import {
  type CardStore,
  Chip,
  MyNumberCard,
  memoryCardStore,
  memoryTransport,
  readContentsRootSet,
} from '@tegata/card';
import { readCertificate, readFourAttributes } from '@tegata/pki';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardLabel } from '../deps.ts';
import { goodPhoto, HANAKO, type House, openHouse } from '../testing/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const lastDay = (der: Uint8Array) =>
  readCertificate(der).notAfter.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
const sizeOf = async (png: Uint8Array | undefined) => {
  const { format, width, height, space } = await sharp(png).metadata();
  expect([format, space]).toEqual(['png', 'b-w']);
  return `${width} × ${height}`;
};
const opened = async (cardSerial: string) =>
  MyNumberCard.connect(memoryTransport(await Chip.open(house.deps.factory.storeOf(cardSerial))));

describe('a card', () => {
  test('carries its holder, two certificates and dates by law, and arrives at the ward with its label', async () => {
    const { cardSerial, report, individualNumber, formId } = await house.makeCard();
    const card = await house.setPins(cardSerial);
    expect(await card.availability()).toEqual({ sign: true, auth: true });
    await card.verify('text', '1234');
    const { name, address, birth } = HANAKO;
    expect(await card.readAttributes()).toMatchObject({ name, address });
    expect((await card.readNumber()) === individualNumber).toBe(true);
    await card.verify('sign', 'ABC123');
    const [auth, sign] = [await card.readCertificate('auth'), await card.readCertificate('sign')];
    expect([lastDay(auth), lastDay(sign)]).toEqual(['2031-10-10', '2031-10-10']);
    expect(readFourAttributes(sign)).toMatchObject({ name: { text: name } });

    expect(house.labels.get(cardSerial)).toMatchObject({
      addressee: report.addressee,
      formId,
      holderName: name,
      birth,
      kind: 'adult',
      issuedOn: '2026-11-26',
      expiry: '2036-10-10',
      municipalityCode: '131032',
      securityCode: expect.stringMatching(/^\d{4}$/),
      photo: expect.any(String),
    });
    expect(house.municipality.arrivals.find((arrival) => arrival.cardSerial === cardSerial)).toEqual({
      cardSerial,
      addressee: report.addressee,
      formId,
      issuedOn: '2026-11-26',
      expiry: '2036-10-10',
      authCertificate: { serial: readCertificate(auth).serial, expiry: '2031-10-10' },
      signCertificate: { serial: readCertificate(sign).serial, expiry: '2031-10-10' },
    });
  });

  test('opens its face by the security code on its label (照合番号B)', async () => {
    const { cardSerial } = await house.makeCard({ attributes: { birth: '1985-10-10' } });
    const { securityCode, expiry } = house.labels.get(cardSerial)!;
    const card = await opened(cardSerial);
    await card.verify('faceNumberB', `601010${expiry.slice(0, 4)}${securityCode}`);
  });

  test('carries what its issuer signed, checked down from the published roots and by its own answer', async () => {
    const { cardSerial } = await house.makeCard();
    const card = await house.setPins(cardSerial);
    const published = await house.jlis.pki.request('/contents/roots.jwks.json');
    expect(published.headers.get('Content-Type')).toBe('application/jwk-set+json');
    const roots = readContentsRootSet(await published.json());
    await card.transaction(async () => {
      await card.verify('text', '1234');
      const number = await card.readNumber();
      expect(Object.values(await card.verifyContents('text', roots))).toEqual(Array(6).fill('holds'));
      await card.verify('faceNumberA', number);
      expect(Object.values(await card.verifyContents('face', roots))).toEqual(Array(4).fill('holds'));
    });
  });

  test('shows drawn name, address, number and code, and a photo of a few KB', async () => {
    const { cardSerial } = await house.makeCard();
    const card = await house.setPins(cardSerial);
    await card.verify('text', '1234');
    const number = await card.readNumber();
    await card.verify('faceNumberA', number);
    const face = await card.readFace();
    const sizes = [face.name, face.address, face.securityCode, await card.readNumberPicture()].map(sizeOf);
    expect(await Promise.all(sizes)).toEqual(['480 × 24', '480 × 24', '24 × 12', '72 × 12']);
    expect(Buffer.from(face.photo!.subarray(4, 8)).toString()).toBe('jP  ');
    expect(face.photo!.length).toBeLessThan(8_000);
  });

  test('of a child under fifteen carries no signature certificate', async () => {
    const { cardSerial } = await house.makeCard({ attributes: { birth: '2012-11-27' } });
    const card = await opened(cardSerial);
    expect(await card.availability()).toEqual({ sign: false, auth: true });
    expect(house.labels.get(cardSerial)).toMatchObject({ kind: 'child', expiry: '2030-11-27' });
    const arrival = house.municipality.arrivals.find((one) => one.cardSerial === cardSerial);
    expect(arrival?.signCertificate).toBeUndefined();
  });

  test('of a baby carries no photo', async () => {
    const { cardSerial } = await house.makeCard({ attributes: { birth: '2026-03-03' } });
    expect(house.labels.get(cardSerial)?.photo).toBeUndefined();
  });

  test('of somebody with a period of stay ends with it', async () => {
    const { cardSerial } = await house.makeCard({ status: 'mid-long', stayUntil: '2028-05-31' });
    expect(house.labels.get(cardSerial)?.expiry).toBe('2028-05-31');
    const card = await opened(cardSerial);
    expect(lastDay(await card.readCertificate('auth'))).toBe('2028-05-31');
  });

  test('writes a character with a variation selector as its base in the chip, and as registered on its face', async () => {
    const name = '渡邉\u{E0104}　葛\u{E0101}子';
    const { cardSerial } = await house.makeCard({ attributes: { name } });
    const card = await house.setPins(cardSerial);
    await card.verify('text', '1234');
    expect(await card.readAttributes()).toMatchObject({ name: '渡邉　葛子' });
    await card.verify('sign', 'ABC123');
    const attributes = readFourAttributes(await card.readCertificate('sign'));
    expect(attributes).toMatchObject({ name: { text: '渡邉　葛子', substituted: [1, 3] } });
    expect(house.labels.get(cardSerial)?.holderName).toBe(name);
  });
});

describe('a power cut', () => {
  /** One after the other, each card of the run meets another accident, once. */
  const ACCIDENTS = [
    'before the keys are kept',
    'after the keys are kept',
    'before the finished card is kept',
    'after the finished card is kept',
    'before the label is printed',
    'after the label is printed',
    'none',
  ] as const;
  const chosen = new Map<string, (typeof ACCIDENTS)[number]>();
  const happened = new Set<string>();
  const strike = (serial: string, accident: (typeof ACCIDENTS)[number]) => {
    if (chosen.get(serial) !== accident || happened.has(serial)) return;
    happened.add(serial);
    throw new Error(`power cut ${accident}`);
  };
  const stores = new Map<string, CardStore>();
  const labels = new Map<string, CardLabel[]>();
  const finished = new Map<string, number>();

  function storeOf(serial: string): CardStore {
    chosen.getOrInsertComputed(serial, () => ACCIDENTS[chosen.size]!);
    const inner = stores.getOrInsertComputed(serial, memoryCardStore);
    return {
      ...inner,
      async save(state) {
        const step = state.life === 'blank' ? 'the keys are kept' : 'the finished card is kept';
        strike(serial, `before ${step}` as (typeof ACCIDENTS)[number]);
        await inner.save(state);
        if (state.life === 'operational') finished.set(serial, (finished.get(serial) ?? 0) + 1);
        strike(serial, `after ${step}` as (typeof ACCIDENTS)[number]);
      },
    };
  }

  test('at any step of the factory leaves one card, one pair of certificates and one arrival', async () => {
    const factory = await openHouse({
      factory: {
        storeOf,
        ship: async (label) => {
          strike(label.cardSerial, 'before the label is printed');
          labels.set(label.cardSerial, [...(labels.get(label.cardSerial) ?? []), label]);
          strike(label.cardSerial, 'after the label is printed');
        },
      },
    });
    const photo = await goodPhoto();
    await Promise.all(
      ACCIDENTS.map(async () => {
        const { formId } = await factory.newcomer();
        await factory.ask('desk').submitApplication({ formId, ...photo });
      }),
    );
    await factory.jlis.drain();

    expect(new Set([...chosen.values()])).toEqual(new Set(ACCIDENTS));
    expect(happened.size).toBe(ACCIDENTS.length - 1);
    expect(await factory.ledger.outbox.deadLetters()).toEqual([]);
    expect(factory.municipality.arrivals.map(({ cardSerial }) => cardSerial).toSorted()).toEqual(
      [...stores.keys()].toSorted(),
    );
    for (const [cardSerial, accident] of chosen) {
      expect(finished.get(cardSerial), accident).toBe(1);
      expect(new Set(labels.get(cardSerial)!.map((label) => JSON.stringify(label))).size, accident).toBe(1);
      const { rows } = await factory.ledger.pool.query<{ state: string; certificate: Buffer }>(
        'SELECT state, certificate FROM certificate WHERE card_serial = $1',
        [cardSerial],
      );
      expect(
        rows.map(({ state }) => state),
        accident,
      ).toEqual(['published', 'published']);
      const chip = await Chip.open(stores.get(cardSerial)!);
      const card = await MyNumberCard.connect(memoryTransport(chip));
      const carried = Buffer.from(await card.readCertificate('auth'));
      expect(
        rows.some(({ certificate }) => certificate.equals(carried)),
        accident,
      ).toBe(true);
      const { expiry, securityCode } = labels.get(cardSerial)![0]!;
      await card.verify('faceNumberB', `601010${expiry.slice(0, 4)}${securityCode}`);
    }
    const { rows } = await factory.ledger.pool.query(
      'SELECT state FROM certificate WHERE card_serial IS NULL',
    );
    expect(rows.filter(({ state }) => state === 'void')).toEqual([]);
    await factory.close();
  });

  test('at the ward, or on the line, delays the card and doubles nothing', async () => {
    house.municipality.up = false;
    const { formId } = await house.newcomer();
    const { applicationId } = await house.ask('desk').submitApplication({ formId, ...(await goodPhoto()) });
    const made = async () => {
      const { applications } = await house.ask('desk').applicationStatus({ params: { formId } });
      return applications[0]!;
    };
    while (!(await made()).cardSerial || !house.labels.has((await made()).cardSerial!)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await made()).state).toBe('manufacturing');
    house.municipality.up = true;
    await house.jlis.drain();
    expect(await made()).toMatchObject({ applicationId, state: 'shipped' });
    const { cardSerial } = await made();
    expect(house.municipality.arrivals.filter((one) => one.cardSerial === cardSerial)).toHaveLength(1);
    expect(await house.kinds(cardSerial!)).toEqual(['card.manufactured', 'card.shipped']);
  });
});
