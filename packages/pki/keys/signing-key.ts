/** A private key that signs, wherever it lives (memory, encrypted file, PKCS#11 token). Signing is always async. */

import {
  createPrivateKey,
  createPublicKey,
  sign as cryptoSign,
  verify as cryptoVerify,
  generateKeyPair,
  type KeyObject,
} from 'node:crypto';
import { OID } from '../der/oids.ts';
import { asn1Null, oid, sequence } from '../der/write.ts';

/** Signature algorithms this package signs with; the JPKI profile knows only this one. */
type SignatureAlgorithm = 'sha256WithRSAEncryption';

export interface SigningKey {
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKeySpki: Uint8Array;
  /** PKCS#1 v1.5 signature over `bytes` (the key hashes them). Deterministic, which the issuance cycle relies on. */
  sign(algorithm: SignatureAlgorithm, bytes: Uint8Array): Promise<Uint8Array>;
}

/** AlgorithmIdentifier of sha256WithRSAEncryption, with the NULL that RFC 4055 asks for. */
export const SHA256_WITH_RSA: Uint8Array = sequence(oid(OID.sha256WithRSAEncryption), asn1Null());

/** A signing key over a private key held by this process. */
function signingKeyFrom(privateKey: KeyObject): SigningKey {
  const publicKeySpki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    publicKeySpki,
    // The callback form runs on libuv's threads, so all cores sign and the event loop stays free.
    sign: (_algorithm, bytes) =>
      new Promise((resolve, reject) => {
        cryptoSign('sha256', bytes, privateKey, (error, signature) =>
          error ? reject(error) : resolve(signature),
        );
      }),
  };
}

/** A new RSA-2048 key, e = 65537, as PKCS#8 DER. */
export const generatePrivateKey = (): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    generateKeyPair('rsa', { modulusLength: 2048, publicExponent: 65537 }, (error, _publicKey, privateKey) =>
      error ? reject(error) : resolve(privateKey.export({ type: 'pkcs8', format: 'der' })),
    );
  });

export const signingKeyFromPkcs8 = (pkcs8: Uint8Array): SigningKey =>
  signingKeyFrom(createPrivateKey({ key: Buffer.from(pkcs8), type: 'pkcs8', format: 'der' }));

/** A new RSA-2048 key that lives only in this process (OCSP signers, lint keys, tests). */
export const generateSigningKey = async (): Promise<SigningKey> =>
  signingKeyFromPkcs8(await generatePrivateKey());

const publicKeys = new Map<string, KeyObject>();

/** The public key of a SubjectPublicKeyInfo; the few keys of authorities are parsed once. */
export function authorityPublicKey(spki: Uint8Array): KeyObject {
  const id = Buffer.from(spki).toString('base64');
  let key = publicKeys.get(id);
  if (!key) {
    if (publicKeys.size >= 64) publicKeys.clear();
    key = createPublicKey({ key: Buffer.from(spki), type: 'spki', format: 'der' });
    publicKeys.set(id, key);
  }
  return key;
}

/** Whether `signature` over `bytes` is by this key, PKCS#1 v1.5 with the named digest. False for anything unusable. */
export const verifySignature = (
  digest: 'sha256' | 'sha384' | 'sha512',
  bytes: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
): Promise<boolean> =>
  new Promise((resolve) => {
    if (key.asymmetricKeyType !== 'rsa') return resolve(false);
    cryptoVerify(digest, bytes, key, signature, (error, valid) => resolve(!error && valid));
  });
