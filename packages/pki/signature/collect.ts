/** Gathering what proves a signer's status later (検証情報の収集, level B-LT): CA certificates, an OCSP answer, CRLs. */

import { readCertificate } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import { certificateIdOf } from '../ocsp/certificate-id.ts';
import { writeOcspRequest } from '../ocsp/request.ts';
import { isSignedBy } from '../validate/signature.ts';
import { embeddedStatus, type ValidationData } from './judge.ts';

export interface EvidenceSources {
  /** DER of the CA certificates, all generations; the one that issued is found by its key. */
  readonly issuers: readonly Uint8Array[];
  /** Carries an OCSP request to the responder. */
  readonly ocsp?: (request: Uint8Array) => Promise<Uint8Array>;
  /** DER of current CRLs. */
  readonly crls?: readonly Uint8Array[];
  /** The moment the evidence is to be about. */
  readonly at: Temporal.Instant;
}

/**
 * Collects evidence and makes sure that a verifier can use it.
 * @throws `pki.status-unproven` when neither OCSP nor a CRL says anything about the certificate
 */
export async function collectValidationData(
  certificate: Uint8Array,
  { issuers, ocsp, crls = [], at }: EvidenceSources,
): Promise<ValidationData> {
  const subject = readCertificate(certificate);
  for (const der of issuers) {
    const issuer = readCertificate(der);
    if (!(await isSignedBy(subject, issuer.publicKeySpki))) continue;
    const ocspResponses = ocsp ? [await ocsp(writeOcspRequest([certificateIdOf(subject, issuer)]))] : [];
    const found = { certificates: [der], crls, ocspResponses };
    const told = await embeddedStatus(found)?.(subject, issuer, at, at);
    if (!told || told.state === 'unavailable') throw new PkiError('pki.status-unproven', told?.detail);
    return found;
  }
  throw new PkiError('pki.status-unproven', 'the issuer is not among those given');
}
