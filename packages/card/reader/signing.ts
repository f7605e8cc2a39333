// Signing with a card key (COMPUTE DIGITAL SIGNATURE, ISO/IEC 7816-8, 11.5): the terminal hashes, the card signs. The
// card is handed the DigestInfo (RFC 8017, 9.2), as every known client does; for PSS the bare hash.
import { SW } from '../apdu/status.ts';
import { EF } from '../applications.ts';
import { concat, fromHex } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { CardChannel } from './card-channel.ts';
import { statusError } from './status-error.ts';

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
  /** By default told by the length of the hash: 32 bytes SHA-256, 48 SHA-384, 64 SHA-512; SHA-1 only when named. */
  readonly algorithm?: HashAlgorithm;
  /** RSASSA-PKCS1-v1_5 (default) or RSASSA-PSS, which the card has with SHA-256 only. No meaning for P-384 keys. */
  readonly padding?: 'pkcs1' | 'pss';
}

/** A key of the holder's on the card. */
export type CardKey = 'auth' | 'sign';

const BY_LENGTH: Readonly<Record<number, HashAlgorithm>> = { 32: 'SHA-256', 48: 'SHA-384', 64: 'SHA-512' };
const KEY_FILES = { auth: EF.jpki.authKey, sign: EF.jpki.signKey } as const;
const CURRENT_FILE = 0x80;
/** Room for any signature: 256 bytes of RSA-2048. */
const LONGEST = 256;
/** P1: what the input is. */
const INPUT = { verbatim: 0x00, hashForPss: 0x04 } as const;

/** Signs a hash. Throws `card.malformed`, `card.no-certificate`, `card.pin-required`, `card.wrong-algorithm`. */
export async function sign(
  card: CardChannel,
  key: CardKey,
  hash: Uint8Array,
  { algorithm = BY_LENGTH[hash.length], padding = 'pkcs1' }: SignOptions,
): Promise<Uint8Array> {
  const prefix = algorithm && PREFIX[algorithm];
  if (!prefix || hash.length !== prefix[prefix.length - 1])
    throw new CardError('card.malformed', `This is not a hash${algorithm ? ` of ${algorithm}` : ''}.`);
  if (padding === 'pss' && algorithm !== 'SHA-256')
    throw new CardError('card.wrong-algorithm', 'The card signs PSS with SHA-256 only.');
  if (!(await card.select('jpki', KEY_FILES[key])))
    throw new CardError('card.no-certificate', 'The card does not hold this key.');
  const [p1, input] = padding === 'pss' ? [INPUT.hashForPss, hash] : [INPUT.verbatim, concat(prefix, hash)];
  const { sw, body } = await card.exchange(0x80, 0x2a, p1, CURRENT_FILE, input, LONGEST);
  if (sw === SW.conditionsNotSatisfied || sw === SW.wrongP1P2)
    throw new CardError('card.wrong-algorithm', 'The key does not sign in this way.', { statusWord: sw });
  if (sw !== SW.ok) throw statusError(sw);
  return body;
}
