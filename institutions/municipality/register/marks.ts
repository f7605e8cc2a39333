// 転出予定 and 支援措置 (発行制限): marks that stop papers at once (guidebook p.11).
import { eq } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import { movePlans, withdrawPlans } from '../filings/plans.ts';
import type { Desk, Room } from '../room.ts';
import { lockHousehold, residentById } from './households.ts';
import { residentSummary } from './resident-summary.ts';
import { residents } from './tables.ts';

export function marks(room: Room) {
  return {
    async setMarks({ params: { residentId }, body }, { tx, caller }) {
      const { householdId } = await residentById(tx, residentId);
      const { address } = await lockHousehold(tx, householdId, 'change');
      const before = await residentById(tx, residentId);
      const movingOutOn = markedDay(body.movingOutOn, before.movingOutOn);
      if (movingOutOn && Temporal.PlainDate.compare(movingOutOn, before.becameResidentOn) < 0) {
        throw new MunicipalityError('municipality.date-impossible', { params: { field: 'movingOutOn' } });
      }
      const [after] = await tx
        .update(residents)
        .set({ movingOutOn, issueRestricted: body.issueRestricted ?? before.issueRestricted })
        .where(eq(residents.id, residentId))
        .returning();
      if (before.movingOutOn && !movingOutOn) await withdrawPlans(tx, residentId);
      if (movingOutOn) await movePlans(tx, residentId, movingOutOn);
      // Which mark it was is nobody's business who may read the journal.
      await room.note(tx, { kind: 'marks.changed', subject: residentId, actor: caller });
      return residentSummary(after!, address);
    },
  } satisfies Desk<'setMarks'>;
}

/** Left out: as it was; null: taken away. */
function markedDay(asked: string | null | undefined, before: Temporal.PlainDate | null) {
  if (asked === undefined) return before;
  return asked === null ? null : Temporal.PlainDate.from(asked);
}
