// 受取予約: who takes which seat of which pick-up time. The database itself refuses one person too many.
import { localTimeColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { cards } from '../cards/tables.ts';

export const reservations = pgTable(
  'reservation',
  {
    /** A card is picked up once, so it has one reservation at most. */
    cardSerial: text('card_serial')
      .primaryKey()
      .references(() => cards.cardSerial),
    officeId: text('office_id').notNull(),
    slot: localTimeColumn('slot').notNull(),
    seat: integer('seat').notNull(),
    /** Seats the office offered at this time when the reservation was made. */
    capacity: integer('capacity').notNull(),
  },
  (table) => [
    unique('reservation_seat').on(table.officeId, table.slot, table.seat),
    check('reservation_within_capacity', sql`${table.seat} BETWEEN 1 AND ${table.capacity}`),
  ],
);
