// 住民票コードから個人番号へ (番号法 8条2項): a keyed one-way conversion. Without the key nobody gets from a number back to
// the code, and numbers of neighbouring codes have nothing in common. Bodies stay in the sandbox's reserved range.
import { createHmac } from 'node:crypto';
import {
  designateIndividualNumber,
  type IndividualNumber,
  type ResidentCode,
  reservedBody,
} from '@tegata/numbers';

/** Bodies of the reserved range, 1 to this. */
const BODIES = 9_999_999n;

/** The candidate for a code; `attempt` counts up when a candidate was designated to somebody else before. */
export function numberFrom(key: Uint8Array, code: ResidentCode, attempt: number): IndividualNumber {
  const mac = createHmac('sha256', key).update(`${code}\0${attempt}`).digest();
  return designateIndividualNumber(reservedBody(Number(mac.readBigUInt64BE() % BODIES) + 1));
}
