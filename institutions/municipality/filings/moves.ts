// 異動の記載 (住民基本台帳法 8条): what a filing changes in the register, household by household.
import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { eq } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import { lockHousehold, membersOf } from '../register/households.ts';
import { searchEntry } from '../register/name-search.ts';
import { HEAD } from '../register/registration.ts';
import { households, type Resident, residents } from '../register/tables.ts';
import type { Particulars } from './input.ts';
import type { FilingEvent, FilingKind } from './kinds.ts';

type Change = {
  event: FilingEvent;
  kind: FilingKind;
  particulars: Particulars;
  /** 異動日 */
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
};

/**
 * Writes what was filed into the records of `moving`, members of one locked household; answers them as they stand now.
 * @throws MunicipalityError `municipality.nothing-changes`
 */
export async function writeRegister(
  tx: Tx,
  household: { id: string; address: string },
  moving: readonly Resident[],
  change: Change,
): Promise<(Resident & { address: string })[]> {
  const { kind, particulars, event } = change;
  if ('card' in kind.tell) return moving.map((resident) => ({ ...resident, address: household.address }));
  if (kind.removes) return endRecords(tx, household, moving, change);
  if (event === 'moved-within' || event === 'address-renamed') {
    const { address } = particulars;
    if (!address || address === household.address)
      throw new MunicipalityError('municipality.nothing-changes');
    return event === 'moved-within'
      ? moveWithin(tx, household, moving, address, change)
      : renameAddress(tx, household, address);
  }
  return rewrite(tx, household, moving, change);
}

/** 転居: the household moves as a whole, or those who move found a new one. */
async function moveWithin(
  tx: Tx,
  household: { id: string },
  moving: readonly Resident[],
  address: string,
  { day, today }: Change,
) {
  const members = await membersOf(tx, household.id);
  const whole = members.every(({ id }) => moving.some((mover) => mover.id === id));
  let householdId = household.id;
  if (whole) await tx.update(households).set({ address }).where(eq(households.id, household.id));
  else {
    householdId = randomUUIDv7();
    await tx.insert(households).values({ id: householdId, address });
  }
  const moved: (Resident & { address: string })[] = [];
  for (const [at, mover] of moving.entries()) {
    const [row] = await tx
      .update(residents)
      .set({
        householdId,
        place: whole ? mover.place : at + 1,
        relation: !whole && at === 0 ? HEAD : mover.relation,
        addressFixedOn: day,
        notifiedOn: today,
        ...searchEntry({ ...mover, address }),
      })
      .where(eq(residents.id, mover.id))
      .returning();
    moved.push({ ...row!, address });
  }
  if (!whole) await nameHead(tx, household.id);
  return moved;
}

async function renameAddress(tx: Tx, household: { id: string }, address: string) {
  await tx.update(households).set({ address }).where(eq(households.id, household.id));
  const members = await membersOf(tx, household.id);
  for (const member of members)
    await tx
      .update(residents)
      .set(searchEntry({ ...member, address }))
      .where(eq(residents.id, member.id));
  return members.map((member) => ({ ...member, address }));
}

/** 転出, 国外転出, 死亡, 職権消除: the record ends, and somebody else may have to be 世帯主. */
async function endRecords(
  tx: Tx,
  household: { id: string; address: string },
  leaving: readonly Resident[],
  { event, particulars, day }: Change,
) {
  const ended: (Resident & { address: string })[] = [];
  for (const { id } of leaving) {
    const [row] = await tx
      .update(residents)
      .set({ removedOn: day, removedFor: event, movingOutOn: null })
      .where(eq(residents.id, id))
      .returning();
    // Who moved out is told of at the destination's address; everybody else keeps the last one.
    ended.push({ ...row!, address: particulars.address ?? household.address });
  }
  await nameHead(tx, household.id);
  return ended;
}

/** 氏名・旧氏・生年月日・性別 */
async function rewrite(
  tx: Tx,
  household: { address: string },
  [resident]: readonly Resident[],
  { particulars }: Change,
) {
  if (!resident) return [];
  const { name, furigana, birth, sex, formerName, formerNameFurigana } = particulars;
  const written = {
    name: name ?? resident.name,
    furigana: furigana ?? resident.furigana,
    birth: birth ? Temporal.PlainDate.from(birth) : resident.birth,
    sex: sex ?? resident.sex,
    formerName: formerName ?? resident.formerName,
    formerNameFurigana: formerNameFurigana ?? resident.formerNameFurigana,
  };
  const same =
    written.name === resident.name &&
    written.sex === resident.sex &&
    written.birth.equals(resident.birth) &&
    written.formerName === resident.formerName;
  if (same) throw new MunicipalityError('municipality.nothing-changes');
  const { address } = household;
  const [row] = await tx
    .update(residents)
    .set({ ...written, ...searchEntry({ ...resident, ...written, address }) })
    .where(eq(residents.id, resident.id))
    .returning();
  return [{ ...row!, address }];
}

/** 世帯主の変更: the first of those who stay. How the others are related to the new head is for a filing of its own. */
async function nameHead(tx: Tx, householdId: string): Promise<void> {
  const [first] = await membersOf(tx, householdId);
  if (first && first.relation !== HEAD)
    await tx.update(residents).set({ relation: HEAD }).where(eq(residents.id, first.id));
}

/**
 * The household of a resident, locked, with those who move together, the resident first.
 * @throws MunicipalityError `municipality.record-removed`, `municipality.resident-not-found`
 */
export async function lockMovers(
  tx: Tx,
  resident: Resident,
  others: readonly string[],
): Promise<{ household: { id: string; address: string }; members: Resident[]; moving: Resident[] }> {
  const household = await lockHousehold(tx, resident.householdId, 'change');
  const members = await membersOf(tx, household.id);
  const named = [resident.id, ...others.filter((id) => id !== resident.id)];
  const moving = members.filter(({ id }) => named.includes(id));
  if (!moving.some(({ id }) => id === resident.id))
    throw new MunicipalityError('municipality.record-removed');
  if (moving.length < new Set(named).size) throw new MunicipalityError('municipality.resident-not-found');
  return { household, members, moving };
}
