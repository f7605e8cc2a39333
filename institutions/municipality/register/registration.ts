// 転入・出生の届出 (住民基本台帳法 22条, 戸籍法 49条): commits here at once; J-LIS is told through the outbox,
// so a register that is alone for a day loses nothing.
import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { currentCorrelation, type InputOf } from '@tegata/wire';
import { and, eq, sql } from 'drizzle-orm';
import type { municipalityContract } from '../contract.ts';
import { MunicipalityError } from '../errors.ts';
import { type Desk, type Room, today } from '../room.ts';
import { DESIGNATION } from './designation.ts';
import { type Household, lockHousehold } from './households.ts';
import { searchEntry } from './name-search.ts';
import { assignCode } from './resident-codes.ts';
import { residentSummary } from './resident-summary.ts';
import { households, residents } from './tables.ts';

/** The first person of a household. */
export const HEAD = '世帯主';

type Notice = InputOf<(typeof municipalityContract)['operations']['registerResident']>['body'];

export function registration(room: Room) {
  return {
    async registerResident({ body }, { tx, caller }) {
      const dates = datesOf(body, today(room));
      const household = await householdFor(tx, body);
      await refuseSecondEntry(tx, body);
      const { attributes, event } = body;
      const { name, furigana, sex } = attributes;
      const place = await nextPlace(tx, household.id);
      const [resident] = await tx
        .insert(residents)
        .values({
          id: randomUUIDv7(),
          addressee: randomUUIDv7(),
          householdId: household.id,
          place,
          name,
          furigana,
          sex,
          relation: place === 1 ? HEAD : body.relation,
          status: body.status,
          nationality: body.nationality,
          residenceCardStatus: body.residenceCardStatus,
          registeredDomicile: body.registeredDomicile,
          domicileHead: body.domicileHead,
          previousAddress: body.previousAddress,
          formerName: body.formerName,
          formerNameFurigana: body.formerNameFurigana,
          aliasName: body.aliasName,
          ...dates,
          ...searchEntry({ ...body, name, furigana, birth: dates.birth, address: household.address }),
        })
        .returning();
      const residentId = resident!.id;
      await assignCode(tx, residentId);
      await room.ledger.outbox.enqueue(tx, DESIGNATION, { residentId, correlation: currentCorrelation() });
      const detail = { household: household.id, event };
      await room.note(tx, { kind: 'resident.registered', subject: residentId, actor: caller, detail });
      return residentSummary(resident!, household.address);
    },
  } satisfies Desk<'registerResident'>;
}

/** @throws MunicipalityError `municipality.date-impossible` with the field that cannot be */
function datesOf(notice: Notice, now: Temporal.PlainDate) {
  const birth = Temporal.PlainDate.from(notice.attributes.birth);
  const becameResidentOn = Temporal.PlainDate.from(notice.on);
  const notifiedOn = notice.notifiedOn ? Temporal.PlainDate.from(notice.notifiedOn) : now;
  const stayUntil = notice.stayUntil ? Temporal.PlainDate.from(notice.stayUntil) : null;
  const impossible = (field: string) =>
    new MunicipalityError('municipality.date-impossible', { params: { field } });
  const { compare } = Temporal.PlainDate;
  if (compare(birth, becameResidentOn) > 0) throw impossible('birth');
  if (compare(notifiedOn, now) > 0) throw impossible('notifiedOn');
  if (compare(becameResidentOn, notifiedOn) > 0) throw impossible('on');
  // The card of a mid- to long-term resident ends with the stay, so the stay must be known.
  if (notice.status === 'mid-long' && !stayUntil) throw impossible('stayUntil');
  return { birth, becameResidentOn, notifiedOn, stayUntil };
}

/** The household that was named, or a new one. Its members live at one address. */
async function householdFor(tx: Tx, { householdId, attributes }: Notice): Promise<Household> {
  const { address } = attributes;
  if (householdId === undefined) {
    const household = { id: randomUUIDv7(), address };
    await tx.insert(households).values(household);
    return household;
  }
  const household = await lockHousehold(tx, householdId, 'change');
  if (household.address !== address) throw new MunicipalityError('municipality.address-differs');
  return household;
}

/** A form that was sent twice names somebody who is already there: same name, birth, sex and address. */
async function refuseSecondEntry(tx: Tx, { attributes }: Notice): Promise<void> {
  const { name, birth, sex, address } = attributes;
  // Two such forms at the same moment wait for each other here.
  await tx.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${name}\n${birth}\n${address}`}, 0))`,
  );
  const [known] = await tx
    .select({ id: residents.id })
    .from(residents)
    .innerJoin(households, eq(households.id, residents.householdId))
    .where(
      and(
        eq(residents.name, name),
        eq(residents.birth, Temporal.PlainDate.from(birth)),
        eq(residents.sex, sex),
        eq(households.address, address),
      ),
    );
  if (known) {
    throw new MunicipalityError('municipality.already-registered', { params: { residentId: known.id } });
  }
}

async function nextPlace(tx: Tx, householdId: string): Promise<number> {
  const [last] = await tx
    .select({ place: sql<number>`coalesce(max(${residents.place}), 0)::int` })
    .from(residents)
    .where(eq(residents.householdId, householdId));
  return last!.place + 1;
}
