// What is handed to the card to sign: a hash wrapped in DigestInfo (RFC 8017, 9.2), for RSASSA-PKCS1-v1_5.
import { concat, fromHex } from '../bytes.ts';
import { CardError } from '../errors.ts';

const PREFIX = {
  'SHA-256': fromHex('3031300D060960864801650304020105000420'),
  'SHA-384': fromHex('3041300D060960864801650304020205000430'),
  'SHA-512': fromHex('3051300D060960864801650304020305000440'),
} as const;

/** A hash algorithm the reader offers; the card itself would take any DigestInfo. */
export type HashAlgorithm = keyof typeof PREFIX;

/** DigestInfo of a hash; throws `card.malformed` when its length is not the algorithm's. */
export function digestInfo(hash: Uint8Array, algorithm: HashAlgorithm): Uint8Array {
  const prefix = PREFIX[algorithm];
  if (hash.length !== prefix[prefix.length - 1])
    throw new CardError('card.malformed', `This is not a ${algorithm} hash.`);
  return concat(prefix, hash);
}
