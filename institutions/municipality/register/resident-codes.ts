// 住民票コード: drawn from J-LIS in lots, given to one resident each and never to a second.
import type { Tx } from '@tegata/ledger';
import { eq, sql } from 'drizzle-orm';
import type { Room } from '../room.ts';
import { residentCodes } from './tables.ts';

const LOT = 100;

/** Gives a waiting code to a resident; undefined when the pool is empty. A resident who has one keeps it. */
export async function assignCode(tx: Tx, residentId: string): Promise<string | undefined> {
  const own = await tx.select().from(residentCodes).where(eq(residentCodes.residentId, residentId));
  if (own[0]) return own[0].code;
  const { rows } = await tx.execute<{ code: string }>(sql`
    UPDATE resident_code SET resident_id = ${residentId}
    WHERE code = (SELECT code FROM resident_code WHERE resident_id IS NULL LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING code`);
  return rows[0]?.code;
}

/** Draws a lot of codes from J-LIS into the pool. */
export async function drawCodes(room: Room): Promise<void> {
  const { residentCodes: drawn } = await room.jlis.drawResidentCodes({ count: LOT });
  await room.ledger.transaction(async (tx) => {
    await tx
      .insert(residentCodes)
      .values(drawn.map((code) => ({ code })))
      .onConflictDoNothing();
    await room.note(tx, { kind: 'resident-codes.drawn', actor: 'register', detail: { count: drawn.length } });
  });
}
