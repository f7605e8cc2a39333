// What the centre does by itself: it ends requests whose time is over, and tells municipalities how each of theirs ended.
import { municipalityContract } from '@tegata/municipality/contract';
import { WireError } from '@tegata/wire';
import { type Premises, workThrough } from '../premises.ts';
import { DEADLINE_QUEUE, endRequest, lockedRequest, OUTCOME_QUEUE } from './requests.ts';
import { isOver } from './states.ts';

/** Ends requests at their deadline until the ledger's outbox stops. */
export function keepDeadlines(premises: Premises): Promise<void> {
  return workThrough<{ requestId: string; expiresAt: string }>(
    premises,
    DEADLINE_QUEUE,
    2,
    async ({ requestId, expiresAt }) => {
      await premises.ledger.transaction(async (tx) => {
        const row = await lockedRequest(tx, requestId);
        // Its time in real seconds is over, whatever the clock was set to; a payment has sent a later deadline.
        const extended = Temporal.Instant.compare(row.expiresAt, Temporal.Instant.from(expiresAt)) > 0;
        if (!isOver(row.state) && !extended)
          await endRequest(premises, tx, row, 'expire', { why: 'timeout' });
      });
    },
  );
}

/** Tells outcomes until the ledger's outbox stops. */
export function tellOutcomes(premises: Premises): Promise<void> {
  const municipality = premises.office.caller(municipalityContract);
  return workThrough<{ requestId: string; outcome: 'printed' | 'abandoned' }>(
    premises,
    OUTCOME_QUEUE,
    4,
    async ({ requestId, outcome }, id) => {
      try {
        await municipality.documentOutcome({ outcome }, { params: { requestId }, id });
      } catch (error) {
        // The request was given up before the municipality ever heard of it.
        const unknown =
          error instanceof WireError && error.problem?.code === 'municipality.request-not-found';
        if (!(unknown && outcome === 'abandoned')) throw error;
      }
    },
  );
}
