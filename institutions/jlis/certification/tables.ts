// 発行記録簿・失効リスト: the authority's own records. A certificate's row is made before its signature exists and is never
// deleted (公的個人認証法 12条, 31条: serial, reason and date of a revocation are kept).

import { bytesColumn, momentColumn } from '@tegata/office/columns';
import type { CrlReason, IssuanceState, IssuerKeyId } from '@tegata/pki';
import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { CardCertificateKind } from './kinds.ts';

export const authorityGenerations = pgTable(
  'authority_generation',
  {
    kind: text('kind').$type<CardCertificateKind>().notNull(),
    generation: integer('generation').notNull(),
    issuer: text('issuer').$type<IssuerKeyId>().notNull().unique(),
    /** Self-signed, DER; its key lies in the key store under `keyLabel`. */
    certificate: bytesColumn('certificate').notNull(),
    keyLabel: text('key_label').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.generation] })],
);

export const certificates = pgTable(
  'certificate',
  {
    issuer: text('issuer').$type<IssuerKeyId>().notNull(),
    serial: text('serial').notNull(),
    requestId: text('request_id').notNull(),
    state: text('state').$type<IssuanceState>().notNull(),
    reservedAt: momentColumn('reserved_at').notNull(),
    /** TBSCertificate that passed the lint. */
    tbs: bytesColumn('tbs'),
    certificate: bytesColumn('certificate'),
    voidReason: text('void_reason'),
    /** The card that carries it; none for OCSP signers. */
    cardSerial: text('card_serial'),
    /** SHA-256 of the DER, lower-case hex. */
    fingerprint: text('fingerprint').unique(),
    status: text('status').$type<'good' | 'hold' | 'revoked'>().notNull().default('good'),
    statusSince: momentColumn('status_since'),
    statusReason: text('status_reason').$type<CrlReason>(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.serial] }),
    uniqueIndex('certificate_request').on(table.issuer, table.requestId).where(sql`${table.state} <> 'void'`),
    index('certificate_card').on(table.cardSerial),
    index('certificate_unfinished').on(table.issuer).where(sql`${table.state} NOT IN ('published', 'void')`),
    index('certificate_not_good').on(table.issuer).where(sql`${table.status} <> 'good'`),
  ],
);

export const revocationLists = pgTable(
  'revocation_list',
  {
    issuer: text('issuer').$type<IssuerKeyId>().notNull(),
    /** `all`, or the five-digit code of a municipality. */
    scope: text('scope').notNull(),
    number: bigint('number', { mode: 'bigint' }).notNull(),
    thisUpdate: momentColumn('this_update').notNull(),
    nextUpdate: momentColumn('next_update').notNull(),
    list: bytesColumn('list').notNull(),
    /** A status changed after this list was signed. */
    superseded: boolean('superseded').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.scope, table.number] })],
);
