/**
 * One signer of a SignedData, checked by computation alone (RFC 5652 5.4, 5.6): the content's digest, the attributes,
 * the signature and the certificate they name. Whether that certificate is to be trusted is asked elsewhere.
 */

import type { Certificate } from '../../certificate/read.ts';
import { DerCursor, readOid } from '../../der/read.ts';
import { type DigestName, digest, digestNamed, publicKeyOf, weaknessOf } from '../algorithms.ts';
import { cmsMethod, fitsKey, isSignature } from '../methods.ts';
import { CMS_OID } from '../oids.ts';
import type { SignatureReason } from '../verdict.ts';
import { namesCertificate, oneValue } from './attributes.ts';
import { certificateOf, type SignedData, type SignerInfo } from './signed-data.ts';

export interface SignerCheck {
  readonly reasons: readonly SignatureReason[];
  readonly certificate?: Certificate;
  /** Whether the signature names its certificate (ESS): what makes it a baseline signature. */
  readonly bound: boolean;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** @param parts the content as it is relied on: that inside, or the document a detached signature came with */
export async function checkSigner(
  signed: Pick<SignedData, 'contentType' | 'certificates'>,
  info: SignerInfo,
  parts: readonly Uint8Array[],
): Promise<SignerCheck> {
  const certificate = certificateOf(info, signed.certificates);
  if (!certificate) return { reasons: [{ failure: 'signer-certificate-missing' }], bound: false };
  const named = namesCertificate(info.signedAttributes, certificate);
  const bound = named === true;
  const name = digestNamed(info.digestAlgorithm);
  if (!name) return { reasons: [{ failure: 'algorithm', detail: info.digestAlgorithm }], certificate, bound };
  const reasons = [...contentReasons(signed, info, parts, name)];
  if (named === false) reasons.push({ failure: 'signing-certificate-mismatch' });
  const signatureReason = await signatureReasonOf(info, certificate, parts, name);
  if (signatureReason) reasons.push(signatureReason);
  return { reasons, certificate, bound };
}

function* contentReasons(
  { contentType }: Pick<SignedData, 'contentType'>,
  info: SignerInfo,
  parts: readonly Uint8Array[],
  name: DigestName,
): Iterable<SignatureReason> {
  if (!info.signedBytes) {
    // Without attributes the signature is over the content; any other type must have them (RFC 5652 5.3).
    if (contentType !== CMS_OID.data) yield { failure: 'signed-attributes', detail: 'absent' };
    return;
  }
  const type = oneValue(info.signedAttributes, CMS_OID.contentType);
  const expected = oneValue(info.signedAttributes, CMS_OID.messageDigest);
  if (!type || readOid(type) !== contentType) yield { failure: 'signed-attributes', detail: 'content-type' };
  if (!expected) yield { failure: 'signed-attributes', detail: 'message-digest' };
  else if (!equal(octets(expected.whole), digest(name, ...parts))) yield { failure: 'content-altered' };
}

const octets = (der: Uint8Array): Uint8Array => new DerCursor(der).take(0x04).content;

async function signatureReasonOf(
  info: SignerInfo,
  certificate: Certificate,
  parts: readonly Uint8Array[],
  name: DigestName,
): Promise<SignatureReason | undefined> {
  const key = publicKeyOf(certificate.publicKeySpki);
  if (!key) return { failure: 'algorithm', detail: 'public key' };
  const weakness = weaknessOf(key);
  if (weakness) return { failure: 'algorithm', detail: weakness };
  const method = cmsMethod(info.signatureAlgorithm, name);
  if (typeof method === 'string') return { failure: 'algorithm', detail: method };
  if (!fitsKey(method, key))
    return { failure: 'algorithm', detail: `${method.scheme} by a key for ${key.asymmetricKeyType}` };
  const signed = info.signedBytes ?? (parts.length === 1 ? parts[0]! : Buffer.concat(parts));
  return (await isSignature(key, method, signed, info.signature))
    ? undefined
    : { failure: 'signature-value' };
}
