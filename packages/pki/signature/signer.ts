/** Who signs a document (署名者): a certificate and a way to its key, which may be a card, an HSM or a key in memory. */

import type { KeyObject } from 'node:crypto';
import { readCertificate } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { type DigestName, publicKeyOf } from './algorithms.ts';
import { isSignature, methodFor } from './methods.ts';

export interface DocumentSigner {
  /** DER of the signer's certificate. */
  readonly certificate: Uint8Array;
  /** DER of the CA certificates that go into the signature, so that a verifier can build the path. */
  readonly chain?: readonly Uint8Array[];
  /** Digest to sign with. Default SHA-256, the one the JPKI card's profile knows. */
  readonly digest?: DigestName;
  /** PKCS#1 v1.5 (RSA) or DER ECDSA signature over `bytes`, hashed with `digest`. */
  sign(bytes: Uint8Array, digest: DigestName): Promise<Uint8Array>;
}

/** A signer whose key is in this process (time-stamp authority, tests); RSA with SHA-256. */
export const keySigner = (
  key: SigningKey,
  certificate: Uint8Array,
  chain: readonly Uint8Array[] = [],
): DocumentSigner => ({
  certificate,
  chain,
  sign: (bytes) => key.sign('sha256WithRSAEncryption', bytes),
});

export function signerKey({ certificate }: DocumentSigner): KeyObject {
  const key = publicKeyOf(readCertificate(certificate).publicKeySpki);
  if (!key) throw new PkiError('pki.key-mismatch', "the signer's public key cannot be used");
  return key;
}

/**
 * Signs and checks the result with the certificate's key: the wrong card or a fault shows here, not at the verifier.
 * @throws `pki.signature-fault`
 */
export async function signChecked(signer: DocumentSigner, bytes: Uint8Array): Promise<Uint8Array> {
  const name = signer.digest ?? 'sha256';
  const signature = await signer.sign(bytes, name);
  const key = signerKey(signer);
  if (!(await isSignature(key, methodFor(key, name), bytes, signature)))
    throw new PkiError('pki.signature-fault', 'the signature is not by the key of the certificate');
  return signature;
}
