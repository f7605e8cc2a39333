/** The signature over a certificate, CRL or OCSP response, checked with its issuer's key (RFC 4055, RFC 5758). */

import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { OID } from '../der/oids.ts';
import { pssWith } from '../keys/pss-parameters.ts';
import { authorityPublicKey } from '../keys/signing-key.ts';

interface Algorithm {
  /** Absent where the algorithm has its own inside. */
  readonly digest?: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly keys: readonly string[];
  readonly padding?: number;
}

const RSA = ['rsa'];
const EC = ['ec'];
/** A salt of whatever length (RFC 4055 3.1): the digest is what strength hangs on. */
const pss = (digest: 'sha256' | 'sha384' | 'sha512'): Algorithm => ({
  digest,
  keys: ['rsa', 'rsa-pss'],
  padding: constants.RSA_PKCS1_PSS_PADDING,
});

/** Everything that can be checked; what is trusted is said beside. */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  [OID.sha256WithRSAEncryption]: { digest: 'sha256', keys: RSA },
  [OID.sha384WithRSAEncryption]: { digest: 'sha384', keys: RSA },
  [OID.sha512WithRSAEncryption]: { digest: 'sha512', keys: RSA },
  [pssWith(OID.sha256)]: pss('sha256'),
  [pssWith(OID.sha384)]: pss('sha384'),
  [pssWith(OID.sha512)]: pss('sha512'),
  [OID.ecdsaWithSHA256]: { digest: 'sha256', keys: EC },
  [OID.ecdsaWithSHA384]: { digest: 'sha384', keys: EC },
  [OID.ecdsaWithSHA512]: { digest: 'sha512', keys: EC },
  [OID.ed25519]: { keys: ['ed25519'] },
  [OID.dsaWithSHA1]: { digest: 'sha1', keys: ['dsa'] },
};

/** Trusted unless a caller says otherwise: RSA (PKCS#1 v1.5, PSS) and ECDSA with SHA-2, Ed25519. SHA-1, MD5 and DSA are not. */
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
  const isRsa = asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss';
  return !isRsa || (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA;
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
    if (!algorithm.keys.includes(key.asymmetricKeyType ?? '') || !isStrong(key)) return false;
    return await new Promise((resolve) => {
      const { digest = null, padding } = algorithm;
      const how = { key, ...(padding && { padding, saltLength: constants.RSA_PSS_SALTLEN_AUTO }) };
      verify(digest, signed.tbs, how, signed.signature, (error, valid) => resolve(!error && valid));
    });
  } catch {
    return false;
  }
}
