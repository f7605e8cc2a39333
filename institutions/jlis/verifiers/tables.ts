// 署名検証者等の届出 (公的個人認証法 17条, 36条): who may ask about certificates, from when on one must be registered to ask,
// and what the registered asked.
import { bytesColumn, dayColumn, momentColumn } from '@tegata/office/columns';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** 署名検証者 (17条1項), 団体署名検証者 (17条5項), 利用者証明検証者 (36条1項). */
export type VerifierKind = 'signature' | 'signature-for-members' | 'authentication';

export const verifiers = pgTable('verifier', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  kinds: text('kinds').array().$type<VerifierKind[]>().notNull(),
  /** SHA-256 of the key it shows; the key itself is known to the verifier alone. */
  keyDigest: bytesColumn('key_digest').notNull().unique(),
  registeredOn: dayColumn('registered_on').notNull(),
  /** The first day on which it may no longer ask. */
  endsOn: dayColumn('ends_on'),
});

export type StatusAccess = 'open' | 'registered';

/** The rule with the latest day that is not in the future holds; without one the sandbox is open. */
export const statusAccessRules = pgTable('status_access_rule', {
  from: dayColumn('from_day').primaryKey(),
  access: text('access').$type<StatusAccess>().notNull(),
  setBy: text('set_by').notNull(),
});

/** 失効情報等の提供の記録: every request of a registered verifier, by what it asked. */
export const verifierRequests = pgTable(
  'verifier_request',
  {
    id: uuid('id').primaryKey(),
    verifier: uuid('verifier')
      .notNull()
      .references(() => verifiers.id),
    at: momentColumn('at').notNull(),
    what: text('what').$type<'ocsp' | 'crl' | 'successor'>().notNull(),
    /** Kind of certificate, and the serials or the list that was asked about. */
    kind: text('kind').$type<'auth' | 'sign'>().notNull(),
    about: text('about').array().notNull(),
  },
  (table) => [index('verifier_request_of').on(table.verifier, table.at)],
);
