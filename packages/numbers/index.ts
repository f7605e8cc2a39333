// @tegata/numbers: 個人番号, 住民票コード, 法人番号 and 全国地方公共団体コード as checked, branded strings.
export { checkNumber, NUMBER_KINDS, type NumberKind } from './check-number.ts';
export {
  type CorporateNumber,
  checkCorporateNumber,
  corporateNumberOf,
  formatCorporateNumber,
  generateCorporateNumber,
  parseCorporateNumber,
} from './corporate-number.ts';
export { findIndividualNumbers } from './find-individual-numbers.ts';
export {
  checkIndividualNumber,
  designateIndividualNumber,
  formatIndividualNumber,
  type IndividualNumber,
  isReserved,
  parseIndividualNumber,
  reservedBody,
} from './individual-number.ts';
export {
  checkMunicipalityCode,
  formatMunicipalityCode,
  generateMunicipalityCode,
  type MunicipalityCode,
  parseMunicipalityCode,
} from './municipality-code.ts';
export { normalize } from './normalize.ts';
export {
  type Branded,
  NumberError,
  type NumberErrorCode,
  type NumberReason,
  type RandomInteger,
  type Verdict,
} from './number.ts';
export {
  checkResidentCode,
  formatResidentCode,
  generateResidentCode,
  parseResidentCode,
  type ResidentCode,
} from './resident-code.ts';
