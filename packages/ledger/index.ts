/** The ledger: PostgreSQL embedded or given, one database per institution, its journal and its outbox. */

export { LedgerError, type LedgerErrorCode, type LedgerRemedy } from './errors.ts';
export type { Executor } from './executor.ts';
export { dropInstitution } from './institution/databases.ts';
export { type Ledger, type LedgerOptions, openInstitution } from './institution/ledger.ts';
export type { Tx } from './institution/transaction.ts';
export { canonicalJson, type JsonObject, type JsonValue } from './journal/canonical-json.ts';
export { type ChainBreak, entryHash, type JournalEntry, type JournalHead } from './journal/chain.ts';
export type { ChainReport, Journal, JournalQuery, NewEntry } from './journal/journal.ts';
export { migrate } from './migrations.ts';
export type {
  DeadLetter,
  Delivery,
  EnqueueOptions,
  Outbox,
  RetryPolicy,
  WorkOptions,
} from './outbox/outbox.ts';
export { isUnavailable, sqlState } from './postgres-errors.ts';
export {
  type EmbeddedOptions,
  type EmbeddedServer,
  removeEmbedded,
  startEmbedded,
} from './server/embedded.ts';
export { type GivenOptions, useGiven } from './server/given.ts';
export type { LedgerServer, ServerAddress, ServerProgress } from './server/server.ts';
