// 証明書交付センター: one row a request, and the municipalities that are stopped. What is about a person is sealed and goes
// when the request ends.
import { bytesColumn, momentColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { PaperBinding } from './binding.ts';
import type { ExchangeState } from './states.ts';

export const exchangeRequests = pgTable(
  'exchange_request',
  {
    requestId: uuid('request_id').primaryKey(),
    kioskId: text('kiosk_id').notNull(),
    shop: text('shop').notNull(),
    /** What the card signs; it names request and kiosk. */
    challenge: bytesColumn('challenge').notNull(),
    state: text('state').$type<ExchangeState>().notNull(),
    openedAt: momentColumn('opened_at').notNull(),
    expiresAt: momentColumn('expires_at').notNull(),
    endedAt: momentColumn('ended_at'),
    /** Why it was given up or refused. */
    why: text('why'),
    correlation: text('correlation'),
    certificateFingerprint: text('certificate_fingerprint'),
    certificateSerial: text('certificate_serial'),
    /** Set before the municipality first hears of the request: from then on it is told the end. */
    municipalityCode: text('municipality_code'),
    /** Menu and household as the municipality told them. */
    sealedOffer: bytesColumn('sealed_offer'),
    orderDigest: text('order_digest'),
    /** One copy. */
    feeYen: integer('fee_yen'),
    copies: integer('copies'),
    sheets: integer('sheets'),
    binding: jsonb('binding').$type<PaperBinding>(),
    signedBinding: text('signed_binding'),
    /** The paper itself. */
    sealedPaper: bytesColumn('sealed_paper'),
    paidYen: integer('paid_yen'),
    receiptNumber: text('receipt_number').unique(),
  },
  (table) => [
    check(
      'exchange_request_paper_gone',
      sql`${table.state} IN ('document-ready', 'paid') OR ${table.sealedPaper} IS NULL`,
    ),
  ],
);

export type ExchangeRow = typeof exchangeRequests.$inferSelect;

export const stoppedMunicipalities = pgTable('stopped_municipality', {
  code: text('code').primaryKey(),
  stoppedAt: momentColumn('stopped_at').notNull(),
  requestId: uuid('request_id').notNull(),
  differences: jsonb('differences').$type<string[]>().notNull(),
});
