// The store on PostgreSQL: an act, its effects and its answer are one transaction of the institution's database.
import { randomUUIDv7 } from 'node:crypto';
import { WireError } from '../error.ts';
import type { WireRecord } from '../record.ts';
import type { Act, StoredAnswer, WireStore } from './store.ts';

/** Anything that runs SQL with `$1` parameters: a pg Pool, a pg client, a wrapper. */
export type Queryable = { query(text: string, params?: unknown[]): Promise<{ rows: unknown[] }> };

/** A database: single statements, and transactions (READ COMMITTED) that hand out their own queryable. */
export type TransactionalDatabase<Tx> = Queryable & {
  transaction<T>(work: (tx: Tx, queryable: Queryable) => Promise<T>): Promise<T>;
};

/** Tables of the store; safe to run again. For the institution's migrations. */
export const wireStoreDdl = `
CREATE TABLE IF NOT EXISTS wire_transmission (
  sender text NOT NULL,
  transmission uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (sender, transmission)
);
CREATE INDEX IF NOT EXISTS wire_transmission_expires_at ON wire_transmission (expires_at);
CREATE TABLE IF NOT EXISTS wire_act (
  sender text NOT NULL,
  id text NOT NULL,
  operation text NOT NULL,
  asked text NOT NULL,
  at timestamptz NOT NULL,
  status integer,
  answer text,
  PRIMARY KEY (sender, id)
);
CREATE INDEX IF NOT EXISTS wire_act_at ON wire_act (at);
CREATE TABLE IF NOT EXISTS wire_record (
  record_id uuid PRIMARY KEY,
  id text NOT NULL,
  at timestamptz NOT NULL,
  sender text NOT NULL,
  receiver text NOT NULL,
  operation text NOT NULL,
  direction text NOT NULL CHECK (direction IN ('sent', 'received')),
  status integer,
  code text,
  request_digest text NOT NULL,
  response_digest text,
  correlation text NOT NULL
);
CREATE INDEX IF NOT EXISTS wire_record_correlation ON wire_record (correlation);
CREATE INDEX IF NOT EXISTS wire_record_at ON wire_record (at);
`;

const RECORD_COLUMNS = `id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, sender AS "from",
  receiver AS "to", operation, direction, status, code, request_digest AS "requestDigest",
  response_digest AS "responseDigest", correlation`;

async function answerOf(sql: Queryable, { sender, id, asked }: Act): Promise<StoredAnswer | undefined> {
  const { rows } = await sql.query(
    'SELECT asked, status, answer FROM wire_act WHERE sender = $1 AND id = $2',
    [sender, id],
  );
  const first = rows[0] as { asked: string; status: number; answer: string } | undefined;
  if (first && first.asked !== asked) throw new WireError('wire.id-reused');
  return first && { status: first.status, body: first.answer };
}

/** A WireStore in the tables of `wireStoreDdl`. */
export function postgresWireStore<Tx>(database: TransactionalDatabase<Tx>): WireStore<Tx> {
  return {
    async claimTransmission(sender, transmission, expires) {
      const { rows } = await database.query(
        `INSERT INTO wire_transmission (sender, transmission, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING 1`,
        [sender, transmission, expires.toString()],
      );
      return rows.length === 1;
    },

    answered: (act) => answerOf(database, act),

    once(act, work) {
      return database.transaction(async (tx, sql) => {
        // A parallel insert of the same key waits here until the first transaction ends, either way.
        const claimed = await sql.query(
          `INSERT INTO wire_act (sender, id, operation, asked, at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT DO NOTHING RETURNING 1`,
          [act.sender, act.id, act.operation, act.asked, act.at.toString()],
        );
        if (claimed.rows.length === 0) {
          const first = await answerOf(sql, act);
          // Swept between the two statements: the caller tries again.
          if (!first) throw new WireError('wire.unavailable', { detail: 'act swept while it was repeated' });
          return first;
        }
        const answer = await work(tx);
        await sql.query('UPDATE wire_act SET status = $3, answer = $4 WHERE sender = $1 AND id = $2', [
          act.sender,
          act.id,
          answer.status,
          answer.body,
        ]);
        return answer;
      });
    },

    ask: (work) => database.transaction((tx) => work(tx)),

    async record(record) {
      await database.query(
        `INSERT INTO wire_record (record_id, id, at, sender, receiver, operation, direction, status, code,
           request_digest, response_digest, correlation)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          randomUUIDv7(),
          record.id,
          record.at,
          record.from,
          record.to,
          record.operation,
          record.direction,
          record.status,
          record.code,
          record.requestDigest,
          record.responseDigest,
          record.correlation,
        ],
      );
    },

    async records({ correlation, since, limit = 200 } = {}) {
      const { rows } = await database.query(
        `SELECT ${RECORD_COLUMNS} FROM wire_record
         WHERE ($1::text IS NULL OR correlation = $1) AND ($2::timestamptz IS NULL OR at >= $2)
         ORDER BY wire_record.at DESC, record_id DESC LIMIT $3`,
        [correlation ?? null, since?.toString() ?? null, limit],
      );
      return rows as WireRecord[];
    },

    async sweep(now, answersBefore) {
      await database.query('DELETE FROM wire_transmission WHERE expires_at < $1', [now.toString()]);
      await database.query('DELETE FROM wire_act WHERE at < $1', [answersBefore.toString()]);
    },
  };
}
