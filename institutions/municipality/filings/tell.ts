// 本人確認情報の通知・カードの届出の通知: J-LIS hears of filings in the order in which they took effect, again and again until
// it has answered; its answer says which certificates changed.
import type { Tx } from '@tegata/ledger';
import { withCorrelation } from '@tegata/wire';
import { and, asc, eq, lte } from 'drizzle-orm';
import { residentCodes } from '../register/tables.ts';
import type { Room } from '../room.ts';
import { registerReport } from './judge.ts';
import { filingKind } from './kinds.ts';
import { type AffectedCertificate, type Filing, filings } from './tables.ts';

/** Queue of filings that J-LIS has to hear of. */
export const TELLING = 'filing';

export type ToTell = { residentId: string; count: number; correlation?: string | undefined };

/** Starts telling J-LIS; filings that waited from an earlier run come first. */
export async function startTelling(room: Room): Promise<void> {
  await room.ledger.outbox.work<ToTell>(
    TELLING,
    ({ id, payload: { residentId, count, correlation } }) =>
      withCorrelation(correlation ?? id, () => tellUpTo(room, residentId, count)),
    { concurrency: 2 },
  );
}

/**
 * Tells everything about a person up to one filing, oldest first: a find that overtook its loss would leave the
 * certificate on hold. A filing is always told under its own id, so two messages at a time do it once.
 */
async function tellUpTo(room: Room, residentId: string, count: number): Promise<void> {
  const untold = await room.ledger.transaction((tx) =>
    tx
      .select()
      .from(filings)
      .where(
        and(eq(filings.residentId, residentId), eq(filings.state, 'accepted'), lte(filings.count, count)),
      )
      .orderBy(asc(filings.count)),
  );
  for (const filing of untold) {
    const affected = await tell(room, filing);
    await room.ledger.transaction((tx) => enterAnswer(tx, room, filing, affected));
  }
}

async function tell(room: Room, filing: Filing): Promise<AffectedCertificate[]> {
  const { id, cardSerial, consequences } = filing;
  const { tell: message } = filingKind(filing.event);
  if ('card' in message) {
    const params = { cardSerial: cardSerial! };
    return (await room.jlis.reportCardEvent(message.card, { params, id })).affected;
  }
  const { residentCode, attributes } = await room.ledger.transaction((tx) => reported(tx, filing));
  const event = registerReport(message.register, consequences);
  const report = { residentCode, event, ...(attributes && { attributes }) };
  return (await room.jlis.reportRegisterEvent(report, { id })).affected;
}

async function reported(tx: Tx, { residentId, told }: Filing) {
  const [code] = await tx.select().from(residentCodes).where(eq(residentCodes.residentId, residentId));
  // The number is designated first; until then J-LIS knows nobody to tell about.
  if (!code) throw new Error('no resident code yet');
  return { residentCode: code.code, attributes: told };
}

async function enterAnswer(
  tx: Tx,
  room: Room,
  { id, residentId, event }: Filing,
  affected: AffectedCertificate[],
): Promise<void> {
  const entered = await tx
    .update(filings)
    .set({ state: 'told', affected })
    .where(and(eq(filings.id, id), eq(filings.state, 'accepted')))
    .returning({ id: filings.id });
  if (entered.length === 0) return;
  await room.note(tx, {
    kind: 'filing.told',
    subject: residentId,
    actor: 'register',
    detail: { filing: id, event, certificates: affected.map(({ kind, state }) => `${kind} ${state}`) },
  });
}
