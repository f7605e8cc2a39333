// What an institution did (活動): its calls and its journal, for the front door's "what happened behind this step".
import type { Journal } from '@tegata/ledger';
import type { WireRecord, WireStore } from '@tegata/wire';

type Question = {
  query: { correlation?: string | undefined; since?: string | undefined; limit: number };
};

type Line = {
  seq: number;
  at: string;
  kind: string;
  subject: string | null;
  actor: string;
  /** Opaque ids and counts; `correlation` ties the line to its act, `hash` is the beginning of its place in the chain. */
  detail: Record<string, unknown>;
};

/** How far back the journal is searched for one act. */
const SEARCHED = 500;

/** Newest first. Journal details hold opaque ids only, so the whole entry may be shown to whoever may ask. */
export function activityOf<Tx>(journal: Journal, store: WireStore<Tx>) {
  return async ({ query }: Question): Promise<{ calls: WireRecord[]; journal: Line[] }> => {
    const { correlation, limit } = query;
    const since = query.since === undefined ? undefined : Temporal.Instant.from(query.since);
    const [calls, entries] = await Promise.all([
      store.records({ limit, ...(correlation && { correlation }), ...(since && { since }) }),
      journal.read({ newestFirst: true, limit: SEARCHED }),
    ]);
    const lines = entries
      .filter(({ detail }) => correlation === undefined || detail.correlation === correlation)
      .filter(({ at }) => since === undefined || Temporal.Instant.compare(at, since) >= 0)
      .slice(0, limit)
      .map(({ seq, at, kind, subject, actor, detail, hash }) => ({
        seq,
        at: at.toString(),
        kind,
        subject,
        actor,
        // Not twelve: so many hexadecimal digits look like an individual number now and then, and the guard stops them.
        detail: { ...detail, hash: hash.slice(0, 16) },
      }));
    return { calls, journal: lines };
  };
}
