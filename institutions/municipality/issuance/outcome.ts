// 交付の結末: printed, or given up. Either way the paper leaves the database; its digest stays in the binding.
import { eq } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import type { Desk, Room } from '../room.ts';
import { lockRequest } from './request.ts';
import { kioskRequests } from './tables.ts';

export function outcomeDesk(room: Room) {
  return {
    async documentOutcome({ params: { requestId }, body: { outcome } }, { tx, caller }) {
      const { state } = await lockRequest(tx, requestId);
      if (state === outcome) return { requestId, state };
      // Nothing can be printed that was not issued, and a dead request stays dead.
      const possible = state === 'issued' || (state === 'open' && outcome === 'abandoned');
      if (!possible) throw new MunicipalityError('municipality.request-closed', { params: { state } });
      const closed = { state: outcome, document: null, preview: null, closedAt: room.clock.now() };
      await tx.update(kioskRequests).set(closed).where(eq(kioskRequests.requestId, requestId));
      const kind = state === 'issued' ? `document.${outcome}` : 'issuance.abandoned';
      await room.note(tx, { kind, subject: requestId, actor: caller });
      return { requestId, state: outcome };
    },
  } satisfies Desk<'documentOutcome'>;
}
