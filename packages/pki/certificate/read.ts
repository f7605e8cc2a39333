/** Reading an X.509 v3 certificate (RFC 5280 4.1) into its parts, without judging it; `validate/` and `lint` judge. */

import { decodeName } from '../der/name.ts';
import {
  DerCursor,
  malformed,
  open,
  readBitStringOctets,
  readBoolean,
  readElement,
  readIntegerContent,
  readOid,
  readSmallInteger,
  readTime,
} from '../der/read.ts';
import { type CertificateSerial, readSerial } from '../der/serial.ts';
import { contextTag, primitiveContextTag, sha1, TAG } from '../der/write.ts';
import { signatureAlgorithmOf } from '../keys/pss-parameters.ts';

export interface CertificateExtension {
  readonly id: string;
  readonly critical: boolean;
  /** Content of extnValue: the DER of the extension itself. */
  readonly value: Uint8Array;
}

export interface Certificate {
  readonly der: Uint8Array;
  readonly tbs: Uint8Array;
  readonly serial: CertificateSerial;
  /** Dotted identifier of the signature algorithm, see `signatureAlgorithmOf`; inner and outer AlgorithmIdentifier are byte-equal. */
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  /** DER Names. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly notBefore: Temporal.Instant;
  readonly notAfter: Temporal.Instant;
  /** Whether each time was written as UTCTime or GeneralizedTime (RFC 5280 4.1.2.5 fixes which). */
  readonly timeTags: readonly [notBefore: number, notAfter: number];
  readonly publicKeySpki: Uint8Array;
  readonly extensions: readonly CertificateExtension[];
}

/** The octets of a SubjectPublicKeyInfo's BIT STRING: what key identifiers and OCSP key hashes are made from. */
export function publicKeyOctets(spki: Uint8Array): Uint8Array {
  const info = open(spki);
  info.take(TAG.sequence);
  const key = info.take(TAG.bitString);
  info.end();
  return readBitStringOctets(key);
}

/** Key identifier by method 1 of RFC 5280 4.2.1.2: SHA-1 of the BIT STRING's octets. */
export const keyIdentifier = (spki: Uint8Array): Uint8Array => sha1(publicKeyOctets(spki));

/** Reads an Extensions sequence. @throws `pki.malformed`, also for a repeated extension (RFC 5280 4.2) */
export function readExtensions(list: DerCursor): CertificateExtension[] {
  const extensions: CertificateExtension[] = [];
  while (!list.done) {
    const entry = list.enter(TAG.sequence);
    const id = readOid(entry.take(TAG.oid));
    const criticalElement = entry.optional(TAG.boolean);
    const critical = criticalElement !== undefined && readBoolean(criticalElement);
    if (criticalElement && !critical) throw malformed('default value written out');
    const value = entry.take(TAG.octetString).content;
    entry.end();
    if (extensions.some((other) => other.id === id)) throw malformed(`extension ${id} twice`);
    extensions.push({ id, critical, value });
  }
  if (extensions.length === 0) throw malformed('empty extensions');
  return extensions;
}

/** @throws `pki.malformed` unless the bytes are exactly one strict DER v3 certificate. */
export function readCertificate(der: Uint8Array): Certificate {
  const outer = open(der);
  const tbs = outer.take(TAG.sequence);
  const algorithm = outer.take(TAG.sequence);
  const signature = readBitStringOctets(outer.take(TAG.bitString));
  outer.end();

  const fields = new DerCursor(tbs.content);
  const version = fields.enter(contextTag(0));
  if (readSmallInteger(version.take(TAG.integer)) !== 2) throw malformed('not a version 3 certificate');
  version.end();
  const serial = readSerial(readIntegerContent(fields.take(TAG.integer)));
  const innerAlgorithm = fields.take(TAG.sequence);
  if (Buffer.compare(innerAlgorithm.whole, algorithm.whole) !== 0)
    throw malformed('two signature algorithms');
  const issuer = fields.take(TAG.sequence).whole;
  const validity = fields.enter(TAG.sequence);
  const notBefore = validity.take();
  const notAfter = validity.take();
  validity.end();
  const subject = fields.take(TAG.sequence).whole;
  const publicKeySpki = fields.take(TAG.sequence).whole;
  // issuerUniqueID and subjectUniqueID: nobody should write them, everybody has to read past them (RFC 5280 4.1.2.8).
  fields.optional(primitiveContextTag(1));
  fields.optional(primitiveContextTag(2));
  const extensionList = fields.enter(contextTag(3));
  const extensions = readExtensions(extensionList.enter(TAG.sequence));
  extensionList.end();
  fields.end();

  return {
    der,
    tbs: tbs.whole,
    serial,
    signatureAlgorithm: signatureAlgorithmOf(algorithm.content),
    signature,
    issuer,
    subject,
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    timeTags: [notBefore.tag, notAfter.tag],
    publicKeySpki,
    extensions,
  };
}

/** DER of one extension's value. */
export const extensionValue = (
  certificate: Pick<Certificate, 'extensions'>,
  id: string,
): Uint8Array | undefined => certificate.extensions.find((extension) => extension.id === id)?.value;

/** One certificate from PEM text. @throws `pki.malformed` */
export function certificateFromPem(pem: string): Uint8Array {
  const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(pem)?.[1];
  if (!body) throw malformed('no certificate in the PEM text');
  return readElement(Buffer.from(body, 'base64'), TAG.sequence).whole;
}

const inLines = (der: Uint8Array): string =>
  Buffer.from(der)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n');

/** PEM text of a certificate or CRL. */
export const toPem = (der: Uint8Array, label: 'CERTIFICATE' | 'X509 CRL' = 'CERTIFICATE'): string =>
  `-----BEGIN ${label}-----\n${inLines(der)}-----END ${label}-----\n`;

/** Common name of a subject, if it has one. */
export const commonNameOf = (certificate: Certificate): string | undefined =>
  decodeName(certificate.subject).find(({ type }) => type === 'CN')?.value;
