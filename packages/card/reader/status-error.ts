// What a status word means to whoever asked: a PIN first, or something no terminal expected.
import { SW } from '../apdu/status.ts';
import { toHex, u16 } from '../bytes.ts';
import { CardError } from '../errors.ts';

/** The error a status word stands for. */
export function statusError(sw: number): CardError {
  if (sw === SW.securityNotSatisfied)
    return new CardError('card.pin-required', 'The card wants a PIN first.', { statusWord: sw });
  return new CardError('card.refused', `The card answered ${statusText(sw)}.`, { statusWord: sw });
}

/** A status word as standards print it, `6A82`. */
export const statusText = (sw: number): string => toHex(u16(sw));
