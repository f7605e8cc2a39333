/**
 * Attributes of a CMS signer (RFC 5652 11, CAdES-B of EN 319 122-1): content type, message digest, signing time and
 * signing-certificate-v2 (RFC 5035), which binds the signature to one certificate and not only to its key.
 */

import { createHash } from 'node:crypto';
import { type Certificate, readCertificate } from '../../certificate/read.ts';
import {
  DerCursor,
  type DerElement,
  malformed,
  open,
  readElement,
  readIntegerContent,
  readOid,
  readTime,
} from '../../der/read.ts';
import { readSerial, serialOctets } from '../../der/serial.ts';
import { contextTag, octetString, oid, sequence, TAG, time, tlv, unsignedInteger } from '../../der/write.ts';
import { algorithmOf, type DigestName, digest, digestAlgorithm, digestNamed } from '../algorithms.ts';
import { CMS_OID } from '../oids.ts';

/** One attribute; a set of several values is legal CMS, but not for any attribute read here. */
export interface Attribute {
  readonly type: string;
  readonly values: readonly DerElement[];
}

export const attribute = (type: string, ...values: readonly Uint8Array[]): Uint8Array =>
  sequence(oid(type), setOfSorted(values));

/** SET OF with its elements in the order DER asks for (X.690 11.6). */
export const setOfSorted = (values: readonly Uint8Array[], tag: number = TAG.set): Uint8Array =>
  tlv(tag, ...values.toSorted(Buffer.compare));

/** issuerAndSerialNumber of a certificate (RFC 5652 10.2.4). */
export const issuerAndSerial = ({ issuer, serial }: Certificate): Uint8Array =>
  sequence(issuer, unsignedInteger(serialOctets(serial)));

/** SigningCertificateV2 with one ESSCertIDv2; SHA-256 is the default digest and so not written (DER). */
function signingCertificateV2(der: Uint8Array, name: DigestName): Uint8Array {
  const { issuer, serial } = readCertificate(der);
  const generalNames = sequence(tlv(contextTag(4), issuer));
  const essCertificate = sequence(
    ...(name === 'sha256' ? [] : [digestAlgorithm(name)]),
    octetString(digest(name, der)),
    sequence(generalNames, unsignedInteger(serialOctets(serial))),
  );
  return sequence(sequence(essCertificate));
}

export const baselineAttributes = (options: {
  contentType: string;
  messageDigest: Uint8Array;
  certificate: Uint8Array;
  digest: DigestName;
  signedAt?: Temporal.Instant | undefined;
}): Uint8Array[] => [
  attribute(CMS_OID.contentType, oid(options.contentType)),
  ...(options.signedAt ? [attribute(CMS_OID.signingTime, time(options.signedAt))] : []),
  attribute(CMS_OID.messageDigest, octetString(options.messageDigest)),
  attribute(CMS_OID.signingCertificateV2, signingCertificateV2(options.certificate, options.digest)),
];

/** @throws `pki.malformed`, also for an attribute that stands there twice (RFC 5652 5.3) */
export function readAttributes(content: Uint8Array): Attribute[] {
  const attributes: Attribute[] = [];
  for (const list = new DerCursor(content); !list.done; ) {
    const fields = list.enter(TAG.sequence);
    const type = readOid(fields.take(TAG.oid));
    const values: DerElement[] = [];
    for (const set = fields.enter(TAG.set); !set.done; ) values.push(set.take());
    fields.end();
    if (attributes.some((other) => other.type === type)) throw malformed(`attribute ${type} twice`);
    attributes.push({ type, values });
  }
  return attributes;
}

/** The one value of an attribute, if the attribute is there. @throws `pki.malformed` for none or several values */
export function oneValue(attributes: readonly Attribute[], type: string): DerElement | undefined {
  const found = attributes.find((one) => one.type === type);
  if (found && found.values.length !== 1) throw malformed(`attribute ${type} has not one value`);
  return found?.values[0];
}

/** The time the signer claims (signing-time); nobody vouches for it. */
export function claimedTime(attributes: readonly Attribute[]): Temporal.Instant | undefined {
  const value = oneValue(attributes, CMS_OID.signingTime);
  return value && readTime(value);
}

/**
 * Whether signing-certificate or signing-certificate-v2 names this certificate first; undefined when neither is there.
 * The issuer and serial are optional in both, but have to be right where they stand.
 */
export function namesCertificate(
  attributes: readonly Attribute[],
  certificate: Certificate,
): boolean | undefined {
  const second = oneValue(attributes, CMS_OID.signingCertificateV2);
  const first = second ? undefined : oneValue(attributes, CMS_OID.signingCertificate);
  const value = second ?? first;
  if (!value) return undefined;
  const identifier = new DerCursor(readElement(value.whole, TAG.sequence).content)
    .enter(TAG.sequence)
    .enter(TAG.sequence);
  const algorithm = second ? identifier.optional(TAG.sequence) : undefined;
  const name = algorithm ? digestNamed(algorithmOf(algorithm.content)) : 'sha256';
  const hash = identifier.take(TAG.octetString).content;
  const issuerSerial = identifier.optional(TAG.sequence);
  // The first version knows SHA-1 only: it names the certificate, which the signature itself then protects.
  const expected = first
    ? createHash('sha1').update(certificate.der).digest()
    : name && digest(name, certificate.der);
  if (!expected || Buffer.compare(hash, expected) !== 0) return false;
  return issuerSerial ? fitsIssuerSerial(issuerSerial.whole, certificate) : true;
}

function fitsIssuerSerial(der: Uint8Array, certificate: Certificate): boolean {
  const fields = open(der);
  const name = fields.enter(TAG.sequence).enter(contextTag(4)).take(TAG.sequence).whole;
  const serial = readSerial(readIntegerContent(fields.take(TAG.integer)));
  fields.end();
  return Buffer.compare(name, certificate.issuer) === 0 && serial === certificate.serial;
}
