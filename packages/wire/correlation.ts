// The correlation id: one id for everything that follows from one act of a person, across institutions.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const running = new AsyncLocalStorage<string>();

/** An id fit to travel: letters, digits and hyphens only, so that it can stand in a header and in a log line. */
export const CORRELATION = /^[A-Za-z0-9-]{1,64}$/;

/** The id of the call being served here, if any; put it into an outbox payload to go on under the same id. */
export function currentCorrelation(): string | undefined {
  return running.getStore();
}

/** Runs `work` so that every call it makes carries `correlation`. */
export function withCorrelation<T>(correlation: string, work: () => T): T {
  return running.run(correlation, work);
}

/** A new id, for the first call of an act. */
export function newCorrelation(): string {
  return randomUUID();
}
