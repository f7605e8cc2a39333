// 法人番号 (corporate number): a leading check digit and a 12-digit base, 平成26年財務省令第70号 art. 2.
import { modulus9 } from './check-digit.ts';
import type { MunicipalityCode } from './municipality-code.ts';
import { accept, type Branded, type RandomInteger, randomBody, type Verdict, verdict } from './number.ts';

export type CorporateNumber = Branded<'CorporateNumber'>;

export function checkCorporateNumber(value: string): Verdict<CorporateNumber> {
  return verdict(value, 13, (digits) => {
    const base = digits.slice(1);
    if (digits[0] !== modulus9(base)) return 'check-digit';
    return /^0+$/.test(base) ? 'all-zero' : undefined;
  });
}

/** @throws NumberError with the reason. */
export function parseCorporateNumber(value: string): CorporateNumber {
  return accept(checkCorporateNumber(value), '法人番号');
}

/** The check digit apart, then groups of four. */
export function formatCorporateNumber(number: CorporateNumber): string {
  return `${number[0]} ${number.slice(1, 5)} ${number.slice(5, 9)} ${number.slice(9)}`;
}

/** A new random number, for invented companies. */
export function generateCorporateNumber(random: RandomInteger): CorporateNumber {
  const base = randomBody(12, random);
  return `${modulus9(base)}${base}` as CorporateNumber;
}

/** A municipality's own 法人番号: its base is `000020` and its municipality code. */
export function corporateNumberOf(municipality: MunicipalityCode): CorporateNumber {
  const base = `000020${municipality}`;
  return `${modulus9(base)}${base}` as CorporateNumber;
}
