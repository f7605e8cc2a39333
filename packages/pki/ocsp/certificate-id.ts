/** CertID (RFC 6960 4.1.1): which certificate of which issuing key is asked about. */

import { createHash } from 'node:crypto';
import { type IssuerKeyId, issuerKeyId } from '../authority/generation.ts';
import { type Certificate, publicKeyOctets } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import { DerCursor, type DerElement, readIntegerContent, readOid } from '../der/read.ts';
import { type CertificateSerial, certificateSerial, serialOctets } from '../der/serial.ts';
import { asn1Null, octetString, oid, sequence, TAG, unsignedInteger } from '../der/write.ts';

/** Hashes a CertID may use here; SHA-1 is what every client sends and only names the key. */
const CERTIFICATE_ID_HASHES = { [OID.sha1]: 'sha1', [OID.sha256]: 'sha256' } as const;

export interface CertificateId {
  /** DER of the whole CertID, which the response repeats byte for byte. */
  readonly der: Uint8Array;
  readonly hash: string;
  readonly issuerNameHash: Uint8Array;
  readonly issuerKeyHash: Uint8Array;
  /** Undefined for a serial no certificate can have (negative, zero, too long): the answer is `unknown`. */
  readonly serial: CertificateSerial | undefined;
}

const hashOf = (algorithm: 'sha1' | 'sha256', bytes: Uint8Array): Uint8Array =>
  createHash(algorithm).update(bytes).digest();

/** @throws `pki.malformed` */
export function readCertificateId(element: DerElement): CertificateId {
  const fields = new DerCursor(element.content);
  const algorithm = fields.enter(TAG.sequence);
  const hash = readOid(algorithm.take(TAG.oid));
  algorithm.optional(TAG.null);
  algorithm.end();
  const issuerNameHash = fields.take(TAG.octetString).content;
  const issuerKeyHash = fields.take(TAG.octetString).content;
  const serial = readIntegerContent(fields.take(TAG.integer));
  fields.end();
  const nameable = (serial[0]! & 0x80) === 0 && serial.length <= 21 && serial.some((octet) => octet !== 0);
  return {
    der: element.whole,
    hash,
    issuerNameHash,
    issuerKeyHash,
    serial: nameable ? certificateSerial(Buffer.from(serial).toString('hex')) : undefined,
  };
}

/** CertID of a certificate, to ask about it. */
export function certificateIdOf(
  certificate: Pick<Certificate, 'serial'>,
  issuer: Certificate,
  hash: 'sha1' | 'sha256' = 'sha1',
): Uint8Array {
  return sequence(
    sequence(oid(hash === 'sha1' ? OID.sha1 : OID.sha256), asn1Null()),
    octetString(hashOf(hash, issuer.subject)),
    octetString(hashOf(hash, publicKeyOctets(issuer.publicKeySpki))),
    unsignedInteger(serialOctets(certificate.serial)),
  );
}

/** Finds the issuing CA of a CertID. Name and key hash both count; among generations of one DN the key decides. */
export function issuerIndex(issuers: readonly Certificate[]): (id: CertificateId) => IssuerKeyId | undefined {
  const text = ({ buffer, byteOffset, length }: Uint8Array): string =>
    Buffer.from(buffer, byteOffset, length).toString('latin1');
  const byHashes = new Map<string, IssuerKeyId>();
  const keyOf = (hash: string, name: Uint8Array, key: Uint8Array): string =>
    `${hash}:${text(name)}:${text(key)}`;
  for (const issuer of issuers) {
    const octets = publicKeyOctets(issuer.publicKeySpki);
    for (const [dotted, name] of Object.entries(CERTIFICATE_ID_HASHES)) {
      byHashes.set(
        keyOf(dotted, hashOf(name, issuer.subject), hashOf(name, octets)),
        issuerKeyId(issuer.publicKeySpki),
      );
    }
  }
  return (id) => byHashes.get(keyOf(id.hash, id.issuerNameHash, id.issuerKeyHash));
}
