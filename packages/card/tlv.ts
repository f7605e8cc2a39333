// BER-TLV as the personal files of the card use it (ISO/IEC 7816-4, 5.2.2): tags of one or more bytes such as
// FF20 or DF22, definite lengths. Runs in Node and in browsers.
import { concat } from './bytes.ts';
import { CardError } from './errors.ts';

/** One data object, with the place of its value in the bytes it was read from. */
export interface DataObject {
  readonly tag: number;
  readonly value: Uint8Array;
  /** Offset of the first tag byte. */
  readonly start: number;
}

function tagBytes(tag: number): Uint8Array {
  return tag > 0xff ? Uint8Array.of(tag >> 8, tag & 0xff) : Uint8Array.of(tag);
}

function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  if (length < 0x100) return Uint8Array.of(0x81, length);
  return Uint8Array.of(0x82, length >> 8, length & 0xff);
}

/** Encodes one data object; the value is the concatenation of `parts`. */
export function dataObject(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const value = concat(...parts);
  return concat(tagBytes(tag), lengthBytes(value.length), value);
}

/** Reads the data object at `start`; throws `card.malformed` when it does not fit. */
export function readDataObject(bytes: Uint8Array, start = 0): DataObject & { readonly end: number } {
  const byteAt = (index: number): number => {
    const byte = bytes[index];
    if (byte === undefined) throw new CardError('card.malformed', 'A data object is cut short.');
    return byte;
  };
  let at = start;
  let tag = byteAt(at++);
  if ((tag & 0x1f) === 0x1f) {
    let next: number;
    do {
      next = byteAt(at++);
      tag = tag * 0x100 + next;
    } while (next & 0x80 && tag <= 0xffffff);
  }
  let length = byteAt(at++);
  if (length >= 0x80) {
    const count = length - 0x80;
    if (count < 1 || count > 3)
      throw new CardError('card.malformed', 'A data object has no definite length.');
    length = 0;
    for (let i = 0; i < count; i++) length = length * 0x100 + byteAt(at++);
  }
  const end = at + length;
  if (end > bytes.length) throw new CardError('card.malformed', 'A data object is cut short.');
  return { tag, value: bytes.subarray(at, end), start, end };
}

/** Reads data objects one after the other until the bytes end. */
export function readDataObjects(bytes: Uint8Array): DataObject[] {
  const found: DataObject[] = [];
  for (let at = 0; at < bytes.length; ) {
    const object = readDataObject(bytes, at);
    found.push(object);
    at = object.end;
  }
  return found;
}
