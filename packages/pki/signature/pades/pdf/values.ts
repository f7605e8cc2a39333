/** The values a PDF is made of (ISO 32000-1 7.3), as read and as written. Strings and names keep their bytes. */

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class PdfString {
  readonly bytes: Uint8Array;
  readonly hex: boolean;
  constructor(bytes: Uint8Array, hex = false) {
    this.bytes = bytes;
    this.hex = hex;
  }
}

export class PdfReference {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation = 0) {
    this.number = number;
    this.generation = generation;
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class PdfStream {
  readonly dictionary: PdfDictionary;
  /** Encoded as it stands in the file. */
  readonly bytes: Uint8Array;
  constructor(dictionary: PdfDictionary, bytes: Uint8Array) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }
}

/** Bytes written as they are: the placeholders of a signature dictionary. */
export class PdfVerbatim {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfVerbatim
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof PdfName ? value.name : undefined;
export const dictionary = (entries: Record<string, PdfValue>): PdfDictionary =>
  new Map(Object.entries(entries));
/** A copy with some entries set. */
export const withEntries = (old: PdfDictionary, entries: Record<string, PdfValue>): PdfDictionary =>
  new Map([...old, ...Object.entries(entries)]);

/** A text string: ASCII as it is, anything else as UTF-16BE with its mark (7.9.2.2). */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(Buffer.from(text, 'ascii'));
  const swapped = Buffer.from(text, 'utf16le').swap16();
  return new PdfString(Buffer.concat([Uint8Array.of(0xfe, 0xff), swapped]), true);
}

export function readTextString({ bytes }: PdfString): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
    return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return Buffer.from(bytes.subarray(3)).toString('utf8');
  return Buffer.from(bytes).toString('latin1');
}

/** The bytes of a value as they stand in a file (latin1 text, one character an octet). */
export function serialise(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return serialiseNumber(value);
  if (value instanceof PdfName) return `/${escapeName(value.name)}`;
  if (value instanceof PdfReference) return `${value.number} ${value.generation} R`;
  if (value instanceof PdfVerbatim) return value.text;
  if (value instanceof PdfString) return serialiseString(value);
  if (value instanceof PdfStream)
    return `${serialise(withEntries(value.dictionary, { Length: value.bytes.length }))}\nstream\n${Buffer.from(value.bytes).toString('latin1')}\nendstream`;
  if (isArray(value)) return `[${value.map(serialise).join(' ')}]`;
  return `<<${[...value].map(([key, entry]) => `/${escapeName(key)} ${serialise(entry)}`).join(' ')}>>`;
}

const serialiseNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '');

const escapeName = (name: string): string =>
  name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

function serialiseString({ bytes, hex }: PdfString): string {
  const octets = Buffer.from(bytes);
  if (hex || octets.some((octet) => octet < 0x20 || octet > 0x7e)) return `<${octets.toString('hex')}>`;
  return `(${octets.toString('latin1').replace(/[\\()]/g, '\\$&')})`;
}

/** A date (7.9.4) written in Japan's time: `D:20261124093000+09'00'`. */
export function dateString(at: Temporal.Instant): PdfString {
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO('Asia/Tokyo');
  const digits = [month, day, hour, minute, second].map((value) => String(value).padStart(2, '0')).join('');
  return new PdfString(Buffer.from(`D:${String(year).padStart(4, '0')}${digits}+09'00'`, 'ascii'));
}

/** The moment of a date; undefined for one that is none, or does not say how far from UTC it is. */
export function readDateString(value: PdfValue | undefined): Temporal.Instant | undefined {
  if (!(value instanceof PdfString)) return undefined;
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z.*|([+-]\d\d)'(\d\d)'?)$/.exec(
    readTextString(value),
  );
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, offsetHour, offsetMinute = '00'] = parts;
  try {
    const offset = offsetHour ? `${offsetHour}:${offsetMinute}` : 'Z';
    return Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  } catch {
    return undefined;
  }
}
