// The files of the 券面事項入力補助AP: individual number, four attributes (基本4情報), the issuer's signature over both, the
// application's two public keys, and its own description. Sizes and filling as measured.
import { createHash, randomBytes } from 'node:crypto';
import { concat, fromHex, fromText, u16 } from '../bytes.ts';
import type { ContentsSigner } from '../contents/certificate.ts';
import { keyId } from '../contents/key-id.ts';
import { encodeKeyObject } from '../contents/key-object.ts';
import { digestInfoOf } from '../contents/rsa.ts';
import { longObject } from '../contents/signed-object.ts';
import { signedAttributes } from '../contents/text-files.ts';
import type { RsaPublicKey } from '../public-key.ts';
import { dataObject } from '../tlv.ts';
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
  const hashes = concat(
    dataObject(0xdf31, sha256(number)),
    dataObject(0xdf32, sha256(signedAttributes(attributes))),
  );
  return signed(0xff30, hashes, 0xdf33, sign);
}

/**
 * EF 0005: specification version, extended lengths, vendor; a key id; and filling, so that a read of 256 bytes is
 * answered with 256. The id is not that of the certified key, on real cards neither; the 32 bytes in DF43 are
 * unexplained, and random here.
 */
export function textBasicsFile(): Uint8Array {
  const description = longObject(
    0xff40,
    dataObject(0xdf41, fromHex('01030E01')),
    dataObject(0xdf42, keyId('9000034')),
    longObject(0xdf43, randomBytes(32), new Uint8Array(96).fill(0xff)),
  );
  return concat(description, new Uint8Array(256 - description.length).fill(0xff));
}

/** EF 0006: the key under which a terminal delivers a session key (secure messaging). Nothing signs it. */
export function sessionKeyFile(key: RsaPublicKey): Uint8Array {
  return dataObject(0xa1, encodeKeyObject(key));
}

/** EF 0007: the key by which the application answers challenges, signed by the issuer. */
export function signedKeyFile(key: RsaPublicKey, sign: ContentsSigner): Promise<Uint8Array> {
  return signed(0xff50, dataObject(0xdf51, encodeKeyObject(key)), 0xdf52, sign);
}

/** A template of objects that ends with the issuer's signature over them. */
export async function signed(
  tag: number,
  objects: Uint8Array,
  signatureTag: number,
  sign: ContentsSigner,
): Promise<Uint8Array> {
  return dataObject(tag, objects, dataObject(signatureTag, await sign(await digestInfoOf(objects))));
}

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

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}
