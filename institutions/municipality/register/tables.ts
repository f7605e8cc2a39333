// 住民基本台帳 (住民基本台帳法 5–7条): households, residents and the 住民票コード that are in stock.
import { bytesColumn, dayColumn } from '@tegata/office/columns';
import { boolean, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';

export const residentCodes = pgTable('resident_code', {
  code: text('code').primaryKey(),
  /** Empty while the code waits in the pool drawn from J-LIS. */
  residentId: uuid('resident_id').unique(),
});

export const households = pgTable('household', {
  id: uuid('id').primaryKey(),
  address: text('address').notNull(),
});

export const residents = pgTable(
  'resident',
  {
    id: uuid('id').primaryKey(),
    /** 宛名番号: what others write on post for this person. */
    addressee: uuid('addressee').notNull().unique(),
    householdId: uuid('household_id')
      .notNull()
      .references(() => households.id),
    /** Order in the household; 世帯主 is 1. */
    place: integer('place').notNull(),
    name: text('name').notNull(),
    furigana: text('furigana').notNull(),
    birth: dayColumn('birth').notNull(),
    sex: text('sex').$type<'1' | '2' | '3'>().notNull(),
    relation: text('relation').notNull(),
    status: text('status')
      .$type<'citizen' | 'permanent' | 'special-permanent' | 'highly-skilled-2' | 'mid-long'>()
      .notNull(),
    nationality: text('nationality').notNull(),
    stayUntil: dayColumn('stay_until'),
    /** 在留資格. */
    residenceCardStatus: text('residence_card_status'),
    /** 本籍 and 筆頭者. */
    registeredDomicile: text('registered_domicile'),
    domicileHead: text('domicile_head'),
    /** 転入前住所. */
    previousAddress: text('previous_address'),
    /** 旧氏 and 通称. */
    formerName: text('former_name'),
    formerNameFurigana: text('former_name_furigana'),
    aliasName: text('alias_name'),
    /** 住民となった日, 住所を定めた日 (only after a move inside the ward), 届出日. */
    becameResidentOn: dayColumn('became_resident_on').notNull(),
    addressFixedOn: dayColumn('address_fixed_on'),
    notifiedOn: dayColumn('notified_on').notNull(),
    /** 転出予定日. */
    movingOutOn: dayColumn('moving_out_on'),
    /** 消除: the day on which the record ended here, and by which event (住民基本台帳法 8条). */
    removedOn: dayColumn('removed_on'),
    removedFor: text('removed_for'),
    /** 支援措置. */
    issueRestricted: boolean('issue_restricted').notNull().default(false),
    /** 個人番号, sealed; its keyed look-up; the day of designation; 申請書ID. */
    sealedNumber: bytesColumn('sealed_number'),
    numberLookUp: bytesColumn('number_look_up').unique(),
    numberDesignatedOn: dayColumn('number_designated_on'),
    formId: text('form_id').unique(),
    /** Pairs of characters of everything a clerk may search by, see `name-search.ts`. */
    searchPairs: text('search_pairs').array().notNull(),
    searchText: text('search_text').notNull(),
  },
  (table) => [
    unique().on(table.householdId, table.place),
    index('resident_search').using('gin', table.searchPairs),
    index('resident_order').on(table.furigana, table.id),
  ],
);

export type Resident = typeof residents.$inferSelect;
