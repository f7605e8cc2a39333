// Checks RSASSA-PKCS1-v1_5 signatures (RFC 8017, 8.2.2) over a DigestInfo that is built here, then compares the whole
// padded block. The face of the card is signed over three hashes in one DigestInfo, which no library's `verify` knows;
// so the power is taken here. Only public values are handled, and time tells nothing. Runs in Node and in browsers.
import { concat, fromHex, sameBytes } from '../bytes.ts';
import type { RsaPublicKey } from '../public-key.ts';

/** DigestInfo headers with SHA-256: of one hash, and of three in a row as the face is signed (測定値). */
const HEADERS = {
  1: fromHex('3031 300D 06096086480165030402010500 0420'),
  3: fromHex('3071 300D 06096086480165030402010500 0460'),
} as const;

/** SHA-256. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}

/** The DigestInfo over one message, or over three groups hashed apart. */
export async function digestInfoOf(
  ...messages: readonly [Uint8Array] | readonly Uint8Array[]
): Promise<Uint8Array> {
  const header = HEADERS[messages.length as 1 | 3];
  if (header === undefined) throw new RangeError('one message or three');
  return concat(header, ...(await Promise.all(messages.map(sha256))));
}

/** Whether `signature` is the key's over exactly this DigestInfo. */
export function verifyDigestInfo(key: RsaPublicKey, digestInfo: Uint8Array, signature: Uint8Array): boolean {
  const size = key.modulus.length;
  const filling = size - digestInfo.length - 3;
  const modulus = numberOf(key.modulus);
  const power = numberOf(signature);
  if (size < 256 || signature.length !== size || power >= modulus || filling < 8) return false;
  const block = raise(power, numberOf(key.exponent), modulus);
  const expected = concat(fromHex('0001'), new Uint8Array(filling).fill(0xff), Uint8Array.of(0), digestInfo);
  return sameBytes(bytesOf(block, size), expected);
}

function raise(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === '1') result = (result * base) % modulus;
  }
  return result;
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${bytes.toHex()}`);
}

function bytesOf(number: bigint, length: number): Uint8Array {
  return fromHex(number.toString(16).padStart(2 * length, '0'));
}
