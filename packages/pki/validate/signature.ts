/** The signature over a certificate, CRL or OCSP response, checked with its issuer's key (RFC 4055, RFC 5758). */

import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { OID } from '../der/oids.ts';
import { authorityPublicKey } from '../keys/signing-key.ts';

interface Algorithm {
  readonly digest: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly key: 'rsa' | 'ec' | 'dsa';
}

/** Everything that can be checked; what is trusted is said beside. */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  [OID.sha256WithRSAEncryption]: { digest: 'sha256', key: 'rsa' },
  [OID.sha384WithRSAEncryption]: { digest: 'sha384', key: 'rsa' },
  [OID.sha512WithRSAEncryption]: { digest: 'sha512', key: 'rsa' },
  [OID.ecdsaWithSHA256]: { digest: 'sha256', key: 'ec' },
  [OID.ecdsaWithSHA384]: { digest: 'sha384', key: 'ec' },
  [OID.ecdsaWithSHA512]: { digest: 'sha512', key: 'ec' },
  [OID.dsaWithSHA1]: { digest: 'sha1', key: 'dsa' },
};

/** Trusted unless a caller says otherwise: RSA and ECDSA with SHA-2. SHA-1, MD5 and DSA are not. */
export const ACCEPTED_ALGORITHMS: ReadonlySet<string> = new Set(
  Object.keys(ALGORITHMS).filter((id) => id !== OID.dsaWithSHA1),
);

export interface SignedStructure {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

const SMALLEST_RSA = 2048;

/** 暗号強度: RSA below 2048 bits is within reach of whoever can pay (CRYPTREC). A DSA key is as strong as its caller lets it be. */
function isStrong({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA;
}

/** Whether a SubjectPublicKeyInfo holds a key that can be used and is strong enough. */
export function isStrongKey(spki: Uint8Array): boolean {
  try {
    return isStrong(createPublicKey({ key: Buffer.from(spki), type: 'spki', format: 'der' }));
  } catch {
    return false;
  }
}

/** Whether the key made the signature, by an accepted algorithm that is for keys of its kind. Never throws. */
export async function isSignedBy(
  signed: SignedStructure,
  issuerSpki: Uint8Array,
  accepted: ReadonlySet<string> = ACCEPTED_ALGORITHMS,
): Promise<boolean> {
  const algorithm = accepted.has(signed.signatureAlgorithm) && ALGORITHMS[signed.signatureAlgorithm];
  if (!algorithm) return false;
  try {
    const key = authorityPublicKey(issuerSpki);
    if (key.asymmetricKeyType !== algorithm.key || !isStrong(key)) return false;
    return await new Promise((resolve) => {
      verify(algorithm.digest, signed.tbs, key, signed.signature, (error, valid) => resolve(!error && valid));
    });
  } catch {
    return false;
  }
}
