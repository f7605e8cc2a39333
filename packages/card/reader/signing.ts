// Signing with a card key (COMPUTE DIGITAL SIGNATURE, ISO/IEC 7816-8, 11.5): the terminal hashes, the card signs. For
// RSASSA-PKCS1-v1_5 the card is handed the DigestInfo (RFC 8017, 9.2), as every known client does; for PSS the bare hash.
import { EF } from '../applications.ts';
import { concat, fromHex } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { CardChannel } from './card-channel.ts';

const PREFIX = {
  'SHA-256': fromHex('3031300D060960864801650304020105000420'),
  'SHA-384': fromHex('3041300D060960864801650304020205000430'),
  'SHA-512': fromHex('3051300D060960864801650304020305000440'),
  'SHA-1': fromHex('3021300906052B0E03021A05000414'),
} as const;

/** What the hash was made by. SHA-1 only for verifiers that know nothing newer. */
export type HashAlgorithm = keyof typeof PREFIX;

/** How the card signs. */
export interface SignOptions {
  /** Default SHA-256; on a card with P-384 keys SHA-384. */
  readonly algorithm?: HashAlgorithm;
  /** RSASSA-PKCS1-v1_5 (default) or RSASSA-PSS, which the card has with SHA-256 only. */
  readonly padding?: 'pkcs1' | 'pss';
}

/** A key of the holder's on the card. */
export type CardKey = 'auth' | 'sign';

const KEY_FILES = { auth: EF.jpki.authKey, sign: EF.jpki.signKey } as const;
const CURRENT_FILE = 0x80;
/** RSA-2048. */
const SIGNATURE_BYTES = 256;
/** P1: what the input is. */
const INPUT = { verbatim: 0x00, hashForPss: 0x04 } as const;

/** Signs a hash. Throws `card.malformed`, `card.no-certificate`, `card.pin-required`. */
export async function sign(
  card: CardChannel,
  key: CardKey,
  hash: Uint8Array,
  { algorithm = 'SHA-256', padding = 'pkcs1' }: SignOptions,
): Promise<Uint8Array> {
  const prefix = PREFIX[algorithm];
  if (hash.length !== prefix[prefix.length - 1])
    throw new CardError('card.malformed', `This is not a ${algorithm} hash.`);
  if (padding === 'pss' && algorithm !== 'SHA-256')
    throw new CardError('card.malformed', 'The card signs PSS with SHA-256 only.');
  if (!(await card.select('jpki', KEY_FILES[key])))
    throw new CardError('card.no-certificate', 'The card does not hold this key.');
  const [p1, input] = padding === 'pss' ? [INPUT.hashForPss, hash] : [INPUT.verbatim, concat(prefix, hash)];
  return card.command(0x80, 0x2a, p1, CURRENT_FILE, input, SIGNATURE_BYTES);
}
