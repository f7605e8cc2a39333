// @tegata/wire: calls between institutions, by contract, signed both ways, idempotent, recorded and guarded.
export { activityOperation } from './activity.ts';
export { type Caller, type CallerOptions, type CallOptions, type Clock, createCaller } from './client.ts';
export {
  type AnswerOf,
  type Contract,
  defineContract,
  type InputOf,
  type Operation,
  operation,
  type RequestOf,
} from './contract.ts';
export { currentCorrelation, newCorrelation, withCorrelation } from './correlation.ts';
export { type FieldError, type Problem, WireError, type WireErrorCode } from './error.ts';
export { numbersOutside } from './guard.ts';
export {
  type Directory,
  type DirectoryEntry,
  directoryOf,
  generateIdentity,
  type Identity,
  identityFrom,
  type Party,
  signStatement,
  verifyStatement,
} from './identity.ts';
export { problemOf } from './problem.ts';
export type { WireRecord } from './record.ts';
export type { CallContext, Handler, ServeOptions, WireReport } from './server/exchange.ts';
export { type Handlers, serveContract } from './server.ts';
export { ledgerWireStore } from './store/drizzle.ts';
export { memoryWireStore } from './store/memory.ts';
export {
  postgresWireStore,
  type Queryable,
  type TransactionalDatabase,
  wireStoreDdl,
} from './store/postgres.ts';
export type { RecordFilter, WireStore } from './store/store.ts';
