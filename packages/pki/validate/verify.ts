/**
 * Verifying a resident's certificate (証明書検証) for one use at one moment, against trusted CA certificates. Beneath lies
 * the path validation of RFC 5280 (`path/`); here is what it is asked for: the use, the policy, the CA's own term.
 * Every rule is asked, so the result names all that is wrong, not only the first.
 */

import { readCrlDistributionPoints } from '../certificate/distribution-points.ts';
import {
  readAuthorityKeyIdentifier,
  readBasicConstraints,
  readExtendedKeyUsage,
  readKeyUsage,
} from '../certificate/extensions.ts';
import { readPolicies } from '../certificate/policies.ts';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { KEY_USAGE, OID } from '../der/oids.ts';
import { PkiError } from '../errors.ts';
import { namesOf } from '../path/name-constraints.ts';
import type { PathFailure } from '../path/reasons.ts';
import { ownFaults, type PathStatusSource, unknownCritical } from '../path/validate-path.ts';
import { type VerifiedPath, verifyPath } from '../path/verify-path.ts';
import { POLICY } from '../profile/policies.ts';
import type { StatusAnswer, StatusSource } from './status-source.ts';

export type VerificationFailure =
  | PathFailure
  | 'issuer-unknown'
  /** The certificate of a CA, trusted or in between, may not sign certificates, is not in force, or was revoked. */
  | 'issuer-not-authority'
  | 'issuer-not-in-force'
  | 'issuer-revoked'
  | 'is-authority';

export interface VerificationReason {
  readonly failure: VerificationFailure;
  readonly detail?: string;
}

/** What the certificate is relied on for: 署名, 利用者証明, or the time stamps of an authority (RFC 3161). */
export type CertificateUsage = 'signature' | 'authentication' | 'time-stamping';

export interface VerifyOptions {
  /** DER of the trusted CA certificates, all generations. */
  readonly trustAnchors: readonly Uint8Array[];
  /** DER of CA certificates that may stand between, in any order; JPKI has none. What cannot be read is left out. */
  readonly intermediates?: readonly Uint8Array[];
  /** The moment at which the certificate has to be valid: now, or when a signature was proven to exist. */
  readonly at: Temporal.Instant;
  readonly usage: CertificateUsage;
  /** Where to ask for the status. Without it no status is checked, and the result says so. */
  readonly status?: StatusSource;
  /** The moment at which the status information has to be current; later than `at` when the question is about the past. */
  readonly statusAt?: Temporal.Instant;
  /** Policy the certificate has to carry; that of the sandbox's authority by default, any for time stamps. */
  readonly policy?: string;
}

export interface Verification {
  readonly valid: boolean;
  readonly reasons: readonly VerificationReason[];
  readonly certificate?: Certificate;
  /** The CA certificate whose key signed it. */
  readonly issuer?: Certificate;
  /** The path that was found: the certificate first, the trust anchor last. */
  readonly chain?: readonly Certificate[];
  /** The status as it was told, whatever moment is asked about; absent when it was not asked. */
  readonly status?: StatusAnswer;
}

/** What a trust anchor's own certificate says about it. RFC 5280 trusts an anchor blindly, a CA's term has an end. */
function* anchorReasons(anchor: Certificate, at: Temporal.Instant): Iterable<VerificationReason> {
  const authority = readBasicConstraints(anchor)?.authority === true;
  if (!authority || readKeyUsage(anchor)?.has(KEY_USAGE.keyCertSign) === false)
    yield { failure: 'issuer-not-authority' };
  const unknown = unknownCritical(anchor);
  if (unknown) yield { failure: 'critical-extension', detail: `issuer: ${unknown}` };
  const inForce =
    Temporal.Instant.compare(anchor.notBefore, at) <= 0 && Temporal.Instant.compare(at, anchor.notAfter) <= 0;
  if (!inForce) yield { failure: 'issuer-not-in-force' };
}

interface Use {
  readonly keyUsages: readonly number[];
  readonly mayBeFor: (purposes: readonly string[] | undefined) => boolean;
  readonly policy: string | undefined;
}

const USES: Readonly<Record<CertificateUsage, Use>> = {
  signature: {
    keyUsages: [KEY_USAGE.digitalSignature, KEY_USAGE.nonRepudiation],
    mayBeFor: (purposes) => purposes === undefined,
    policy: POLICY.signature,
  },
  authentication: {
    keyUsages: [KEY_USAGE.digitalSignature],
    mayBeFor: (purposes) => purposes === undefined || purposes.includes(OID.clientAuth),
    policy: POLICY.authentication,
  },
  'time-stamping': {
    keyUsages: [KEY_USAGE.digitalSignature],
    // RFC 3161 2.3: this purpose and no other.
    mayBeFor: (purposes) => purposes?.length === 1 && purposes[0] === OID.timeStamping,
    policy: undefined,
  },
};

function* useReasons(certificate: Certificate, usage: CertificateUsage): Iterable<VerificationReason> {
  if (readBasicConstraints(certificate)?.authority) yield { failure: 'is-authority' };
  const { keyUsages, mayBeFor } = USES[usage];
  const usages = readKeyUsage(certificate);
  const keyMay = keyUsages.every((bit) => usages?.has(bit));
  if (!keyMay || !mayBeFor(readExtendedKeyUsage(certificate))) yield { failure: 'key-usage' };
}

/** Without a path only what the certificate itself says about policies can be told. */
function* policyReasons(certificate: Certificate, policy: string | undefined): Iterable<VerificationReason> {
  const carried = readPolicies(certificate);
  if (policy !== undefined && !carried.includes(policy) && !carried.includes(OID.anyPolicy))
    yield { failure: 'policy' };
}

/** Read here so that what is malformed is said as such, not met halfway through a later step. */
function readThroughout(certificate: Certificate): void {
  readAuthorityKeyIdentifier(certificate);
  readCrlDistributionPoints(certificate);
  readPolicies(certificate);
  namesOf(certificate);
}

/** A fault of a CA between the certificate and the anchor, in the words for issuers. */
const OF_ISSUERS: Partial<Record<PathFailure, VerificationFailure>> = {
  'not-authority': 'issuer-not-authority',
  'key-usage': 'issuer-not-authority',
  'not-yet-valid': 'issuer-not-in-force',
  expired: 'issuer-not-in-force',
  revoked: 'issuer-revoked',
  'on-hold': 'issuer-revoked',
};

const pathReasons = ({ reasons }: VerifiedPath): VerificationReason[] =>
  reasons.map(({ failure, above, detail }) => ({
    failure: above > 0 ? (OF_ISSUERS[failure] ?? failure) : failure,
    ...((detail !== undefined || above > 0) && {
      detail: [...(above > 0 ? [`issuer ${above}`] : []), ...(detail === undefined ? [] : [detail])].join(
        ': ',
      ),
    }),
  }));

const asPathStatus =
  (source: StatusSource): PathStatusSource =>
  (certificate, above, at, about) =>
    source(certificate, above.at(-1)!.certificate, at, about);

function readCandidates(ders: readonly Uint8Array[]): Certificate[] {
  return ders.flatMap((der) => {
    try {
      return [readCertificate(der)];
    } catch (error) {
      if (error instanceof PkiError) return [];
      throw error;
    }
  });
}

/**
 * Verifies a certificate for one usage at one moment. Never throws for what the certificate holds. A certificate is never
 * trusted because it signed itself, not even when it is among the trust anchors.
 * @throws `pki.malformed` when a trust anchor is not a certificate
 */
export async function verifyCertificate(der: Uint8Array, options: VerifyOptions): Promise<Verification> {
  const { at, usage, status, statusAt, policy = USES[usage].policy } = options;
  const reasons: VerificationReason[] = [];
  let certificate: Certificate | undefined;
  try {
    certificate = readCertificate(der);
    reasons.push(...useReasons(certificate, usage));
    readThroughout(certificate);
  } catch (error) {
    if (!(error instanceof PkiError)) throw error;
    const malformed: VerificationReason = {
      failure: 'malformed',
      ...(error.detail && { detail: error.detail }),
    };
    return { valid: false, reasons: [malformed], ...(certificate && { certificate }) };
  }
  const found = await verifyPath(certificate, {
    anchors: options.trustAnchors.map(readCertificate),
    candidates: readCandidates(options.intermediates ?? []),
    at,
    ...(statusAt && { statusAt }),
    ...(status && { status: asPathStatus(status) }),
    ...(policy !== undefined && { policies: new Set([policy]), explicitPolicy: true }),
  });
  if (typeof found === 'string') {
    const own = [...ownFaults(certificate, { at }), ...reasons, ...policyReasons(certificate, policy)];
    return { valid: false, reasons: [...own, { failure: found }], certificate };
  }
  reasons.push(...pathReasons(found), ...anchorReasons(found.anchor, at));
  const chain = found.links.map((link) => link.certificate).reverse();
  return {
    valid: reasons.length === 0,
    reasons,
    certificate,
    issuer: chain[1]!,
    chain,
    ...(found.status && { status: found.status }),
  };
}
