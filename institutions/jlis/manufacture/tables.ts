// カード製造記録: one row a card, made before the chip is touched. What the law says about it is fixed here once, so a
// manufacture that is begun again makes the same card.
import { bytesColumn, dayColumn } from '@tegata/office/columns';
import { index, pgSequence, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { cardApplications } from '../applications/tables.ts';
import { registerEntries } from '../designation/tables.ts';

/** begun → made (the chip is finished) → dispatched (printed, on its way) → shipped (the ward has it) → in-use. */
export type CardState = 'begun' | 'made' | 'dispatched' | 'shipped' | 'in-use';

export const cardCount = pgSequence('card_count');

export const cards = pgTable(
  'card',
  {
    /** 製造番号, 15 digits. */
    cardSerial: text('card_serial').primaryKey(),
    applicationId: uuid('application_id')
      .notNull()
      .unique()
      .references(() => cardApplications.id),
    registerId: uuid('register_id')
      .notNull()
      .references(() => registerEntries.id),
    municipalityCode: text('municipality_code').notNull(),
    state: text('state').$type<CardState>().notNull(),
    /** `child`: under 15, no signature certificate. */
    kind: text('kind').$type<'adult' | 'child'>().notNull(),
    /** 発行日: the day of manufacture. */
    issuedOn: dayColumn('issued_on').notNull(),
    expiry: dayColumn('expiry').notNull(),
    authExpiry: dayColumn('auth_expiry').notNull(),
    signExpiry: dayColumn('sign_expiry'),
    sealedSecurityCode: bytesColumn('sealed_security_code'),
    deliveredOn: dayColumn('delivered_on'),
    /** 失効・廃止: the day on which J-LIS heard of what ended the card. */
    endedOn: dayColumn('ended_on'),
  },
  (table) => [
    index('card_register').on(table.registerId),
    index('card_municipality').on(table.municipalityCode),
  ],
);

export type CardRow = typeof cards.$inferSelect;
