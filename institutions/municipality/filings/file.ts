// 届出の受付 (住民基本台帳法 22–25条, 番号法 17条): judged by law, written down once, and in force at once or on the planned day.
import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import { cardSummary } from '../cards/card-summary.ts';
import { cards } from '../cards/tables.ts';
import { MunicipalityError } from '../errors.ts';
import { lockHousehold, residentById } from '../register/households.ts';
import { residentSummary } from '../register/resident-summary.ts';
import type { Resident } from '../register/tables.ts';
import { type Desk, officeOf, type Room, today } from '../room.ts';
import { filingAnswer } from './answer.ts';
import { effectOf, requireFiler, requireIdentity } from './judge.ts';
import { type FilingKind, filingKind } from './kinds.ts';
import { lockMovers, writeRegister } from './moves.ts';
import { happenedOn, requireParticulars } from './particulars.ts';
import { planMove, withdrawPlans } from './plans.ts';
import { slipOf } from './slip.ts';
import { type Filing, filings } from './tables.ts';
import { cardInHand, putInForce } from './take-effect.ts';

export function filingDesk(room: Room) {
  return {
    async fileEvent({ params: { residentId }, body }, { tx, caller }) {
      officeOf(room, body.officeId);
      const kind = filingKind(body.event);
      const { particulars } = body;
      requireParticulars(particulars, kind);
      const now = today(room);
      const resident = await residentById(tx, residentId);
      if (resident.removedOn) throw new MunicipalityError('municipality.record-removed');
      const others = kind.together ? (particulars.members ?? []) : [];
      const { household, members, moving } = await lockMovers(tx, resident, others);
      const day = happenedOn(body, kind, resident, now);
      const member = members.find(({ id }) => id === body.identity?.memberId);
      const at = (one: Resident) => ({ ...one, address: household.address });
      const people = { person: resident, member: member && at(member) };
      const admitted = [...requireFiler(kind, body, now), ...requireIdentity(kind, body, people, now)];
      const card = 'card' in kind.tell ? await cardInHand(tx, resident, kind) : undefined;
      const ahead = Temporal.PlainDate.compare(day, now) > 0;
      const written = ahead
        ? moving.map(at)
        : await writeRegister(tx, household, moving, {
            event: body.event,
            kind,
            particulars,
            day,
            today: now,
          });
      const together = written.map(() => randomUUIDv7());
      const taken: Filing[] = [];
      for (const [place, person] of written.entries()) {
        const { consequences, reasons } = effectOf(
          kind,
          { by: body.by, particulars, resident: person, day },
          now,
        );
        const [row] = await tx
          .insert(filings)
          .values({
            id: together[place]!,
            together: together[0]!,
            residentId: person.id,
            cardSerial: card?.cardSerial ?? null,
            event: body.event,
            happenedOn: day,
            filedAt: room.clock.now(),
            by: body.by,
            officeId: body.officeId,
            clerk: body.clerk,
            state: 'waiting',
            particulars,
            reasons: [...admitted, ...reasons],
            consequences,
            told: ahead ? null : toldOf(kind, person),
          })
          .returning();
        if (ahead) await planMove(tx, row!);
        taken.push(row!);
      }
      const inForce: Filing[] = [];
      for (const filing of taken) inForce.push(ahead ? filing : await putInForce(tx, room, filing, kind));
      for (const filing of inForce) {
        await note(tx, room, 'filing.taken', filing, caller);
        if (!ahead) await note(tx, room, 'filing.in-force', filing, caller);
      }
      const own = inForce.find((filing) => filing.residentId === residentId) ?? inForce[0]!;
      return { filing: filingAnswer(own), together };
    },

    async filing({ params: { filingId } }, { tx }) {
      const filing = await filingById(tx, filingId);
      const { address, ...resident } = await residentById(tx, filing.residentId);
      const [card] = filing.cardSerial
        ? await tx.select().from(cards).where(eq(cards.cardSerial, filing.cardSerial))
        : await tx
            .select()
            .from(cards)
            .where(eq(cards.residentId, filing.residentId))
            .orderBy(desc(cards.issuedOn))
            .limit(1);
      return {
        filing: filingAnswer(filing),
        resident: residentSummary(resident, address),
        ...(card && { card: cardSummary(card, resident) }),
      };
    },

    async residentFilings({ params: { residentId } }, { tx }) {
      const rows = await tx
        .select()
        .from(filings)
        .where(eq(filings.residentId, residentId))
        .orderBy(desc(filings.filedAt), desc(filings.id))
        .limit(50);
      return { filings: rows.map(filingAnswer) };
    },

    async filingSlip({ params: { filingId } }, { tx }) {
      const filing = await filingById(tx, filingId);
      const resident = await residentById(tx, filing.residentId);
      return { slip: Buffer.from(slipOf(room, filing, resident)).toString('base64') };
    },
  } satisfies Desk<'fileEvent' | 'filing' | 'residentFilings' | 'filingSlip'>;
}

/** Planned moves whose day has come take effect: as many as there are, each on its own. */
export async function keepPlannedDays(room: Room): Promise<void> {
  const due = await room.ledger
    .db()
    .select({ id: filings.id })
    .from(filings)
    .where(and(eq(filings.state, 'waiting'), lte(filings.happenedOn, today(room))))
    .orderBy(asc(filings.happenedOn), asc(filings.id));
  for (const { id } of due) await room.ledger.transaction((tx) => takePlanned(tx, room, id));
}

async function takePlanned(tx: Tx, room: Room, id: string): Promise<void> {
  const { residentId } = await filingById(tx, id);
  const { householdId } = await residentById(tx, residentId);
  const household = await lockHousehold(tx, householdId, 'change');
  const [filing] = await tx.select().from(filings).where(eq(filings.id, id)).for('update');
  const { address: _, ...resident } = await residentById(tx, residentId);
  if (filing?.state !== 'waiting') return;
  const kind = filingKind(filing.event);
  // Somebody whose record has ended meanwhile, as by death, has moved nowhere.
  if (resident.removedOn) return withdrawPlans(tx, residentId);
  const { event, particulars, happenedOn: day } = filing;
  const change = { event, kind, particulars, day, today: today(room) };
  const [person] = await writeRegister(tx, household, [resident], change);
  const about = { by: filing.by, particulars, resident, day };
  // A move abroad was judged when it was filed: only then could its continuation be asked for in time.
  const judged = event === 'moved-out' ? effectOf(kind, about, today(room)) : filing;
  const { consequences, reasons } = judged;
  const now = { told: toldOf(kind, person!), consequences, reasons };
  await tx.update(filings).set(now).where(eq(filings.id, id));
  const inForce = await putInForce(tx, room, { ...filing, ...now }, kind);
  await note(tx, room, 'filing.in-force', inForce, 'register');
}

/** What J-LIS is told of a change of the four attributes. */
function toldOf({ tell }: FilingKind, person: Resident & { address: string }): Filing['told'] {
  const changes =
    'register' in tell &&
    (tell.register === 'attributes-changed' || tell.register === 'attributes-corrected');
  if (!changes) return null;
  const { name, furigana, address, birth, sex } = person;
  return { name, furigana, address, birth: birth.toString(), sex };
}

/** @throws MunicipalityError `municipality.filing-not-found` */
async function filingById(tx: Tx, id: string): Promise<Filing> {
  const [filing] = await tx.select().from(filings).where(eq(filings.id, id));
  if (!filing) throw new MunicipalityError('municipality.filing-not-found');
  return filing;
}

function note(
  tx: Tx,
  room: Room,
  kind: 'filing.taken' | 'filing.in-force',
  { id, residentId, event, by }: Filing,
  actor: string,
) {
  return room.note(tx, { kind, subject: residentId, actor, detail: { filing: id, event, by } });
}
