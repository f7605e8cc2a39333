/** Status by OCSP (RFC 6960 3.2): what a relying party checks before it believes an answer. */

import { randomBytes } from 'node:crypto';
import { readBasicConstraints, readExtendedKeyUsage, readKeyUsage } from '../certificate/extensions.ts';
import { type Certificate, keyIdentifier, readCertificate } from '../certificate/read.ts';
import { KEY_USAGE, OID } from '../der/oids.ts';
import { DerCursor, readElement, readSmallInteger, readTime } from '../der/read.ts';
import { isIrregularSerial } from '../der/serial.ts';
import { contextTag, octetString, primitiveContextTag, TAG } from '../der/write.ts';
import { PkiError } from '../errors.ts';
import { certificateIdOf } from '../ocsp/certificate-id.ts';
import { writeOcspRequest } from '../ocsp/request.ts';
import { unknownCritical } from '../path/validate-path.ts';
import { CRL_REASON, type CrlReason } from '../revocation/status.ts';
import { type BasicResponse, findSingle, readBasicResponse, type SingleResponse } from './ocsp-answer.ts';
import { isSignedBy } from './signature.ts';
import {
  isCurrent,
  mayHaveForgotten,
  notGood,
  type StatusAnswer,
  type StatusSource,
} from './status-source.ts';

export interface OcspStatusOptions {
  /** Carries the request to the responder and its answer back; the certificate tells which responder. */
  readonly ask: (request: Uint8Array, certificate: Certificate) => Promise<Uint8Array>;
  /** Sends a nonce and insists on it. Default true. */
  readonly nonce?: boolean;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const isResponder = ({ responderId }: BasicResponse, candidate: Certificate): boolean =>
  responderId.tag === contextTag(2)
    ? equal(readElement(responderId.content, TAG.octetString).content, keyIdentifier(candidate.publicKeySpki))
    : responderId.tag === contextTag(1) && equal(responderId.content, candidate.subject);

/** Whether a certificate is that of an OCSP signer and of nothing more. */
const isDelegate = (delegate: Certificate): boolean =>
  readExtendedKeyUsage(delegate)?.includes(OID.ocspSigning) === true &&
  readKeyUsage(delegate)?.has(KEY_USAGE.digitalSignature) !== false &&
  !readBasicConstraints(delegate)?.authority &&
  unknownCritical(delegate) === undefined &&
  // Short-lived and nocheck, or nobody could tell whether the delegate itself is revoked.
  delegate.extensions.some(({ id }) => id === OID.ocspNoCheck);

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
      isDelegate(delegate) &&
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

/** What a SingleResponse says about the certificate, if it is current. */
function answerOf(
  single: SingleResponse | undefined,
  certificate: Certificate,
  at: Temporal.Instant,
  about: Temporal.Instant | undefined,
): StatusAnswer {
  if (!single) return { state: 'unavailable', detail: 'OCSP answer is about another certificate' };
  const { status, thisUpdate, archiveCutoff } = single;
  if (!isCurrent(single, at)) return { state: 'unavailable', detail: 'OCSP answer is not current' };
  if (status.tag === primitiveContextTag(0)) {
    const remembered = archiveCutoff && Temporal.Instant.compare(archiveCutoff, certificate.notAfter) <= 0;
    return !remembered && mayHaveForgotten(certificate, thisUpdate, about)
      ? { state: 'unavailable', detail: 'OCSP answer is younger than the end of the certificate' }
      : { state: 'good' };
  }
  if (status.tag !== contextTag(1)) return { state: 'unknown' };
  const revoked = new DerCursor(status.content);
  const since = readTime(revoked.take(TAG.generalizedTime));
  const reason = revoked.optional(contextTag(0));
  revoked.end();
  const code = reason ? readSmallInteger(readElement(reason.content, TAG.enumerated)) : 0;
  return notGood(since, NAMES_OF_REASONS.get(code) ?? 'unspecified');
}

/** Asks an OCSP responder. Whatever goes wrong on the way is `unavailable`, never good. */
export function ocspStatus({ ask, nonce: withNonce = true }: OcspStatusOptions): StatusSource {
  return async (certificate, issuer, at, about) => {
    if (isIrregularSerial(certificate.serial))
      return { state: 'unavailable', detail: 'no OCSP question fits the serial' };
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
      return answerOf(findSingle(basic.responses, id), certificate, at, about);
    } catch (error) {
      const detail =
        error instanceof PkiError ? error.message : `OCSP responder not reached: ${String(error)}`;
      return { state: 'unavailable', detail };
    }
  };
}
