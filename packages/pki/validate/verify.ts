/**
 * Verifying a resident's certificate against trusted CA certificates (RFC 5280 6, for the two-level JPKI chain).
 * Every rule is asked, so the result names all that is wrong, not only the first.
 */

import {
  readAuthorityKeyIdentifier,
  readBasicConstraints,
  readCrlDistributionPoints,
  readExtendedKeyUsage,
  readKeyUsage,
  readPolicies,
  readSubjectKeyIdentifier,
} from '../certificate/extensions.ts';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { KEY_USAGE, OID } from '../der/oids.ts';
import { PkiError } from '../errors.ts';
import { POLICY } from '../profile/policies.ts';
import { isAcceptedAlgorithm, isSignedBy } from './signature.ts';
import type { StatusAnswer, StatusSource } from './status-source.ts';

export type VerificationFailure =
  | 'malformed'
  /** Signed with an algorithm that is not trusted (SHA-1, MD5, anything but RSA with SHA-2). */
  | 'algorithm'
  | 'issuer-unknown'
  /** A trusted CA is named, but its key did not sign this. */
  | 'signature'
  /** The CA's own certificate may not sign certificates, or is not in force. */
  | 'issuer-not-authority'
  | 'issuer-not-in-force'
  | 'not-yet-valid'
  | 'expired'
  | 'key-usage'
  | 'policy'
  | 'is-authority'
  | 'critical-extension'
  | 'revoked'
  | 'on-hold'
  | 'status-unknown'
  | 'status-unavailable';

export interface VerificationReason {
  readonly failure: VerificationFailure;
  readonly detail?: string;
}

/** What the certificate is relied on for: 署名 or 利用者証明. */
export type CertificateUsage = 'signature' | 'authentication';

export interface VerifyOptions {
  /** DER of the trusted CA certificates, all generations. */
  readonly trustAnchors: readonly Uint8Array[];
  readonly at: Temporal.Instant;
  readonly usage: CertificateUsage;
  /** Where to ask for the status. Without it no status is checked, and the result says so. */
  readonly status?: StatusSource;
  /** Policy the certificate has to carry; that of the sandbox's authority by default. */
  readonly policy?: string;
}

export interface Verification {
  readonly valid: boolean;
  readonly reasons: readonly VerificationReason[];
  readonly certificate?: Certificate;
  /** The CA certificate whose key signed it. */
  readonly issuer?: Certificate;
  /** The status as it was told; absent when it was not asked. */
  readonly status?: StatusAnswer;
}

/** Extensions whose meaning is applied here or constrains nothing in a chain without intermediates. */
const UNDERSTOOD = new Set<string>([
  OID.keyUsage,
  OID.extKeyUsage,
  OID.subjectAltName,
  OID.issuerAltName,
  OID.basicConstraints,
  OID.certificatePolicies,
  OID.authorityKeyIdentifier,
  OID.subjectKeyIdentifier,
  OID.crlDistributionPoints,
  OID.authorityInfoAccess,
]);

const unknownCritical = (certificate: Certificate): string | undefined =>
  certificate.extensions.find(({ id, critical }) => critical && !UNDERSTOOD.has(id))?.id;

/** Whether what the certificate says about its issuer fits this CA: DN first, then each identifier that is given. */
function names(certificate: Certificate, anchor: Certificate): boolean {
  if (Buffer.compare(certificate.issuer, anchor.subject) !== 0) return false;
  const { keyId, issuer, serial } = readAuthorityKeyIdentifier(certificate) ?? {};
  const anchorKeyId = readSubjectKeyIdentifier(anchor);
  if (keyId && anchorKeyId && Buffer.compare(keyId, anchorKeyId) !== 0) return false;
  if (issuer && Buffer.compare(issuer, anchor.issuer) !== 0) return false;
  return serial === undefined || serial === anchor.serial;
}

const isInForce = (certificate: Certificate, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(certificate.notBefore, at) <= 0 &&
  Temporal.Instant.compare(at, certificate.notAfter) <= 0;

function* issuerReasons(issuer: Certificate, at: Temporal.Instant): Iterable<VerificationReason> {
  if (
    readBasicConstraints(issuer)?.authority !== true ||
    readKeyUsage(issuer)?.has(KEY_USAGE.keyCertSign) === false
  ) {
    yield { failure: 'issuer-not-authority' };
  }
  const unknown = unknownCritical(issuer);
  if (unknown) yield { failure: 'critical-extension', detail: `issuer: ${unknown}` };
  if (!isInForce(issuer, at)) yield { failure: 'issuer-not-in-force' };
}

const KEY_USAGES: Readonly<Record<CertificateUsage, readonly number[]>> = {
  signature: [KEY_USAGE.digitalSignature, KEY_USAGE.nonRepudiation],
  authentication: [KEY_USAGE.digitalSignature],
};

function* holderReasons(certificate: Certificate, options: VerifyOptions): Iterable<VerificationReason> {
  const { at, usage, policy = POLICY[usage] } = options;
  if (!isAcceptedAlgorithm(certificate.signatureAlgorithm)) {
    yield { failure: 'algorithm', detail: certificate.signatureAlgorithm };
  }
  if (Temporal.Instant.compare(at, certificate.notBefore) < 0) yield { failure: 'not-yet-valid' };
  if (Temporal.Instant.compare(certificate.notAfter, at) < 0) yield { failure: 'expired' };
  const unknown = unknownCritical(certificate);
  if (unknown) yield { failure: 'critical-extension', detail: unknown };
  if (readBasicConstraints(certificate)?.authority) yield { failure: 'is-authority' };

  const usages = readKeyUsage(certificate);
  const purposes = readExtendedKeyUsage(certificate);
  const keyMay = KEY_USAGES[usage].every((bit) => usages?.has(bit));
  const purposeMay =
    purposes === undefined || (usage === 'authentication' && purposes.includes(OID.clientAuth));
  if (!keyMay || !purposeMay) yield { failure: 'key-usage' };
  if (!readPolicies(certificate).includes(policy)) yield { failure: 'policy' };
}

/** The trusted CA whose key signed the certificate; among generations of one DN only the signature tells for sure. */
async function findIssuer(
  certificate: Certificate,
  trustAnchors: readonly Uint8Array[],
): Promise<Certificate | VerificationFailure> {
  const candidates = trustAnchors.map(readCertificate).filter((anchor) => names(certificate, anchor));
  for (const anchor of candidates) if (await isSignedBy(certificate, anchor.publicKeySpki)) return anchor;
  return candidates.length > 0 ? 'signature' : 'issuer-unknown';
}

function statusReasons(status: StatusAnswer): VerificationReason[] {
  switch (status.state) {
    case 'good':
      return [];
    case 'revoked':
      return [{ failure: 'revoked', detail: status.reason }];
    case 'hold':
      return [{ failure: 'on-hold' }];
    case 'unknown':
      return [{ failure: 'status-unknown' }];
    case 'unavailable':
      return [{ failure: 'status-unavailable', detail: status.detail }];
  }
}

/**
 * Verifies a certificate for one usage at one moment. Never throws for what the certificate holds.
 * @throws `pki.malformed` when a trust anchor is not a certificate
 */
export async function verifyCertificate(der: Uint8Array, options: VerifyOptions): Promise<Verification> {
  const reasons: VerificationReason[] = [];
  let certificate: Certificate | undefined;
  try {
    certificate = readCertificate(der);
    reasons.push(...holderReasons(certificate, options));
    // Read here so that what is malformed in them is said as such, not met halfway through a later step.
    readAuthorityKeyIdentifier(certificate);
    readCrlDistributionPoints(certificate);
  } catch (error) {
    if (!(error instanceof PkiError)) throw error;
    const malformed: VerificationReason = {
      failure: 'malformed',
      ...(error.detail && { detail: error.detail }),
    };
    return { valid: false, reasons: [malformed], ...(certificate && { certificate }) };
  }
  const found = await findIssuer(certificate, options.trustAnchors);
  if (typeof found === 'string')
    return { valid: false, reasons: [...reasons, { failure: found }], certificate };

  reasons.push(...issuerReasons(found, options.at));
  const status = await options.status?.(certificate, found, options.at);
  if (status) reasons.push(...statusReasons(status));
  return { valid: reasons.length === 0, reasons, certificate, issuer: found, ...(status && { status }) };
}
