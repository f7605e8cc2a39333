// The signature schemes of the card (P1 of COMPUTE DIGITAL SIGNATURE, each measured on a real card), over RSA-2048.
//
// The usual one, P1 00, pads exactly the bytes it is given. Node offers that only as the synchronous privateEncrypt;
// it holds the event loop for a third of a millisecond, which is less than handing the job to another thread and back
// costs a card that does one command at a time.
import {
  constants,
  createHash,
  createPrivateKey,
  type KeyObject,
  privateEncrypt,
  randomBytes,
  sign,
} from 'node:crypto';
import { concat, u32 } from '../bytes.ts';
import type { ChipKeyPair } from './state.ts';

/** Length of an RSA-2048 signature. */
export const SIGNATURE_BYTES = 256;

const HASH_BYTES = 32;

interface SignatureScheme {
  /** Whether an input of that many bytes fits. */
  accepts(length: number): boolean;
  sign(key: ChipKeyPair, input: Uint8Array): Promise<Uint8Array>;
}

const anyMessage = (length: number): boolean => length >= 1 && length <= 255;
const oneHash = (length: number): boolean => length === HASH_BYTES;

const DIGEST_INFO_SHA256 = Uint8Array.fromHex('3031300d060960864801650304020105000420');

const SCHEMES: readonly SignatureScheme[] = [
  // 00: DigestInfo, or any 1–245 bytes, padded by PKCS#1 v1.5 type 1.
  { accepts: (length) => length >= 1 && length <= 245, sign: async (key, input) => padAndSign(key, input) },
  // 01: a message, hashed here; the bare hash is padded.
  { accepts: anyMessage, sign: async (key, input) => padAndSign(key, sha256(input)) },
  // 02: a SHA-256 hash, wrapped in DigestInfo here.
  { accepts: oneHash, sign: async (key, input) => padAndSign(key, concat(DIGEST_INFO_SHA256, input)) },
  // 03: a message, RSASSA-PKCS1-v1_5 with SHA-256.
  { accepts: anyMessage, sign: hashAndSign },
  // 04: a SHA-256 hash, RSASSA-PSS.
  { accepts: oneHash, sign: async (key, input) => rawSign(key, encodePss(input)) },
  // 05: a message, RSASSA-PSS with SHA-256.
  { accepts: anyMessage, sign: async (key, input) => rawSign(key, encodePss(sha256(input))) },
];

/** The scheme P1 chooses. */
export function signatureScheme(p1: number): SignatureScheme | undefined {
  return SCHEMES[p1];
}

/** Parsing PKCS#8 costs a good part of a signature; a key pair is parsed once as long as it lives. */
const parsed = new WeakMap<ChipKeyPair, KeyObject>();

function privateKey(pair: ChipKeyPair): KeyObject {
  let key = parsed.get(pair);
  if (key === undefined) {
    key = createPrivateKey({ key: Buffer.from(pair.pkcs8), format: 'der', type: 'pkcs8' });
    parsed.set(pair, key);
  }
  return key;
}

function padAndSign(pair: ChipKeyPair, input: Uint8Array): Uint8Array {
  return privateEncrypt({ key: privateKey(pair), padding: constants.RSA_PKCS1_PADDING }, input);
}

function rawSign(pair: ChipKeyPair, encoded: Uint8Array): Uint8Array {
  return privateEncrypt({ key: privateKey(pair), padding: constants.RSA_NO_PADDING }, encoded);
}

function hashAndSign(pair: ChipKeyPair, message: Uint8Array): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  sign('sha256', message, privateKey(pair), (error, signature) =>
    error ? reject(error) : resolve(signature),
  );
  return promise;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** EMSA-PSS-ENCODE (RFC 8017, 9.1.1) for a 2048-bit modulus, SHA-256, MGF1-SHA-256 and a random salt of 32 bytes. */
function encodePss(hash: Uint8Array): Uint8Array {
  const salt = randomBytes(HASH_BYTES);
  const h = sha256(concat(new Uint8Array(8), hash, salt));
  const block = new Uint8Array(SIGNATURE_BYTES - HASH_BYTES - 1);
  block[block.length - salt.length - 1] = 0x01;
  block.set(salt, block.length - salt.length);
  const masked = mask(h, block.length).map((byte, index) => byte ^ block[index]!);
  masked[0]! &= 0x7f;
  return concat(masked, h, Uint8Array.of(0xbc));
}

/** MGF1 (RFC 8017, B.2.1). */
function mask(seed: Uint8Array, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, counter) =>
    sha256(concat(seed, u32(counter))),
  );
  return concat(...blocks).subarray(0, length);
}
