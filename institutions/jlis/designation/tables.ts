// 住民票コードの払い出しと本人確認情報: codes handed to municipalities, and one entry for each designated number.
// What identifies a person is sealed by the vault; look-ups are keyed hashes.
import { bytesColumn, dayColumn, momentColumn } from '@tegata/office/columns';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const drawnResidentCodes = pgTable('drawn_resident_code', {
  codeLookUp: bytesColumn('code_look_up').primaryKey(),
  drawnBy: text('drawn_by').notNull(),
  drawnAt: momentColumn('drawn_at').notNull(),
});

/** Never deleted: a former number is nobody else's, for ever (番号法 8条2項1号). */
export const registerEntries = pgTable('register_entry', {
  id: uuid('id').primaryKey(),
  codeLookUp: bytesColumn('code_look_up')
    .notNull()
    .unique()
    .references(() => drawnResidentCodes.codeLookUp),
  sealedNumber: bytesColumn('sealed_number').notNull(),
  numberLookUp: bytesColumn('number_look_up').notNull().unique(),
  /** 宛名番号, for post. */
  addressee: uuid('addressee').notNull(),
  municipalityCode: text('municipality_code').notNull(),
  /** 基本4情報, status and stay as JSON. */
  sealedHolder: bytesColumn('sealed_holder').notNull(),
  formId: text('form_id').notNull().unique(),
  designatedOn: dayColumn('designated_on').notNull(),
  /** When the number notice was handed to the post. */
  noticePostedAt: momentColumn('notice_posted_at'),
});
