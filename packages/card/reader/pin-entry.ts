// PINs, handled so that nobody locks a card by accident: the form is checked before a try is spent, the tries are
// asked for before every VERIFY, and the last try is spent only when the caller says so.
import { SW } from '../apdu/status.ts';
import { fitsFormat, SECRETS, type Secret } from '../applications.ts';
import { fromText } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { CardChannel } from './card-channel.ts';
import { maxTries, unlockedBy } from './pin-rules.ts';
import { statusError } from './status-error.ts';

const CURRENT_FILE = 0x80;
/** ISO's word for a blocked secret, beside JICSAP's 6984. */
const METHOD_BLOCKED = 0x6983;

export interface VerifyOptions {
  /** Spend the last try; without it the card is left with one (default false). */
  readonly spendLastTry?: boolean;
}

/**
 * How many tries the card still allows; 0 when the PIN is locked or was never set, infinite when the card does not
 * count. Costs none. Throws `card.not-there`.
 */
export async function triesLeft(card: CardChannel, secret: Secret): Promise<number> {
  await selectSecret(card, secret);
  const { sw } = await card.exchange(0x00, 0x20, 0x00, CURRENT_FILE);
  // Some cards say 9000 where the PIN is verified already; that refilled its tries.
  if (sw === SW.ok) return maxTries(secret);
  const left = triesIn(sw);
  if (left === undefined) throw statusError(sw);
  return left;
}

/** Verifies a PIN. Throws `card.pin-format`, `card.pin-locked`, `card.last-try` (none spent) or `card.pin-wrong`. */
export async function verifyPin(
  card: CardChannel,
  secret: Secret,
  pin: string,
  options: VerifyOptions,
): Promise<void> {
  const value = encodePin(secret, pin);
  const left = await triesLeft(card, secret);
  if (left === 0) throw locked(card, secret);
  if (left === 1 && !options.spendLastTry)
    throw new CardError('card.last-try', 'Only one try is left.', {
      secret,
      triesLeft: 1,
      unlock: unlockedBy(card),
    });
  const { sw } = await card.exchange(0x00, 0x20, 0x00, CURRENT_FILE, value);
  if (sw === SW.ok) return;
  if (isBlocked(sw)) throw locked(card, secret);
  const after = triesIn(sw);
  if (after === undefined) throw statusError(sw);
  throw new CardError('card.pin-wrong', 'The PIN is wrong.', {
    secret,
    triesLeft: after,
    unlock: unlockedBy(card),
  });
}

/** Sets a new value after the old one was verified. */
export async function replacePin(card: CardChannel, secret: Secret, newPin: string): Promise<void> {
  const { change } = SECRETS[secret];
  const value = requireChangeable(secret, newPin);
  await selectSecret(card, secret);
  if (change === 'key') await card.command(0x80, 0x32, 0x00, CURRENT_FILE, value);
  else await card.command(0x00, 0x24, 0x01, CURRENT_FILE, value);
}

/** The bytes of a PIN to replace one its holder knows; what is printed on the card cannot be replaced. */
export function requireChangeable(secret: Secret, newPin: string): Uint8Array {
  if (SECRETS[secret].change === null)
    throw new CardError('card.refused', 'This number is printed on the card and stays.', { secret });
  return encodeNewPin(secret, newPin);
}

/** Makes the file of a secret current. */
export async function selectSecret(card: CardChannel, secret: Secret): Promise<void> {
  const { application, ef } = SECRETS[secret];
  if (!(await card.select(application, ef)))
    throw new CardError('card.not-there', 'The card has no such PIN.', { secret });
}

/** The tries a status word tells: `63Cx`, `6300` for no limit, none when blocked; otherwise `undefined`. */
function triesIn(sw: number): number | undefined {
  if ((sw & 0xfff0) === 0x63c0) return sw & 0xf;
  if (sw === SW.authenticationFailed) return Number.POSITIVE_INFINITY;
  return isBlocked(sw) ? 0 : undefined;
}

const isBlocked = (sw: number): boolean => sw === SW.blocked || sw === METHOD_BLOCKED;

/** The bytes of a PIN as typed; a signature password is put in upper case, as every client does. */
function encodePin(secret: Secret, pin: string): Uint8Array {
  const { format } = SECRETS[secret];
  const value = fromText(format.alphabet === 'digits' ? pin : pin.toUpperCase());
  if (!fitsFormat(value, format)) throw wrongFormat(secret);
  return value;
}

/** The bytes of a PIN to be set: a signature password must hold a letter and a digit. */
export function encodeNewPin(secret: Secret, pin: string): Uint8Array {
  const value = encodePin(secret, pin);
  const mixed = /[A-Za-z]/.test(pin) && /[0-9]/.test(pin);
  if (SECRETS[secret].format.alphabet !== 'digits' && !mixed) throw wrongFormat(secret);
  return value;
}

function wrongFormat(secret: Secret): CardError {
  return new CardError('card.pin-format', 'The PIN does not have the right form.', { secret });
}

function locked(card: CardChannel, secret: Secret): CardError {
  return new CardError('card.pin-locked', 'The PIN is locked or was never set.', {
    secret,
    triesLeft: 0,
    unlock: unlockedBy(card),
  });
}
