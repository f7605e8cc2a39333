// A public key as the 券面 applications write it: `90 03 010001  91 82 0100 <modulus>`, 265 bytes for RSA-2048. Runs in
// Node and in browsers.
import { concat } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { RsaPublicKey } from '../public-key.ts';
import { dataObject, readDataObjects } from '../tlv.ts';

/** Bytes of an RSA-2048 key in this form. */
export const KEY_OBJECT_BYTES = 265;

/** Writes the two objects of a key. */
export function encodeKeyObject({ exponent, modulus }: RsaPublicKey): Uint8Array {
  return concat(dataObject(0x90, exponent), dataObject(0x91, modulus));
}

/** Reads the two objects; throws `card.malformed`. */
export function readKeyObject(bytes: Uint8Array): RsaPublicKey {
  const [exponent, modulus] = readDataObjects(bytes);
  if (exponent?.tag !== 0x90 || modulus?.tag !== 0x91)
    throw new CardError('card.malformed', 'A public key does not have the form it must have.');
  return { exponent: exponent.value, modulus: modulus.value };
}
