// A resident as the counter sees one: what the register says, never the number itself.

import type { z } from 'zod';
import type { municipalityContract } from '../contract.ts';
import type { Resident } from './tables.ts';

export type ResidentSummary = z.input<
  (typeof municipalityContract)['operations']['registerResident']['response']
>;

export function residentSummary(resident: Resident, address: string): ResidentSummary {
  const { name, furigana, birth, sex, relation, status, nationality, issueRestricted } = resident;
  const { formerName, aliasName, movingOutOn, removedOn } = resident;
  return {
    residentId: resident.id,
    addressee: resident.addressee,
    householdId: resident.householdId,
    name,
    furigana,
    address,
    birth: birth.toString(),
    sex,
    relation,
    status,
    nationality,
    numberDesignated: resident.numberDesignatedOn !== null,
    ...(formerName !== null && { formerName }),
    ...(aliasName !== null && { aliasName }),
    ...(movingOutOn && { movingOutOn: movingOutOn.toString() }),
    ...(removedOn && { removedOn: removedOn.toString() }),
    issueRestricted,
  };
}
