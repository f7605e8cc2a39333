/**
 * The digests and keys a signed document may use (RFC 5754, 電子署名): SHA-2; RSA of 2048 bits or more, the NIST curves
 * (次期個人番号カード), Ed25519. SHA-1, MD5 and short keys are named, so that a report can say what was refused.
 */

import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { DerCursor, readOid } from '../der/read.ts';
import { oid, sequence, TAG, unsignedInteger } from '../der/write.ts';

export type DigestName = 'sha256' | 'sha384' | 'sha512';

const DIGEST_OIDS: Readonly<Record<DigestName, string>> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};
export const DIGEST_NAMES = Object.keys(DIGEST_OIDS) as DigestName[];
const RSA_BITS_AT_LEAST = 2048;
const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

export const digest = (name: DigestName, ...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** AlgorithmIdentifier of a digest; parameters absent, as RFC 5754 2 asks of writers. */
export const digestAlgorithm = (name: DigestName): Uint8Array => sequence(oid(DIGEST_OIDS[name]));

/** The digest a dotted identifier names, if it is one of those accepted. */
export const digestNamed = (dotted: string): DigestName | undefined =>
  DIGEST_NAMES.find((name) => DIGEST_OIDS[name] === dotted);

/** The dotted identifier of an AlgorithmIdentifier whose parameters are absent or NULL. */
export function algorithmOf(algorithmIdentifier: Uint8Array): string {
  const fields = new DerCursor(algorithmIdentifier);
  const dotted = readOid(fields.take(TAG.oid));
  if (!fields.done) {
    fields.take(TAG.null);
    fields.end();
  }
  return dotted;
}

/** A public key from SubjectPublicKeyInfo; undefined for one that this process cannot use. */
export function publicKeyOf(spki: Uint8Array): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(spki), type: 'spki', format: 'der' });
  } catch {
    return undefined;
  }
}

/** Why a key is too weak to be believed, or undefined. */
export function weaknessOf(key: KeyObject): string | undefined {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss')
    return (modulusLength ?? 0) >= RSA_BITS_AT_LEAST ? undefined : `RSA of ${modulusLength} bits`;
  if (key.asymmetricKeyType === 'ec') return CURVES.has(namedCurve ?? '') ? undefined : `curve ${namedCurve}`;
  return key.asymmetricKeyType === 'ed25519' ? undefined : `${key.asymmetricKeyType} key`;
}

/** Two numbers of fixed length, as XML signatures write an ECDSA signature (RFC 6931 2.3.6), from the DER form. */
export function toPlainEcdsa(der: Uint8Array, key: KeyObject): Uint8Array {
  const bits =
    { prime256v1: 256, secp384r1: 384, secp521r1: 521 }[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 0;
  const length = Math.ceil(bits / 8);
  const numbers = new DerCursor(der).enter(TAG.sequence);
  const plain = Buffer.alloc(length * 2);
  for (const end of [length, length * 2]) {
    const digits = Buffer.from(numbers.take(TAG.integer).content.subarray(-length));
    digits.copy(plain, end - digits.length);
  }
  return plain;
}

/** The DER form of an ECDSA signature that a card gives as two numbers of equal length. */
export function toDerEcdsa(plain: Uint8Array): Uint8Array {
  const half = plain.length / 2;
  return sequence(unsignedInteger(plain.subarray(0, half)), unsignedInteger(plain.subarray(half)));
}
