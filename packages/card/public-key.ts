// The public half of a card key: as the chip answers it (ISO/IEC 7816-8, data object 7F49) and as certificates
// carry it (SubjectPublicKeyInfo; RFC 3279 for RSA, RFC 5480 for P-384). Runs in Node and in browsers.
import { concat, fromHex } from './bytes.ts';
import { CardError } from './errors.ts';
import { dataObject, readDataObject, readDataObjects } from './tlv.ts';

/** An RSA public key as unsigned big-endian numbers. */
export interface RsaPublicKey {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** A public point on P-384, uncompressed: 04, x, y; 97 bytes. */
export interface EcPublicKey {
  readonly point: Uint8Array;
}

/** A public key of either kind. */
export type CardPublicKey = RsaPublicKey | EcPublicKey;

const RSA_ENCRYPTION = fromHex('300D 0609 2A864886F70D010101 0500');
const EC_P384 = fromHex('3010 0607 2A8648CE3D0201 0605 2B81040022');
const POINT_BYTES = 97;

function derInteger(value: Uint8Array): Uint8Array {
  const positive = (value[0] ?? 0) & 0x80 ? concat(Uint8Array.of(0), value) : value;
  return dataObject(0x02, positive);
}

/** SubjectPublicKeyInfo DER. */
export function encodeSpki(key: CardPublicKey): Uint8Array {
  const noUnusedBits = Uint8Array.of(0);
  if ('point' in key) return dataObject(0x30, EC_P384, dataObject(0x03, noUnusedBits, key.point));
  const rsa = dataObject(0x30, derInteger(key.modulus), derInteger(key.exponent));
  return dataObject(0x30, RSA_ENCRYPTION, dataObject(0x03, noUnusedBits, rsa));
}

/** The stretch of bytes that every certificate of this key holds and no other certificate does. */
export function distinctBytes(key: CardPublicKey): Uint8Array {
  return 'point' in key ? key.point : key.modulus;
}

/** The chip's answer to GENERATE ASYMMETRIC KEY PAIR. */
export function encodePublicKeyObject(key: CardPublicKey): Uint8Array {
  if ('point' in key) return dataObject(0x7f49, dataObject(0x86, key.point));
  return dataObject(0x7f49, dataObject(0x81, key.modulus), dataObject(0x82, key.exponent));
}

/** Reads the chip's answer; throws `card.malformed`. */
export function parsePublicKeyObject(bytes: Uint8Array): CardPublicKey {
  const outer = readDataObject(bytes);
  const parts = new Map(readDataObjects(outer.value).map((part) => [part.tag, part.value]));
  const modulus = parts.get(0x81);
  const exponent = parts.get(0x82);
  const point = parts.get(0x86);
  if (outer.tag === 0x7f49 && point?.length === POINT_BYTES) return { point };
  if (outer.tag !== 0x7f49 || modulus === undefined || exponent === undefined)
    throw new CardError('card.malformed', 'The card answered no public key.');
  return { modulus, exponent };
}
