// マイナンバーカードの在庫と行方: what the ward knows of a card, which is what J-LIS told and what happened here.

import type { CardState } from '@tegata/law';
import { dayColumn } from '@tegata/office/columns';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { residents } from '../register/tables.ts';

export const cards = pgTable(
  'card',
  {
    cardSerial: text('card_serial').primaryKey(),
    residentId: uuid('resident_id')
      .notNull()
      .references(() => residents.id),
    formId: text('form_id').notNull(),
    /** Moves only as law's table of states says. */
    state: text('state').$type<CardState>().notNull(),
    /** Where it waits. */
    officeId: text('office_id').notNull(),
    issuedOn: dayColumn('issued_on').notNull(),
    expiry: dayColumn('expiry').notNull(),
    arrivedOn: dayColumn('arrived_on').notNull(),
    /** 利用者証明用証明書の発行番号: it bears no name, so this row is what makes it somebody's. */
    authSerial: text('auth_serial').notNull().unique(),
    authExpiry: dayColumn('auth_expiry').notNull(),
    /** The day it came onto the card, for one that took another's place at the counter. */
    authSince: dayColumn('auth_since'),
    signSerial: text('sign_serial').unique(),
    signExpiry: dayColumn('sign_expiry'),
    noticeCode: text('notice_code').unique(),
    noticeSentOn: dayColumn('notice_sent_on'),
    deliveredOn: dayColumn('delivered_on'),
  },
  (table) => [
    index('card_resident').on(table.residentId),
    index('card_state').on(table.state, table.officeId),
  ],
);

export type Card = typeof cards.$inferSelect;
