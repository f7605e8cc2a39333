/** Assembling and signing a v3 certificate (RFC 5280 4.1). */

import { encodeName, type NameAttribute } from '../der/name.ts';
import { type CertificateSerial, serialOctets } from '../der/serial.ts';
import { bitString, contextTag, integer, sequence, time, tlv, unsignedInteger } from '../der/write.ts';
import { PkiError } from '../errors.ts';
import {
  authorityPublicKey,
  SHA256_WITH_RSA,
  type SigningKey,
  verifySignature,
} from '../keys/signing-key.ts';

export interface CertificateContent {
  readonly serial: CertificateSerial;
  /** DER Name. */
  readonly issuer: Uint8Array;
  readonly notBefore: Temporal.Instant;
  readonly notAfter: Temporal.Instant;
  readonly subject: readonly NameAttribute[];
  readonly publicKeySpki: Uint8Array;
  /** DER extensions in the order of the profile. */
  readonly extensions: readonly Uint8Array[];
}

const VERSION_3 = tlv(contextTag(0), integer(2));

/** TBSCertificate: what will be signed, byte for byte. */
export const tbsCertificate = (content: CertificateContent): Uint8Array =>
  sequence(
    VERSION_3,
    unsignedInteger(serialOctets(content.serial)),
    SHA256_WITH_RSA,
    content.issuer,
    sequence(time(content.notBefore), time(content.notAfter)),
    encodeName(content.subject),
    content.publicKeySpki,
    tlv(contextTag(3), sequence(...content.extensions)),
  );

/**
 * The signed structure `{ tbs, algorithm, signature }` that certificates and CRLs share. The signature is checked
 * with the public key before anything leaves: a fault in RSA-CRT would otherwise publish the key's factors.
 * @throws `pki.signature-fault`
 */
export async function signStructure(tbs: Uint8Array, key: SigningKey): Promise<Uint8Array> {
  const signature = await key.sign('sha256WithRSAEncryption', tbs);
  if (!(await verifySignature('sha256', tbs, authorityPublicKey(key.publicKeySpki), signature))) {
    throw new PkiError('pki.signature-fault');
  }
  return sequence(tbs, SHA256_WITH_RSA, bitString(signature));
}
