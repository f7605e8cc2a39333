/** Writing DER (X.690): one function for each type this package puts into a certificate, CRL or OCSP response. */

import { createHash } from 'node:crypto';

/** Universal tags and the two tag-class offsets used in PKIX structures. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  printableString: 0x13,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** `[n]` over a constructed type (EXPLICIT, or IMPLICIT over a SEQUENCE). */
export const contextTag = (n: number): number => 0xa0 | n;
/** `[n]` IMPLICIT over a primitive type. */
export const primitiveContextTag = (n: number): number => 0x80 | n;

/** One element: tag, minimal definite length, content. */
export function tlv(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const head = length < 0x80 ? 2 : length < 0x100 ? 3 : length < 0x10000 ? 4 : length < 0x1000000 ? 5 : 6;
  const out = new Uint8Array(head + length);
  out[0] = tag;
  if (head === 2) out[1] = length;
  else {
    out[1] = 0x80 | (head - 2);
    for (let i = head - 1, rest = length; i >= 2; i--, rest = Math.floor(rest / 256)) out[i] = rest & 0xff;
  }
  let at = head;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => tlv(TAG.sequence, ...parts);
export const setOf = (element: Uint8Array): Uint8Array => tlv(TAG.set, element);
export const octetString = (content: Uint8Array): Uint8Array => tlv(TAG.octetString, content);
/** A BIT STRING of whole octets (keys and signatures). */
export const bitString = (content: Uint8Array): Uint8Array => tlv(TAG.bitString, Uint8Array.of(0), content);
export const asn1Null = (): Uint8Array => Uint8Array.of(TAG.null, 0);
export const asn1True = (): Uint8Array => Uint8Array.of(TAG.boolean, 1, 0xff);
export const utf8String = (text: string): Uint8Array => tlv(TAG.utf8String, Buffer.from(text, 'utf8'));
export const printableString = (text: string): Uint8Array =>
  tlv(TAG.printableString, Buffer.from(text, 'ascii'));
export const ia5String = (text: string): Uint8Array => tlv(TAG.ia5String, Buffer.from(text, 'ascii'));
export const enumerated = (value: number): Uint8Array => Uint8Array.of(TAG.enumerated, 1, value);

/** Content octets of a non-negative INTEGER given big-endian: minimal, with the sign octet DER asks for. */
export function unsignedContent(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length - 1 && bytes[first] === 0) first++;
  const minimal = bytes.subarray(first);
  if (minimal.length === 0) return Uint8Array.of(0);
  return minimal[0]! & 0x80 ? Buffer.concat([Uint8Array.of(0), minimal]) : minimal;
}

export const unsignedInteger = (bytes: Uint8Array): Uint8Array => tlv(TAG.integer, unsignedContent(bytes));

/** A non-negative INTEGER from a bigint or a safe number. */
export function integer(value: bigint | number): Uint8Array {
  const hex = value.toString(16);
  return unsignedInteger(Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex'));
}

/** A named-bit BIT STRING (KeyUsage): bit 0 is the most significant; trailing zero bits are dropped (X.690 11.2.2). */
export function namedBits(...bits: readonly number[]): Uint8Array {
  const last = Math.max(...bits);
  const octets = new Uint8Array(Math.floor(last / 8) + 1);
  for (const bit of bits) octets[Math.floor(bit / 8)]! |= 0x80 >> (bit % 8);
  return tlv(TAG.bitString, Uint8Array.of(7 - (last % 8)), octets);
}

const oidCache = new Map<string, Uint8Array>();

/** An OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Uint8Array {
  const known = oidCache.get(dotted);
  if (known) return known;
  const arcs = dotted.split('.').map(Number);
  const subidentifiers = [arcs[0]! * 40 + arcs[1]!, ...arcs.slice(2)];
  const content = subidentifiers.flatMap((value) => {
    const octets = [value % 128];
    for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
      octets.unshift((rest % 128) | 0x80);
    return octets;
  });
  const encoded = tlv(TAG.oid, Uint8Array.from(content));
  oidCache.set(dotted, encoded);
  return encoded;
}

const digitsOf = (at: Temporal.Instant): string =>
  at
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .toString()
    .replace(/[-:TZ]/g, '');

/** GeneralizedTime `YYYYMMDDHHMMSSZ`, fractions cut off (RFC 5280 4.1.2.5.2; OCSP uses it always). */
export const generalizedTime = (at: Temporal.Instant): Uint8Array =>
  tlv(TAG.generalizedTime, Buffer.from(`${digitsOf(at)}Z`, 'ascii'));

/** Time of a certificate or CRL: UTCTime through 2049, GeneralizedTime after (RFC 5280 4.1.2.5). */
export function time(at: Temporal.Instant): Uint8Array {
  const digits = digitsOf(at);
  return digits >= '2050'
    ? generalizedTime(at)
    : tlv(TAG.utcTime, Buffer.from(`${digits.slice(2)}Z`, 'ascii'));
}

/** SHA-1 as RFC 5280 and RFC 6960 use it for key identifiers and CertIDs: a name for a key, not a protection. */
export const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();
