/**
 * Verifying the signatures of a PDF (PAdES, EN 319 142-1): all of them, those that an earlier revision had as well; what
 * each is over, whether the document changed since, and then the signature itself.
 */

import { PkiError } from '../../errors.ts';
import { readSignedData } from '../cms/signed-data.ts';
import { earliest, verifySigner } from '../cms/verify.ts';
import type { RelyingOptions, ValidationData } from '../judge.ts';
import { CMS_OID } from '../oids.ts';
import { verifyTimeStamp } from '../timestamp/verify.ts';
import {
  reasonFrom,
  report,
  type SignatureReason,
  type SignatureReport,
  type SignatureVerdict,
  unreadable,
} from '../verdict.ts';
import { type SignedRange, signedRange } from './byte-range.ts';
import { changedNumbers, unexplainedChanges } from './changes.ts';
import { PdfDocument } from './pdf/document.ts';
import { decodeStructure } from './pdf/filters.ts';
import { nameOf, PdfStream, readDateString } from './pdf/values.ts';
import { type FoundSignature, fieldNames, listIn, signaturesOf } from './structure.ts';

/** Formats of /Contents that are CMS over the range. */
const DETACHED = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);
const DOCUMENT_STAMP = 'ETSI.RFC3161';
const MOST_REVISIONS = 128;

interface Located extends FoundSignature {
  readonly place: string | undefined;
  readonly format: string | undefined;
  readonly range?: SignedRange;
  readonly fault?: SignatureReason;
}

/** Verifies every signature in a PDF. Never throws for what it holds. */
export async function verifyPdf(bytes: Uint8Array, relying: RelyingOptions): Promise<SignatureReport> {
  let document: PdfDocument;
  let located: Located[];
  let removed: FoundSignature[];
  let evidence: ValidationData;
  try {
    document = new PdfDocument(bytes);
    const names = fieldNames(document);
    const found = signaturesOf(document);
    located = found.map((one) => locate(document, one, names.get(one.number)));
    removed = removedSince(document, found);
    evidence = storeOf(document);
  } catch (error) {
    if (error instanceof PkiError && error.code === 'pki.document-refused')
      return report([], [{ failure: 'unsupported', ...(error.detail && { detail: error.detail }) }]);
    return report([], [reasonFrom(error)]);
  }
  located.sort((a, b) => (a.range?.end ?? 0) - (b.range?.end ?? 0));
  const stamps = await documentStamps(located, evidence, relying);
  const signatures: SignatureVerdict[] = [];
  for (const one of located) signatures.push(await verifyOne(document, one, stamps, evidence, relying));
  for (const { number } of removed)
    signatures.push({
      valid: false,
      reasons: [{ failure: 'removed', detail: `object ${number}` }],
      level: 'PDF',
      timeStamps: [],
    });
  return report(signatures);
}

function locate(document: PdfDocument, found: FoundSignature, place: string | undefined): Located {
  const common = { ...found, place, format: nameOf(found.dictionary.get('SubFilter')) };
  try {
    return { ...common, range: signedRange(document, found) };
  } catch (error) {
    return { ...common, fault: { ...reasonFrom(error), failure: 'byte-range' } };
  }
}

/** Signatures that an earlier revision of the file has and the document has no longer. */
function removedSince(document: PdfDocument, found: readonly FoundSignature[]): FoundSignature[] {
  const { bytes } = document;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const here = new Set(found.map(identity));
  const removed = new Map<string, FoundSignature>();
  let revisions = 0;
  for (let at = buffer.indexOf('%%EOF'); at >= 0; at = buffer.indexOf('%%EOF', at + 1)) {
    if (at + 16 >= bytes.length) break;
    if (++revisions > MOST_REVISIONS)
      throw new PkiError('pki.malformed', `more than ${MOST_REVISIONS} revisions`);
    for (const one of replacedSignatures(bytes.subarray(0, at + 5), document))
      if (!here.has(identity(one))) removed.set(identity(one), one);
  }
  return [...removed.values()];
}

const identity = ({ number, dictionary }: FoundSignature): string =>
  `${number} ${JSON.stringify(dictionary.get('ByteRange'))}`;

/**
 * Signatures of an earlier revision in objects that are elsewhere by now. The first half of a linearised file is no
 * revision, and has no signatures of its own.
 */
function replacedSignatures(bytes: Uint8Array, document: PdfDocument): FoundSignature[] {
  try {
    const earlier = new PdfDocument(bytes);
    return signaturesOf(earlier, changedNumbers(earlier, document));
  } catch (error) {
    if (error instanceof PkiError) return [];
    throw error;
  }
}

/** The document security store: evidence for every signature. */
function storeOf(document: PdfDocument): ValidationData {
  const store = document.dictionary(document.catalog.get('DSS'));
  const streams = (key: string): Uint8Array[] =>
    listIn(document, store?.get(key)).flatMap((entry) => {
      const value = document.resolve(entry);
      return value instanceof PdfStream ? [decodeStructure(value)] : [];
    });
  return { certificates: streams('Certs'), crls: streams('CRLs'), ocspResponses: streams('OCSPs') };
}

interface DocumentStamp {
  readonly end: number;
  readonly time: Temporal.Instant;
}

async function documentStamps(
  located: readonly Located[],
  evidence: ValidationData,
  relying: RelyingOptions,
): Promise<DocumentStamp[]> {
  const stamps: DocumentStamp[] = [];
  for (const { format, range } of located) {
    if (format !== DOCUMENT_STAMP || !range) continue;
    const { valid, time } = await verifyTimeStamp(range.signature, range.parts, relying, evidence);
    if (valid && time) stamps.push({ end: range.end, time });
  }
  return stamps;
}

async function verifyOne(
  document: PdfDocument,
  { dictionary, format, range, fault, place }: Located,
  stamps: readonly DocumentStamp[],
  validationData: ValidationData,
  relying: RelyingOptions,
): Promise<SignatureVerdict> {
  const named = place !== undefined && { place };
  if (!range) return { valid: false, reasons: fault ? [fault] : [], level: 'PDF', timeStamps: [], ...named };
  const later = stamps.filter(({ end }) => end > range.end);
  try {
    const verdict =
      format === DOCUMENT_STAMP
        ? await verifyStamp(range, validationData, relying)
        : DETACHED.has(format ?? '')
          ? await verifySignature(range, later, validationData, relying)
          : {
              valid: false,
              reasons: [{ failure: 'unsupported', detail: format ?? 'no /SubFilter' } as const],
              level: 'PDF',
              timeStamps: [],
            };
    const changes = unexplainedChanges(range.revision, document);
    const reasons: SignatureReason[] = [...verdict.reasons];
    if (changes.length > 0)
      reasons.push({ failure: 'changed-after-signing', detail: changes.slice(0, 8).join('; ') });
    const claimedAt = verdict.claimedAt ?? readDateString(dictionary.get('M'));
    return { ...verdict, reasons, valid: reasons.length === 0, ...(claimedAt && { claimedAt }), ...named };
  } catch (error) {
    return unreadable('PDF', error, place);
  }
}

async function verifyStamp(
  range: SignedRange,
  evidence: ValidationData,
  relying: RelyingOptions,
): Promise<SignatureVerdict> {
  const { intact: _, ...stamp } = await verifyTimeStamp(range.signature, range.parts, relying, evidence);
  return {
    valid: stamp.valid,
    reasons: stamp.reasons,
    level: 'PAdES-DocTimeStamp',
    timeStamps: [stamp],
    ...(stamp.authority !== undefined && { signer: stamp.authority }),
    ...(stamp.valid && stamp.time && { provenAt: stamp.time }),
  };
}

async function verifySignature(
  { signature, parts }: SignedRange,
  later: readonly DocumentStamp[],
  validationData: ValidationData,
  relying: RelyingOptions,
): Promise<SignatureVerdict> {
  const signed = readSignedData(signature);
  const [info, second] = signed.signers;
  // One signer, the document as content (EN 319 142-1 4.2.1); a second one inside would be signed over by nobody.
  if (!info || second || signed.content || signed.contentType !== CMS_OID.data)
    throw new PkiError('pki.malformed', 'the signature of a PDF has one signer and no content');
  const verdict = await verifySigner(signed, info, parts, relying, {
    names: ['PDF', 'PAdES'],
    validationData,
    stampedAt: earliest(later.map(({ time }) => time)),
  });
  const archived = verdict.level === 'PAdES-B-LT' && later.length > 0;
  return archived ? { ...verdict, level: 'PAdES-B-LTA' } : verdict;
}
