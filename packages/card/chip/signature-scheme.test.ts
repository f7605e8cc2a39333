import { constants, createHash, createPublicKey, publicDecrypt, randomBytes, verify } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeSpki } from '../public-key.ts';
import { keyPool } from './key-pool.ts';
import { signatureScheme } from './signature-scheme.ts';
import type { ChipKeyPair } from './state.ts';

let pair: ChipKeyPair;
beforeAll(async () => {
  pair = await keyPool().take();
});

const publicKey = () => createPublicKey({ key: Buffer.from(encodeSpki(pair)), format: 'der', type: 'spki' });
const unpad = (signature: Uint8Array) =>
  publicDecrypt({ key: publicKey(), padding: constants.RSA_PKCS1_PADDING }, signature);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const message = randomBytes(100);

describe('the signature schemes of P1', () => {
  test.each([1, 20, 51, 245])('00 pads exactly the %i bytes given', async (length) => {
    const input = randomBytes(length);
    expect(unpad(await signatureScheme(0)!.sign(pair, input))).toEqual(input);
  });

  test('01 pads the bare hash of the message', async () => {
    expect(unpad(await signatureScheme(1)!.sign(pair, message))).toEqual(sha256(message));
  });

  test.each([
    [2, sha256(message)],
    [3, message],
  ])('0%i is RSASSA-PKCS1-v1_5', async (p1, input) => {
    const signature = await signatureScheme(p1)!.sign(pair, input);
    expect(verify('sha256', message, publicKey(), signature)).toBe(true);
  });

  test.each([
    [4, sha256(message)],
    [5, message],
  ])('0%i is RSASSA-PSS with a salt of 32 bytes', async (p1, input) => {
    const signature = await signatureScheme(p1)!.sign(pair, input);
    const key = { key: publicKey(), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    expect(verify('sha256', message, key, signature)).toBe(true);
  });

  test.each([
    [0, [1, 245], [0, 246]],
    [1, [1, 255], [0, 256]],
    [2, [32], [0, 31, 33]],
    [4, [32], [31, 33]],
  ])('0%i takes the lengths it should', (p1, good, bad) => {
    const scheme = signatureScheme(p1)!;
    expect(good.map((length) => scheme.accepts(length))).toEqual(good.map(() => true));
    expect(bad.map((length) => scheme.accepts(length))).toEqual(bad.map(() => false));
  });

  test('06 does not exist', () => expect(signatureScheme(6)).toBeUndefined());
});
