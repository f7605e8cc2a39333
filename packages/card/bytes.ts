// Byte strings as the card standards write them: hexadecimal, big-endian, ASCII. Runs in Node and in browsers.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Joins byte strings. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Bytes of a hexadecimal string; white space between bytes is allowed, as the fact sheets print them. */
export function fromHex(text: string): Uint8Array {
  return Uint8Array.fromHex(text.replace(/\s+/g, ''));
}

/** Upper-case hexadecimal without separators. */
export function toHex(bytes: Uint8Array): string {
  return bytes.toHex().toUpperCase();
}

/** UTF-8 (for the card's ASCII fields the same thing). */
export function fromText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Text of UTF-8 bytes. */
export function toText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** A 16-bit unsigned number, big-endian. */
export function u16(value: number): Uint8Array {
  return Uint8Array.of((value >> 8) & 0xff, value & 0xff);
}

/** A 32-bit unsigned number, big-endian. */
export function u32(value: number): Uint8Array {
  return concat(u16(value >>> 16), u16(value & 0xffff));
}

/** Whether two byte strings are the same. Not for secrets: the time depends on the contents. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`: unsigned numbers of the same length. */
export function compareNumbers(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
