/** Checking a time-stamp token (RFC 3161 2.2, RFC 5816): one signer, its certificate for this purpose only, our digest. */

import { PkiError } from '../../errors.ts';
import type { StatusSource } from '../../validate/status-source.ts';
import { type Verification, verifyCertificate } from '../../validate/verify.ts';
import { digest } from '../algorithms.ts';
import { readSignedData } from '../cms/signed-data.ts';
import { checkSigner } from '../cms/signer-check.ts';
import { carriedOrLive, mergeValidationData, type ValidationData } from '../judge.ts';
import { CMS_OID } from '../oids.ts';
import { reasonFrom, type SignatureReason, signerNameOf, type TimeStampVerdict } from '../verdict.ts';
import { imprintDigest } from './request.ts';
import { readTimeStampInfo } from './token.ts';

export interface TimeStampTrust {
  /** DER of the CA certificates trusted for time stamps; with none, no time stamp is believed. */
  readonly timeStampAnchors?: readonly Uint8Array[];
  /**
   * Live status of the authority's certificate. With it a stamp whose authority's status cannot be told proves nothing;
   * without it only what came along is asked.
   */
  readonly timeStampStatus?: StatusSource;
  readonly at: Temporal.Instant;
}

export interface CheckedTimeStamp extends TimeStampVerdict {
  /** Whether the token itself holds (digest, signature, form), whoever made it. */
  readonly intact: boolean;
}

/**
 * @param stamped the bytes the stamp is over, in one or more parts
 * @param carried evidence in the document around the token
 * @throws nothing for what the token holds: every fault is a reason
 */
export async function verifyTimeStamp(
  token: Uint8Array,
  stamped: Uint8Array | readonly Uint8Array[],
  trust: TimeStampTrust,
  carried?: ValidationData,
): Promise<CheckedTimeStamp> {
  const { at } = trust;
  try {
    const signed = readSignedData(token);
    const [info, second] = signed.signers;
    if (signed.contentType !== CMS_OID.timeStampInfo || !signed.content || !info || second)
      throw new PkiError('pki.malformed', 'not a time-stamp token');
    const { time, imprint } = readTimeStampInfo(signed.content);
    const parts = stamped instanceof Uint8Array ? [stamped] : stamped;
    const name = imprintDigest(imprint);
    const reasons: SignatureReason[] = [];
    if (!name) reasons.push({ failure: 'algorithm', detail: imprint.algorithm });
    else if (Buffer.compare(imprint.hash, digest(name, ...parts)) !== 0)
      reasons.push({ failure: 'content-altered' });
    const check = await checkSigner(signed, info, [signed.content]);
    reasons.push(...check.reasons);
    if (!check.bound && check.certificate && check.reasons.length === 0)
      reasons.push({ failure: 'signed-attributes', detail: 'signing-certificate' });
    if (Temporal.Instant.compare(time, at.add({ minutes: 5 })) > 0)
      reasons.push({ failure: 'time-stamp', detail: 'from the future' });
    const intact = reasons.length === 0;
    const embedded = carried ? mergeValidationData(signed, carried) : signed;
    const judged = check.certificate && (await judgeAuthority(check.certificate.der, time, embedded, trust));
    if (judged) reasons.push(...judged.reasons);
    const authority = check.certificate && signerNameOf(check.certificate);
    return {
      valid: reasons.length === 0,
      intact,
      time,
      reasons,
      ...(authority && { authority }),
      ...(judged?.status && { status: judged.status }),
    };
  } catch (error) {
    return { valid: false, intact: false, reasons: [reasonFrom(error)] };
  }
}

/** The authority's certificate at the moment of the stamp, with its status as it is known by now. */
async function judgeAuthority(
  certificate: Uint8Array,
  time: Temporal.Instant,
  embedded: ValidationData,
  { timeStampAnchors = [], timeStampStatus, at }: TimeStampTrust,
): Promise<Pick<Verification, 'reasons' | 'status'>> {
  const { status } = carriedOrLive(embedded, timeStampStatus);
  const judged = await verifyCertificate(certificate, {
    trustAnchors: timeStampAnchors,
    intermediates: embedded.certificates,
    at: time,
    usage: 'time-stamping',
    ...(status && { status, statusAt: at }),
  });
  // Nobody was to be asked, and the evidence is about other certificates.
  const silent = !timeStampStatus && judged.status?.state === 'unavailable';
  if (!silent) return judged;
  return { reasons: judged.reasons.filter(({ failure }) => failure !== 'status-unavailable') };
}
