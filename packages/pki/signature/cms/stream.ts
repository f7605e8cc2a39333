/**
 * CMS written as a stream (RFC 5652 5.2, X.690 8.1.3.6): programs that do not know the length beforehand write
 * indefinite lengths and the content in pieces. Brought into definite lengths here, before the strict reader sees it;
 * what is signed has to be DER already, so nothing that was signed changes by it.
 */

import { malformed } from '../../der/read.ts';
import { TAG, tlv } from '../../der/write.ts';

const DEEPEST = 32;
const CONSTRUCTED = 0x20;
const PIECES = TAG.octetString | CONSTRUCTED;

/** Whether the outermost element has an indefinite length. */
export const isStream = (bytes: Uint8Array): boolean => bytes[0] === TAG.sequence && bytes[1] === 0x80;

/** @throws `pki.malformed` */
export function derFromStream(bytes: Uint8Array): Uint8Array {
  const { element, end } = elementAt(bytes, 0, 0);
  if (end !== bytes.length) throw malformed('bytes after the stream');
  return element;
}

function elementAt(bytes: Uint8Array, at: number, depth: number): { element: Uint8Array; end: number } {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw malformed('stream cut short');
  if (depth > DEEPEST) throw malformed('stream nested too deeply');
  if (first === 0x80) {
    if (!(tag & CONSTRUCTED)) throw malformed('indefinite length of a primitive');
    const { elements, end } = elementsUntil(bytes, at + 2, bytes.length, depth);
    if (bytes[end] !== 0 || bytes[end + 1] !== 0) throw malformed('stream without end');
    return { element: joined(tag, elements), end: end + 2 };
  }
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (octets > 4) throw malformed('oversized length');
  const start = at + 2 + octets;
  let length = octets === 0 ? first : 0;
  for (const octet of bytes.subarray(at + 2, start)) length = length * 256 + octet;
  const end = start + length;
  if (end > bytes.length) throw malformed('content cut short');
  // Definite lengths hold what was written in one go; a piece of the content is found within indefinite ones.
  if (tag !== PIECES) return { element: bytes.subarray(at, end), end };
  return { element: joined(tag, elementsUntil(bytes.subarray(0, end), start, end, depth).elements), end };
}

/** Elements up to the end-of-contents octets, or to a known end. */
function elementsUntil(bytes: Uint8Array, from: number, until: number, depth: number) {
  const elements: Uint8Array[] = [];
  let at = from;
  while (at < until) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) break;
    const { element, end } = elementAt(bytes, at, depth + 1);
    elements.push(element);
    at = end;
  }
  return { elements, end: at };
}

/** The pieces of an OCTET STRING as one; anything else around its elements. */
function joined(tag: number, elements: readonly Uint8Array[]): Uint8Array {
  if (tag !== PIECES) return tlv(tag, ...elements);
  return tlv(TAG.octetString, ...elements.map(contentOf));
}

function contentOf(element: Uint8Array): Uint8Array {
  if (element[0] !== TAG.octetString) throw malformed('a piece that is no octet string');
  const first = element[1]!;
  return element.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f));
}
