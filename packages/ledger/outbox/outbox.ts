/**
 * Work that must not be lost: a message is written in the transaction that causes it and delivered afterwards, again
 * and again until its handler succeeds (transactional outbox). pg-boss keeps the queues in the same database.
 */

import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { fromDrizzle, type JobWithMetadata, PgBoss } from 'pg-boss';
import { LedgerError } from '../errors.ts';
import type { Executor } from '../executor.ts';
import type { ServerAddress } from '../server/server.ts';

/** A message as its handler gets it. `id` stays the same over every retry and redrive: the idempotency key. */
export type Delivery<P> = { id: string; payload: P; attempt: number };

/** A message that failed too often and waits for a person. */
export type DeadLetter = { id: string; name: string; payload: object; since: Temporal.Instant };

export type EnqueueOptions = {
  /** A UUID of the caller's; a second message with the same one is not sent. */
  id?: string;
  /** Real seconds to wait before the first delivery; the town's clock does not move deliveries. */
  delaySeconds?: number;
};

export type WorkOptions = {
  /** How many messages this process handles at once (1). */
  concurrency?: number;
};

/** How a queue retries; applies to messages sent after it was set. */
export type RetryPolicy = {
  /** Retries before the message becomes a dead letter. */
  limit: number;
  /** Seconds before the first retry, doubled (with jitter) each time up to `maxSeconds`. */
  firstSeconds: number;
  maxSeconds: number;
};

/** Half an hour of patience with a receiver that is down. */
const RETRY: RetryPolicy = { limit: 16, firstSeconds: 1, maxSeconds: 180 };

export type Outbox = {
  /** Puts a message into queue `name` in the caller's transaction and returns its id. */
  enqueue(tx: Executor, name: string, payload: object, options?: EnqueueOptions): Promise<string>;
  /** Handles the messages of queue `name` until the outbox stops. A handler that throws is called again later. */
  work<P extends object>(
    name: string,
    handler: (delivery: Delivery<P>) => Promise<void>,
    options?: WorkOptions,
  ): Promise<void>;
  deadLetters(limit?: number): Promise<DeadLetter[]>;
  /** Sends dead letters of queue `name` out again; returns how many. */
  redrive(name: string): Promise<number>;
  /** Lets running handlers finish (10 s at most), then closes. */
  stop(): Promise<void>;
};

const DEAD = 'dead-letters';
const YEAR_SECONDS = 365 * 24 * 3600;

/** The outbox of the institution at `address`; its tables are made at the first use. */
export function outbox(
  address: ServerAddress,
  { retry = RETRY, onError = () => {} }: { retry?: RetryPolicy; onError?: (error: Error) => void } = {},
): Outbox {
  const queues = new Map<string, Promise<void>>();
  const workers = new Map<string, string[]>();
  let boss: Promise<PgBoss> | undefined;

  const engine = () => {
    boss ??= startBoss(address, onError).catch((error) => {
      boss = undefined;
      throw error;
    });
    return boss;
  };
  const queue = (name: string) => {
    if (!/^[a-z][a-z0-9.-]*$/.test(name) || name === DEAD) throw new LedgerError('ledger.name-invalid', name);
    const known = queues.get(name) ?? engine().then((running) => makeQueue(running, name, retry));
    queues.set(name, known);
    known.catch(() => queues.delete(name));
    return known;
  };

  return {
    async enqueue(tx, name, payload, { id = randomUUID(), delaySeconds } = {}) {
      await queue(name);
      // The adapter only ever reads rows; its type asks for a driver's whole result.
      const db = fromDrizzle(
        { execute: (query) => tx.execute(query as Parameters<Executor['execute']>[0]) as never },
        sql,
      );
      const startAfter = delaySeconds === undefined ? {} : { startAfter: delaySeconds };
      await (await engine()).send(name, payload, { id, db, ...startAfter });
      return id;
    },

    async work<P extends object>(
      name: string,
      handler: (delivery: Delivery<P>) => Promise<void>,
      { concurrency = 1 }: WorkOptions = {},
    ) {
      await queue(name);
      // A new message wakes the worker by NOTIFY; polling is only there for retries and lost notifications.
      const options = {
        includeMetadata: true,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 4,
      } as const;
      const running = await engine();
      for (let n = 0; n < concurrency; n++) {
        let worker = '';
        worker = await running.work(name, options, async ([job]: JobWithMetadata<P>[]) => {
          if (job === undefined) return;
          const id = job.sourceRootId ?? job.id;
          try {
            await handler({ id, payload: job.data, attempt: job.retryCount + 1 });
          } finally {
            // More may have come meanwhile: one message a poll would let a hundred wait for minutes.
            running.notifyWorker(worker);
          }
        });
        workers.set(name, [...(workers.get(name) ?? []), worker]);
      }
    },

    async deadLetters(limit = 100) {
      const jobs = await (await engine()).findJobs<object>(DEAD, { queued: true, limit });
      return jobs.map(({ id, sourceRootId, sourceName, data, createdOn }) => ({
        id: sourceRootId ?? id,
        name: sourceName ?? '',
        payload: data,
        since: Temporal.Instant.fromEpochMilliseconds(createdOn.getTime()),
      }));
    },

    async redrive(name) {
      const running = await engine();
      const sent = await running.redrive(DEAD, { sourceName: name });
      // A redriven message raises no NOTIFY.
      for (const worker of workers.get(name) ?? []) running.notifyWorker(worker);
      return sent;
    },

    async stop() {
      const running = await boss?.catch(() => undefined);
      boss = undefined;
      queues.clear();
      workers.clear();
      await running?.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function startBoss(address: ServerAddress, onError: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    ...address,
    application_name: `${address.database} outbox`,
    max: 2,
    useListenNotify: true,
    // Nothing here runs by the wall clock's calendar, and no other program reads the instance table.
    schedule: false,
    registerInstance: false,
    flowIntervalSeconds: 3600,
    // How soon the messages of a killed process are given to another one.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(DEAD, { retentionSeconds: YEAR_SECONDS });
  return boss;
}

async function makeQueue(boss: PgBoss, name: string, retry: RetryPolicy): Promise<void> {
  await boss.createQueue(name, {
    deadLetter: DEAD,
    notify: true,
    retryLimit: retry.limit,
    retryDelay: retry.firstSeconds,
    retryBackoff: true,
    retryDelayMax: retry.maxSeconds,
    // A handler's process shows every few seconds that it lives; without that its message is taken back.
    heartbeatSeconds: 10,
    expireInSeconds: 600,
    retentionSeconds: YEAR_SECONDS,
  });
}
