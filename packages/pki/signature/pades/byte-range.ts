/**
 * What a PDF signature is over (/ByteRange, ISO 32000-1 12.8.1): it has to begin at the first octet, leave out nothing
 * but its own /Contents, and end where a revision ends. Anything less lets somebody write into the document.
 */

import { PkiError } from '../../errors.ts';
import { PdfDocument } from './pdf/document.ts';
import { isArray, PdfString } from './pdf/values.ts';
import type { FoundSignature } from './structure.ts';

export interface SignedRange {
  readonly parts: readonly [Uint8Array, Uint8Array];
  /** Where the signed revision ends. */
  readonly end: number;
  /** The document as it was signed. */
  readonly revision: PdfDocument;
  /** The DER signature, without the zeros that fill its room. */
  readonly signature: Uint8Array;
}

const wrong = (detail: string) => new PkiError('pki.malformed', `byte range: ${detail}`);

/** @throws `pki.malformed`, telling what the range leaves out */
export function signedRange(document: PdfDocument, { number, dictionary }: FoundSignature): SignedRange {
  const { bytes } = document;
  const range = dictionary.get('ByteRange');
  const contents = dictionary.get('Contents');
  if (!isArray(range) || range.length !== 4 || !(contents instanceof PdfString))
    throw wrong('none, or not of two parts');
  const [from, hole, after, length] = range as number[];
  if (![from, hole, after, length].every((value) => Number.isInteger(value) && value! >= 0))
    throw wrong('not numbers');
  const end = after! + length!;
  if (from !== 0 || hole! >= after! || end > bytes.length)
    throw wrong('does not begin with the file, or goes beyond it');
  const entry = document.entry(number);
  if (entry?.kind !== 'offset' || entry.offset >= hole!) throw wrong('is about another object');
  const gap = Buffer.from(bytes.subarray(hole, after)).toString('latin1');
  if (!/^<[0-9A-Fa-f]*>$/.test(gap)) throw wrong('leaves out more than the signature');
  if (Buffer.compare(Buffer.from(gap.slice(1, -1), 'hex'), contents.bytes) !== 0)
    throw wrong('leaves out something else');
  const revision = revisionAt(bytes, end);
  const then = revision.entry(number);
  if (then?.kind !== 'offset' || then.offset !== entry.offset)
    throw wrong('is not over the revision it stands in');
  return {
    parts: [bytes.subarray(0, hole), bytes.subarray(after, end)],
    end,
    revision,
    signature: withoutFilling(contents.bytes),
  };
}

/** The document up to where a signature ends: complete in itself, or the range ends in the middle of something. */
function revisionAt(bytes: Uint8Array, end: number): PdfDocument {
  try {
    return new PdfDocument(bytes.subarray(0, end));
  } catch (error) {
    if (!(error instanceof PkiError)) throw error;
    throw wrong('does not end where a revision ends');
  }
}

/** The one DER element at the start; the room behind it has to be empty. */
function withoutFilling(contents: Uint8Array): Uint8Array {
  const first = contents[1] ?? 0;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (contents[0] !== 0x30 || octets > 4) throw wrong('no signature in /Contents');
  const length = octets === 0 ? first : Buffer.from(contents).readUIntBE(2, octets);
  const end = 2 + octets + length;
  if (end > contents.length || contents.subarray(end).some((octet) => octet !== 0))
    throw wrong('more than a signature in /Contents');
  return contents.subarray(0, end);
}
