// 整理券: one row a ticket, one row an office and day. A ticket is a number and a purpose; it knows nobody.
import { dayColumn, momentColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Purpose, TicketState } from './ticket.ts';

/** The roll that tickets are torn from: whoever takes or calls one holds its row. */
export const queueDays = pgTable(
  'queue_day',
  {
    officeId: text('office_id').notNull(),
    day: dayColumn('day').notNull(),
    taken: integer('taken').notNull(),
  },
  (table) => [primaryKey({ columns: [table.officeId, table.day] })],
);

export const tickets = pgTable(
  'queue_ticket',
  {
    id: uuid('id').primaryKey(),
    officeId: text('office_id').notNull(),
    day: dayColumn('day').notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    /** Counted by purpose: 3 of `A003`. */
    number: integer('number').notNull(),
    /** Counted by office: the order in which people came. */
    place: integer('place').notNull(),
    state: text('state').$type<TicketState>().notNull(),
    /** 窓口番号: where it was called to. */
    window: integer('at_window'),
    takenAt: momentColumn('taken_at').notNull(),
    calledAt: momentColumn('called_at'),
    closedAt: momentColumn('closed_at'),
  },
  (table) => [
    unique('queue_ticket_number').on(table.officeId, table.day, table.purpose, table.number),
    unique('queue_ticket_place').on(table.officeId, table.day, table.place),
    // A window serves one person at a time.
    uniqueIndex('queue_ticket_at_window')
      .on(table.officeId, table.day, table.window)
      .where(sql`${table.state} = 'called'`),
  ],
);

export type Ticket = typeof tickets.$inferSelect;
