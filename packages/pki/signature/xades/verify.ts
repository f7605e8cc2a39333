/**
 * Verifying XML signatures (XML-DSig core validation, XAdES baseline): each signature of the document, its references
 * first, then the value, the certificate and the time. Strict about form, since wrapping lives from leniency.
 */

import type { XmlElement } from 'libxml2-wasm';
import { type Certificate, readCertificate } from '../../certificate/read.ts';
import { malformed } from '../../der/read.ts';
import { publicKeyOf, weaknessOf } from '../algorithms.ts';
import { levelOf } from '../cms/verify.ts';
import { judgeSigner, mergeValidationData, type RelyingOptions, type ValidationData } from '../judge.ts';
import { fitsKey, isSignature, xmlMethod } from '../methods.ts';
import { verifyTimeStamp } from '../timestamp/verify.ts';
import {
  reasonFrom,
  report,
  type SignatureReason,
  type SignatureReport,
  type SignatureVerdict,
  signerNameOf,
  type TimeStampVerdict,
  unreadable,
} from '../verdict.ts';
import {
  attributeOf,
  canonical,
  canonicalForm,
  childrenNamed,
  octetsOf,
  onlyChild,
  signaturesIn,
  withXml,
} from './document.ts';
import { NS } from './identifiers.ts';
import { checkReferences, type ReferenceContext } from './references.ts';
import { claimedTimeIn, propertiesName, qualifyingProperties } from './signed-properties.ts';

const MOST_SIGNATURES = 32;
const MOST_CERTIFICATES = 32;

export interface VerifyXmlOptions extends RelyingOptions {
  /** The file that a detached signature is over. */
  readonly content?: Uint8Array;
}

/** Verifies every signature in an XML document. Never throws for what it holds. */
export async function verifyXml(bytes: Uint8Array, options: VerifyXmlOptions): Promise<SignatureReport> {
  try {
    return await withXml(bytes, async (document) => {
      const signatures = signaturesIn(document);
      if (signatures.length > MOST_SIGNATURES) throw malformed(`XML: ${signatures.length} signatures`);
      const verdicts: SignatureVerdict[] = [];
      for (const [index, signature] of signatures.entries())
        verdicts.push(await verifyOne({ bytes, document, signature, index }, options));
      return report(verdicts);
    });
  } catch (error) {
    return report([], [reasonFrom(error)]);
  }
}

type Found = Pick<ReferenceContext, 'bytes' | 'document' | 'signature' | 'index'>;

async function verifyOne(found: Found, options: VerifyXmlOptions): Promise<SignatureVerdict> {
  const place = attributeOf(found.signature, 'Id');
  try {
    const verdict = await verifySignature(found, options);
    return { ...verdict, ...(place !== undefined && { place }) };
  } catch (error) {
    return unreadable('XML-DSig', error, place);
  }
}

async function verifySignature(found: Found, options: VerifyXmlOptions): Promise<SignatureVerdict> {
  const { signature } = found;
  const signedInfo = onlyChild(signature, NS.ds, 'SignedInfo');
  const value = onlyChild(signature, NS.ds, 'SignatureValue');
  const properties = qualifyingProperties(signature);
  const references = await checkReferences(signedInfo, {
    ...found,
    properties: properties?.signed,
    content: options.content,
  });
  const reasons: SignatureReason[] = [...references.reasons];
  const signedValue = await checkValue(signature, signedInfo, octetsOf(value));
  if ('failure' in signedValue)
    return { valid: false, reasons: [...reasons, signedValue], level: 'XML-DSig', timeStamps: [] };
  const { certificate, certificates } = signedValue;

  // Properties that are there but not signed could be anybody's words.
  if (properties && !references.propertiesSigned && !reasons.some(({ detail }) => detail === 'properties'))
    reasons.push({ failure: 'signed-attributes', detail: 'SignedProperties' });
  const named =
    properties && references.propertiesSigned ? propertiesName(properties.signed, certificate) : undefined;
  if (named === false) reasons.push({ failure: 'signing-certificate-mismatch' });
  const embedded = mergeValidationData(
    { certificates, crls: [], ocspResponses: [] },
    ...(properties ? [properties.evidence] : []),
  );
  const timeStamps = await timeStampsOf(properties?.timeStamps ?? [], value, embedded, options, reasons);
  const provenAt = timeStamps.find(({ valid }) => valid)?.time;
  const judged = await judgeSigner(certificate.der, embedded, provenAt, options);
  reasons.push(...judged.reasons);
  const claimedAt = properties && references.propertiesSigned ? claimedTimeIn(properties.signed) : undefined;
  const signer = signerNameOf(certificate);
  return {
    valid: reasons.length === 0,
    reasons,
    level: levelOf(['XML-DSig', 'XAdES'], named === true, provenAt !== undefined, judged.statusEmbedded),
    certificate,
    timeStamps,
    ...(signer !== undefined && { signer }),
    ...(provenAt && { provenAt }),
    ...(claimedAt && { claimedAt }),
    ...(judged.status && { status: judged.status }),
  };
}

/** The certificate whose key made the signature, among those that came along. */
async function checkValue(
  signature: XmlElement,
  signedInfo: XmlElement,
  value: Uint8Array,
): Promise<{ certificate: Certificate; certificates: Uint8Array[] } | SignatureReason> {
  const method = onlyChild(signedInfo, NS.ds, 'CanonicalizationMethod');
  const uri = attributeOf(method, 'Algorithm') ?? '';
  const form = canonicalForm(uri, method);
  if (!form) return { failure: 'transform', detail: uri };
  const algorithm = attributeOf(onlyChild(signedInfo, NS.ds, 'SignatureMethod'), 'Algorithm') ?? '';
  const made = xmlMethod(algorithm);
  const signedBytes = canonical(signedInfo, form);
  const certificates = childrenNamed(signature, NS.ds, 'KeyInfo')
    .flatMap((info) => childrenNamed(info, NS.ds, 'X509Data'))
    .flatMap((data) => childrenNamed(data, NS.ds, 'X509Certificate'))
    .map(octetsOf);
  if (certificates.length === 0) return { failure: 'signer-certificate-missing' };
  if (certificates.length > MOST_CERTIFICATES) throw malformed('XML: too many certificates');
  let suitable = false;
  for (const der of certificates) {
    const certificate = readCertificate(der);
    const key = publicKeyOf(certificate.publicKeySpki);
    if (!key || weaknessOf(key) || !made || !fitsKey(made, key)) continue;
    suitable = true;
    if (await isSignature(key, made, signedBytes, value, 'ieee-p1363')) return { certificate, certificates };
  }
  return suitable ? { failure: 'signature-value' } : { failure: 'algorithm', detail: algorithm };
}

async function timeStampsOf(
  elements: readonly XmlElement[],
  value: XmlElement,
  embedded: ValidationData,
  options: RelyingOptions,
  reasons: SignatureReason[],
): Promise<TimeStampVerdict[]> {
  const verdicts: TimeStampVerdict[] = [];
  for (const element of elements) {
    const [method] = childrenNamed(element, NS.ds, 'CanonicalizationMethod');
    const uri =
      (method && attributeOf(method, 'Algorithm')) ?? 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
    const form = canonicalForm(uri, method);
    if (!form) {
      reasons.push({ failure: 'transform', detail: uri });
      continue;
    }
    for (const token of childrenNamed(element, NS.xades, 'EncapsulatedTimeStamp')) {
      const stamped = canonical(value, form);
      const { intact, ...verdict } = await verifyTimeStamp(octetsOf(token), stamped, options, embedded);
      if (!intact)
        reasons.push({ failure: 'time-stamp', detail: verdict.reasons.map((one) => one.failure).join(', ') });
      verdicts.push(verdict);
    }
  }
  return verdicts;
}
