// 住民票コード (resident code): ten random digits and a 検査数字, 住民基本台帳法施行規則 art. 1.
import { modulus11 } from './check-digit.ts';
import { accept, type Branded, type RandomInteger, randomBody, type Verdict, verdict } from './number.ts';

export type ResidentCode = Branded<'ResidentCode'>;

/**
 * The weights of this check digit stand in a notice (告示) that is not at hand: it is taken to have the shape of
 * the 個人番号 one. Codes made here pass; a code of a real register might not.
 */
export function checkResidentCode(value: string): Verdict<ResidentCode> {
  return verdict(value, 11, (digits) => {
    if (digits[10] !== modulus11(digits.slice(0, 10))) return 'check-digit';
    return /^0+$/.test(digits) ? 'all-zero' : undefined;
  });
}

/** @throws NumberError with the reason; never with the value. */
export function parseResidentCode(value: string): ResidentCode {
  return accept(checkResidentCode(value), '住民票コード');
}

/** Groups of four, four and three, easier to read aloud. */
export function formatResidentCode(code: ResidentCode): string {
  return `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`;
}

/** A new random code; keeping codes apart is the business of who hands them out. */
export function generateResidentCode(random: RandomInteger): ResidentCode {
  const body = randomBody(10, random);
  return `${body}${modulus11(body)}` as ResidentCode;
}
