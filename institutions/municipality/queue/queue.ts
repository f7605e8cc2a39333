// 窓口の順番待ち (guidebook p.14): tickets are taken while the counter is open, called in the order of taking, and end
// as served or as not there. Everything that moves a queue holds its day's row, so numbers and calls never cross.
import { randomUUIDv7 } from 'node:crypto';
import { counterOpen } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { and, asc, count, eq, lt, sql } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import { type Desk, officeOf, type Room, today } from '../room.ts';
import { queueDays, type Ticket, tickets } from './tables.ts';
import { nextTicketState, printed, type TicketEvent, type TicketState } from './ticket.ts';

type Names = 'takeTicket' | 'callNext' | 'finishTicket' | 'missTicket';

export function queueDesk(room: Room) {
  const note = (tx: Tx, kind: string, caller: string, { id, officeId, window, ...ticket }: Ticket) =>
    room.note(tx, {
      kind,
      subject: id,
      actor: caller,
      detail: { office: officeId, number: printed(ticket), ...(window !== null && { window }) },
    });

  async function close(tx: Tx, ticketId: string, event: TicketEvent, caller: string) {
    const [ticket] = await tx.select().from(tickets).where(eq(tickets.id, ticketId)).for('update');
    if (!ticket) throw new MunicipalityError('municipality.ticket-not-found');
    const state: TicketState = event === 'finish' ? 'finished' : 'missed';
    // The clerk pressed twice.
    if (ticket.state === state) return shown(ticket);
    const closed = await advance(tx, ticket, event, { closedAt: room.clock.now() });
    await note(tx, `ticket.${state}`, caller, closed);
    return shown(closed);
  }

  return {
    async takeTicket({ body: { officeId, purpose } }, { tx, caller }) {
      officeOf(room, officeId);
      const takenAt = room.clock.now();
      const open = counterOpen(takenAt, room.profile.counterHours);
      if (!open.answer) {
        throw new MunicipalityError('municipality.office-closed', { params: { reasons: open.reasons } });
      }
      const day = today(room);
      const place = await nextPlace(tx, officeId, day);
      const here = ofDay(officeId, day);
      const before = await countOf(tx, and(here, eq(tickets.purpose, purpose)));
      const ahead = await countOf(tx, and(here, eq(tickets.state, 'waiting'), lt(tickets.place, place)));
      const [ticket] = await tx
        .insert(tickets)
        .values({
          id: randomUUIDv7(),
          officeId,
          day,
          purpose,
          number: before + 1,
          place,
          state: 'waiting',
          takenAt,
        })
        .returning();
      await note(tx, 'ticket.taken', caller, ticket!);
      return { ...shown(ticket!), ahead };
    },

    async callNext({ body: { officeId, window, purpose } }, { tx, caller }) {
      officeOf(room, officeId);
      const day = today(room);
      const here = ofDay(officeId, day);
      const [roll] = await tx.select().from(queueDays).where(ofQueue(officeId, day)).for('update');
      // Without a roll there is nothing to hold, and the first ticket may come while this is asked.
      if (!roll) throw new MunicipalityError('municipality.nobody-waiting');
      const at = and(here, eq(tickets.state, 'called'), eq(tickets.window, window));
      const [serving] = await tx.select().from(tickets).where(at);
      if (serving) {
        throw new MunicipalityError('municipality.window-busy', { params: { number: printed(serving) } });
      }
      const [first] = await tx
        .select()
        .from(tickets)
        .where(and(here, eq(tickets.state, 'waiting'), purpose && eq(tickets.purpose, purpose)))
        .orderBy(asc(tickets.place))
        .limit(1);
      if (!first) throw new MunicipalityError('municipality.nobody-waiting');
      const called = await advance(tx, first, 'call', { window, calledAt: room.clock.now() });
      await note(tx, 'ticket.called', caller, called);
      return shown(called);
    },

    finishTicket: ({ params: { ticketId } }, { tx, caller }) => close(tx, ticketId, 'finish', caller),
    missTicket: ({ params: { ticketId } }, { tx, caller }) => close(tx, ticketId, 'miss', caller),
  } satisfies Desk<Names>;
}

const ofDay = (officeId: string, day: Temporal.PlainDate) =>
  and(eq(tickets.officeId, officeId), eq(tickets.day, day));

const ofQueue = (officeId: string, day: Temporal.PlainDate) =>
  and(eq(queueDays.officeId, officeId), eq(queueDays.day, day));

/** Takes the day's row, which stays taken to the end of the transaction. */
async function nextPlace(tx: Tx, officeId: string, day: Temporal.PlainDate): Promise<number> {
  const [roll] = await tx
    .insert(queueDays)
    .values({ officeId, day, taken: 1 })
    .onConflictDoUpdate({
      target: [queueDays.officeId, queueDays.day],
      set: { taken: sql`${queueDays.taken} + 1` },
    })
    .returning();
  return roll!.taken;
}

async function countOf(tx: Tx, where: ReturnType<typeof and>): Promise<number> {
  const [row] = await tx.select({ found: count() }).from(tickets).where(where);
  return row!.found;
}

/** @throws MunicipalityError `municipality.ticket-state` */
async function advance(
  tx: Tx,
  { id, state }: Ticket,
  event: TicketEvent,
  changes: Partial<Pick<Ticket, 'window' | 'calledAt' | 'closedAt'>>,
): Promise<Ticket> {
  const next = nextTicketState(state, event);
  if (!next) throw new MunicipalityError('municipality.ticket-state', { params: { state } });
  const [moved] = await tx
    .update(tickets)
    .set({ ...changes, state: next })
    .where(and(eq(tickets.id, id), eq(tickets.state, state)))
    .returning();
  if (!moved) throw new MunicipalityError('municipality.ticket-state', { params: { state } });
  return moved;
}

function shown({ id, officeId, purpose, number, state, window, takenAt }: Ticket) {
  return {
    ticketId: id,
    officeId,
    number: printed({ purpose, number }),
    purpose,
    state,
    ...(window !== null && { window }),
    takenAt: takenAt.toString(),
  };
}
