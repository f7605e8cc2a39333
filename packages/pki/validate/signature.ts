/** The signature over a certificate, CRL or OCSP response, checked with its issuer's key (RFC 4055, SHA-2 only). */

import { OID } from '../der/oids.ts';
import { authorityPublicKey, verifySignature } from '../keys/signing-key.ts';

const DIGESTS: Readonly<Record<string, 'sha256' | 'sha384' | 'sha512'>> = {
  [OID.sha256WithRSAEncryption]: 'sha256',
  [OID.sha384WithRSAEncryption]: 'sha384',
  [OID.sha512WithRSAEncryption]: 'sha512',
};

export interface SignedStructure {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

/** Whether the algorithm is one this package trusts; SHA-1 and MD5 are not. */
export const isAcceptedAlgorithm = (dotted: string): boolean => dotted in DIGESTS;

export async function isSignedBy(signed: SignedStructure, issuerSpki: Uint8Array): Promise<boolean> {
  const digest = DIGESTS[signed.signatureAlgorithm];
  if (!digest) return false;
  try {
    return await verifySignature(digest, signed.tbs, authorityPublicKey(issuerSpki), signed.signature);
  } catch {
    return false;
  }
}
