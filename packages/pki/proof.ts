/** Proof of possession (利用者証明): a signature over a challenge, checked with the key of a certificate. */

import { createPublicKey } from 'node:crypto';
import { readCertificate } from './certificate/read.ts';
import { PkiError } from './errors.ts';
import { verifySignature } from './keys/signing-key.ts';

/**
 * Whether `signature` is PKCS#1 v1.5 with SHA-256 over `message` by the key in `certificate` (DER). It says nothing
 * about the certificate: ask `verifyCertificate` as well. False, never an error, for anything that is not a proof.
 */
export async function verifyProof(
  certificate: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const key = createPublicKey({
      key: Buffer.from(readCertificate(certificate).publicKeySpki),
      type: 'spki',
      format: 'der',
    });
    return await verifySignature('sha256', message, key, signature);
  } catch (error) {
    if (error instanceof PkiError || (error instanceof Error && 'code' in error)) return false;
    throw error;
  }
}
