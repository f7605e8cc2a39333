/**
 * SignedData (RFC 5652 5): the structure itself, read and written as strict DER. Everything a signature protects is
 * kept as the bytes that arrived, never encoded anew; only a stream in BER is first brought into definite lengths.
 */

import { readSubjectKeyIdentifier } from '../../certificate/extensions.ts';
import { type Certificate, readCertificate } from '../../certificate/read.ts';
import {
  DerCursor,
  type DerElement,
  malformed,
  open,
  readIntegerContent,
  readOid,
  readSmallInteger,
} from '../../der/read.ts';
import { type CertificateSerial, readSerial } from '../../der/serial.ts';
import {
  contextTag,
  integer,
  octetString,
  oid,
  primitiveContextTag,
  sequence,
  TAG,
  tlv,
} from '../../der/write.ts';
import { algorithmOf, type DigestName, digestAlgorithm } from '../algorithms.ts';
import { CMS_OID } from '../oids.ts';
import { type Attribute, readAttributes, setOfSorted } from './attributes.ts';
import { derFromStream, isStream } from './stream.ts';

/** Far above any honest document; a verifier's work stays bounded by what it accepts to look at. */
const MOST_SIGNERS = 64;
const MOST_CERTIFICATES = 256;

export interface SignerInfo {
  readonly der: Uint8Array;
  readonly signer:
    | { readonly issuer: Uint8Array; readonly serial: CertificateSerial }
    | { readonly keyId: Uint8Array };
  /** Dotted identifier as it stands there. */
  readonly digestAlgorithm: string;
  /** Content of the AlgorithmIdentifier: RSA-PSS has parameters. */
  readonly signatureAlgorithm: Uint8Array;
  /** Signed attributes; empty with `signedBytes` absent when the signature is over the content itself. */
  readonly signedAttributes: readonly Attribute[];
  /** What is signed: the attributes as SET OF, whatever tag they arrived under (RFC 5652 5.4). */
  readonly signedBytes: Uint8Array | undefined;
  readonly signature: Uint8Array;
  readonly unsignedAttributes: readonly Attribute[];
}

export interface SignedData {
  readonly contentType: string;
  /** Content octets; undefined for a detached signature. */
  readonly content: Uint8Array | undefined;
  readonly signers: readonly SignerInfo[];
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  /** OCSP responses (RFC 5940), DER OCSPResponse. */
  readonly ocspResponses: readonly Uint8Array[];
}

/** @throws `pki.malformed` unless the bytes are one ContentInfo of SignedData, in DER or as a stream in BER */
export function readSignedData(bytes: Uint8Array): SignedData {
  const info = open(isStream(bytes) ? derFromStream(bytes) : bytes);
  if (readOid(info.take(TAG.oid)) !== CMS_OID.signedData) throw malformed('not SignedData');
  const wrapped = info.enter(contextTag(0));
  info.end();
  const fields = wrapped.enter(TAG.sequence);
  wrapped.end();
  const version = readSmallInteger(fields.take(TAG.integer));
  if (![1, 3, 4, 5].includes(version)) throw malformed('version of SignedData');
  fields.take(TAG.set);
  const encapsulated = fields.enter(TAG.sequence);
  const contentType = readOid(encapsulated.take(TAG.oid));
  const explicit = encapsulated.optional(contextTag(0));
  encapsulated.end();
  const certificateSet = fields.optional(contextTag(0));
  const revocationSet = fields.optional(contextTag(1));
  const signerSet = fields.enter(TAG.set);
  fields.end();

  const signers: SignerInfo[] = [];
  while (!signerSet.done) {
    if (signers.length === MOST_SIGNERS) throw malformed(`more than ${MOST_SIGNERS} signers`);
    signers.push(readSignerInfo(signerSet.take(TAG.sequence)));
  }
  return {
    contentType,
    content: explicit && octetsIn(explicit),
    signers,
    certificates: certificateSet ? readCertificateSet(certificateSet) : [],
    ...readRevocation(revocationSet),
  };
}

function octetsIn(explicit: DerElement): Uint8Array {
  const inner = new DerCursor(explicit.content);
  const octets = inner.take(TAG.octetString).content;
  inner.end();
  return octets;
}

/** Attribute certificates and other kinds are passed over: nothing here relies on them. */
function readCertificateSet({ content }: DerElement): Uint8Array[] {
  const certificates: Uint8Array[] = [];
  for (const list = new DerCursor(content); !list.done; ) {
    const element = list.take();
    if (element.tag === TAG.sequence) certificates.push(element.whole);
    if (certificates.length > MOST_CERTIFICATES)
      throw malformed(`more than ${MOST_CERTIFICATES} certificates`);
  }
  return certificates;
}

function readRevocation(set: DerElement | undefined): Pick<SignedData, 'crls' | 'ocspResponses'> {
  const crls: Uint8Array[] = [];
  const ocspResponses: Uint8Array[] = [];
  for (const list = new DerCursor(set?.content ?? new Uint8Array()); !list.done; ) {
    const element = list.take();
    if (element.tag === TAG.sequence) crls.push(element.whole);
    else if (element.tag === contextTag(1)) {
      const other = new DerCursor(element.content);
      if (readOid(other.take(TAG.oid)) === CMS_OID.ocspResponse)
        ocspResponses.push(other.take(TAG.sequence).whole);
    } else throw malformed('revocation information');
  }
  return { crls, ocspResponses };
}

function readSignerInfo({ whole, content }: DerElement): SignerInfo {
  const fields = new DerCursor(content);
  const version = readSmallInteger(fields.take(TAG.integer));
  const keyId = fields.optional(primitiveContextTag(0));
  if (version !== (keyId ? 3 : 1)) throw malformed('version of SignerInfo');
  const signer = keyId ? { keyId: keyId.content } : readIssuerAndSerial(fields.enter(TAG.sequence));
  const digestAlgorithm = algorithmOf(fields.take(TAG.sequence).content);
  const signed = fields.optional(contextTag(0));
  const signatureAlgorithm = fields.take(TAG.sequence).content;
  const signature = fields.take(TAG.octetString).content;
  const unsigned = fields.optional(contextTag(1));
  fields.end();
  return {
    der: whole,
    signer,
    digestAlgorithm,
    signatureAlgorithm,
    signedAttributes: signed ? readAttributes(signed.content) : [],
    signedBytes: signed && tlv(TAG.set, signed.content),
    signature,
    unsignedAttributes: unsigned ? readAttributes(unsigned.content) : [],
  };
}

function readIssuerAndSerial(fields: DerCursor) {
  const issuer = fields.take(TAG.sequence).whole;
  const serial = readSerial(readIntegerContent(fields.take(TAG.integer)));
  fields.end();
  return { issuer, serial };
}

/** The certificate that a signer names, by issuer and serial or by key identifier, from those that came along. */
export function certificateOf(
  { signer }: SignerInfo,
  certificates: readonly Uint8Array[],
): Certificate | undefined {
  for (const der of certificates) {
    const certificate = tryRead(der);
    if (!certificate) continue;
    const keyId = 'keyId' in signer ? readSubjectKeyIdentifier(certificate) : undefined;
    const fits =
      'keyId' in signer
        ? keyId !== undefined && Buffer.compare(keyId, signer.keyId) === 0
        : signer.serial === certificate.serial && Buffer.compare(signer.issuer, certificate.issuer) === 0;
    if (fits) return certificate;
  }
  return undefined;
}

/** A certificate nobody needs may be of a kind this package does not read (version 1, for one). */
function tryRead(der: Uint8Array): Certificate | undefined {
  try {
    return readCertificate(der);
  } catch {
    return undefined;
  }
}

/** What goes into a SignedData that is written; signers are finished SignerInfos in DER. */
export interface SignedDataContent {
  readonly contentType: string;
  readonly content?: Uint8Array | undefined;
  readonly digests: readonly DigestName[];
  readonly signers: readonly Uint8Array[];
  readonly certificates: readonly Uint8Array[];
  readonly crls?: readonly Uint8Array[];
  readonly ocspResponses?: readonly Uint8Array[];
}

export function writeSignedData(parts: SignedDataContent): Uint8Array {
  const { contentType, content, crls = [], ocspResponses = [] } = parts;
  const revocation = [
    ...crls,
    ...ocspResponses.map((response) => tlv(contextTag(1), oid(CMS_OID.ocspResponse), response)),
  ];
  const version = ocspResponses.length > 0 ? 5 : contentType === CMS_OID.data ? 1 : 3;
  return sequence(
    oid(CMS_OID.signedData),
    tlv(
      contextTag(0),
      sequence(
        integer(version),
        setOfSorted(unique(parts.digests.map(digestAlgorithm))),
        sequence(oid(contentType), ...(content ? [tlv(contextTag(0), octetString(content))] : [])),
        ...(parts.certificates.length > 0 ? [setOfSorted(unique(parts.certificates), contextTag(0))] : []),
        ...(revocation.length > 0 ? [setOfSorted(unique(revocation), contextTag(1))] : []),
        setOfSorted(parts.signers),
      ),
    ),
  );
}

const unique = (ders: readonly Uint8Array[]): Uint8Array[] =>
  ders.filter((der, index) => ders.findIndex((other) => Buffer.compare(other, der) === 0) === index);
