/**
 * Verifying CMS signatures (RFC 5652, CAdES baseline): every signer is checked, and one that does not hold makes the
 * document not valid, however many others do.
 */

import { judgeSigner, mergeValidationData, type RelyingOptions, type ValidationData } from '../judge.ts';
import { CMS_OID } from '../oids.ts';
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
import { claimedTime } from './attributes.ts';
import { readSignedData, type SignedData, type SignerInfo } from './signed-data.ts';
import { checkSigner } from './signer-check.ts';

export interface VerifyCmsOptions extends RelyingOptions {
  /** What a detached signature is over. For an attached one it has to be the same bytes, when it is given. */
  readonly content?: Uint8Array;
}

/** Verifies an attached or detached signature. Never throws for what it holds. */
export async function verifyCms(der: Uint8Array, options: VerifyCmsOptions): Promise<SignatureReport> {
  let signed: SignedData;
  try {
    signed = readSignedData(der);
  } catch (error) {
    return report([], [reasonFrom(error)]);
  }
  const reasons: SignatureReason[] = [];
  const content = signed.content ?? options.content;
  if (!content) return report([], [{ failure: 'content-missing' }]);
  if (signed.content && options.content && Buffer.compare(signed.content, options.content) !== 0)
    reasons.push({ failure: 'content-altered' });
  if (signed.contentType !== CMS_OID.data)
    reasons.push({ failure: 'unsupported', detail: signed.contentType });
  const signatures: SignatureVerdict[] = [];
  for (const info of signed.signers)
    signatures.push(await verifySigner(signed, info, [content], options, { names: ['CMS', 'CAdES'] }));
  return report(signatures, reasons);
}

/** What a format around CMS adds: its names for the levels, and what else it carries. */
interface Around {
  /** Name without and with a baseline profile. */
  readonly names: readonly [plain: string, baseline: string];
  readonly validationData?: ValidationData;
  /** When a stamp over the whole document vouches for the signature (PDF document time stamp). */
  readonly stampedAt?: Temporal.Instant | undefined;
}

/** One signer, with its time stamps, certificate and status. */
export async function verifySigner(
  signed: SignedData,
  info: SignerInfo,
  parts: readonly Uint8Array[],
  relying: RelyingOptions,
  around: Around,
): Promise<SignatureVerdict> {
  const { names, validationData } = around;
  try {
    const check = await checkSigner(signed, info, parts);
    const reasons: SignatureReason[] = [...check.reasons];
    const embedded = validationData ? mergeValidationData(signed, validationData) : signed;
    const timeStamps = await timeStampsOf(info, relying, embedded, reasons);
    const provenAt = earliest([
      ...timeStamps.flatMap((one) => (one.valid && one.time ? [one.time] : [])),
      ...(around.stampedAt ? [around.stampedAt] : []),
    ]);
    const claimedAt = claimedTime(info.signedAttributes);
    const judged =
      check.certificate && (await judgeSigner(check.certificate.der, embedded, provenAt, relying));
    if (judged) reasons.push(...judged.reasons);
    const signer = check.certificate && signerNameOf(check.certificate);
    return {
      valid: reasons.length === 0,
      reasons,
      level: levelOf(names, check.bound, provenAt !== undefined, judged?.statusEmbedded === true),
      timeStamps,
      ...(signer !== undefined && { signer }),
      ...(check.certificate && { certificate: check.certificate }),
      ...(provenAt && { provenAt }),
      ...(claimedAt && { claimedAt }),
      ...(judged?.status && { status: judged.status }),
    };
  } catch (error) {
    return unreadable(names[0], error);
  }
}

/**
 * The stamps over a signature. One that is broken speaks against the signature; one by an authority nobody here trusts
 * only proves nothing.
 */
async function timeStampsOf(
  info: SignerInfo,
  relying: RelyingOptions,
  embedded: ValidationData,
  reasons: SignatureReason[],
): Promise<TimeStampVerdict[]> {
  const tokens =
    info.unsignedAttributes.find(({ type }) => type === CMS_OID.signatureTimeStamp)?.values ?? [];
  const verdicts: TimeStampVerdict[] = [];
  for (const { whole } of tokens) {
    const { intact, ...verdict } = await verifyTimeStamp(whole, info.signature, relying, embedded);
    if (!intact)
      reasons.push({ failure: 'time-stamp', detail: verdict.reasons.map((one) => one.failure).join(', ') });
    verdicts.push(verdict);
  }
  return verdicts;
}

export const earliest = (times: readonly Temporal.Instant[]): Temporal.Instant | undefined =>
  times.toSorted(Temporal.Instant.compare)[0];

/** The level reached: bound to its certificate (B-B), stamped (B-T), status carried along (B-LT). */
export function levelOf(
  [plain, baseline]: readonly [plain: string, baseline: string],
  bound: boolean,
  stamped: boolean,
  statusEmbedded: boolean,
): string {
  if (!bound) return plain;
  return `${baseline}-${stamped ? (statusEmbedded ? 'B-LT' : 'B-T') : 'B-B'}`;
}
