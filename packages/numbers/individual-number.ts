// 個人番号 (individual number, マイナンバー): 11 digits and a check digit, 番号法 art. 8 and 総務省令第85号 art. 5.
import { modulus11 } from './check-digit.ts';
import { accept, type Branded, NumberError, requireBody, type Verdict, verdict } from './number.ts';

export type IndividualNumber = Branded<'IndividualNumber'>;

/** Twelve zeros satisfy the formula but were never anybody's number, so they are refused by a rule of their own. */
export function checkIndividualNumber(value: string): Verdict<IndividualNumber> {
  return verdict(value, 12, (digits) => {
    if (digits[11] !== modulus11(digits.slice(0, 11))) return 'check-digit';
    return /^0+$/.test(digits) ? 'all-zero' : undefined;
  });
}

/** @throws NumberError with the reason; never with the value. */
export function parseIndividualNumber(value: string): IndividualNumber {
  return accept(checkIndividualNumber(value), '個人番号');
}

/** Groups of four, as the card prints it. */
export function formatIndividualNumber(number: IndividualNumber): string {
  return `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`;
}

/**
 * 指定: completes an 11-digit body with its check digit. How the body comes from the 住民票コード is J-LIS's own matter.
 * @throws NumberError 'numbers.body'
 */
export function designateIndividualNumber(body: string): IndividualNumber {
  requireBody(body, 11, '個人番号');
  return `${body}${modulus11(body)}` as IndividualNumber;
}

const RESERVED_PREFIX = '0000';
const RESERVED_BODIES = 9_999_999;

/**
 * Body of the n-th sandbox number (n = 1 … 9,999,999). Every invented resident of a town lives in this range,
 * bodies `0000xxxxxxx`, so that an invented number is told from a person's by its first four digits.
 * @throws NumberError 'numbers.body'
 */
export function reservedBody(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > RESERVED_BODIES) {
    throw new NumberError('numbers.body', `sandbox bodies run from 1 to ${RESERVED_BODIES}`);
  }
  return RESERVED_PREFIX + String(n).padStart(7, '0');
}

/** True when a number is from the sandbox range of `reservedBody`. */
export function isReserved(number: IndividualNumber): boolean {
  return number.startsWith(RESERVED_PREFIX);
}
