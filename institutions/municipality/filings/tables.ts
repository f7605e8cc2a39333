// 届出の記録: one row a filing and person. What it does is written with it, J-LIS hears of it through the outbox, and what
// J-LIS did is entered when it has answered.
import type { Consequences, Reason } from '@tegata/law';
import { dayColumn, momentColumn } from '@tegata/office/columns';
import { sql } from 'drizzle-orm';
import { bigint, index, jsonb, pgSequence, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { type Resident, residents } from '../register/tables.ts';
import type { Particulars } from './input.ts';
import type { FilingEvent, FilingParty } from './kinds.ts';

/** waiting (for a planned day) → accepted (in force here) → told (J-LIS has answered). A plan may be withdrawn. */
export type FilingState = 'waiting' | 'withdrawn' | 'accepted' | 'told';

/** A certificate whose status J-LIS changed. */
export type AffectedCertificate = {
  kind: 'auth' | 'sign';
  serial: string;
  state: 'good' | 'hold' | 'revoked';
};

type Attributes = Pick<Resident, 'name' | 'furigana' | 'sex'> & { address: string; birth: string };

/** In which order J-LIS is told: a find must not overtake the loss. */
export const filingCount = pgSequence('filing_count');

export const filings = pgTable(
  'filing',
  {
    id: uuid('id').primaryKey(),
    /** The filing of everybody who moves together; the id of the first of them. */
    together: uuid('together').notNull(),
    residentId: uuid('resident_id')
      .notNull()
      .references(() => residents.id),
    /** The card it is about; filings about the register name none. */
    cardSerial: text('card_serial'),
    event: text('event').$type<FilingEvent>().notNull(),
    /** 異動日, or the planned day. */
    happenedOn: dayColumn('happened_on').notNull(),
    filedAt: momentColumn('filed_at').notNull(),
    by: text('filed_by').$type<FilingParty>().notNull(),
    officeId: text('office_id').notNull(),
    clerk: text('clerk').notNull(),
    state: text('state').$type<FilingState>().notNull(),
    particulars: jsonb('particulars').$type<Particulars>().notNull(),
    reasons: jsonb('reasons').$type<readonly Reason[]>().notNull(),
    consequences: jsonb('consequences').$type<Consequences>().notNull(),
    /** Place in the order of telling; none while it waits. */
    count: bigint('count', { mode: 'number' }).unique(),
    /** 基本4情報 as they stand from now, for a filing that changes them. */
    told: jsonb('told').$type<Attributes>(),
    affected: jsonb('affected').$type<readonly AffectedCertificate[]>(),
  },
  (table) => [
    index('filing_resident').on(table.residentId, table.filedAt),
    index('filing_waiting').on(table.happenedOn).where(sql`${table.state} = 'waiting'`),
    index('filing_untold').on(table.residentId, table.count).where(sql`${table.state} = 'accepted'`),
  ],
);

export type Filing = typeof filings.$inferSelect;
