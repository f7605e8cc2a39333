import { constants, createHash, createPublicKey, publicDecrypt, randomBytes, verify } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { concat, fromHex } from '../bytes.ts';
import { encodeSpki } from '../public-key.ts';
import { keyPool } from './key-pool.ts';
import { hashAndSign, SIGNATURE_BYTES, signatureScheme } from './signature-scheme.ts';
import type { ChipKeyPair, KeyScheme } from './state.ts';

let pairs: Record<KeyScheme, ChipKeyPair>;
beforeAll(async () => {
  const pool = keyPool();
  pairs = { 'rsa-2048': await pool.take(), 'ecdsa-p384': await pool.take('ecdsa-p384') };
});

const publicKey = (kind: KeyScheme) =>
  createPublicKey({ key: Buffer.from(encodeSpki(pairs[kind])), format: 'der', type: 'spki' });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const message = randomBytes(100);

describe('RSA-2048, by P1', () => {
  const signed = (p1: number, input: Uint8Array) =>
    signatureScheme('rsa-2048', p1)!.sign(pairs['rsa-2048'], input);
  const unpad = (signature: Uint8Array) =>
    publicDecrypt({ key: publicKey('rsa-2048'), padding: constants.RSA_PKCS1_PADDING }, signature);

  test.each([1, 20, 51, 245])('00 pads exactly the %i bytes given', async (length) => {
    const input = randomBytes(length);
    expect(unpad(await signed(0, input))).toEqual(input);
  });

  test('01 pads the bare hash of the message', async () => {
    expect(unpad(await signed(1, message))).toEqual(sha256(message));
  });

  test.each([
    [2, sha256(message)],
    [3, message],
  ])('0%i is RSASSA-PKCS1-v1_5', async (p1, input) => {
    expect(verify('sha256', message, publicKey('rsa-2048'), await signed(p1, input))).toBe(true);
  });

  test.each([
    [4, sha256(message)],
    [5, message],
  ])('0%i is RSASSA-PSS with a salt of 32 bytes', async (p1, input) => {
    const key = { key: publicKey('rsa-2048'), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    expect(verify('sha256', message, key, await signed(p1, input))).toBe(true);
  });

  test.each([
    [0, [1, 245], [0, 246]],
    [1, [1, 255], [0, 256]],
    [2, [32], [0, 31, 33]],
    [4, [32], [31, 33]],
  ])('0%i takes the lengths it should', (p1, good, bad) => {
    const accepts = (length: number) => signatureScheme('rsa-2048', p1)!.accepts(new Uint8Array(length));
    expect(good.map(accepts)).toEqual(good.map(() => true));
    expect(bad.map(accepts)).toEqual(bad.map(() => false));
  });

  test('06 does not exist', () => expect(signatureScheme('rsa-2048', 6)).toBeUndefined());
});

describe('ECDSA on P-384, by P1', () => {
  const hash = createHash('sha384').update(message).digest();
  const digestInfo = concat(fromHex('3041300d060960864801650304020205000430'), hash);

  test.each([
    ['00, DigestInfo', 0, digestInfo],
    ['00, a hash', 0, hash],
    ['02, a hash', 2, hash],
    ['03, a message', 3, message],
  ])('%s: r and s over SHA-384', async (_what, p1, input) => {
    const scheme = signatureScheme('ecdsa-p384', p1)!;
    expect(scheme.accepts(input)).toBe(true);
    const signature = await scheme.sign(pairs['ecdsa-p384'], input);
    expect(signature.length).toBe(SIGNATURE_BYTES['ecdsa-p384']);
    const key = { key: publicKey('ecdsa-p384'), dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha384', message, key, signature)).toBe(true);
  });

  test('nothing that is not a SHA-384 hash passes for one', () => {
    const otherInfo = concat(fromHex('3041300d060960864801650304020305000430'), hash);
    for (const input of [hash.subarray(1), otherInfo, digestInfo.subarray(0, 66), new Uint8Array(0)])
      expect(signatureScheme('ecdsa-p384', 0)!.accepts(input)).toBe(false);
  });

  test.each([1, 4, 5, 6])('0%i does not exist', (p1) =>
    expect(signatureScheme('ecdsa-p384', p1)).toBeUndefined(),
  );
});

test.each([
  ['rsa-2048', 'sha256'],
  ['ecdsa-p384', 'sha384'],
] as const)('a %s key signs a challenge with %s', async (kind, algorithm) => {
  const signature = await hashAndSign(pairs[kind], message);
  const key = { key: publicKey(kind), dsaEncoding: 'ieee-p1363' } as const;
  expect(verify(algorithm, message, key, signature)).toBe(true);
});
