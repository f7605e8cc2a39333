/**
 * Signing as CMS (RFC 5652, CAdES-B-B and -B-T of EN 319 122-1): attached or detached (`.p7s`), by one signer or several
 * (連署). The private key is asked for one signature over the signed attributes; the content never goes to the card.
 */

import { readCertificate } from '../../certificate/read.ts';
import { contextTag, integer, octetString, sequence, tlv } from '../../der/write.ts';
import { PkiError } from '../../errors.ts';
import { type DigestName, digest, digestAlgorithm, digestNamed } from '../algorithms.ts';
import { signatureAlgorithm } from '../methods.ts';
import { CMS_OID } from '../oids.ts';
import { type DocumentSigner, signChecked, signerKey } from '../signer.ts';
import type { TimeStampSource } from '../timestamp/request.ts';
import { attribute, baselineAttributes, issuerAndSerial, setOfSorted } from './attributes.ts';
import { readSignedData, type SignedData, type SignedDataContent, writeSignedData } from './signed-data.ts';

export interface SignCmsOptions {
  /** Leaves the content out (`.p7s`). Default false. */
  readonly detached?: boolean;
  /** Time the signer claims. PDF signatures leave it out: there the dictionary's /M says it (EN 319 142-1). */
  readonly signedAt?: Temporal.Instant | undefined;
  /** Fetches a time stamp over the signature: level B-T. */
  readonly timeStamp?: TimeStampSource | undefined;
  /** Type of the content when it is not plain data (time-stamp tokens). */
  readonly contentType?: string;
  /** Whether the certificates go in. Default true; a time-stamp authority is asked to leave them out (RFC 3161 2.4.1). */
  readonly certificates?: boolean;
}

/**
 * Signs content, given in one or more parts that follow each other. Answers DER.
 * @throws `pki.signature-fault` when the key is not the certificate's
 */
export async function signCms(
  content: Uint8Array | readonly Uint8Array[],
  signer: DocumentSigner,
  options: SignCmsOptions = {},
): Promise<Uint8Array> {
  const parts = content instanceof Uint8Array ? [content] : content;
  const { contentType = CMS_OID.data } = options;
  return writeSignedData({
    contentType,
    content: options.detached ? undefined : Buffer.concat(parts),
    digests: [signer.digest ?? 'sha256'],
    signers: [await writeSignerInfo(parts, contentType, signer, options)],
    certificates: options.certificates === false ? [] : [signer.certificate, ...(signer.chain ?? [])],
  });
}

/**
 * Adds one more signer beside those that are there (parallel signatures); nothing that is signed changes.
 * @param content what a detached signature is over
 * @throws `pki.malformed`
 */
export async function addSigner(
  der: Uint8Array,
  signer: DocumentSigner,
  options: Pick<SignCmsOptions, 'signedAt' | 'timeStamp'> & { readonly content?: Uint8Array } = {},
): Promise<Uint8Array> {
  const signed = readSignedData(der);
  const content = signed.content ?? options.content;
  if (!content) throw new PkiError('pki.content-missing', 'a detached signature needs its content');
  const added = await writeSignerInfo([content], signed.contentType, signer, options);
  return writeSignedData({
    ...contentOf(signed),
    digests: [...contentOf(signed).digests, signer.digest ?? 'sha256'],
    signers: [...signed.signers.map((one) => one.der), added],
    certificates: [...signed.certificates, signer.certificate, ...(signer.chain ?? [])],
  });
}

/** Puts validation data into a SignedData, outside of what is signed: level B-LT for a signature with a time stamp. */
export function addValidationData(
  der: Uint8Array,
  found: Pick<SignedData, 'certificates' | 'crls' | 'ocspResponses'>,
): Uint8Array {
  const signed = readSignedData(der);
  return writeSignedData({
    ...contentOf(signed),
    certificates: [...signed.certificates, ...found.certificates],
    crls: [...signed.crls, ...found.crls],
    ocspResponses: [...signed.ocspResponses, ...found.ocspResponses],
  });
}

const contentOf = (signed: SignedData): SignedDataContent => ({
  ...signed,
  digests: signed.signers
    .map((one) => digestNamed(one.digestAlgorithm))
    .filter((name): name is DigestName => name !== undefined),
  signers: signed.signers.map((one) => one.der),
});

async function writeSignerInfo(
  parts: readonly Uint8Array[],
  contentType: string,
  signer: DocumentSigner,
  { signedAt, timeStamp }: SignCmsOptions,
): Promise<Uint8Array> {
  const name = signer.digest ?? 'sha256';
  const certificate = readCertificate(signer.certificate);
  const attributes = baselineAttributes({
    contentType,
    messageDigest: digest(name, ...parts),
    certificate: signer.certificate,
    digest: name,
    signedAt,
  });
  const signature = await signChecked(signer, setOfSorted(attributes));
  const stamp = timeStamp && attribute(CMS_OID.signatureTimeStamp, await timeStamp(signature));
  return sequence(
    integer(1),
    issuerAndSerial(certificate),
    digestAlgorithm(name),
    setOfSorted(attributes, contextTag(0)),
    signatureAlgorithm(signerKey(signer), name),
    octetString(signature),
    ...(stamp ? [tlv(contextTag(1), stamp)] : []),
  );
}
