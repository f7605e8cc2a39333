/**
 * Serial numbers that nobody can foretell and that still lead to a place: the n-th serial below an issuing key is n,
 * enciphered. A status service for 200 million certificates then needs two bits for each and no index
 * (RFC 5280 4.1.2.2 asks for uniqueness only; a permutation never repeats itself).
 */

import { createCipheriv } from 'node:crypto';
import { type CertificateSerial, certificateSerial } from '../der/serial.ts';

export interface SerialSequence {
  /** The serial of place `index` (0, 1, 2 …): eight octets, the first from 0x40 to 0x7f. */
  serialAt(index: number): CertificateSerial;
  /** The place of a serial; undefined for one that this sequence never reaches. */
  indexOf(serial: CertificateSerial): number | undefined;
}

/** Luby–Rackoff needs four rounds for a strong permutation; the rest is margin for halves as small as these. */
const ROUNDS = 8;
const HALF = 2 ** 31;
/** Seven places for everybody on earth. Of all serials one in 80 million lies below, so a guessed one is told apart at once. */
const PLACES = 2 ** 36;

/** The sequence of one issuing key. `key`: 32 secret octets, never used for another issuing key. */
export function serialSequence(key: Uint8Array): SerialSequence {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const block = Buffer.alloc(16);
  /** AES as the round function: 31 bits of the encipherment of round and half. */
  const scramble = (round: number, half: number): number => {
    block.writeUInt32BE(round, 0);
    block.writeUInt32BE(half, 4);
    return cipher.update(block).readUInt32BE(0) & 0x7fffffff;
  };

  return {
    serialAt(index) {
      if (!Number.isSafeInteger(index) || index < 0 || index >= PLACES)
        throw new RangeError(`no place ${index} in a sequence of serials`);
      let left = Math.floor(index / HALF);
      let right = index % HALF;
      for (let round = 0; round < ROUNDS; round++) [left, right] = [right, left ^ scramble(round, right)];
      return certificateSerial(((1n << 62n) | (BigInt(left) << 31n) | BigInt(right)).toString(16));
    },
    indexOf(serial) {
      if (!/^[4-7][0-9a-f]{15}$/.test(serial)) return undefined;
      const high = Number.parseInt(serial.slice(0, 8), 16);
      const low = Number.parseInt(serial.slice(8), 16);
      let left = (high & 0x3fffffff) * 2 + (low >>> 31);
      let right = low & 0x7fffffff;
      for (let round = ROUNDS - 1; round >= 0; round--) [left, right] = [right ^ scramble(round, left), left];
      const index = left * HALF + right;
      return index < PLACES ? index : undefined;
    },
  };
}
