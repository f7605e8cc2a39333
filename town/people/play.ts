// Plays the history through the institutions' own doors, on the days it happened: no table is touched, no step is
// skipped.
import { Company } from './company.ts';
import type { HistoryEvent } from './history.ts';
import { atMost } from './pace.ts';
import type { Household } from './person.ts';
import type { Registered, Stage } from './stage.ts';

/**
 * Plays the plan of `history`. The clock stands at the last event afterwards; the caller sets it to the opening.
 * @returns what the institutions call everybody
 * @throws HistoryDiverged; WireError of an institution that refuses
 */
export async function play(
  plan: readonly HistoryEvent[],
  households: readonly Household[],
  stage: Stage,
): Promise<Registered[]> {
  const company = new Company(households, stage);
  let done = 0;
  for (const act of acts(plan)) {
    const { kind, at } = act[0]!;
    stage.clock.set(at.toZonedDateTime('Asia/Tokyo').toInstant());
    await atMost(6, company.inTurn(act), async (turn) => {
      for (const event of turn) {
        await company.play(event);
        done++;
        stage.progress(done, plan.length, `${at.toPlainDate()} ${kind}`);
      }
    });
    await stage.drain();
  }
  return company.known();
}

/** Runs of events of one kind at one moment: what may happen side by side, with the outboxes emptied in between. */
function acts(plan: readonly HistoryEvent[]): HistoryEvent[][] {
  const runs: HistoryEvent[][] = [];
  for (const event of plan) {
    const run = runs.at(-1);
    if (run && run[0]!.kind === event.kind && run[0]!.at.equals(event.at)) run.push(event);
    else runs.push([event]);
  }
  return runs;
}
