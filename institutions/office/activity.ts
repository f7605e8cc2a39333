// What an institution did (活動): its calls and its journal, for the front door's "what happened behind this step".
import type { Journal } from '@tegata/ledger';
import type { WireRecord, WireStore } from '@tegata/wire';

type Question = { query: { correlation?: string | undefined; since?: string | undefined; limit: number } };

type Line = {
  seq: number;
  at: string;
  kind: string;
  subject: string | null;
  actor: string;
  detail: Record<string, unknown>;
  correlation: string | null;
};

/** Newest first. Journal details hold opaque ids only, so the whole entry may be shown to whoever may ask. */
export function activityOf<Tx>(journal: Journal, store: WireStore<Tx>) {
  return async ({ query }: Question): Promise<{ calls: WireRecord[]; journal: Line[] }> => {
    const { correlation, since, limit } = query;
    const [calls, entries] = await Promise.all([
      store.records({
        limit,
        ...(correlation && { correlation }),
        ...(since && { since: Temporal.Instant.from(since) }),
      }),
      journal.read({ newestFirst: true, limit: 500 }),
    ]);
    const lines = entries
      .map((entry): Line => {
        const { correlation: act, ...detail } = entry.detail;
        return {
          seq: Number(entry.seq),
          at: String(entry.at),
          kind: entry.kind,
          subject: entry.subject ?? null,
          actor: entry.actor,
          detail: { ...detail, hash: entry.hash.slice(0, 12) },
          correlation: typeof act === 'string' ? act : null,
        };
      })
      .filter(
        (line) =>
          (correlation === undefined || line.correlation === correlation) &&
          (since === undefined || line.at >= since),
      );
    return { calls, journal: lines.slice(0, limit) };
  };
}
