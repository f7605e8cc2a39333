/** Status by OCSP (RFC 6960 3.2): what a relying party checks before it believes an answer. */

import { randomBytes } from 'node:crypto';
import { readExtendedKeyUsage } from '../certificate/extensions.ts';
import { type Certificate, keyIdentifier, readCertificate, readExtensions } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import {
  DerCursor,
  malformed,
  open,
  readBitStringOctets,
  readElement,
  readOid,
  readSmallInteger,
  readTime,
} from '../der/read.ts';
import { contextTag, octetString, primitiveContextTag, TAG } from '../der/write.ts';
import { PkiError } from '../errors.ts';
import { certificateIdOf } from '../ocsp/certificate-id.ts';
import { writeOcspRequest } from '../ocsp/request.ts';
import { CRL_REASON, type CrlReason } from '../revocation/status.ts';
import { isSignedBy } from './signature.ts';
import { isCurrent, notGood, type StatusAnswer, type StatusSource } from './status-source.ts';

export interface OcspStatusOptions {
  /** Carries the request to the responder and its answer back; the certificate tells which responder. */
  readonly ask: (request: Uint8Array, certificate: Certificate) => Promise<Uint8Array>;
  /** Sends a nonce and insists on it. Default true. */
  readonly nonce?: boolean;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

interface BasicResponse {
  readonly data: Uint8Array;
  readonly responderId: { readonly tag: number; readonly content: Uint8Array };
  readonly responses: Uint8Array;
  readonly nonce: Uint8Array | undefined;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  readonly certificates: readonly Uint8Array[];
}

/** The BasicOCSPResponse inside an OCSPResponse; undefined when the responder reports a failure. @throws `pki.malformed` */
function readBasicResponse(der: Uint8Array): BasicResponse | undefined {
  const outer = open(der);
  const responseStatus = readSmallInteger(outer.take(TAG.enumerated));
  if (responseStatus !== 0) return undefined;
  const bytes = outer.enter(contextTag(0)).enter(TAG.sequence);
  outer.end();
  if (readOid(bytes.take(TAG.oid)) !== OID.ocspBasic) throw malformed('OCSP response type');
  const basic = open(bytes.take(TAG.octetString).content);
  const data = basic.take(TAG.sequence);
  const signatureAlgorithm = readOid(basic.enter(TAG.sequence).take(TAG.oid));
  const signature = readBitStringOctets(basic.take(TAG.bitString));
  const certificates: Uint8Array[] = [];
  const certificateList = basic.optional(contextTag(0));
  basic.end();
  if (certificateList) {
    const list = open(certificateList.content);
    while (!list.done) certificates.push(list.take(TAG.sequence).whole);
  }

  const fields = new DerCursor(data.content);
  const responderId = fields.take();
  fields.take(TAG.generalizedTime);
  const responses = fields.take(TAG.sequence).content;
  const extensionList = fields.optional(contextTag(1));
  fields.end();
  const extensions = extensionList ? readExtensions(open(extensionList.content)) : [];
  if (extensions.some(({ id, critical }) => critical && id !== OID.ocspNonce))
    throw malformed('critical OCSP extension');
  const nonce = extensions.find(({ id }) => id === OID.ocspNonce)?.value;
  return { data: data.whole, responderId, responses, nonce, signatureAlgorithm, signature, certificates };
}

const isResponder = ({ responderId }: BasicResponse, candidate: Certificate): boolean =>
  responderId.tag === contextTag(2)
    ? equal(readElement(responderId.content, TAG.octetString).content, keyIdentifier(candidate.publicKeySpki))
    : responderId.tag === contextTag(1) && equal(responderId.content, candidate.subject);

/** RFC 6960 4.2.2.2: the issuer itself, or a delegate that the same issuing key certified for ocspSigning. */
async function isAuthorised(
  basic: BasicResponse,
  issuer: Certificate,
  at: Temporal.Instant,
): Promise<boolean> {
  const signed = {
    tbs: basic.data,
    signatureAlgorithm: basic.signatureAlgorithm,
    signature: basic.signature,
  };
  if (isResponder(basic, issuer)) return isSignedBy(signed, issuer.publicKeySpki);
  for (const der of basic.certificates) {
    const delegate = readCertificate(der);
    // A delegate may have been appointed for this very answer, a moment after the check began.
    const inForce = isCurrent({ thisUpdate: delegate.notBefore, nextUpdate: delegate.notAfter }, at);
    if (
      isResponder(basic, delegate) &&
      inForce &&
      equal(delegate.issuer, issuer.subject) &&
      readExtendedKeyUsage(delegate)?.includes(OID.ocspSigning) === true &&
      // Short-lived and nocheck, or nobody could tell whether the delegate itself is revoked.
      delegate.extensions.some(({ id }) => id === OID.ocspNoCheck) &&
      (await isSignedBy(delegate, issuer.publicKeySpki)) &&
      (await isSignedBy(signed, delegate.publicKeySpki))
    ) {
      return true;
    }
  }
  return false;
}

const NAMES_OF_REASONS = new Map(
  Object.entries(CRL_REASON).map(([name, code]) => [code as number, name as CrlReason]),
);

/** The SingleResponse about this CertID, if it is current. */
function singleAnswer(responses: Uint8Array, id: Uint8Array, at: Temporal.Instant): StatusAnswer {
  for (const list = new DerCursor(responses); !list.done; ) {
    const single = list.enter(TAG.sequence);
    const answered = single.take(TAG.sequence).whole;
    const status = single.take();
    const thisUpdate = readTime(single.take(TAG.generalizedTime));
    const next = single.optional(contextTag(0));
    if (!equal(answered, id)) continue;
    const nextUpdate = next && readTime(readElement(next.content, TAG.generalizedTime));
    if (!isCurrent({ thisUpdate, nextUpdate }, at))
      return { state: 'unavailable', detail: 'OCSP answer is not current' };
    if (status.tag === primitiveContextTag(0)) return { state: 'good' };
    if (status.tag !== contextTag(1)) return { state: 'unknown' };
    const revoked = new DerCursor(status.content);
    const since = readTime(revoked.take(TAG.generalizedTime));
    const reason = revoked.optional(contextTag(0));
    const code = reason ? readSmallInteger(readElement(reason.content, TAG.enumerated)) : 0;
    return notGood(since, NAMES_OF_REASONS.get(code) ?? 'unspecified');
  }
  return { state: 'unavailable', detail: 'OCSP answer is about another certificate' };
}

/** Asks an OCSP responder. Whatever goes wrong on the way is `unavailable`, never good. */
export function ocspStatus({ ask, nonce: withNonce = true }: OcspStatusOptions): StatusSource {
  return async (certificate, issuer, at) => {
    const id = certificateIdOf(certificate, issuer);
    const nonce = withNonce ? randomBytes(32) : undefined;
    try {
      const basic = readBasicResponse(await ask(writeOcspRequest([id], nonce), certificate));
      if (!basic) return { state: 'unavailable', detail: 'OCSP responder reports a failure' };
      if (nonce && !(basic.nonce && equal(basic.nonce, octetString(nonce)))) {
        return { state: 'unavailable', detail: 'OCSP nonce is not ours' };
      }
      if (!(await isAuthorised(basic, issuer, at))) {
        return { state: 'unavailable', detail: 'OCSP signer is not authorised' };
      }
      return singleAnswer(basic.responses, id, at);
    } catch (error) {
      const detail =
        error instanceof PkiError ? error.message : `OCSP responder not reached: ${String(error)}`;
      return { state: 'unavailable', detail };
    }
  };
}
