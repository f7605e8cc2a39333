// Names of the keys that sign what is on a card (証明者鍵ID, 被証明者鍵ID): sixteen bytes, of which seven digits say whose
// key it is and three which generation. Runs in Node and in browsers.
//
// Measured on cards: 5000020, 5000023 and 5000033 are the production roots, 6000020 and so on those of JPKI-TEST, and a
// municipality's own keys begin with its code (`1322121` for 13221). Ours begin with 9000, which no card examined in
// public has, so that nobody takes a sandbox card for one of theirs.
import { concat, fromHex, fromText, toText } from '../bytes.ts';
import { CardError } from '../errors.ts';

/** Bytes of a key id. */
export const KEY_ID_BYTES = 16;

const MIDDLE = fromHex('0805');

/** The id of a key: `keyId('9000023')` is the first generation of root 9000023. */
export function keyId(owner: string, generation = '001'): Uint8Array {
  if (!/^[0-9]{7}$/.test(owner) || !/^[0-9]{3}$/.test(generation))
    throw new RangeError('a key id has seven digits and three');
  return concat(fromText(owner), MIDDLE, fromText(generation), new Uint8Array(4));
}

/** `9000023/001`, as people read it; throws `card.malformed` for bytes of another form. */
export function keyIdText(id: Uint8Array): string {
  const text = `${toText(id.subarray(0, 7))}/${toText(id.subarray(9, 12))}`;
  if (id.length !== KEY_ID_BYTES || !/^[0-9]{7}\/[0-9]{3}$/.test(text))
    throw new CardError('card.malformed', 'A key id does not have the form it must have.');
  return text;
}
