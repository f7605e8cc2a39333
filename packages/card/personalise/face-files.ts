// The files of the 券面事項確認AP: the least that tells an age, the card's face as data, the individual number as it is
// printed, and the application's own description. The issuer signs each over the card's own public key, so that who
// trusts a file can also ask the card for a proof that it is no copy.
import { randomBytes } from 'node:crypto';
import { concat, fromHex, fromText } from '../bytes.ts';
import type { ContentsSigner } from '../contents/certificate.ts';
import { keyId } from '../contents/key-id.ts';
import { encodeKeyObject } from '../contents/key-object.ts';
import { digestInfoOf } from '../contents/rsa.ts';
import { longObject } from '../contents/signed-object.ts';
import type { RsaPublicKey } from '../public-key.ts';
import { dataObject } from '../tlv.ts';
import { yyyymmdd } from './era-date.ts';
import { digitsPicture } from './number-picture.ts';
import { type FourAttributes, signed, withOffsetTable } from './text-files.ts';

/** What is drawn on the face: PNGs of one bit a pixel, and a greyscale JPEG 2000. */
export interface FacePictures {
  readonly name: Uint8Array;
  readonly address: Uint8Array;
  /** A baby's card carries none. */
  readonly photo?: Uint8Array;
}

/** What the face tells. */
export interface FaceContents {
  readonly holder: Pick<FourAttributes, 'birth' | 'sex'>;
  readonly pictures: FacePictures;
  readonly expiry: Temporal.PlainDate;
  /** セキュリティコード, four digits. */
  readonly securityCode: string;
}

/** EF 0001: birth and card key, signed. */
export function ageRecordFile(
  birth: Temporal.PlainDate,
  cardKey: RsaPublicKey,
  sign: ContentsSigner,
): Promise<Uint8Array> {
  const objects = concat(
    dataObject(0xdf11, fromText(yyyymmdd(birth))),
    dataObject(0xdf12, encodeKeyObject(cardKey)),
  );
  return signed(0xff10, objects, 0xdf13, sign);
}

/**
 * EF 0002. Clients walk its objects by position, so each has its place even when it is empty. Signed are three groups:
 * the person with the card key, the drawn name and address, and the photo; expiry and security code are not.
 */
export async function faceFile(
  { holder, pictures, expiry, securityCode }: FaceContents,
  cardKey: RsaPublicKey,
  sign: ContentsSigner,
): Promise<Uint8Array> {
  const person = [
    dataObject(0xdf22, fromText(yyyymmdd(holder.birth))),
    dataObject(0xdf23, fromText(holder.sex)),
    dataObject(0xdf24, encodeKeyObject(cardKey)),
  ];
  const drawn = [longObject(0xdf25, pictures.name), longObject(0xdf26, pictures.address)];
  const portrait = longObject(0xdf27, pictures.photo ?? new Uint8Array());
  const signature = await sign(await digestInfoOf(concat(...person), concat(...drawn), portrait));
  return withOffsetTable(0xff20, 0xdf21, [
    ...person,
    ...drawn,
    portrait,
    dataObject(0xdf28, signature),
    dataObject(0xdf29, fromText(yyyymmdd(expiry))),
    longObject(0xdf2a, digitsPicture(securityCode)),
  ]);
}

/**
 * EF 0003: layout, a key id, version, municipality, and a reference of 16 and 256 bytes that nobody has explained; the
 * 256 are random here.
 */
export function faceBasicsFile(municipality: string): Uint8Array {
  return dataObject(
    0xff30,
    dataObject(0xdf31, fromHex('06030E01')),
    dataObject(0xdf32, keyId('9000024')),
    dataObject(0xdf33, Uint8Array.of(0)),
    dataObject(0xdf34, fromText(municipality)),
    dataObject(0xdf35, keyId('9900025'), randomBytes(256)),
  );
}

/** EF 0005: the individual number as it is printed, and the card key, signed. */
export function numberPictureFile(
  number: string,
  cardKey: RsaPublicKey,
  sign: ContentsSigner,
): Promise<Uint8Array> {
  const objects = concat(
    longObject(0xdf41, digitsPicture(number)),
    dataObject(0xdf42, encodeKeyObject(cardKey)),
  );
  return signed(0xff40, objects, 0xdf43, sign);
}
