// What a serving institution remembers of the wire: transmissions seen, acts done with their answers, records.
import type { WireRecord } from '../record.ts';

/** Names an act for idempotency: the sender's id, and the digest of everything that was asked. */
export type Act = { sender: string; id: string; operation: string; asked: string; at: Temporal.Instant };

/** An answer as it was first given. */
export type StoredAnswer = { status: number; body: string };

/** `Tx` is whatever the institution's own transaction is: handlers receive it. */
export type WireStore<Tx> = {
  /** Notes a transmission; false when it was seen before. Survives a crash before the answer leaves. */
  claimTransmission(sender: string, transmission: string, expires: Temporal.Instant): Promise<boolean>;
  /**
   * The answer an act already got, if any.
   * @throws WireError `wire.id-reused`
   */
  answered(act: Act): Promise<StoredAnswer | undefined>;
  /**
   * Does an act once. `work` and the memory of its answer are one transaction: both stand or neither. A parallel
   * second call waits for the first. A repeated act gets the stored answer.
   * @throws WireError `wire.id-reused` when the id stood for something else
   */
  once(act: Act, work: (tx: Tx) => Promise<StoredAnswer>): Promise<StoredAnswer>;
  /** Runs a question that changes nothing. */
  ask<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  record(record: WireRecord): Promise<void>;
  /** Records, newest first. */
  records(filter?: RecordFilter): Promise<WireRecord[]>;
  /** Forgets expired transmissions, and answers given before `answersBefore` (an outbox must have given up by then). */
  sweep(now: Temporal.Instant, answersBefore: Temporal.Instant): Promise<void>;
};

export type RecordFilter = { correlation?: string; since?: Temporal.Instant; limit?: number };
