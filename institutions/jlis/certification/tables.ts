// 発行記録簿・失効リスト: the authority's own records. A certificate's row is made before its signature exists and is never
// deleted (公的個人認証法 12条, 31条: serial, reason and date of a revocation are kept).

import { bytesColumn, dayColumn, momentColumn } from '@tegata/office/columns';
import type { CrlReason, IssuanceState, IssuerKeyId } from '@tegata/pki';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
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
    /** Places handed out in this key's sequence of serials. */
    serialsTaken: bigint('serials_taken', { mode: 'number' }).notNull().default(0),
    /** Whether certificates with serials drawn at random stand below this key; their status has no page. */
    randomSerials: boolean('random_serials').notNull().default(false),
    /** Number of the newest status change: counted under this row's lock, so numbers rise as changes are committed. */
    statusChanges: bigint('status_changes', { mode: 'number' }).notNull().default(0),
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
    /** Its CRL partition: five-digit code of the municipality it was issued for; none for OCSP signers. */
    municipality: text('municipality'),
    notAfter: momentColumn('not_after'),
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
    index('certificate_not_good').on(table.issuer, table.municipality).where(sql`${table.status} <> 'good'`),
  ],
);

/** 更新・新規発行: what was decided when a procedure first asked, and what then came to stand on the card. */
export const certificateRenewals = pgTable(
  'certificate_renewal',
  {
    procedureId: uuid('procedure_id').notNull(),
    kind: text('kind').$type<CardCertificateKind>().notNull(),
    cardSerial: text('card_serial').notNull(),
    basis: text('basis').$type<'renewal' | 'new'>().notNull(),
    expiresOn: dayColumn('expires_on').notNull(),
    /** The certificate that was written. */
    serial: text('serial'),
    writtenAt: momentColumn('written_at'),
  },
  (table) => [
    primaryKey({ columns: [table.procedureId, table.kind] }),
    index('certificate_renewal_card').on(table.cardSerial, table.kind),
  ],
);

/** 失効情報・保留情報 at two bits a certificate (see @tegata/pki status): what the responder holds in memory. */
export const statusPages = pgTable(
  'status_page',
  {
    issuer: text('issuer').$type<IssuerKeyId>().notNull(),
    page: integer('page').notNull(),
    slots: bytesColumn('slots').notNull(),
    /** Number of the change that wrote it last. */
    change: bigint('change', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.page] }),
    index('status_page_change').on(table.issuer, table.change),
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
