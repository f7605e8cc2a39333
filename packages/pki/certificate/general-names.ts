/**
 * Names as they are compared. Distinguished names: RFC 5280 7.1, by the string preparation of RFC 4518 (case, width and
 * runs of white space do not count, and PrintableString equals UTF8String). GeneralName: RFC 5280 4.2.1.6.
 */

import { DerCursor, malformed, readElement, readOid } from '../der/read.ts';
import { contextTag, primitiveContextTag, TAG } from '../der/write.ts';

const BMP_STRING = 0x1e;
const UNIVERSAL_STRING = 0x1c;
const TEXT_TAGS = new Set<number>([TAG.utf8String, TAG.printableString, TAG.ia5String, 0x12, 0x1a]);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16 = new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true });

function textOf(tag: number, content: Uint8Array): string | undefined {
  try {
    if (TEXT_TAGS.has(tag)) return utf8.decode(content);
    if (tag === BMP_STRING) return utf16.decode(content);
    if (tag === UNIVERSAL_STRING && content.length % 4 === 0) {
      const bytes = Buffer.from(content);
      const points = Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(i * 4));
      return String.fromCodePoint(...points);
    }
  } catch {
    throw malformed('text of a name');
  }
  return undefined;
}

/** Text without what does not count; other kinds of values (Teletex, numbers) are compared octet by octet. */
function prepared(tag: number, content: Uint8Array): string {
  const text = textOf(tag, content);
  if (text === undefined) return `#${tag}:${Buffer.from(content).toString('hex')}`;
  const visible = text.replace(/\p{White_Space}/gu, ' ').replace(/\p{Cc}|\p{Cf}|[\u{FE00}-\u{FE0F}]/gu, '');
  return visible.normalize('NFKC').toLowerCase().replace(/ +/g, ' ').trim();
}

/** Attribute values may hold any character, so what separates them is written where no character can be: as JSON. */
function comparableRdn(content: Uint8Array): string {
  const attributes: string[] = [];
  for (const rdn = new DerCursor(content); !rdn.done; ) {
    const attribute = rdn.enter(TAG.sequence);
    const type = readOid(attribute.take(TAG.oid));
    const { tag, content: value } = attribute.take();
    attribute.end();
    attributes.push(JSON.stringify([type, prepared(tag, value)]));
  }
  if (attributes.length === 0) throw malformed('empty relative distinguished name');
  return attributes.toSorted().join('+');
}

const comparableNames = new WeakMap<Uint8Array, readonly string[]>();

/** The RDNs of a DER Name in the form in which two of them are equal or not. @throws `pki.malformed` */
function comparableName(name: Uint8Array): readonly string[] {
  const known = comparableNames.get(name);
  if (known) return known;
  const rdns: string[] = [];
  for (const list = new DerCursor(readElement(name, TAG.sequence).content); !list.done; )
    rdns.push(comparableRdn(list.take(TAG.set).content));
  comparableNames.set(name, rdns);
  return rdns;
}

/** One string for a DER Name: equal for names that are the same by RFC 5280 7.1. */
export const nameKey = (name: Uint8Array): string => comparableName(name).join('/');

export const sameName = (a: Uint8Array, b: Uint8Array): boolean =>
  Buffer.compare(a, b) === 0 || nameKey(a) === nameKey(b);

/** Whether a name lies in the subtree that another one is the root of (RFC 5280 4.2.1.10). */
export function isNameWithin(name: Uint8Array, root: Uint8Array): boolean {
  const rdns = comparableName(name);
  return comparableName(root).every((rdn, position) => rdns[position] === rdn);
}

/** Key of a name that is given as one RDN below another name (nameRelativeToCRLIssuer). */
export const relativeNameKey = (rdnContent: Uint8Array, base: Uint8Array): string =>
  [...comparableName(base), comparableRdn(rdnContent)].join('/');

/** Kinds of GeneralName by their context tag. */
export const GENERAL_NAME = {
  otherName: contextTag(0),
  rfc822Name: primitiveContextTag(1),
  dNSName: primitiveContextTag(2),
  directoryName: contextTag(4),
  uniformResourceIdentifier: primitiveContextTag(6),
  iPAddress: primitiveContextTag(7),
} as const;

export interface GeneralName {
  readonly tag: number;
  /** Content of the choice; for directoryName the DER Name. */
  readonly value: Uint8Array;
}

/** A GeneralName, the next element of the cursor. */
export function readGeneralName(cursor: DerCursor): GeneralName {
  const { tag, content } = cursor.take();
  if ((tag & 0xc0) !== 0x80) throw malformed('general name is due');
  return {
    tag,
    value: tag === GENERAL_NAME.directoryName ? readElement(content, TAG.sequence).whole : content,
  };
}

/** The names of a GeneralNames sequence's content. */
export function readGeneralNames(cursor: DerCursor): GeneralName[] {
  const names: GeneralName[] = [];
  while (!cursor.done) names.push(readGeneralName(cursor));
  return names;
}

/** One string for a general name: equal for names that name the same. */
export const generalNameKey = ({ tag, value }: GeneralName): string =>
  tag === GENERAL_NAME.directoryName ? nameKey(value) : `${tag}:${Buffer.from(value).toString('hex')}`;
