// 交付: one row a hand-over at the counter, so that a clerk can go on after any interruption.
import type { Reason } from '@tegata/law';
import { momentColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { cards } from '../cards/tables.ts';
import { residents } from '../register/tables.ts';

export type Step = 'identity' | 'pins' | 'done' | 'abandoned';

export type Verdict = { confirmed: boolean; reasons: readonly Reason[] };

export const handOvers = pgTable(
  'hand_over',
  {
    id: uuid('id').primaryKey(),
    cardSerial: text('card_serial')
      .notNull()
      .references(() => cards.cardSerial),
    residentId: uuid('resident_id')
      .notNull()
      .references(() => residents.id),
    officeId: text('office_id').notNull(),
    clerk: text('clerk').notNull(),
    step: text('step').$type<Step>().notNull(),
    /** 本人確認: the last verdict and why; the documents themselves are not kept. */
    identity: jsonb('identity').$type<Verdict>(),
    openedAt: momentColumn('opened_at').notNull(),
    closedAt: momentColumn('closed_at'),
    abandonedWhy: text('abandoned_why').$type<
      'identity-not-confirmed' | 'resident-left' | 'wrong-person' | 'other'
    >(),
  },
  (table) => [
    // Two clerks cannot hand over one card, and a second submission finds the first.
    uniqueIndex('hand_over_open').on(table.cardSerial).where(sql`${table.step} IN ('identity', 'pins')`),
  ],
);

export type HandOver = typeof handOvers.$inferSelect;
