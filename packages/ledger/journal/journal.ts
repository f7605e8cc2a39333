/**
 * The append-only record of what an institution did and who looked (アクセスログ; guidebook: わたしの情報,
 * やりとり履歴). Entries commit with the act they record.
 */

import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { LedgerError } from '../errors.ts';
import type { Executor } from '../executor.ts';
import { retryReading } from '../institution/transaction.ts';
import { canonicalJson, type JsonObject } from './canonical-json.ts';
import {
  breakAfter,
  type ChainBreak,
  GENESIS,
  hashedMoment,
  type JournalEntry,
  type JournalHead,
} from './chain.ts';

/** What a desk writes down. The moment comes from the town's clock. */
export type NewEntry = {
  /** What happened, e.g. `card.handed-over`. */
  kind: string;
  /** Whom or what it is about: an opaque id, never an individual number. */
  subject?: string | null;
  /** Who did it: a desk, a clerk, a resident, a program. */
  actor: string;
  detail?: JsonObject;
};

/** Which entries to read: after `since` (a seq), at most `limit` (100), oldest first unless `newestFirst`. */
export type JournalQuery = {
  since?: number;
  subject?: string;
  kind?: string;
  limit?: number;
  newestFirst?: boolean;
};

export type ChainReport = { ok: true; head: JournalHead } | ({ ok: false } & ChainBreak);

export type Journal = {
  /**
   * Adds an entry in the caller's transaction. The chain stays locked until that ends, so append last.
   * @throws LedgerError `ledger.entry-refused`, `ledger.entry-invalid`
   */
  append(tx: Executor, entry: NewEntry): Promise<JournalHead>;
  read(query?: JournalQuery): Promise<JournalEntry[]>;
  head(): Promise<JournalHead>;
  /** Walks the whole chain; with a head noted earlier it also finds an end that was cut off or rewritten. */
  verify(noted?: JournalHead): Promise<ChainReport>;
};

export type JournalOptions = {
  clock: { now(): Temporal.Instant };
  /** True for a text that must not be written down, for example one with an individual number in it. */
  refuse?: ((text: string) => boolean) | undefined;
};

type Row = {
  seq: string;
  at: string;
  kind: string;
  subject: string | null;
  actor: string;
  detail: JsonObject;
  prev_hash: string;
  hash: string;
};

const COLUMNS = `seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  kind, subject, actor, detail, prev_hash, hash`;
const WALK_ROWS = 2_000;

/** The journal of the institution whose pool this is. */
export function journal(pool: pg.Pool, { clock, refuse }: JournalOptions): Journal {
  const ask = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> =>
    (await retryReading(() => pool.query<R>(text, values))).rows;
  const walk = async (since: number): Promise<JournalEntry[]> => {
    const rows = await ask<Row>(
      `SELECT ${COLUMNS} FROM journal.entry WHERE seq > $1 ORDER BY journal.entry.seq LIMIT ${WALK_ROWS}`,
      [since],
    );
    return rows.map(fromRow);
  };

  return {
    async append(tx, { kind, subject = null, actor, detail = {} }) {
      const canonical = canonicalJson(detail);
      const texts = [canonicalJson([kind, subject, actor]), canonical];
      if (refuse !== undefined && texts.some(refuse)) {
        // The kind may be what was refused, so the error names nothing.
        throw new LedgerError('ledger.entry-refused', 'the entry holds a text that must not be written down');
      }
      const { rows } = await tx.execute(
        sql`SELECT seq::text, hash FROM journal.append(
          ${hashedMoment(clock.now())}, ${kind}, ${subject}, ${actor}, ${canonical})`,
      );
      const [added] = rows as { seq: string; hash: string }[];
      return { seq: Number(added?.seq), hash: added?.hash ?? '' };
    },

    async read({ since = 0, subject, kind, limit = 100, newestFirst = false } = {}) {
      const rows = await ask<Row>(
        `SELECT ${COLUMNS} FROM journal.entry
         WHERE seq > $1 AND ($2::text IS NULL OR subject = $2) AND ($3::text IS NULL OR kind = $3)
         ORDER BY journal.entry.seq ${newestFirst ? 'DESC' : 'ASC'} LIMIT $4`,
        [since, subject ?? null, kind ?? null, limit],
      );
      return rows.map(fromRow);
    },

    async head() {
      const rows = await ask<{ seq: string; hash: string }>(
        'SELECT seq::text, hash FROM journal.entry ORDER BY journal.entry.seq DESC LIMIT 1',
      );
      return rows[0] === undefined
        ? { seq: 0, hash: GENESIS }
        : { seq: Number(rows[0].seq), hash: rows[0].hash };
    },

    async verify(noted) {
      let head: JournalHead = { seq: 0, hash: GENESIS };
      for (let batch = await walk(0); batch.length > 0; batch = await walk(head.seq)) {
        for (const entry of batch) {
          const reason = breakAfter(head, entry);
          if (reason !== undefined) return { ok: false, seq: head.seq + 1, reason };
          if (entry.seq === noted?.seq && entry.hash !== noted.hash)
            return { ok: false, seq: entry.seq, reason: 'cut' };
          head = { seq: entry.seq, hash: entry.hash };
        }
      }
      if (noted !== undefined && noted.seq > head.seq) return { ok: false, seq: head.seq + 1, reason: 'cut' };
      return { ok: true, head };
    },
  };
}

function fromRow(row: Row): JournalEntry {
  const { seq, at, kind, subject, actor, detail, prev_hash: prevHash, hash } = row;
  return { seq: Number(seq), at: Temporal.Instant.from(at), kind, subject, actor, detail, prevHash, hash };
}
