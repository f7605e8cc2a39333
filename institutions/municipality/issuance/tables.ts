// コンビニ交付の要求: one row a request of a kiosk, from the menu to the paper's end. Nothing is keyed by time.
import { bytesColumn, momentColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { residents } from '../register/tables.ts';
import type { PaperBinding } from './binding.ts';

export const kioskRequests = pgTable(
  'kiosk_request',
  {
    /** Made by the exchange centre; everything about one paper hangs on it. */
    requestId: uuid('request_id').primaryKey(),
    certificateSerial: text('certificate_serial').notNull(),
    residentId: uuid('resident_id')
      .notNull()
      .references(() => residents.id),
    openedAt: momentColumn('opened_at').notNull(),
    state: text('state').$type<'open' | 'issued' | 'printed' | 'abandoned'>().notNull(),
    /** Digest of the order; the same order again gets the same paper, another one is refused. */
    orderDigest: text('order_digest'),
    kind: text('kind'),
    sheets: integer('sheets'),
    feeYen: integer('fee_yen'),
    binding: jsonb('binding').$type<PaperBinding>(),
    signedBinding: text('signed_binding'),
    /** The paper itself, until it is printed or given up. */
    document: bytesColumn('document'),
    preview: jsonb('preview').$type<string[]>(),
    closedAt: momentColumn('closed_at'),
  },
  (table) => [
    index('kiosk_request_unfinished').on(table.openedAt).where(sql`${table.state} IN ('open', 'issued')`),
    check('kiosk_request_paper_gone', sql`${table.state} = 'issued' OR ${table.document} IS NULL`),
  ],
);

export type KioskRequest = typeof kioskRequests.$inferSelect;
