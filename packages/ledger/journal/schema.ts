/**
 * The journal's table and its only door, made by the administrator: the institution's role may read rows and call
 * `journal.append`, but may neither insert, change nor remove a row by itself.
 */

import pg from 'pg';

/** Raised whenever the text below changes; kept as the schema's comment so that a warm start skips it. */
const EDITION = 'tegata journal 1';

const SCHEMA = `
CREATE SCHEMA IF NOT EXISTS journal;

CREATE TABLE IF NOT EXISTS journal.entry (
  seq       bigint      PRIMARY KEY CHECK (seq > 0),
  at        timestamptz NOT NULL,
  kind      text        NOT NULL,
  subject   text,
  actor     text        NOT NULL,
  detail    jsonb       NOT NULL,
  prev_hash text        NOT NULL UNIQUE,
  hash      text        NOT NULL UNIQUE
);
CREATE INDEX IF NOT EXISTS entry_subject ON journal.entry (subject, seq);
CREATE INDEX IF NOT EXISTS entry_kind ON journal.entry (kind, seq);

CREATE OR REPLACE FUNCTION journal.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only: % is refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.entry
  FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();

-- The hashed text is the RFC 8785 form of the whole entry; its member names stand in that standard's order.
CREATE OR REPLACE FUNCTION journal.append(
  p_at text, p_kind text, p_subject text, p_actor text, p_detail text,
  OUT seq bigint, OUT hash text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  prev text;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'journal.append needs READ COMMITTED' USING ERRCODE = 'invalid_transaction_state';
  END IF;
  -- Held until the transaction ends: the chain is written by one transaction at a time and has no gaps.
  PERFORM pg_advisory_xact_lock(7310, 2);
  SELECT e.seq + 1, e.hash INTO seq, prev FROM journal.entry e ORDER BY e.seq DESC LIMIT 1;
  IF seq IS NULL THEN
    seq := 1;
    prev := repeat('0', 64);
  END IF;
  hash := encode(sha256(convert_to(
    '{"actor":' || to_json(p_actor)::text || ',"at":' || to_json(p_at)::text || ',"detail":' || p_detail
    || ',"kind":' || to_json(p_kind)::text || ',"prev":"' || prev || '","seq":' || seq
    || ',"subject":' || coalesce(to_json(p_subject)::text, 'null') || '}', 'UTF8')), 'hex');
  INSERT INTO journal.entry VALUES (seq, p_at::timestamptz, p_kind, p_subject, p_actor, p_detail::jsonb, prev, hash);
END $$;

REVOKE ALL ON SCHEMA journal FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA journal FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA journal FROM PUBLIC;
`;

/** Brings the journal of the connected database to the current edition and opens it to `role`. */
export async function prepareJournal(admin: pg.Client, role: string): Promise<void> {
  const found = await admin.query<{ edition: string | null }>(
    `SELECT obj_description(to_regnamespace('journal'), 'pg_namespace') AS edition`,
  );
  if (found.rows[0]?.edition === EDITION) return;
  const own = pg.escapeIdentifier(role);
  await admin.query(`BEGIN; ${SCHEMA}
    GRANT USAGE ON SCHEMA journal TO ${own};
    GRANT SELECT ON journal.entry TO ${own};
    GRANT EXECUTE ON FUNCTION journal.append TO ${own};
    GRANT USAGE, CREATE ON SCHEMA public TO ${own};
    COMMENT ON SCHEMA journal IS ${pg.escapeLiteral(EDITION)};
    COMMIT`);
}
