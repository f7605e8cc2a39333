// 個人番号カード交付申請: one row an application; a returned one stays as it was and the next is a new row.
import type { Reason } from '@tegata/law';
import { bytesColumn, dayColumn, momentColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { PhotoFault } from '../contract.ts';
import { registerEntries } from '../designation/tables.ts';
import type { ApplicationState } from './states.ts';

/** A reason of the law, or a fault of the picture itself. */
export type ApplicationReason = Reason | (Omit<Reason, 'code'> & { code: PhotoFault });

export const cardApplications = pgTable(
  'card_application',
  {
    id: uuid('id').primaryKey(),
    registerId: uuid('register_id')
      .notNull()
      .references(() => registerEntries.id),
    state: text('state').$type<ApplicationState>().notNull(),
    /** 申請受付日; it decides which adult age counts. */
    receivedOn: dayColumn('received_on').notNull(),
    /** When the present state was reached. */
    changedAt: momentColumn('changed_at').notNull(),
    reasons: jsonb('reasons').$type<ApplicationReason[]>().notNull(),
    /** The picture as it will be printed, sealed, until the card is made. */
    sealedPhoto: bytesColumn('sealed_photo'),
  },
  (table) => [
    index('card_application_register').on(table.registerId),
    // A card at a time: two open applications of one person cannot be.
    uniqueIndex('card_application_open')
      .on(table.registerId)
      .where(sql`${table.state} IN ('accepted', 'manufacturing', 'shipped')`),
  ],
);
