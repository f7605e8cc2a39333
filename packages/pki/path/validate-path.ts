/**
 * Validating one certification path (認証パス検証), RFC 5280 6.1 step by step, with the policy graph of RFC 9618. Every
 * rule is asked of every certificate, so the result names all that is wrong, not only the first.
 */

import { readBasicConstraints, readKeyUsage } from '../certificate/extensions.ts';
import { sameName } from '../certificate/general-names.ts';
import {
  readInhibitAnyPolicy,
  readPolicies,
  readPolicyConstraints,
  readPolicyMappings,
} from '../certificate/policies.ts';
import type { Certificate } from '../certificate/read.ts';
import { KEY_USAGE, OID } from '../der/oids.ts';
import { PkiError } from '../errors.ts';
import { ACCEPTED_ALGORITHMS, isSignedBy, isStrongKey } from '../validate/signature.ts';
import { type StatusAnswer, statusAsOf } from '../validate/status-source.ts';
import { ConstraintsInForce, namesOf, readNameConstraints } from './name-constraints.ts';
import { PolicyGraph, userConstrained } from './policy-graph.ts';
import { failureOfStatus, type PathFailure, type PathReason } from './reasons.ts';
import { completeKey } from './working-key.ts';

/** A certificate of a path with the key it gives, complete with what it inherits (RFC 5280 6.1.4 (d) to (f)). */
export interface PathLink {
  readonly certificate: Certificate;
  readonly publicKeySpki: Uint8Array;
}

/** Who is asked about the status of a certificate in its place on a path: the links above it, the anchor first. */
export type PathStatusSource = (
  certificate: Certificate,
  above: readonly PathLink[],
  at: Temporal.Instant,
  about?: Temporal.Instant,
) => Promise<StatusAnswer>;

export interface PathOptions {
  /** The moment at which the path has to be valid. */
  readonly at: Temporal.Instant;
  /** Where the status is asked. Without it none is checked. */
  readonly status?: PathStatusSource;
  /** The moment at which status information has to be current; `at` unless the question is about the past. */
  readonly statusAt?: Temporal.Instant;
  /** user-initial-policy-set; anyPolicy when absent. */
  readonly policies?: ReadonlySet<string>;
  readonly explicitPolicy?: boolean;
  readonly inhibitPolicyMapping?: boolean;
  readonly inhibitAnyPolicy?: boolean;
  /** Identifiers of signature algorithms that are trusted. */
  readonly algorithms?: ReadonlySet<string>;
}

export interface PathVerdict {
  readonly valid: boolean;
  readonly reasons: readonly PathReason[];
  /** user-constrained-policy-set. */
  readonly policies: ReadonlySet<string>;
  /** From the anchor down to the certificate that was verified. */
  readonly links: readonly PathLink[];
  /** Status of the certificate itself as it was told; absent when it was not asked. */
  readonly status?: StatusAnswer;
}

/** Extensions whose meaning is applied here, or in the use that is made of the certificate. */
const UNDERSTOOD = new Set<string>([
  OID.keyUsage,
  OID.extKeyUsage,
  OID.subjectAltName,
  OID.issuerAltName,
  OID.basicConstraints,
  OID.nameConstraints,
  OID.certificatePolicies,
  OID.policyMappings,
  OID.policyConstraints,
  OID.inhibitAnyPolicy,
  OID.authorityKeyIdentifier,
  OID.subjectKeyIdentifier,
  OID.crlDistributionPoints,
  OID.authorityInfoAccess,
]);

/** Identifier of a critical extension that nobody here understands. */
export const unknownCritical = (certificate: Certificate): string | undefined =>
  certificate.extensions.find(({ id, critical }) => critical && !UNDERSTOOD.has(id))?.id;

/** What is wrong with a certificate whoever issued it: algorithm, validity, extensions nobody understands. */
export function* ownFaults(
  certificate: Certificate,
  { at, algorithms = ACCEPTED_ALGORITHMS }: Pick<PathOptions, 'at' | 'algorithms'>,
): Iterable<{ readonly failure: PathFailure; readonly detail?: string }> {
  const { signatureAlgorithm, notBefore, notAfter } = certificate;
  if (!algorithms.has(signatureAlgorithm)) yield { failure: 'algorithm', detail: signatureAlgorithm };
  if (Temporal.Instant.compare(at, notBefore) < 0) yield { failure: 'not-yet-valid' };
  if (Temporal.Instant.compare(notAfter, at) < 0) yield { failure: 'expired' };
  const unknown = unknownCritical(certificate);
  if (unknown) yield { failure: 'critical-extension', detail: unknown };
}

const isSelfIssued = ({ issuer, subject }: Certificate): boolean => sameName(issuer, subject);

const countDown = (counter: number): number => Math.max(0, counter - 1);

/** State variables of RFC 5280 6.1.2 and the steps that change them. */
class PathState {
  readonly graph = new PolicyGraph();
  readonly constraints = new ConstraintsInForce();
  readonly reasons: PathReason[] = [];
  explicitPolicy: number;
  policyMapping: number;
  inhibitAnyPolicy: number;
  longest: number;

  constructor(length: number, options: PathOptions) {
    this.explicitPolicy = options.explicitPolicy ? 0 : length + 1;
    this.policyMapping = options.inhibitPolicyMapping ? 0 : length + 1;
    this.inhibitAnyPolicy = options.inhibitAnyPolicy ? 0 : length + 1;
    this.longest = length;
  }

  refuse(failure: PathFailure, above: number, detail?: string): void {
    // A policy that is lost stays lost: once is enough.
    if (failure === 'policy' && this.reasons.some((reason) => reason.failure === 'policy')) return;
    this.reasons.push({ failure, above, ...(detail !== undefined && { detail }) });
  }
}

/** Runs one step; what is malformed in a certificate is a reason against the path, not an error. */
function guarded(state: PathState, above: number, failure: PathFailure, step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof PkiError)) throw error;
    state.refuse(failure, above, error.detail);
  }
}

/** 6.1.3 (a)(1), (a)(4): signature and issuer. */
async function checkBasics(
  state: PathState,
  { certificate, above }: { certificate: Certificate; above: number },
  issuer: PathLink,
  { algorithms = ACCEPTED_ALGORITHMS }: PathOptions,
): Promise<void> {
  // An algorithm that is not trusted is said as such, see `ownFaults`.
  const trusted = algorithms.has(certificate.signatureAlgorithm);
  if (trusted && !(await isSignedBy(certificate, issuer.publicKeySpki, algorithms)))
    state.refuse('signature', above);
  guarded(state, above, 'malformed', () => {
    if (!sameName(certificate.issuer, issuer.certificate.subject)) state.refuse('name-chaining', above);
  });
}

/** 6.1.3 (a)(3): the status. A source that stumbles over what is malformed in a certificate has not answered. */
async function askStatus(
  source: PathStatusSource,
  certificate: Certificate,
  above: readonly PathLink[],
  { at, statusAt = at }: PathOptions,
): Promise<StatusAnswer> {
  try {
    return await source(certificate, above, statusAt, at);
  } catch (error) {
    if (error instanceof PkiError) return { state: 'unavailable', detail: error.message };
    throw error;
  }
}

/** 6.1.3 (b) to (f): names and policies. */
function checkNamesAndPolicies(state: PathState, certificate: Certificate, above: number): void {
  const last = above === 0;
  guarded(state, above, 'name-constraints', () => {
    if ((last || !isSelfIssued(certificate)) && !state.constraints.allow(namesOf(certificate)))
      state.refuse('name-constraints', above);
  });
  guarded(state, above, 'malformed', () => {
    const anyPolicyCounts = state.inhibitAnyPolicy > 0 || (!last && isSelfIssued(certificate));
    state.graph.extend(readPolicies(certificate), anyPolicyCounts);
    if (state.graph.exceeded) state.refuse('limit', above, 'policies');
    if (state.explicitPolicy === 0 && state.graph.isNull) state.refuse('policy', above);
  });
}

/** 6.1.4 (a) to (c) and (g) to (j): what this CA says about those below it. */
function prepareNext(state: PathState, certificate: Certificate, above: number): void {
  guarded(state, above, 'malformed', () => {
    const mappings = readPolicyMappings(certificate);
    const mapped = [...mappings].some(
      ([issuerDomain, subjectDomains]) => issuerDomain === OID.anyPolicy || subjectDomains.has(OID.anyPolicy),
    );
    if (mapped) state.refuse('policy-mapping', above);
    state.graph.map(mappings, state.policyMapping > 0);
    state.constraints.add(readNameConstraints(certificate));
    if (!isSelfIssued(certificate)) {
      state.explicitPolicy = countDown(state.explicitPolicy);
      state.policyMapping = countDown(state.policyMapping);
      state.inhibitAnyPolicy = countDown(state.inhibitAnyPolicy);
    }
    const { requireExplicitPolicy = Infinity, inhibitPolicyMapping = Infinity } =
      readPolicyConstraints(certificate);
    state.explicitPolicy = Math.min(state.explicitPolicy, requireExplicitPolicy);
    state.policyMapping = Math.min(state.policyMapping, inhibitPolicyMapping);
    state.inhibitAnyPolicy = Math.min(state.inhibitAnyPolicy, readInhibitAnyPolicy(certificate) ?? Infinity);
  });
}

/** 6.1.4 (k) to (n): whether this certificate is that of an authority at this height. */
function checkAuthority(state: PathState, certificate: Certificate, above: number): void {
  guarded(state, above, 'malformed', () => {
    const constraints = readBasicConstraints(certificate);
    if (!constraints?.authority) state.refuse('not-authority', above);
    if (!isSelfIssued(certificate)) {
      if (state.longest <= 0) state.refuse('path-length', above);
      state.longest = countDown(state.longest);
    }
    state.longest = Math.min(state.longest, constraints?.pathLength ?? Infinity);
    if (readKeyUsage(certificate)?.has(KEY_USAGE.keyCertSign) === false) state.refuse('key-usage', above);
  });
}

/** 6.1.5 (a), (b) and (g): the wrap-up. */
function concludePolicies(
  state: PathState,
  certificate: Certificate,
  options: PathOptions,
): ReadonlySet<string> {
  guarded(state, 0, 'malformed', () => {
    state.explicitPolicy = countDown(state.explicitPolicy);
    if (readPolicyConstraints(certificate).requireExplicitPolicy === 0) state.explicitPolicy = 0;
  });
  const asked = options.policies ?? new Set([OID.anyPolicy]);
  const policies = userConstrained(state.graph.authorityConstrained(), asked);
  if (state.explicitPolicy === 0 && policies.size === 0) state.refuse('policy', 0);
  return policies;
}

/**
 * Validates a path below a trust anchor. `path` runs from the certificate the anchor issued to the one that is verified.
 * The anchor is trusted by name and key alone; its certificate is not judged (RFC 5280 6.1.1 (d)).
 */
export async function validatePath(
  path: readonly Certificate[],
  anchor: Certificate,
  options: PathOptions,
): Promise<PathVerdict> {
  const state = new PathState(path.length, options);
  const links: PathLink[] = [{ certificate: anchor, publicKeySpki: anchor.publicKeySpki }];
  let policies: ReadonlySet<string> = new Set();
  let status: StatusAnswer | undefined;
  for (const [position, certificate] of path.entries()) {
    const above = path.length - 1 - position;
    const issuer = links.at(-1)!;
    await checkBasics(state, { certificate, above }, issuer, options);
    for (const { failure, detail } of ownFaults(certificate, options)) state.refuse(failure, above, detail);
    if (options.status) {
      status = await askStatus(options.status, certificate, links, options);
      const failure = failureOfStatus(statusAsOf(status, options.at));
      if (failure) state.refuse(failure.failure, above, failure.detail);
    }
    checkNamesAndPolicies(state, certificate, above);
    if (above > 0) {
      prepareNext(state, certificate, above);
      checkAuthority(state, certificate, above);
    } else {
      policies = concludePolicies(state, certificate, options);
    }
    const key = completeKey(certificate.publicKeySpki, issuer.publicKeySpki) ?? certificate.publicKeySpki;
    if (!isStrongKey(key)) state.refuse('weak-key', above);
    links.push({ certificate, publicKeySpki: key });
  }
  const { reasons } = state;
  return {
    valid: reasons.length === 0 && path.length > 0,
    reasons,
    policies,
    links,
    ...(status && { status }),
  };
}
