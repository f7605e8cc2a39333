// 混雑状況 (guidebook p.14): how many wait at each office, which numbers are being called to which window, and how long the
// last ten waited. It is read by everybody, so it tells of numbers only.
import { counterOpen } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { and, asc, count, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { type Desk, officeOf, type Room, today } from '../room.ts';
import { type Ticket, tickets } from './tables.ts';
import { medianMinutes, PURPOSES, printed } from './ticket.ts';

/** So many waits make the figure: enough to bear one long one, few enough to follow the day. */
const LAST = 10;

export function waitingDesk(room: Room) {
  return {
    async waitingNumbers({ query: { officeId } }, { tx }) {
      const offices = officeId === undefined ? room.profile.offices : [officeOf(room, officeId)];
      const ids = offices.map(({ id }) => id);
      const now = room.clock.now();
      const day = today(room);
      const open = counterOpen(now, room.profile.counterHours).answer;
      const here = and(inArray(tickets.officeId, ids), eq(tickets.day, day));
      const waiting = await tx
        .select({ officeId: tickets.officeId, purpose: tickets.purpose, found: count() })
        .from(tickets)
        .where(and(here, eq(tickets.state, 'waiting')))
        .groupBy(tickets.officeId, tickets.purpose);
      const called = await tx
        .select()
        .from(tickets)
        .where(and(here, eq(tickets.state, 'called')))
        .orderBy(asc(tickets.window));
      const waits = Map.groupBy(await lastWaits(tx, here), (each) => each.officeId);
      return {
        at: now.toString(),
        on: day.toString(),
        offices: ids.map((id) => {
          const of = waiting.filter((each) => each.officeId === id);
          const median = medianMinutes((waits.get(id) ?? []).map(waitOf));
          return {
            officeId: id,
            open,
            waiting: PURPOSES.map((purpose) => ({
              purpose,
              count: of.find((each) => each.purpose === purpose)?.found ?? 0,
            })),
            calling: called.flatMap((ticket) => (ticket.officeId === id ? [calling(ticket)] : [])),
            ...(median !== undefined && { medianWaitMinutes: median }),
          };
        }),
      };
    },
  } satisfies Desk<'waitingNumbers'>;
}

type Wait = Pick<Ticket, 'officeId' | 'takenAt' | 'calledAt'>;

const waitOf = ({ takenAt, calledAt }: Wait) => takenAt.until(calledAt!);

function calling({ id, purpose, number, window, calledAt }: Ticket) {
  return {
    ticketId: id,
    purpose,
    number: printed({ purpose, number }),
    window: window!,
    calledAt: calledAt!.toString(),
  };
}

/** The waits of those served last, by office. */
async function lastWaits(tx: Tx, here: ReturnType<typeof and>): Promise<Wait[]> {
  const { officeId, closedAt, takenAt, calledAt, place } = tickets;
  const back = sql<number>`row_number() OVER (PARTITION BY ${officeId} ORDER BY ${desc(closedAt)}, ${desc(place)})`;
  const served = tx
    .select({ officeId, takenAt, calledAt, back: back.as('back') })
    .from(tickets)
    .where(and(here, eq(tickets.state, 'finished')))
    .as('served');
  return tx
    .select({ officeId: served.officeId, takenAt: served.takenAt, calledAt: served.calledAt })
    .from(served)
    .where(lte(served.back, LAST));
}
