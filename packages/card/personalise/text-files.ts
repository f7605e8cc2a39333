// The files of the 券面事項入力補助AP: individual number, four attributes (基本4情報), the issuer's signature over both,
// and the application's own description. Sizes and filling as measured.
import { createHash } from 'node:crypto';
import { concat, fromHex, fromText, u16 } from '../bytes.ts';
import { dataObject, readDataObject, readDataObjects } from '../tlv.ts';
import { yyyymmdd } from './era-date.ts';

/** Who the card is about, in the form the resident register gives it. */
export interface FourAttributes {
  /** Family and given name with U+3000 between them. */
  readonly name: string;
  readonly address: string;
  readonly birth: Temporal.PlainDate;
  /** 1 male, 2 female, 3 other, 9 unknown. */
  readonly sex: '1' | '2' | '3' | '9';
}

/** Signs exactly the given DigestInfo (DER) by PKCS#1 v1.5 with the issuer's key for card contents, 2048 bits. */
export type ContentsSigner = (digestInfo: Uint8Array) => Promise<Uint8Array>;

const SHA256_INFO = fromHex('3031 300D 06096086480165030402010500 0420');

/** EF 0001: the number's data object, filled to the 17 bytes of the real file. */
export function numberFile(number: string): Uint8Array {
  return concat(dataObject(0xff10, fromText(number)), Uint8Array.of(0xff, 0xff));
}

/** EF 0002: name, address, birth, sex behind a table of their offsets in the file. */
export function attributesFile(attributes: FourAttributes): Uint8Array {
  const fields = [
    dataObject(0xdf22, fromText(attributes.name)),
    dataObject(0xdf23, fromText(attributes.address)),
    dataObject(0xdf24, fromText(yyyymmdd(attributes.birth))),
    dataObject(0xdf25, fromText(attributes.sex)),
  ];
  return withOffsetTable(0xff20, 0xdf21, fields);
}

/** EF 0003: hashes of EF 0001 (as it lies in the file) and EF 0002 (without its table), signed by the issuer; 336 bytes. */
export async function integrityFile(
  number: Uint8Array,
  attributes: Uint8Array,
  sign: ContentsSigner,
): Promise<Uint8Array> {
  const outer = readDataObject(attributes).value;
  const [, firstField] = readDataObjects(outer);
  const hashes = concat(
    dataObject(0xdf31, sha256(number)),
    dataObject(0xdf32, sha256(outer.subarray(firstField!.start))),
  );
  const signature = await sign(concat(SHA256_INFO, sha256(hashes)));
  return dataObject(0xff30, hashes, dataObject(0xdf33, signature));
}

/** EF 0005: specification version, key identifier, and filling, so that a read of 256 bytes is answered with 256. */
export function basicsFile(): Uint8Array {
  // Lengths are written in three bytes even where one would do; so does the card.
  const long = (tag: string, value: Uint8Array): Uint8Array =>
    concat(fromHex(`${tag}82`), u16(value.length), value);
  const description = long(
    'FF40',
    concat(
      dataObject(0xdf41, fromHex('01030E01')),
      dataObject(0xdf42, ISSUER_KEY_ID),
      long('DF43', concat(new Uint8Array(32), new Uint8Array(96).fill(0xff))),
    ),
  );
  return concat(description, new Uint8Array(256 - description.length).fill(0xff));
}

/** Seven digits of issuer, two bytes, three digits and filling; 9000020 is no issuer seen on production or test cards. */
const ISSUER_KEY_ID = concat(fromText('9000020'), fromHex('0805'), fromText('001'), new Uint8Array(4));

/** A template whose first object lists, in 16 bits each, where in the file the others begin. */
export function withOffsetTable(tag: number, tableTag: number, fields: readonly Uint8Array[]): Uint8Array {
  const table = (offsets: readonly number[]): Uint8Array => dataObject(tableTag, ...offsets.map(u16));
  const blank = table(fields.map(() => 0));
  const whole = dataObject(tag, blank, ...fields);
  const header = whole.length - fields.reduce((sum, field) => sum + field.length, 0);
  let at = header;
  const offsets = fields.map((field) => {
    const offset = at;
    at += field.length;
    return offset;
  });
  return dataObject(tag, table(offsets), ...fields);
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}
