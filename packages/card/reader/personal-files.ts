// Reads the personal files back into values: individual number, four attributes, and the common record.
import { toText } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { readDataObject, readDataObjects } from '../tlv.ts';

/** 基本4情報 as the card tells them. */
export interface CardAttributes {
  readonly name: string;
  readonly address: string;
  /** ISO 8601. */
  readonly birth: string;
  /** 1 male, 2 female, 3 or 9 other. */
  readonly sex: string;
}

/** What the card tells anybody about itself. */
export interface CardRecord {
  /** 製造番号, 15 digits. */
  readonly serial: string;
  /** 全国地方公共団体コード without check digit. */
  readonly municipality: string;
  /** ISO 8601; the card is good until the end of that day. */
  readonly expiry: string;
}

/** EF 0001 of the text application. */
export function parseNumber(file: Uint8Array): string {
  const { tag, value } = readDataObject(file);
  const number = toText(value);
  if (tag !== 0xff10 || !/^[0-9]{12}$/.test(number)) throw malformed();
  return number;
}

/** EF 0002 of the text application. */
export function parseAttributes(file: Uint8Array): CardAttributes {
  const field = fieldsOf(file, 0xff20);
  return {
    name: toText(field(0xdf22)),
    address: toText(field(0xdf23)),
    birth: isoDate(toText(field(0xdf24))),
    sex: toText(field(0xdf25)),
  };
}

/** Record 1 of EF 0001 of the common application. */
export function parseCardRecord(record: Uint8Array): CardRecord {
  const { tag, value } = readDataObject(record);
  const match = /^([0-9]{15})([0-9]{5})([0-9]{8})$/.exec(toText(value));
  if (tag !== 0x01 || !match) throw malformed();
  return { serial: match[1]!, municipality: match[2]!, expiry: isoDate(match[3]!) };
}

function fieldsOf(file: Uint8Array, outerTag: number): (tag: number) => Uint8Array {
  const outer = readDataObject(file);
  if (outer.tag !== outerTag) throw malformed();
  const fields = new Map(readDataObjects(outer.value).map((object) => [object.tag, object.value]));
  return (tag) => {
    const value = fields.get(tag);
    if (value === undefined) throw malformed();
    return value;
  };
}

/** ISO 8601 of eight digits; throws `card.malformed`. */
export function isoDate(yyyymmdd: string): string {
  if (!/^[0-9]{8}$/.test(yyyymmdd)) throw malformed();
  return `${yyyymmdd.slice(0, 4)}-${yyyymmdd.slice(4, 6)}-${yyyymmdd.slice(6)}`;
}

function malformed(): CardError {
  return new CardError('card.malformed', 'A file of the card does not have the form it must have.');
}
