// 電子証明書の更新・新規発行 with a real chip: by law's windows, by the register's text of the day, and whatever breaks on the way,
// the card has a certificate that works.
import { createHash } from 'node:crypto';
import { type CardKey, EF, type MyNumberCard } from '@tegata/card';
import {
  certificateFromPem,
  ocspStatus,
  readCertificate,
  readFourAttributes,
  verifyCertificate,
  verifyProof,
} from '@tegata/pki';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goodPhoto, HANAKO, type House, NOON, openHouse } from '../testing/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});
beforeEach(() => house.clock.set(NOON));

/** A card of 2026-11-26: both certificates end on 2031-10-10, their window opens on 2031-07-11. */
const inUse = () => house.cardInUse();
type InUse = Awaited<ReturnType<typeof inUse>>;
const IN_WINDOW = '2031-07-11T10:00+09:00[Asia/Tokyo]';

const municipality = () => house.ask('municipality');
const at = ({ cardSerial }: InUse) => ({ params: { cardSerial } });

/** Where the line or the power may break while a certificate is put onto a card. */
type Break = 'after the key is made' | 'after it is certified' | 'after it is written';

/** What the counter's terminal does for one certificate. */
async function renew(person: InUse, kind: 'auth' | 'sign', procedureId: string, broken?: Break) {
  const { cardSerial, card } = person;
  const lose = (here: Break) => {
    if (here === broken) throw new Error(`lost ${here}`);
  };
  const written = await card.withIssuer(
    'contents',
    async ({ challenge }) => {
      const asked = { cardSerial, challenge: challenge.toBase64(), purpose: 'write-certificates' } as const;
      return Uint8Array.fromBase64((await municipality().openIssuerSession(asked)).cryptogram);
    },
    async (session) => {
      const publicKey = (await session.generateKey(kind)).toBase64();
      lose('after the key is made');
      const issued = await municipality().certifyCardKey({ procedureId, kind, publicKey }, at(person));
      lose('after it is certified');
      await session.writeCertificate(kind, Uint8Array.fromBase64(issued.certificate));
      await session.writeFile('jpki', AUTHORITY_FILE[kind], Uint8Array.fromBase64(issued.authority));
      lose('after it is written');
      return issued;
    },
  );
  await municipality().certificateWritten({ procedureId, serial: written.serial }, at(person));
  return written;
}

const AUTHORITY_FILE = { auth: EF.jpki.authAuthority, sign: EF.jpki.signAuthority };
const PINS = { auth: '1234', sign: 'ABC123' } as const;

/** Signs with the card and has the certificate on it checked as a relying party does. */
async function works(card: MyNumberCard, kind: CardKey): Promise<string> {
  await card.verify(kind, PINS[kind]);
  const certificate = await card.readCertificate(kind);
  const message = new TextEncoder().encode('still mine');
  await card.verify(kind, PINS[kind]);
  const signature = await card.sign(kind, new Uint8Array(createHash('sha256').update(message).digest()));
  expect(await verifyProof(certificate, message, signature)).toBe(true);
  const { status } = await checked(kind, certificate);
  const chain = await verifyCertificate(certificate, {
    trustAnchors: [await card.readCertificate(`${kind}-ca`)],
    at: house.clock.now(),
    usage: kind === 'auth' ? 'authentication' : 'signature',
  });
  expect(chain.reasons).toEqual([]);
  return status?.state ?? 'unknown';
}

async function checked(kind: CardKey, certificate: Uint8Array) {
  // By then another generation issues than the one of the old certificates.
  const anchors = (await (await house.jlis.pki.request(`/ca/${kind}.pem`)).text())
    .split(/(?<=-----END CERTIFICATE-----)/)
    .filter((pem) => pem.includes('BEGIN'))
    .map(certificateFromPem);
  return verifyCertificate(certificate, {
    trustAnchors: anchors,
    at: house.clock.now(),
    usage: kind === 'auth' ? 'authentication' : 'signature',
    status: ocspStatus({
      ask: async (request) => {
        const body = Uint8Array.from(request).buffer;
        const answer = await house.jlis.pki.request(`/ocsp/${kind}`, { method: 'POST', body });
        return new Uint8Array(await answer.arrayBuffer());
      },
    }),
  });
}

const refusal = (code: string, ...reasons: string[]) => ({
  problem: expect.objectContaining({
    code,
    ...(reasons.length > 0 && {
      params: expect.objectContaining({
        reasons: expect.arrayContaining(reasons.map((reason) => expect.objectContaining({ code: reason }))),
      }),
    }),
  }),
});

describe('a renewal', () => {
  test('inside the window gives both certificates new keys and the sixth birthday, and ends the old ones', async () => {
    const person = await inUse();
    const old = person.certificate;
    house.clock.set(IN_WINDOW);
    const outlook = await municipality().cardCertificates(at(person));
    expect(outlook.certificates.map(({ kind, due }) => [kind, due?.basis])).toEqual([
      ['auth', 'renewal'],
      ['sign', 'renewal'],
    ]);
    const procedureId = crypto.randomUUID();
    const auth = await renew(person, 'auth', procedureId);
    const sign = await renew(person, 'sign', procedureId);
    // The sixth birthday, but not past the card, which was made for ten.
    expect([auth.expiresOn, sign.expiresOn]).toEqual(['2036-10-10', '2036-10-10']);
    expect([await works(person.card, 'auth'), await works(person.card, 'sign')]).toEqual(['good', 'good']);
    expect((await checked('auth', old)).status).toMatchObject({ state: 'revoked', reason: 'superseded' });
    const [renewed] = (await house.ledger.journal.read({ subject: person.cardSerial })).filter(
      ({ kind }) => kind === 'certificate.renewed',
    );
    expect(renewed?.detail).toMatchObject({
      kind: 'auth',
      basis: 'renewal',
      certificate: auth.serial,
      ended: [readCertificate(old).serial],
    });
  });

  test('is refused before the window, and told when it opens', async () => {
    const person = await inUse();
    house.clock.set('2031-07-10T10:00+09:00[Asia/Tokyo]');
    await expect(renew(person, 'auth', crypto.randomUUID())).rejects.toMatchObject(
      refusal('jlis.certificate-not-due', 'renewal.not-yet'),
    );
    const { certificates } = await municipality().cardCertificates(at(person));
    expect(certificates.map(({ due }) => due)).toEqual([undefined, undefined]);
  });

  test('after the end is a new issue to the fifth birthday; the signature certificate follows its companion', async () => {
    const person = await inUse();
    house.clock.set('2031-10-11T10:00+09:00[Asia/Tokyo]');
    const { certificates } = await municipality().cardCertificates(at(person));
    expect(certificates.map(({ due }) => due)).toEqual(
      Array(2).fill({ basis: 'new', expiresOn: '2036-10-10' }),
    );
    const procedureId = crypto.randomUUID();
    await expect(renew(person, 'sign', procedureId)).rejects.toMatchObject(
      refusal('jlis.certificate-not-due'),
    );
    expect(await renew(person, 'auth', procedureId)).toMatchObject({ basis: 'new', expiresOn: '2036-10-10' });
    expect(await renew(person, 'sign', procedureId)).toMatchObject({ basis: 'new', expiresOn: '2036-10-10' });
  });

  test('is not for a card that ended, nor for one whose certificate is on hold', async () => {
    const [dead, lost] = [await inUse(), await inUse()];
    const { residentCode } = dead.report;
    await municipality().reportRegisterEvent({ residentCode, event: 'death' });
    await municipality().reportCardEvent({ event: 'lost' }, at(lost));
    house.clock.set(IN_WINDOW);
    await expect(renew(dead, 'auth', crypto.randomUUID())).rejects.toMatchObject(
      refusal('jlis.card-not-in-use'),
    );
    await expect(renew(lost, 'auth', crypto.randomUUID())).rejects.toMatchObject(
      refusal('jlis.certificate-on-hold'),
    );
  });
});

test('after a move the signature certificate is issued anew, with the text of the register and the end of its companion', async () => {
  const person = await inUse();
  house.clock.set('2027-02-01T10:00+09:00[Asia/Tokyo]');
  const { residentCode } = person.report;
  const attributes = { ...HANAKO, address: '東京都港区三田１丁目４番１号' };
  await municipality().reportRegisterEvent({ residentCode, event: 'attributes-changed', attributes });
  expect([await works(person.card, 'auth'), await works(person.card, 'sign')]).toEqual(['good', 'revoked']);
  const { certificates } = await municipality().cardCertificates(at(person));
  expect(certificates.map(({ kind, due }) => [kind, due?.basis])).toEqual([
    ['auth', undefined],
    ['sign', 'new'],
  ]);
  const issued = await renew(person, 'sign', crypto.randomUUID());
  expect(issued).toMatchObject({ basis: 'new', expiresOn: '2031-10-10' });
  expect([await works(person.card, 'auth'), await works(person.card, 'sign')]).toEqual(['good', 'good']);
  await person.card.verify('sign', PINS.sign);
  const text = readFourAttributes(await person.card.readCertificate('sign'));
  expect(text).toMatchObject({ address: { text: attributes.address } });
});

describe('whatever breaks', () => {
  test.each<Break>(['after the key is made', 'after it is certified', 'after it is written'])(
    '%s: the card works, and the same procedure comes to its end',
    async (broken) => {
      const person = await inUse();
      house.clock.set(IN_WINDOW);
      const procedureId = crypto.randomUUID();
      await expect(renew(person, 'auth', procedureId, broken)).rejects.toThrow(`lost ${broken}`);
      expect(await works(person.card, 'auth')).toBe('good');
      // The clock passes midnight meanwhile: what was decided stays decided.
      house.clock.set('2031-07-12T00:30+09:00[Asia/Tokyo]');
      const done = await renew(person, 'auth', procedureId);
      expect(await works(person.card, 'auth')).toBe('good');
      expect(readCertificate(await person.card.readCertificate('auth')).serial).toBe(done.serial);
      const { rows } = await house.ledger.pool.query<{ serial: string; status: string }>(
        `SELECT serial, status FROM certificate WHERE card_serial = $1 AND request_id LIKE '%-auth%'`,
        [person.cardSerial],
      );
      expect(rows.filter(({ status }) => status !== 'revoked').map(({ serial }) => serial)).toEqual([
        done.serial,
      ]);
    },
  );

  test('what was certified and never written is not told to verifiers as the successor', async () => {
    const person = await inUse();
    house.clock.set(IN_WINDOW);
    const procedureId = crypto.randomUUID();
    await expect(renew(person, 'auth', procedureId, 'after it is certified')).rejects.toThrow('lost');
    const verifierId = crypto.randomUUID();
    const kinds = ['authentication' as const];
    const { key } = await house
      .ask('front-door')
      .registerVerifier({ name: 'verifier', kinds }, { params: { verifierId } });
    const old = readCertificate(person.certificate).serial;
    const successor = async () => {
      const headers = { Authorization: `Bearer ${key}` };
      const response = await house.jlis.pki.request(`/successors/auth/${old}`, { headers });
      return ((await response.json()) as { successor: { serial: string } | null }).successor?.serial;
    };
    expect(await successor()).toBeUndefined();
    const { serial } = await renew(person, 'auth', procedureId);
    expect(await successor()).toBe(serial);
  });

  test('the same answer comes to the same question, and "written" may be told twice', async () => {
    const person = await inUse();
    house.clock.set(IN_WINDOW);
    const procedureId = crypto.randomUUID();
    const { serial } = await renew(person, 'auth', procedureId);
    const again = await municipality().certificateWritten({ procedureId, serial }, at(person));
    expect(again).toEqual({ kind: 'auth', ended: [] });
    await expect(
      municipality().certificateWritten({ procedureId, serial: 'ff' }, at(person)),
    ).rejects.toMatchObject(refusal('jlis.certificate-not-found'));
  });
});

test('a card that follows another in its window is applied for while that one is valid, and its dates count as renewed', async () => {
  const person = await inUse();
  const { formId } = person;
  const apply = async (photoTakenOn: string) =>
    house.ask('desk').submitApplication({ formId, ...(await goodPhoto(photoTakenOn)) });
  house.clock.set('2036-07-10T10:00+09:00[Asia/Tokyo]');
  await expect(apply('2036-07-01')).rejects.toMatchObject(refusal('jlis.card-held'));
  house.clock.set(IN_WINDOW);
  await renew(person, 'auth', crypto.randomUUID());
  house.clock.set('2036-07-11T10:00+09:00[Asia/Tokyo]');
  expect(await apply('2036-07-01')).toMatchObject({ state: 'accepted' });
  await house.jlis.drain();
  const arrival = house.municipality.arrivals.at(-1);
  // The sixth birthday after the renewed authentication certificate; the other one had run out long before.
  expect(arrival).toMatchObject({
    authCertificate: { expiry: '2041-10-10' },
    signCertificate: { expiry: '2040-10-10' },
  });
});
