// Requests that the exchange centre never closed (it crashed, or the line broke): their papers do not stay here.
import type { Tx } from '@tegata/ledger';
import { sql } from 'drizzle-orm';
import type { Room } from '../room.ts';

/** The centre gives a request ten minutes; three times that is long past any honest answer. */
const STALE_MINUTES = 30;

/** Closes some of them as abandoned; `note` writes that down and is called last in the transaction. */
export async function sweepStale(tx: Tx, room: Room): Promise<{ note(): Promise<void> }> {
  const now = room.clock.now();
  const { rows } = await tx.execute<{ id: string; issued: boolean }>(sql`
    UPDATE kiosk_request SET state = 'abandoned', document = NULL, preview = NULL, closed_at = ${now.toString()}
    WHERE request_id IN (
      SELECT request_id FROM kiosk_request
      WHERE state IN ('open', 'issued') AND opened_at < ${now.subtract({ minutes: STALE_MINUTES }).toString()}
      ORDER BY opened_at LIMIT 20 FOR UPDATE SKIP LOCKED)
    RETURNING request_id AS id, order_digest IS NOT NULL AS issued`);
  return {
    async note() {
      for (const { id, issued } of rows) {
        if (!issued) continue;
        const entry = { subject: id, actor: 'issuance', detail: { why: 'no-outcome' } };
        await room.note(tx, { kind: 'document.abandoned', ...entry });
      }
    },
  };
}
