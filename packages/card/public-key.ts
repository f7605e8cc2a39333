// The public half of a card key: as the chip answers it (ISO/IEC 7816-8, data object 7F49) and as certificates
// carry it (SubjectPublicKeyInfo, RFC 3279). Runs in Node and in browsers.
import { concat, fromHex } from './bytes.ts';
import { CardError } from './errors.ts';
import { dataObject, readDataObject, readDataObjects } from './tlv.ts';

/** An RSA public key as unsigned big-endian numbers. */
export interface RsaPublicKey {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

const RSA_ENCRYPTION = fromHex('300D 0609 2A864886F70D010101 0500');

function derInteger(value: Uint8Array): Uint8Array {
  const positive = (value[0] ?? 0) & 0x80 ? concat(Uint8Array.of(0), value) : value;
  return dataObject(0x02, positive);
}

/** SubjectPublicKeyInfo DER of an RSA key. */
export function encodeSpki(key: RsaPublicKey): Uint8Array {
  const rsa = dataObject(0x30, derInteger(key.modulus), derInteger(key.exponent));
  return dataObject(0x30, RSA_ENCRYPTION, dataObject(0x03, Uint8Array.of(0), rsa));
}

/** The chip's answer to GENERATE ASYMMETRIC KEY PAIR. */
export function encodePublicKeyObject(key: RsaPublicKey): Uint8Array {
  return dataObject(0x7f49, dataObject(0x81, key.modulus), dataObject(0x82, key.exponent));
}

/** Reads the chip's answer; throws `card.malformed`. */
export function parsePublicKeyObject(bytes: Uint8Array): RsaPublicKey {
  const outer = readDataObject(bytes);
  const parts = new Map(readDataObjects(outer.value).map((part) => [part.tag, part.value]));
  const modulus = parts.get(0x81);
  const exponent = parts.get(0x82);
  if (outer.tag !== 0x7f49 || modulus === undefined || exponent === undefined)
    throw new CardError('card.malformed', 'The card answered no public key.');
  return { modulus, exponent };
}
