import { constants, createHash, generateKeyPairSync, privateEncrypt } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFourAttributes } from './attributes.ts';
import type { FourAttributes } from './profile/personal-attributes.ts';
import { verifyProof } from './proof.ts';
import { HANAKO, keyRing, MINATO, testAuthorities } from './testing/authorities.ts';

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
