/**
 * Whether a signer is to be believed (署名検証): the certificate at the moment that counts. That is the time of a valid
 * time stamp, else now; what the signer says about the time proves nothing. Status comes from what the document carries
 * (B-LT) or from a live source, and has to be known at or after that moment.
 */

import { readCrl } from '../crl/read.ts';
import { OID } from '../der/oids.ts';
import { DerCursor, open, readOid, readTime } from '../der/read.ts';
import { contextTag, TAG } from '../der/write.ts';
import { crlStatus } from '../validate/crl-status.ts';
import { ocspStatus } from '../validate/ocsp-status.ts';
import type { StatusAnswer, StatusSource } from '../validate/status-source.ts';
import { type Verification, verifyCertificate } from '../validate/verify.ts';

/** What a relying party trusts and whom it can ask. */
export interface RelyingOptions {
  /** DER of the trusted CA certificates, all generations. */
  readonly trustAnchors: readonly Uint8Array[];
  /** DER of the CA certificates trusted for time stamps. */
  readonly timeStampAnchors?: readonly Uint8Array[];
  readonly at: Temporal.Instant;
  /** Live status of time-stamp authorities' certificates. Without it only what the document carries is asked. */
  readonly timeStampStatus?: StatusSource;
  /** Live status. Without it and without embedded evidence nothing is asked, and the verdict has no `status`. */
  readonly status?: StatusSource;
  /** Certificate policy that is insisted on; the sandbox's signature policy by default. */
  readonly policy?: string | 'any';
}

/** Certificates, CRLs and OCSP responses that came along with a signature (検証情報). */
export interface ValidationData {
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly ocspResponses: readonly Uint8Array[];
}

export const mergeValidationData = (...all: readonly ValidationData[]): ValidationData => ({
  certificates: all.flatMap((one) => one.certificates),
  crls: all.flatMap((one) => one.crls),
  ocspResponses: all.flatMap((one) => one.ocspResponses),
});

export interface Judgement extends Verification {
  /** Whether the status is proven by what the document itself carries. */
  readonly statusEmbedded: boolean;
}

export async function judgeSigner(
  certificate: Uint8Array,
  embedded: ValidationData,
  stampedAt: Temporal.Instant | undefined,
  relying: RelyingOptions,
): Promise<Judgement> {
  const { trustAnchors, at: now, status: live, policy } = relying;
  const asked = carriedOrLive(embedded, live);
  const { status } = asked;
  const verification = await verifyCertificate(certificate, {
    trustAnchors,
    intermediates: embedded.certificates,
    at: stampedAt ?? now,
    statusAt: now,
    usage: 'signature',
    ...(status && { status }),
    ...(policy && policy !== 'any' && { policy }),
  });
  const reasons =
    policy === 'any'
      ? verification.reasons.filter(({ failure }) => failure !== 'policy')
      : verification.reasons;
  return { ...verification, reasons, valid: reasons.length === 0, statusEmbedded: asked.isCarried() };
}

/** Status from what the document carries, else live; and whether it was the former. No source when there is neither. */
export function carriedOrLive(
  embedded: ValidationData,
  live: StatusSource | undefined,
): { readonly status: StatusSource | undefined; isCarried(): boolean } {
  const evidence = embeddedStatus(embedded);
  let carried = false;
  const status: StatusSource = async (one, issuer, at, about) => {
    const told = await evidence?.(one, issuer, at, about);
    carried ||= told !== undefined && told.state !== 'unavailable';
    if (told && (told.state !== 'unavailable' || !live)) return told;
    return live!(one, issuer, at, about);
  };
  return { status: evidence || live ? status : undefined, isCarried: () => carried };
}

/** One piece of evidence and the moment its authority made it. */
interface Evidence {
  readonly madeAt: Temporal.Instant;
  readonly source: StatusSource;
}

/**
 * Status from embedded evidence, newest first. It counts when it was made at or after the moment that is asked about, or
 * was still current then; that it is old by now is what it was embedded for.
 */
export function embeddedStatus({ crls, ocspResponses }: ValidationData): StatusSource | undefined {
  const evidence = [...crls.map(fromCrl), ...ocspResponses.map(fromOcsp)]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => Temporal.Instant.compare(b.madeAt, a.madeAt));
  if (evidence.length === 0) return undefined;
  return async (certificate, issuer, at, about) => {
    const moment = about ?? at;
    let answer: StatusAnswer = {
      state: 'unavailable',
      detail: 'no embedded evidence is about the certificate',
    };
    for (const { madeAt, source } of evidence) {
      const later = Temporal.Instant.compare(madeAt, moment) >= 0;
      answer = await source(certificate, issuer, later ? madeAt : moment, moment);
      if (answer.state !== 'unavailable') return answer;
    }
    return answer;
  };
}

function fromCrl(crl: Uint8Array): Evidence | undefined {
  try {
    return { madeAt: readCrl(crl).thisUpdate, source: crlStatus([crl]) };
  } catch {
    return undefined;
  }
}

function fromOcsp(response: Uint8Array): Evidence | undefined {
  try {
    const source = ocspStatus({ ask: async () => response, nonce: false });
    return { madeAt: producedAt(response), source };
  } catch {
    return undefined;
  }
}

/** producedAt of an OCSPResponse (RFC 6960 4.2.1); everything else in it is checked by `ocspStatus`. */
function producedAt(response: Uint8Array): Temporal.Instant {
  const outer = open(response);
  outer.take(TAG.enumerated);
  const bytes = outer.enter(contextTag(0)).enter(TAG.sequence);
  if (readOid(bytes.take(TAG.oid)) !== OID.ocspBasic) throw new RangeError('OCSP response type');
  const data = new DerCursor(open(bytes.take(TAG.octetString).content).take(TAG.sequence).content);
  data.take();
  return readTime(data.take(TAG.generalizedTime));
}
