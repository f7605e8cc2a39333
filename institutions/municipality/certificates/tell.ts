// J-LIS hears which certificate stands on the card, so that the one before it ends (失効事由: 更新).
import { withCorrelation } from '@tegata/wire';
import type { Room } from '../room.ts';

/** Queue of certificates that were written. */
export const WRITTEN = 'certificate-written';

export type Written = {
  cardSerial: string;
  procedureId: string;
  serial: string;
  correlation?: string | undefined;
};

/** Starts telling J-LIS; what waited from an earlier run comes first. */
export async function startTellingWritten(room: Room): Promise<void> {
  await room.ledger.outbox.work<Written>(
    WRITTEN,
    ({ id, payload: { cardSerial, procedureId, serial, correlation } }) =>
      withCorrelation(correlation ?? id, async () => {
        await room.jlis.certificateWritten({ procedureId, serial }, { params: { cardSerial }, id });
      }),
  );
}
