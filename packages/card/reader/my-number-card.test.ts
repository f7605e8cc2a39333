import { createHash, verify, X509Certificate } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { EF } from '../applications.ts';
import { toHex } from '../bytes.ts';
import { cardIssuerKey, issuerCryptogram } from '../chip/issuer-key.ts';
import { type Chip, MyNumberCard, memoryTransport } from '../index.ts';
import {
  authorities,
  factoryCard,
  handedOverCard,
  issuer,
  MASTER_KEY,
  NUMBER,
  order,
  PINS,
} from '../testing/sandbox-card.ts';
import type { CardTransport } from './transport.ts';

let chip: Chip;
let card: MyNumberCard;
beforeEach(async () => {
  chip = await handedOverCard();
  card = await MyNumberCard.connect(memoryTransport(chip));
});

const message = Buffer.from('the challenge');
const hash = createHash('sha256').update(message).digest();

/** A transport that remembers which instructions went through it. */
function watched(transport: CardTransport): CardTransport & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    connect: () => transport.connect(),
    disconnect: () => transport.disconnect(),
    transmit: (apdu) => {
      sent.push(toHex(apdu.subarray(0, 4)) + (apdu.length > 5 ? ' with data' : ''));
      return transport.transmit(apdu);
    },
  };
}

describe('a card in the reader', () => {
  test('is known for what it is', () => expect(card.token).toBe('my-number-card'));

  test('tells serial, municipality and expiry without a PIN', async () => {
    expect(await card.readCardRecord()).toEqual({
      serial: '990000000000001',
      municipality: '13103',
      expiry: '2035-02-17',
    });
  });

  test('shows its authentication certificate to anybody, the signature certificate only after the password', async () => {
    expect(new X509Certificate(await card.readCertificate('auth')).subject).toContain('Test auth holder');
    await expect(card.readCertificate('sign')).rejects.toMatchObject({ code: 'card.pin-required' });
    await card.verify('sign', PINS.sign);
    expect(new X509Certificate(await card.readCertificate('sign')).subject).toContain('Test sign holder');
    expect(Buffer.from(await card.readCertificate('sign-ca'))).toEqual(
      Buffer.from(authorities.sign.certificate),
    );
  });

  test.each(['auth', 'sign'] as const)('signs with the %s key after its PIN', async (key) => {
    await expect(card.sign(key, hash)).rejects.toMatchObject({ code: 'card.pin-required' });
    await card.verify(key, PINS[key]);
    const { publicKey } = new X509Certificate(await card.readCertificate(key));
    expect(verify('sha256', message, publicKey, await card.sign(key, hash))).toBe(true);
  });

  test('signs SHA-512 hashes, and refuses a hash of another length', async () => {
    await card.verify('auth', PINS.auth);
    const { publicKey } = new X509Certificate(await card.readCertificate('auth'));
    const long = createHash('sha512').update(message).digest();
    expect(verify('sha512', message, publicKey, await card.sign('auth', long))).toBe(true);
    for (const wrong of [long.subarray(1), long.subarray(0, 20), new Uint8Array(0)])
      await expect(card.sign('auth', wrong)).rejects.toMatchObject({ code: 'card.malformed' });
    await expect(card.sign('auth', hash, { algorithm: 'SHA-512' })).rejects.toMatchObject({
      code: 'card.malformed',
    });
  });

  test('tells number and four attributes after the PIN', async () => {
    await expect(card.readNumber()).rejects.toMatchObject({ code: 'card.pin-required' });
    await card.verify('text', PINS.text);
    expect(await card.readNumber()).toBe(NUMBER);
    expect(await card.readAttributes()).toEqual({
      name: '手形　花子',
      address: '東京都港区芝公園１丁目５番２５号',
      birth: '1980-02-17',
      sex: '2',
    });
  });

  test('shows the photo to whoever can read 照合番号B off its face', async () => {
    const { chip: fresh, securityCode } = await factoryCard();
    const reader = await MyNumberCard.connect(memoryTransport(fresh));
    await reader.verify('faceNumberB', `5502172035${securityCode}`);
    expect((await reader.readPhoto())?.length).toBe(3000);
  });

  test('a baby’s card carries no photo', async () => {
    const { photo: _none, ...pictures } = order().pictures;
    const { chip: baby } = await factoryCard(undefined, { profile: 'child', pictures });
    const reader = await MyNumberCard.connect(memoryTransport(baby));
    await reader.verify('faceNumberA', NUMBER);
    expect(await reader.readPhoto()).toBeUndefined();
  });

  test('nothing in the reader is said so', async () => {
    await expect(MyNumberCard.connect(undefined)).rejects.toMatchObject({ code: 'card.absent' });
  });

  test('another kind of card is not taken for one', async () => {
    const foreign = {
      powerOn: async () => new Uint8Array(2),
      powerOff: async () => {},
      transmit: async () => Uint8Array.of(0x6a, 0x82),
    };
    await expect(MyNumberCard.connect(memoryTransport(foreign))).rejects.toMatchObject({
      code: 'card.unknown-card',
    });
  });
});

describe('PINs', () => {
  test.each([
    ['auth', '123'],
    ['auth', '12345'],
    ['auth', '12a4'],
    ['auth', '１２３４'],
    ['sign', 'ABC12'],
    ['sign', 'ABC-123'],
    ['sign', 'ABCDEFGH123456789'],
  ] as const)('of the wrong form for %s (%s) cost no try', async (secret, pin) => {
    const before = await card.triesLeft(secret);
    await expect(card.verify(secret, pin)).rejects.toMatchObject({ code: 'card.pin-format' });
    expect(await card.triesLeft(secret)).toBe(before);
  });

  test('the password may be typed in lower case', () =>
    expect(card.verify('sign', 'abc123')).resolves.toBeUndefined());

  test('the tries are asked for before each attempt, and the last is kept unless told', async () => {
    await expect(card.verify('auth', '9999')).rejects.toMatchObject({
      code: 'card.pin-wrong',
      detail: { triesLeft: 2 },
    });
    await expect(card.verify('auth', '9999')).rejects.toMatchObject({
      code: 'card.pin-wrong',
      detail: { triesLeft: 1 },
    });
    await expect(card.verify('auth', '9999')).rejects.toMatchObject({
      code: 'card.last-try',
      detail: { triesLeft: 1 },
    });
    expect(await card.triesLeft('auth')).toBe(1);
    const spend = { spendLastTry: true };
    await expect(card.verify('auth', '9999', spend)).rejects.toMatchObject({
      code: 'card.pin-wrong',
      detail: { triesLeft: 0 },
    });
    await expect(card.verify('auth', PINS.auth, spend)).rejects.toMatchObject({ code: 'card.pin-locked' });
    expect(await card.triesLeft('sign')).toBe(5);
  });

  test('a right PIN on the last try gives all tries back', async () => {
    for (const _time of [1, 2]) await card.verify('auth', '9999').catch(() => {});
    await card.verify('auth', PINS.auth, { spendLastTry: true });
    expect(await card.triesLeft('auth')).toBe(3);
  });

  test.each([
    ['auth', PINS.auth, '8642'],
    ['sign', PINS.sign, 'NEW2PASSWORD'],
    ['text', PINS.text, '8642'],
    ['register', PINS.register, '8642'],
  ] as const)('%s can be changed by who knows it', async (secret, old, changed) => {
    await card.changePin(secret, old, changed);
    await card.disconnect();
    const again = await MyNumberCard.connect(memoryTransport(chip));
    await expect(again.verify(secret, old)).rejects.toMatchObject({ code: 'card.pin-wrong' });
    await again.verify(secret, changed);
  });

  test.each([
    ['auth', '12'],
    ['sign', 'ABCDEF'],
    ['sign', '123456'],
  ] as const)(
    'a new %s of the wrong form (%s) is refused before the old one is tried',
    async (secret, changed) => {
      const transport = watched(memoryTransport(chip));
      const reader = await MyNumberCard.connect(transport);
      const before = transport.sent.length;
      await expect(reader.changePin(secret, PINS[secret], changed)).rejects.toMatchObject({
        code: 'card.pin-format',
      });
      expect(transport.sent.length).toBe(before);
    },
  );

  test('no error tells a PIN', async () => {
    const errors = await Promise.all(
      ['987654', '9876'].map((pin) => card.verify('auth', pin).catch((error: unknown) => error)),
    );
    for (const error of errors) expect(JSON.stringify(error) + String(error)).not.toContain('9876');
  });
});

describe('the issuer at the counter', () => {
  test('gives a forgotten PIN a new value and all its tries', async () => {
    for (const _time of [1, 2, 3]) await card.verify('auth', '9999', { spendLastTry: true }).catch(() => {});
    await card.setPinsWithIssuer(issuer, { auth: '8642' });
    expect(await card.triesLeft('auth')).toBe(3);
    await card.verify('auth', '8642');
  });

  test('is never shown a PIN', async () => {
    const transport = watched(memoryTransport(chip));
    const reader = await MyNumberCard.connect(transport);
    const asked: unknown[] = [];
    await reader.setPinsWithIssuer(
      (request) => {
        asked.push(request);
        return issuer(request);
      },
      { auth: '8642', sign: 'NEW2PASSWORD' },
    );
    expect(asked).toEqual([{ serial: '990000000000001', scope: 'pins', challenge: expect.any(Uint8Array) }]);
    expect(transport.sent.filter((header) => header.startsWith('042C02'))).toHaveLength(2);
  });

  test('who is not the issuer sets nothing', async () => {
    const stranger = async ({ challenge }: { challenge: Uint8Array }) =>
      issuerCryptogram(new Uint8Array(32), challenge, 'pins');
    await expect(card.setPinsWithIssuer(stranger, { auth: '8642' })).rejects.toMatchObject({
      code: 'card.issuer-refused',
    });
    await card.verify('auth', PINS.auth);
  });

  test('an answer heard once opens nothing twice, nor another scope, nor another card', async () => {
    let heard = new Uint8Array(0);
    await card.withIssuer(
      'pins',
      async (request) => (heard = new Uint8Array(await issuer(request))),
      async () => {},
    );
    const replay = async () => heard;
    await expect(card.withIssuer('pins', replay, async () => {})).rejects.toMatchObject({
      code: 'card.issuer-refused',
    });
    await expect(
      card.withIssuer(
        'contents',
        (request) => issuer({ ...request, scope: 'pins' }),
        async () => {},
      ),
    ).rejects.toMatchObject({ code: 'card.issuer-refused' });
    const otherCard = async ({ challenge }: { challenge: Uint8Array }) =>
      issuerCryptogram(cardIssuerKey(MASTER_KEY, '990000000000002'), challenge, 'pins');
    await expect(card.withIssuer('pins', otherCard, async () => {})).rejects.toMatchObject({
      code: 'card.issuer-refused',
    });
  });

  test('leave to set PINs is no leave to write', async () => {
    await expect(
      card.withIssuer('pins', issuer, (session) =>
        session.writeFile('text', EF.text.attributes, new Uint8Array(9)),
      ),
    ).rejects.toMatchObject({ code: 'card.pin-required' });
    await expect(
      card.withIssuer('contents', issuer, (session) => session.unlockPin('auth')),
    ).rejects.toMatchObject({
      code: 'card.pin-required',
    });
  });

  test('the session is over when the work is', async () => {
    let kept: Parameters<Parameters<typeof card.withIssuer>[2]>[0] | undefined;
    await card.withIssuer('pins', issuer, async (session) => {
      kept = session;
    });
    await expect(kept!.setPin('auth', '0000')).rejects.toMatchObject({ code: 'card.pin-required' });
  });

  test('a child’s card takes three PINs and no password', async () => {
    const { chip: childChip } = await factoryCard(undefined, { profile: 'child' });
    const child = await MyNumberCard.connect(memoryTransport(childChip));
    await expect(child.setPinsWithIssuer(issuer, PINS)).rejects.toMatchObject({
      code: 'card.no-certificate',
    });
    expect(await child.triesLeft('auth')).toBe(0);
    await child.setPinsWithIssuer(issuer, { auth: '1234', text: '1234', register: '1234' });
    expect(await child.triesLeft('auth')).toBe(3);
    await expect(child.readCertificate('sign')).rejects.toMatchObject({ code: 'card.no-certificate' });
    expect(await child.availability()).toEqual({ auth: true, sign: false });
  });

  test('renews a certificate together with its key', async () => {
    const old = await card.readCertificate('auth');
    await card.withIssuer('contents', issuer, async (session) => {
      const spki = await session.generateKey('auth');
      expect(Buffer.from(await card.readCertificate('auth'))).toEqual(Buffer.from(old));
      await expect(session.writeCertificate('auth', authorities.auth.certificate)).rejects.toMatchObject({
        code: 'card.refused',
      });
      await session.writeCertificate('auth', authorities.auth.certify(spki, 'Renewed'));
    });
    await card.verify('auth', PINS.auth);
    const renewed = new X509Certificate(await card.readCertificate('auth'));
    expect(renewed.subject).toContain('Renewed');
    expect(verify('sha256', message, renewed.publicKey, await card.sign('auth', hash))).toBe(true);
  });

  test('stops a card, starts it again, abolishes it for good', async () => {
    await card.withIssuer('life', issuer, (session) => session.lockCard());
    await expect(card.verify('auth', PINS.auth)).rejects.toMatchObject({ code: 'card.refused' });
    const stopped = await MyNumberCard.connect(memoryTransport(chip));
    await stopped.withIssuer('life', issuer, (session) => session.unlockCard());
    await stopped.verify('auth', PINS.auth);
    await stopped.withIssuer('life', issuer, (session) => session.abolishCard());
    expect(chip.life).toBe('abolished');
    await expect(MyNumberCard.connect(memoryTransport(chip))).rejects.toMatchObject({
      code: 'card.unknown-card',
    });
  });
});
