// The card's serial number (製造番号): 15 digits, of which the last 13 are what clients show. Ours begin with 99, which
// no card measured in public has, so that a sandbox card is known by its number.

const SANDBOX = '99';

/** The serial of the sandbox's n-th card (1 to 10^13 - 1). */
export function sandboxSerial(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n >= 1e13) throw new RangeError('a card count has 1 to 13 digits');
  return SANDBOX + String(n).padStart(13, '0');
}
