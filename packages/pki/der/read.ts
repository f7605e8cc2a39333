/**
 * Reading DER (X.690) strictly: definite minimal lengths, no trailing bytes, single-octet tags. What other
 * parsers would tolerate as BER is refused here, so that two verifiers can never read one signature differently.
 */

import { PkiError } from '../errors.ts';
import { TAG } from './write.ts';

/** One element inside its buffer; `whole` includes tag and length, `content` does not. */
export interface DerElement {
  readonly tag: number;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

export const malformed = (detail: string): PkiError => new PkiError('pki.malformed', detail);

function elementAt(bytes: Uint8Array, offset: number): { element: DerElement; end: number } {
  const tag = bytes[offset];
  let length = bytes[offset + 1];
  if (tag === undefined || length === undefined) throw malformed('element cut short');
  if ((tag & 0x1f) === 0x1f) throw malformed('multi-octet tag');
  let start = offset + 2;
  if (length >= 0x80) {
    const octets = length & 0x7f;
    if (octets === 0 || octets > 4) throw malformed('indefinite or oversized length');
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + (bytes[start + i] ?? 0);
    if (length < 0x80 || length < 2 ** (8 * (octets - 1))) throw malformed('length is not minimal');
    start += octets;
  }
  const end = start + length;
  if (end > bytes.length) throw malformed('content cut short');
  return { element: { tag, whole: bytes.subarray(offset, end), content: bytes.subarray(start, end) }, end };
}

/** Takes the elements of a constructed type in order; every element has to be accounted for. */
export class DerCursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(content: Uint8Array) {
    this.#bytes = content;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The next element, which must have this tag (any tag when omitted). */
  take(tag?: number): DerElement {
    const { element, end } = elementAt(this.#bytes, this.#at);
    if (tag !== undefined && element.tag !== tag) {
      throw malformed(`tag ${element.tag.toString(16)} where ${tag.toString(16)} is due`);
    }
    this.#at = end;
    return element;
  }

  /** The next element if it has this tag. */
  optional(tag: number): DerElement | undefined {
    return this.#bytes[this.#at] === tag ? this.take(tag) : undefined;
  }

  /** Opens the next element, a constructed type with this tag. */
  enter(tag: number): DerCursor {
    return new DerCursor(this.take(tag).content);
  }

  /** Refuses anything left over. */
  end(): void {
    if (!this.done) throw malformed('unexpected trailing element');
  }
}

/** The one element that fills `bytes` exactly. */
export function readElement(bytes: Uint8Array, tag?: number): DerElement {
  const cursor = new DerCursor(bytes);
  const element = cursor.take(tag);
  cursor.end();
  return element;
}

/** A cursor over the one constructed element that fills `bytes` exactly. */
export const open = (bytes: Uint8Array, tag: number = TAG.sequence): DerCursor =>
  new DerCursor(readElement(bytes, tag).content);

/** All elements of a constructed type. */
export function elementsOf(content: Uint8Array): DerElement[] {
  const cursor = new DerCursor(content);
  const elements: DerElement[] = [];
  while (!cursor.done) elements.push(cursor.take());
  return elements;
}

/** Dotted form of an OBJECT IDENTIFIER. */
export function readOid(element: DerElement): string {
  if (element.tag !== TAG.oid || element.content.length === 0) throw malformed('object identifier is due');
  const arcs: number[] = [];
  let value = 0;
  let fresh = true;
  for (const octet of element.content) {
    if (fresh && octet === 0x80) throw malformed('padded object identifier');
    value = value * 128 + (octet & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER / 128) throw malformed('object identifier arc too large');
    fresh = (octet & 0x80) === 0;
    if (fresh) {
      if (arcs.length === 0)
        arcs.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
      else arcs.push(value);
      value = 0;
    }
  }
  if (!fresh) throw malformed('object identifier cut short');
  return arcs.join('.');
}

/** Content of an INTEGER or ENUMERATED, checked to be minimal. */
export function readIntegerContent(element: DerElement): Uint8Array {
  const { content } = element;
  if (content.length === 0) throw malformed('empty integer');
  if (
    content.length > 1 &&
    (content[0] === 0 ? content[1]! < 0x80 : content[0] === 0xff && content[1]! >= 0x80)
  ) {
    throw malformed('padded integer');
  }
  return content;
}

/** A small non-negative INTEGER or ENUMERATED as a number. */
export function readSmallInteger(element: DerElement): number {
  const content = readIntegerContent(element);
  if (content.length > 6 || content[0]! & 0x80) throw malformed('integer out of range');
  return Buffer.from(content).readUIntBE(0, content.length);
}

export function readBoolean(element: DerElement): boolean {
  const [value] = element.content;
  if (element.content.length !== 1 || (value !== 0 && value !== 0xff)) throw malformed('boolean');
  return value === 0xff;
}

/** Octets of a BIT STRING that has no unused bits (keys, signatures). */
export function readBitStringOctets(element: DerElement): Uint8Array {
  if (element.content[0] !== 0) throw malformed('bit string of whole octets is due');
  return element.content.subarray(1);
}

/** Numbers of the bits that are set in a named-bit BIT STRING. */
export function readNamedBits(element: DerElement): Set<number> {
  const unused = element.content[0];
  const octets = element.content.subarray(1);
  if (unused === undefined || unused > 7 || (octets.length === 0 && unused > 0))
    throw malformed('bit string');
  if (octets.length > 0 && (octets.at(-1)! & ((1 << unused) - 1)) !== 0)
    throw malformed('unused bits are set');
  const bits = new Set<number>();
  octets.forEach((octet, index) => {
    for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) bits.add(index * 8 + bit);
  });
  return bits;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of a UTF8String, PrintableString or IA5String. */
export function readText(element: DerElement): string {
  const ascii = element.tag === TAG.printableString || element.tag === TAG.ia5String;
  if (element.tag !== TAG.utf8String && !ascii) throw malformed('string type not accepted');
  if (ascii && element.content.some((octet) => octet > 0x7f)) throw malformed('not ASCII');
  try {
    return decoder.decode(element.content);
  } catch {
    throw malformed('not UTF-8');
  }
}

/** UTCTime or GeneralizedTime in the one form RFC 5280 4.1.2.5 allows (seconds present, `Z`, no fraction). */
export function readTime(element: DerElement): Temporal.Instant {
  const text = Buffer.from(element.content).toString('latin1');
  const utc = element.tag === TAG.utcTime;
  if (!utc && element.tag !== TAG.generalizedTime) throw malformed('time is due');
  const century = utc ? (text < '5' ? '20' : '19') : '';
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(century + text);
  if (!parts) throw malformed('time not in the form of RFC 5280');
  const [, year, month, day, hour, minute, second] = parts;
  try {
    return Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  } catch {
    throw malformed('no such time');
  }
}
