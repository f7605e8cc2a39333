// Every kind of card as a terminal meets it: what it shows without a PIN, which secrets it has, what it signs, and
// whether what it says holds.
import { createHash, generateKeyPairSync, sign, verify, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { issueCardVerifiableCertificate } from '../contents/certificate.ts';
import { keyId } from '../contents/key-id.ts';
import { type CardOrder, type Chip, MyNumberCard, memoryTransport } from '../index.ts';
import { TEST_ISSUER, TEST_ROOTS, terminalAuthority } from '../testing/contents.ts';
import { factoryCard, handedOverCard, NUMBER, PINS, SECURITY_CODE } from '../testing/sandbox-card.ts';

const read = (chip: Chip) => MyNumberCard.connect(memoryTransport(chip));
const made = async (changes: Partial<CardOrder>) => read((await factoryCard(undefined, changes)).chip);
const phonePins = { pins: { auth: PINS.auth, sign: PINS.sign } } as const;

const ALL = ['jpki', 'text', 'face', 'register', 'common'];

describe('a card shows what it is', () => {
  test.each([
    ['adult', {}, 'my-number-card', ALL, { auth: true, sign: true }],
    ['pin-less', {}, 'pin-less', ALL, { auth: true, sign: false }],
    ['android', phonePins, 'android', ['jpki'], { auth: true, sign: true }],
    ['iphone', phonePins, 'iphone', ['jpki'], { auth: true, sign: true }],
    ['juki-card', {}, 'juki-card', ['jpki', 'register', 'common'], { auth: false, sign: true }],
  ] as const)('%s', async (profile, changes, kind, applications, certificates) => {
    const card = await made({ profile, ...changes });
    const seen = await card.identify();
    expect(seen).toMatchObject({ kind, certificates, interface: 'contactless' });
    expect([...seen.applications].sort()).toEqual([...applications].sort());
  });

  test('a child’s card whose PINs are set is an ordinary one', async () => {
    const card = await read(await handedOverCard(undefined, { profile: 'child' }));
    expect((await card.identify()).kind).toBe('my-number-card');
  });

  test('a contact reader shows another ATR', async () => {
    const card = await made({ atr: Uint8Array.fromHex('3BE000FF8131FE4514') });
    expect((await card.identify()).interface).toBe('contact');
  });

  test('its token tells label, model and serial', async () => {
    expect(await (await made({})).readTokenInfo()).toMatchObject({
      label: 'JPKIAPICCTOKEN2',
      serial: '0990000000000001',
      flags: 0x40d,
      pinLength: { min: 6, max: 16 },
      utcTime: undefined,
    });
  });

  test('GET DATA tells municipality, expiry and certificates', async () => {
    const card = await made({});
    const objects = await card.readCardObjects();
    expect(objects).toMatchObject({ municipality: '13103', expiry: '2035-02-17' });
    expect(objects.lowerCertificate!.length).toBeGreaterThan(256);
    expect(objects.contactAtr![0]).toBe(0x3b);
    expect(await card.readObject(0x1234)).toBeUndefined();
    expect((await card.readFaceBasics()).municipality).toBe('13103');
  });

  test('a phone has no record, no attributes and no card manager', async () => {
    const card = await made({ profile: 'android', ...phonePins });
    const missing = { code: 'card.not-there' };
    await expect(card.readCardRecord()).rejects.toMatchObject(missing);
    await expect(card.verify('text', PINS.text)).rejects.toMatchObject(missing);
    await expect(card.readFace()).rejects.toMatchObject(missing);
  });
});

describe('tries left', () => {
  test('for every secret of a plastic card, none spent', async () => {
    const card = await read(await handedOverCard());
    await card.verify('auth', '9999').catch(() => {});
    await card.verify('auth', '9999').catch(() => {});
    const status = Object.fromEntries((await card.pinStatus()).map((each) => [each.secret, each]));
    expect(status.auth).toMatchObject({ triesLeft: 1, maxTries: 3, state: 'last-try', application: 'jpki' });
    expect(status.sign).toMatchObject({ triesLeft: 5, maxTries: 5, state: 'ready' });
    expect(status.register).toMatchObject({ triesLeft: 3, state: 'ready' });
    expect(status.common).toMatchObject({ triesLeft: 3, state: 'ready' });
    expect(status.faceNumberB).toMatchObject({ triesLeft: 10, maxTries: 10 });
    expect(await card.pinStatus()).toEqual(Object.values(status));
  });

  test('a phone has two secrets, and its app unlocks them', async () => {
    const card = await made({ profile: 'iphone', ...phonePins });
    expect((await card.pinStatus()).map(({ secret }) => secret)).toEqual(['auth', 'sign']);
    const spend = { spendLastTry: true };
    for (const _time of [1, 2, 3]) await card.verify('auth', '9999', spend).catch(() => {});
    await expect(card.verify('auth', PINS.auth)).rejects.toMatchObject({
      code: 'card.pin-locked',
      detail: { unlock: 'phone-app' },
    });
  });

  test('a card without PINs says that all are locked', async () => {
    const card = await made({ profile: 'pin-less' });
    const states = (await card.pinStatus()).filter(({ secret }) => ['auth', 'text'].includes(secret));
    expect(states.map(({ state }) => state)).toEqual(['locked', 'locked']);
  });
});

describe('keys', () => {
  const message = Buffer.from('to be signed');
  const hashed = (algorithm: string) => createHash(algorithm).update(message).digest();

  test('a phone shows its authentication certificate after the PIN only', async () => {
    const card = await made({ profile: 'android', ...phonePins });
    await expect(card.readCertificate('auth')).rejects.toMatchObject({ code: 'card.pin-required' });
    await card.verify('auth', PINS.auth);
    const { publicKey } = new X509Certificate(await card.readCertificate('auth'));
    expect(verify('sha256', message, publicKey, await card.sign('auth', hashed('sha256')))).toBe(true);
  });

  test.each([
    ['SHA-1', 'sha1'],
    ['SHA-384', 'sha384'],
  ] as const)('RSA signs %s', async (algorithm, name) => {
    const card = await read(await handedOverCard());
    expect(await card.keyAlgorithm('auth')).toBe('rsa');
    await card.verify('auth', PINS.auth);
    const { publicKey } = new X509Certificate(await card.readCertificate('auth'));
    const signature = await card.sign('auth', hashed(name), { algorithm });
    expect(verify(name, message, publicKey, signature)).toBe(true);
  });

  test('RSA signs PSS, with SHA-256 and no other', async () => {
    const card = await read(await handedOverCard());
    await card.verify('sign', PINS.sign);
    const { publicKey } = new X509Certificate(await card.readCertificate('sign'));
    const signature = await card.sign('sign', hashed('sha256'), { padding: 'pss' });
    const key = { key: publicKey, padding: 6, saltLength: 32 };
    expect(verify('sha256', message, key, signature)).toBe(true);
    await expect(card.sign('sign', hashed('sha384'), { padding: 'pss' })).rejects.toMatchObject({
      code: 'card.wrong-algorithm',
    });
  });

  test('a card of the next generation signs SHA-384 by P-384, and says so of anything else', async () => {
    const card = await read(await handedOverCard(undefined, { algorithm: 'ecdsa-p384' }));
    expect(await card.keyAlgorithm('auth')).toBe('ecdsa-p384');
    await card.verify('auth', PINS.auth);
    const { publicKey } = new X509Certificate(await card.readCertificate('auth'));
    const signature = await card.sign('auth', hashed('sha384'));
    expect(verify('sha384', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
    for (const wrong of [
      card.sign('auth', hashed('sha256')),
      card.sign('auth', hashed('sha256'), { padding: 'pss' }),
    ])
      await expect(wrong).rejects.toMatchObject({ code: 'card.wrong-algorithm' });
  });
});

describe('a certified terminal in the place of the PIN', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n, e } = pair.publicKey.export({ format: 'jwk' }) as { n: string; e: string };
  const bytes = (text: string) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  const publicKey = { modulus: bytes(n), exponent: bytes(e) };
  const prove = async (challenge: Uint8Array) => new Uint8Array(sign('sha256', challenge, pair.privateKey));
  const authority = TEST_ISSUER.terminals;
  const certify = (signer = terminalAuthority.sign) =>
    issueCardVerifiableCertificate(
      { keyId: authority.keyId, sign: signer },
      { keyId: keyId('9000099'), publicKey },
    );

  test('signs with the authentication key of a card without PINs', async () => {
    const card = await made({ profile: 'pin-less' });
    const hash = createHash('sha256').update('login').digest();
    await expect(card.sign('auth', hash)).rejects.toMatchObject({ code: 'card.pin-required' });
    await card.authenticateTerminal({ certificate: await certify(), sign: prove });
    const der = await card.readCertificate('auth');
    const signature = await card.sign('auth', hash);
    expect(verify('sha256', Buffer.from('login'), new X509Certificate(der).publicKey, signature)).toBe(true);
  });

  test('is refused with a certificate of its own making, or without the key', async () => {
    const card = await made({ profile: 'pin-less' });
    const refused = { code: 'card.terminal-refused' };
    const forged = await certify(async () => new Uint8Array(256).fill(1));
    await expect(card.authenticateTerminal({ certificate: forged, sign: prove })).rejects.toMatchObject(
      refused,
    );
    const certificate = await certify();
    await expect(
      card.authenticateTerminal({ certificate, sign: async () => new Uint8Array(256) }),
    ).rejects.toMatchObject(refused);
    await expect(
      card.authenticateTerminal({ certificate: certificate.subarray(1), sign: prove }),
    ).rejects.toMatchObject({ code: 'card.malformed' });
  });
});

describe('what is written on the card', () => {
  const roots = TEST_ROOTS;

  test('holds, and the card is the one it was written on', async () => {
    const card = await read(await handedOverCard());
    await card.verify('text', PINS.text);
    expect(await card.verifyContents('text', roots)).toEqual({
      certificate: 'holds',
      integrity: 'holds',
      number: 'holds',
      attributes: 'holds',
      signedKey: 'holds',
      card: 'holds',
    });
    await card.verify('faceNumberA', NUMBER);
    expect(await card.verifyContents('face', roots)).toEqual({
      certificate: 'holds',
      face: 'holds',
      numberPicture: 'holds',
      card: 'holds',
    });
  });

  test('is checked as far as the secret opens it', async () => {
    const card = await made({});
    await card.verify('faceBirth', '550217');
    expect((await card.readAgeRecord()).birth).toBe('1980-02-17');
    expect(await card.verifyContents('face', roots)).toEqual({
      certificate: 'holds',
      ageRecord: 'holds',
      card: 'holds',
    });
    await card.verify('textNumberB', `5502172035${SECURITY_CODE}`);
    const verdicts = await card.verifyContents('text', roots);
    expect(verdicts).toMatchObject({ attributes: 'holds' });
    expect(verdicts).not.toHaveProperty('number');
  });

  test('says nothing under a root nobody holds', async () => {
    const card = await read(await handedOverCard());
    await card.verify('text', PINS.text);
    const verdicts = await card.verifyContents('text', []);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['unknown-authority']));
  });

  test('files copied onto another card do not make it the first', async () => {
    const chip = await handedOverCard();
    const copy = memoryTransport(chip);
    const card = await MyNumberCard.connect({
      ...copy,
      connect: () => copy.connect(),
      disconnect: () => copy.disconnect(),
      // A copy answers challenges with some other key.
      transmit: async (apdu) => {
        const answer = await copy.transmit(apdu);
        if (apdu[1] === 0x2a) answer[0]! ^= 1;
        return answer;
      },
    });
    await card.verify('text', PINS.text);
    expect(await card.verifyContents('text', roots)).toMatchObject({ attributes: 'holds', card: 'broken' });
  });

  test('name, address and number come as pictures', async () => {
    const card = await read(await handedOverCard());
    await card.verify('faceNumberA', NUMBER);
    const face = await card.readFace();
    const png = '89504e47';
    for (const picture of [face.name, face.address, face.securityCode, await card.readNumberPicture()])
      expect(picture!.subarray(0, 4).toHex()).toBe(png);
    expect(face).toMatchObject({ birth: '1980-02-17', sex: '2', expiry: '2035-02-17' });
  });
});
