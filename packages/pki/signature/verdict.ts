/** What a verifier says about a signed document (検証結果): every signature, and every reason against each. */

import { readFourAttributes } from '../attributes.ts';
import { type Certificate, commonNameOf } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import type { StatusAnswer } from '../validate/status-source.ts';
import type { VerificationFailure } from '../validate/verify.ts';

export type SignatureFailure =
  /** Against the signer's certificate, from `verifyCertificate`. */
  | VerificationFailure
  /** The document is not what was signed. */
  | 'content-altered'
  /** The signature is not by the key of the certificate it names. */
  | 'signature-value'
  | 'signed-attributes'
  | 'signer-certificate-missing'
  /** The certificate is another one than the signature names (signing-certificate-v2). */
  | 'signing-certificate-mismatch'
  | 'time-stamp'
  | 'content-missing'
  /** A format or sub-format this package does not verify. */
  | 'unsupported'
  /** PDF: the signed range leaves something out, or is not a revision of the document. */
  | 'byte-range'
  /** PDF: the document was changed after this signature in a way that no later signature explains. */
  | 'changed-after-signing'
  /** PDF: an earlier revision holds this signature, the document no longer does. */
  | 'removed'
  /** XML: what is signed is not the document, or more than one element claims to be it. */
  | 'not-covered'
  | 'ambiguous-reference'
  | 'transform'
  /** The document holds no signature at all. */
  | 'no-signature';

export interface SignatureReason {
  readonly failure: SignatureFailure;
  readonly detail?: string;
}

export interface TimeStampVerdict {
  readonly valid: boolean;
  readonly time?: Temporal.Instant;
  readonly authority?: string;
  /** Status of the authority's certificate as it was told; absent when nothing told it. */
  readonly status?: StatusAnswer;
  readonly reasons: readonly SignatureReason[];
}

export interface SignatureVerdict {
  readonly valid: boolean;
  readonly reasons: readonly SignatureReason[];
  /** e.g. `PAdES-B-T`, `CAdES-B-B`, `XAdES-B-B`; `CMS`, `PDF`, `XML-DSig` below any baseline. */
  readonly level: string;
  /** Name in the certificate: 氏名 of a signature certificate, else the common name. */
  readonly signer?: string;
  readonly certificate?: Certificate;
  /** When a time-stamp authority saw the signature. */
  readonly provenAt?: Temporal.Instant;
  /** When the signer says it was made. */
  readonly claimedAt?: Temporal.Instant;
  readonly timeStamps: readonly TimeStampVerdict[];
  /** Status of the certificate as it was told; absent when nobody was asked. */
  readonly status?: StatusAnswer;
  /** Name of the PDF field, or Id of the XML element. */
  readonly place?: string;
}

export interface SignatureReport {
  /** Whether there is a signature and every one is valid. */
  readonly valid: boolean;
  readonly signatures: readonly SignatureVerdict[];
  /** What is wrong with the document as a whole. */
  readonly reasons: readonly SignatureReason[];
}

export const report = (
  signatures: readonly SignatureVerdict[],
  reasons: readonly SignatureReason[] = [],
): SignatureReport => {
  const all =
    signatures.length === 0 && reasons.length === 0 ? [{ failure: 'no-signature' } as const] : reasons;
  return { valid: all.length === 0 && signatures.every(({ valid }) => valid), signatures, reasons: all };
};

/** A signature that could not be read far enough to say more. */
export const unreadable = (level: string, error: unknown, place?: string): SignatureVerdict => ({
  valid: false,
  reasons: [reasonFrom(error)],
  level,
  timeStamps: [],
  ...(place !== undefined && { place }),
});

/** The reason for bytes that are not what they should be. @throws what is not about the bytes */
export function reasonFrom(error: unknown): SignatureReason {
  if (!(error instanceof PkiError)) throw error;
  return { failure: 'malformed', ...(error.detail !== undefined && { detail: error.detail }) };
}

/** The failures that only say that nobody could be asked: the signature may be valid, or not. */
const OPEN: ReadonlySet<SignatureFailure> = new Set(['status-unavailable', 'content-missing']);

/** Whether a report is neither a yes nor a no, since only the answer to an open question is missing. */
export const isInconclusive = ({ valid, signatures, reasons }: SignatureReport): boolean =>
  !valid &&
  [...reasons, ...signatures.flatMap((one) => one.reasons)].every(({ failure }) => OPEN.has(failure));

export function signerNameOf(certificate: Certificate): string | undefined {
  try {
    return readFourAttributes(certificate.der).name.text;
  } catch {
    return commonNameOf(certificate);
  }
}
