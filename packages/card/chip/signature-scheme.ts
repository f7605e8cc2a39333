// The signature schemes of the card (P1 of COMPUTE DIGITAL SIGNATURE), by kind of key.
//
// RSA-2048: each was measured on a real card. The usual one, P1 00, pads exactly the bytes it is given. Node offers
// that only as the synchronous privateEncrypt (its `sign` makes the hash itself); it holds the event loop for a third
// of a millisecond, less than handing the job to another thread and back costs a card that does one command at a time.
//
// ECDSA on P-384 with SHA-384: for the next generation (次期個人番号カード), whose commands are not public. Ours: the
// same P1 means the same kind of input, DigestInfo included, so that a client learns one thing; what has no meaning
// for ECDSA is refused. The answer is r and s, 48 bytes each (IEEE P1363).
import {
  constants,
  createHash,
  createPrivateKey,
  type KeyObject,
  privateEncrypt,
  randomBytes,
  sign,
} from 'node:crypto';
import { p384 } from '@noble/curves/nist.js';
import { concat, fromHex, sameBytes, u32 } from '../bytes.ts';
import type { ChipKeyPair, KeyScheme } from './state.ts';

/** Length of a signature. */
export const SIGNATURE_BYTES: Readonly<Record<KeyScheme, number>> = { 'rsa-2048': 256, 'ecdsa-p384': 96 };

const HASH_BYTES = 32;
const SHA384_BYTES = 48;

interface SignatureScheme {
  /** Whether an input fits. */
  accepts(input: Uint8Array): boolean;
  sign(key: ChipKeyPair, input: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

const anyMessage = ({ length }: Uint8Array): boolean => length >= 1 && length <= 255;
const oneHash = ({ length }: Uint8Array): boolean => length === HASH_BYTES;

const DIGEST_INFO_SHA256 = fromHex('3031300d060960864801650304020105000420');
const DIGEST_INFO_SHA384 = fromHex('3041300d060960864801650304020205000430');

const RSA: readonly SignatureScheme[] = [
  // 00: DigestInfo, or any 1–245 bytes, padded by PKCS#1 v1.5 type 1.
  { accepts: ({ length }) => length >= 1 && length <= 245, sign: padAndSign },
  // 01: a message, hashed here; the bare hash is padded.
  { accepts: anyMessage, sign: (key, input) => padAndSign(key, sha256(input)) },
  // 02: a SHA-256 hash, wrapped in DigestInfo here.
  { accepts: oneHash, sign: (key, input) => padAndSign(key, concat(DIGEST_INFO_SHA256, input)) },
  // 03: a message, RSASSA-PKCS1-v1_5 with SHA-256.
  { accepts: anyMessage, sign: hashAndSign },
  // 04: a SHA-256 hash, RSASSA-PSS.
  { accepts: oneHash, sign: (key, input) => rawSign(key, encodePss(input)) },
  // 05: a message, RSASSA-PSS with SHA-256.
  { accepts: anyMessage, sign: (key, input) => rawSign(key, encodePss(sha256(input))) },
];

const ECDSA: Readonly<Record<number, SignatureScheme>> = {
  // 00: DigestInfo of a SHA-384 hash, or the hash alone.
  0: {
    accepts: (input) => sha384Of(input) !== undefined,
    sign: (key, input) => signHash(key, sha384Of(input)!),
  },
  // 02: a SHA-384 hash.
  2: { accepts: ({ length }) => length === SHA384_BYTES, sign: signHash },
  // 03: a message.
  3: { accepts: anyMessage, sign: hashAndSign },
};

const SCHEMES: Readonly<Record<KeyScheme, Readonly<Record<number, SignatureScheme>>>> = {
  'rsa-2048': RSA,
  'ecdsa-p384': ECDSA,
};

/** The scheme P1 chooses for a kind of key. */
export function signatureScheme(kind: KeyScheme, p1: number): SignatureScheme | undefined {
  return SCHEMES[kind][p1];
}

/** The signature of a message by a key's plain scheme: INTERNAL AUTHENTICATE. */
export function hashAndSign(pair: ChipKeyPair, message: Uint8Array): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const hash = pair.scheme === 'rsa-2048' ? 'sha256' : 'sha384';
  sign(hash, message, { key: privateKey(pair), dsaEncoding: 'ieee-p1363' }, (error, signature) =>
    error ? reject(error) : resolve(signature),
  );
  return promise;
}

/** Parsing PKCS#8 costs a good part of a signature; a key pair is parsed once as long as it lives. */
const parsed = new WeakMap<ChipKeyPair, KeyObject>();

/** A chip key as Node's cryptography takes it. */
export function privateKey(pair: ChipKeyPair): KeyObject {
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

function sha384Of(input: Uint8Array): Uint8Array | undefined {
  if (input.length === SHA384_BYTES) return input;
  const head = input.subarray(0, DIGEST_INFO_SHA384.length);
  const hash = input.subarray(DIGEST_INFO_SHA384.length);
  return sameBytes(head, DIGEST_INFO_SHA384) && hash.length === SHA384_BYTES ? hash : undefined;
}

/** Node signs messages only; a card is given hashes. */
function signHash(pair: ChipKeyPair, hash: Uint8Array): Uint8Array {
  const { d } = privateKey(pair).export({ format: 'jwk' });
  const secret = Uint8Array.fromBase64(d!, { alphabet: 'base64url' });
  return p384.sign(hash, secret, { prehash: false, lowS: false });
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** EMSA-PSS-ENCODE (RFC 8017, 9.1.1) for a 2048-bit modulus, SHA-256, MGF1-SHA-256 and a random salt of 32 bytes. */
function encodePss(hash: Uint8Array): Uint8Array {
  const salt = randomBytes(HASH_BYTES);
  const h = sha256(concat(new Uint8Array(8), hash, salt));
  const block = new Uint8Array(SIGNATURE_BYTES['rsa-2048'] - HASH_BYTES - 1);
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
