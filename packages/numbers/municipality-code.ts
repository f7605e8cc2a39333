// 全国地方公共団体コード (municipality code): prefecture 01–47, three digits and a check digit (港区 is 131032).
import { municipalityDigit } from './check-digit.ts';
import { accept, type Branded, requireBody, type Verdict, verdict } from './number.ts';

export type MunicipalityCode = Branded<'MunicipalityCode'>;

export function checkMunicipalityCode(value: string): Verdict<MunicipalityCode> {
  return verdict(value, 6, (digits) => {
    if (digits[5] !== municipalityDigit(digits.slice(0, 5))) return 'check-digit';
    const prefecture = Number(digits.slice(0, 2));
    return prefecture < 1 || prefecture > 47 ? 'prefecture' : undefined;
  });
}

/** @throws NumberError with the reason. */
export function parseMunicipalityCode(value: string): MunicipalityCode {
  return accept(checkMunicipalityCode(value), '全国地方公共団体コード');
}

/** Without separators, as tables print it. */
export function formatMunicipalityCode(code: MunicipalityCode): string {
  return code;
}

/**
 * Completes the five-digit form that statistics use (13103) with its check digit.
 * @throws NumberError 'numbers.body' or 'numbers.prefecture'
 */
export function generateMunicipalityCode(body: string): MunicipalityCode {
  requireBody(body, 5, '全国地方公共団体コード');
  return parseMunicipalityCode(body + municipalityDigit(body));
}
