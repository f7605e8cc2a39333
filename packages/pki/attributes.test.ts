import { constants, createHash, generateKeyPairSync, privateEncrypt } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFourAttributes } from './attributes.ts';
import { OID } from './der/oids.ts';
import { extension } from './profile/extensions.ts';
import type { FourAttributes } from './profile/personal-attributes.ts';
import { verifyProof } from './proof.ts';
import { HANAKO, keyRing, MINATO, testAuthorities } from './testing/authorities.ts';
import { certify, testName } from './testing/hierarchy.ts';

const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
let town: Awaited<ReturnType<typeof testAuthorities>>;
let request = 0;

beforeAll(async () => {
  town = await testAuthorities({ key: keyRing(), now: NOW });
});

const certificateWith = async (
  attributes: FourAttributes,
  publicKeySpki: Uint8Array = town.holder.publicKeySpki,
) => {
  const { certificate } = await town.signature.authority.issue({
    profile: 'signature',
    requestId: `attributes-${request++}`,
    publicKeySpki,
    municipality: MINATO,
    attributes,
    expiresOn: Temporal.PlainDate.from('2031-02-28'),
  });
  return certificate;
};

describe('the four attributes', () => {
  test('are read as typed values', async () => {
    expect(readFourAttributes(await certificateWith(HANAKO))).toEqual({
      name: HANAKO.name,
      era: 'heisei',
      birth: { year: 1992, month: 2, day: 29 },
      birthDate: Temporal.PlainDate.from('1992-02-29'),
      gender: 'female',
      address: HANAKO.address,
    });
  });

  test('keep what is not known as not known', async () => {
    const read = readFourAttributes(await certificateWith({ ...HANAKO, birth: { year: 1950 } }));
    expect([read.era, read.birth, read.birthDate]).toEqual(['showa', { year: 1950 }, undefined]);
    expect(readFourAttributes(await certificateWith({ ...HANAKO, birth: {} })).era).toBe('unknown');
  });

  test('come back as they went in', async () => {
    const text = fc
      .array(fc.constantFrom('手', '形', '𠮷', '葛\u{E0100}', '　', 'ア', 'A', '１'), {
        minLength: 1,
        maxLength: 12,
      })
      .chain((characters) =>
        fc.record({
          text: fc.constant(characters.join('')),
          substituted: fc.subarray(characters.map((_, position) => position)),
        }),
      );
    const attributes = fc.record({
      name: text,
      address: text,
      gender: fc.constantFrom('male' as const, 'female' as const, 'other' as const),
      birth: fc.record({
        year: fc.integer({ min: 1873, max: 2026 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    });
    await fc.assert(
      fc.asyncProperty(attributes, async (four) => {
        const { name, address, gender, birth } = readFourAttributes(await certificateWith(four));
        expect({ name, address, gender, birth }).toEqual(four);
      }),
      { numRuns: 30 },
    );
  });

  test('are not in an authentication certificate', async () => {
    const { certificate } = await town.issue('authentication', 'no-attributes');
    expect(() => readFourAttributes(certificate)).toThrow('pki.malformed');
  });
});

describe('the attributes of a certificate in the bytes of the real ones', () => {
  /** Six otherNames as they stand in a certificate of JPKI, with invented contents of the same lengths. */
  const alternativeName = (over: Partial<Record<'name' | 'birth' | 'gender' | 'flags', string>> = {}) => {
    const entry = (head: string, text: string) => head + Buffer.from(text).toString('hex');
    const arc = '060a2a83088c9b55080505';
    return Buffer.from(
      [
        '3081e8',
        entry(`a028${arc}01a01a0c18`, over.name ?? '試験用氏名見本花'),
        entry(`a019${arc}04a00b0c09`, over.birth ?? '420081031'),
        entry(`a011${arc}03a0030c01`, over.gender ?? '1'),
        entry(`a03d${arc}05a02f0c2d`, '東京都港区芝公園一丁目見本１号'),
        entry(`a014${arc}02a0060c04`, over.flags ?? '0000'),
        entry(`a039${arc}06a02b0c29`, '0'.repeat(41)),
      ].join(''),
      'hex',
    );
  };
  const read = (value: Uint8Array) => {
    const more = [extension(OID.subjectAltName, value)];
    return readFourAttributes(certify({ subject: testName('dummy'), more }).certificate.der);
  };

  test('are read by identifier, flags longer or shorter than the text included', () => {
    expect(read(alternativeName())).toEqual({
      name: { text: '試験用氏名見本花', substituted: [] },
      era: 'heisei',
      birth: { year: 2008, month: 10, day: 31 },
      birthDate: Temporal.PlainDate.from('2008-10-31'),
      gender: 'male',
      address: { text: '東京都港区芝公園一丁目見本１号', substituted: [] },
    });
    expect(read(alternativeName({ flags: '0110' })).name.substituted).toEqual([1, 2]);
  });

  test.each([
    ['118680125', 'meiji', '1868-01-25'],
    ['219120730', 'taisho', '1912-07-30'],
    ['319261225', 'showa', '1926-12-25'],
    ['419890108', 'heisei', '1989-01-08'],
    ['520190501', 'reiwa', '2019-05-01'],
    ['000000000', 'unknown', undefined],
    ['319500000', 'showa', undefined],
    ['319500200', 'showa', undefined],
  ])('date of birth %s: %s, %s', (coded, era, date) => {
    const { era: named, birthDate } = read(alternativeName({ birth: coded }));
    expect([named, birthDate?.toString()]).toEqual([era, date]);
  });

  test.each([
    ['1', 'male'],
    ['2', 'female'],
    ['3', 'other'],
    ['9', 'other'],
  ])('gender %s: %s', (code, gender) => {
    expect(read(alternativeName({ gender: code })).gender).toBe(gender);
  });

  test.each([
    ['a day that never was', { birth: '420230229' }],
    ['an era without a digit', { birth: '920081031' }],
    ['a date with a letter', { birth: '42008103l' }],
    ['flags that are no digits', { flags: '0x10' }],
  ])('%s is malformed', (_, over) => {
    expect(() => read(alternativeName(over))).toThrow('pki.malformed');
  });
});

describe('a proof of possession', () => {
  const challenge = Buffer.from('kiosk challenge');

  test('is a signature over the challenge by the key in the certificate, and nothing else', async () => {
    const certificate = await certificateWith(HANAKO);
    const proof = await town.holder.sign('sha256WithRSAEncryption', challenge);
    expect(await verifyProof(certificate, challenge, proof)).toBe(true);
    expect(await verifyProof(certificate, Buffer.from('another challenge'), proof)).toBe(false);
    expect(await verifyProof(town.signature.generations[0]!.certificate.der, challenge, proof)).toBe(false);
    expect(await verifyProof(certificate, challenge, Buffer.alloc(256))).toBe(false);
    expect(await verifyProof(certificate, challenge, Buffer.alloc(0))).toBe(false);
    expect(await verifyProof(Buffer.from('no certificate'), challenge, proof)).toBe(false);
  });

  test('is what a card makes: PKCS#1 v1.5 over the DigestInfo, SHA-256 only', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const certificate = await certificateWith(HANAKO, publicKey.export({ type: 'spki', format: 'der' }));
    const onCard = (prefix: string, digest: 'sha256' | 'sha1') =>
      privateEncrypt(
        { key: privateKey, padding: constants.RSA_PKCS1_PADDING },
        Buffer.concat([Buffer.from(prefix, 'hex'), createHash(digest).update(challenge).digest()]),
      );
    expect(
      await verifyProof(certificate, challenge, onCard('3031300d060960864801650304020105000420', 'sha256')),
    ).toBe(true);
    expect(await verifyProof(certificate, challenge, onCard('3021300906052b0e03021a05000414', 'sha1'))).toBe(
      false,
    );
  });
});
