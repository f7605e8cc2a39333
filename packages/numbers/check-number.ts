// One check for all kinds, as `tegata number check` asks for it.
import { checkCorporateNumber } from './corporate-number.ts';
import { checkIndividualNumber } from './individual-number.ts';
import { checkMunicipalityCode } from './municipality-code.ts';
import { normalize } from './normalize.ts';
import type { NumberReason } from './number.ts';
import { checkResidentCode } from './resident-code.ts';

const CHECKS = {
  individual: checkIndividualNumber,
  'resident-code': checkResidentCode,
  corporate: checkCorporateNumber,
  municipality: checkMunicipalityCode,
} as const;

export type NumberKind = keyof typeof CHECKS;

export const NUMBER_KINDS = Object.keys(CHECKS) as readonly NumberKind[];

/** Checks a value as a person typed it (full-width and grouped forms pass); the value itself is not handed back. */
export function checkNumber(kind: NumberKind, typed: string): { valid: boolean; reason?: NumberReason } {
  const outcome = CHECKS[kind](normalize(typed));
  return outcome.valid ? { valid: true } : { valid: false, reason: outcome.reason };
}
