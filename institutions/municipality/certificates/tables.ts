// 電子証明書の手続き: one row a procedure at the counter, so that a clerk can go on after any interruption.
import type { Filer, Reason } from '@tegata/law';
import { momentColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { cards } from '../cards/tables.ts';

export type CertificateKind = 'auth' | 'sign';

/** One certificate of a procedure, from what law lets be issued to what stands on the card. */
export type Ordered = {
  kind: CertificateKind;
  basis: 'renewal' | 'new';
  expiresOn: string;
  reasons: readonly Reason[];
  /** Serials that J-LIS has issued in this procedure; all but the last are of keys that the card no longer has. */
  issued: readonly string[];
  /** The one that stands on the card. */
  written?: string;
};

export const certificateProcedures = pgTable(
  'certificate_procedure',
  {
    id: uuid('id').primaryKey(),
    cardSerial: text('card_serial')
      .notNull()
      .references(() => cards.cardSerial),
    officeId: text('office_id').notNull(),
    clerk: text('clerk').notNull(),
    by: text('filed_by').$type<Filer>().notNull(),
    step: text('step').$type<'open' | 'done' | 'stopped'>().notNull(),
    ordered: jsonb('ordered').$type<readonly Ordered[]>().notNull(),
    openedAt: momentColumn('opened_at').notNull(),
    closedAt: momentColumn('closed_at'),
  },
  (table) => [
    // Two clerks cannot write one card, and a second submission finds the first.
    uniqueIndex('certificate_procedure_open').on(table.cardSerial).where(sql`${table.step} = 'open'`),
    index('certificate_procedure_card').on(table.cardSerial),
  ],
);

export type CertificateProcedure = typeof certificateProcedures.$inferSelect;
