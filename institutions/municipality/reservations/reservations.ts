// 受取予約: reserve, move, give back. A card has one reservation; a time has as many seats as the office offers.
import { randomInt } from 'node:crypto';
import { inTokyo } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { and, eq, gte, lt } from 'drizzle-orm';
import { advance, findCard, type HeldCard, lockCard } from '../cards/advance.ts';
import { cardSummary } from '../cards/card-summary.ts';
import { cards } from '../cards/tables.ts';
import { MunicipalityError } from '../errors.ts';
import { residents } from '../register/tables.ts';
import { type Desk, officeOf, type Room } from '../room.ts';
import { offeredSlots } from './slots.ts';
import { reservations } from './tables.ts';

type Names = 'slots' | 'reserve' | 'cancelReservation' | 'reservationByCode' | 'reservations';

export function pickUps(room: Room) {
  const now = () => inTokyo(room.clock.now()).toPlainDateTime();
  return {
    async slots({ query: { officeId, on } }, { tx }) {
      officeOf(room, officeId);
      const day = Temporal.PlainDate.from(on);
      const { answer, reasons } = offeredSlots(room.profile, day, now());
      const taken = Map.groupBy(await seatsOn(tx, officeId, day), ({ slot }) => told(slot));
      const { capacity } = room.profile.pickUp;
      return {
        slots: answer.map((slot) => ({
          slot: told(slot),
          free: Math.max(0, capacity - (taken.get(told(slot))?.length ?? 0)),
        })),
        reasons: [...reasons],
      };
    },

    async reserve({ body }, { tx, caller }) {
      const { id: officeId } = officeOf(room, body.officeId);
      const card = await lockCard(tx, { noticeCode: body.noticeCode });
      const slot = offeredSlot(room, body.slot, now());
      const before = await reservationOf(tx, card);
      if (before && before.officeId === officeId && before.slot.equals(slot)) {
        return reservation(card, before);
      }
      // Only a waiting card can be reserved for: law's table refuses the others.
      if (!before) await advance(tx, card, 'reserve', { officeId });
      else await tx.update(cards).set({ officeId }).where(eq(cards.cardSerial, card.cardSerial));
      await takeSeat(tx, card, officeId, slot, room.profile.pickUp.capacity);
      const kind = before ? 'reservation.moved' : 'reservation.made';
      const detail = { office: officeId, slot: told(slot) };
      await room.note(tx, { kind, subject: card.cardSerial, actor: caller, detail });
      return reservation(card, { officeId, slot });
    },

    async cancelReservation({ params: { noticeCode } }, { tx, caller }) {
      const card = await lockCard(tx, { noticeCode });
      const before = await reservationOf(tx, card);
      if (!before) throw new MunicipalityError('municipality.reservation-not-found');
      const waiting = await advance(tx, card, 'cancel-reservation');
      await tx.delete(reservations).where(eq(reservations.cardSerial, card.cardSerial));
      await room.note(tx, { kind: 'reservation.cancelled', subject: card.cardSerial, actor: caller });
      return { card: cardSummary(waiting, card.holder) };
    },

    async reservationByCode({ params: { noticeCode } }, { tx }) {
      const card = await findCard(tx, { noticeCode });
      const made = await reservationOf(tx, card);
      return {
        card: cardSummary(card, card.holder),
        ...(made && { reservation: reservation(card, made) }),
      };
    },

    async reservations({ query: { officeId, on } }, { tx }) {
      officeOf(room, officeId);
      const made = await seatsOn(tx, officeId, Temporal.PlainDate.from(on));
      return {
        reservations: made.map(({ cardSerial, slot, noticeCode, holderName }) => ({
          noticeCode: noticeCode ?? '',
          officeId,
          slot: told(slot),
          holderName,
          cardSerial,
        })),
      };
    },
  } satisfies Desk<Names>;
}

/** `2026-12-01T10:30` */
const told = (slot: Temporal.PlainDateTime) => slot.toString({ smallestUnit: 'minute' });

type Made = { officeId: string; slot: Temporal.PlainDateTime };

function reservation({ noticeCode, cardSerial, holder }: HeldCard, { officeId, slot }: Made) {
  return { noticeCode: noticeCode ?? '', officeId, slot: told(slot), holderName: holder.name, cardSerial };
}

/** @throws MunicipalityError `municipality.slot-not-offered` with the reasons of a closed day */
function offeredSlot({ profile }: Room, asked: string, now: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const refuse = (reasons: readonly unknown[]) =>
    new MunicipalityError('municipality.slot-not-offered', { params: { reasons } });
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(asked)) throw refuse([]);
  const slot = parsedTime(asked);
  const offered = slot && offeredSlots(profile, slot.toPlainDate(), now);
  if (!offered?.answer.some((candidate) => candidate.equals(slot!))) throw refuse(offered?.reasons ?? []);
  return slot!;
}

function parsedTime(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

async function reservationOf(tx: Tx, { cardSerial }: { cardSerial: string }): Promise<Made | undefined> {
  const [made] = await tx.select().from(reservations).where(eq(reservations.cardSerial, cardSerial));
  return made;
}

function seatsOn(tx: Tx, officeId: string, on: Temporal.PlainDate) {
  const midnight = on.toPlainDateTime();
  return tx
    .select({
      cardSerial: reservations.cardSerial,
      slot: reservations.slot,
      noticeCode: cards.noticeCode,
      holderName: residents.name,
    })
    .from(reservations)
    .innerJoin(cards, eq(cards.cardSerial, reservations.cardSerial))
    .innerJoin(residents, eq(residents.id, cards.residentId))
    .where(
      and(
        eq(reservations.officeId, officeId),
        gte(reservations.slot, midnight),
        lt(reservations.slot, midnight.add({ days: 1 })),
      ),
    )
    .orderBy(reservations.slot, reservations.seat);
}

/**
 * Takes a free seat. Two people after the same seat meet at the table's unique constraint: the second waits for the
 * first's transaction and tries the next seat. Trying begins at a random one so that a rush does not queue for seat 1.
 * @throws MunicipalityError `municipality.slot-full`
 */
async function takeSeat(
  tx: Tx,
  { cardSerial }: HeldCard,
  officeId: string,
  slot: Temporal.PlainDateTime,
  capacity: number,
): Promise<void> {
  // A moved reservation gives its old seat back with the same commit.
  await tx.delete(reservations).where(eq(reservations.cardSerial, cardSerial));
  const first = randomInt(capacity);
  for (let tried = 0; tried < capacity; tried++) {
    const seat = ((first + tried) % capacity) + 1;
    const taken = await tx
      .insert(reservations)
      .values({ cardSerial, officeId, slot, seat, capacity })
      .onConflictDoNothing()
      .returning();
    if (taken[0]) return;
  }
  throw new MunicipalityError('municipality.slot-full');
}
