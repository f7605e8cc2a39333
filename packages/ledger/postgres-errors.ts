/** Reads PostgreSQL's and the socket's own error codes through the wrappers other libraries put around them. */

import { LedgerError } from './errors.ts';

/** Class 08 is "connection exception"; 57P01–57P03 are shutdown, crash and starting up (PostgreSQL appendix A). */
const LOST_STATES = new Set(['57P01', '57P02', '57P03']);
const LOST_SOCKETS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);
/** node-postgres reports these without any code. */
const LOST_MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|timeout expired|Client was closed)/;

function* causes(error: unknown): Generator<Error & { code?: unknown }> {
  let current = error;
  for (let depth = 0; current instanceof Error && depth < 8; depth++) {
    yield current as Error & { code?: unknown };
    if (current instanceof AggregateError) for (const inner of current.errors) yield* causes(inner);
    current = current.cause;
  }
}

/** The five-character SQLSTATE inside an error, e.g. `23505` for a unique violation, or undefined. */
export function sqlState(error: unknown): string | undefined {
  for (const { code } of causes(error)) {
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code)) return code;
  }
  return undefined;
}

/** True when an error means that the database could not be reached: a surface shows its calm page. */
export function isUnavailable(error: unknown): boolean {
  for (const cause of causes(error)) {
    if (cause instanceof LedgerError) {
      if (cause.code === 'ledger.unavailable' || cause.code === 'ledger.busy') return true;
      continue;
    }
    if (connectionLost(cause)) return true;
  }
  return false;
}

function connectionLost(cause: Error & { code?: unknown }): boolean {
  if (typeof cause.code === 'string') {
    return LOST_STATES.has(cause.code) || LOST_SOCKETS.has(cause.code) || /^08[0-9A-Z]{3}$/.test(cause.code);
  }
  return LOST_MESSAGES.test(cause.message);
}
