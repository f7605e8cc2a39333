// 世帯: the household is what is locked, so that nobody reads half of a change of it.
import type { Tx } from '@tegata/ledger';
import { and, eq, isNull } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import { households, type Resident, residents } from './tables.ts';

export type Household = { id: string; address: string };

/**
 * The household of an act: `change` keeps other changes and papers waiting until the transaction ends, `read` only
 * changes.
 * @throws MunicipalityError `municipality.household-not-found`
 */
export async function lockHousehold(
  tx: Tx,
  householdId: string,
  mode: 'change' | 'read',
): Promise<Household> {
  const [household] = await tx
    .select()
    .from(households)
    .where(eq(households.id, householdId))
    .for(mode === 'change' ? 'update' : 'share');
  if (!household) throw new MunicipalityError('municipality.household-not-found');
  return household;
}

/** Everybody who lives in a household now, 世帯主 first, in one statement and so as of one moment. */
export function membersOf(tx: Tx, householdId: string): Promise<Resident[]> {
  return tx
    .select()
    .from(residents)
    .where(and(eq(residents.householdId, householdId), isNull(residents.removedOn)))
    .orderBy(residents.place);
}

/** @throws MunicipalityError `municipality.resident-not-found` */
export async function residentById(tx: Tx, residentId: string): Promise<Resident & { address: string }> {
  const [found] = await tx
    .select()
    .from(residents)
    .innerJoin(households, eq(households.id, residents.householdId))
    .where(eq(residents.id, residentId));
  if (!found) throw new MunicipalityError('municipality.resident-not-found');
  return { ...found.resident, address: found.household.address };
}
