// The thread of one resident (一人の糸) through the journals: lines that name the resident, the card or the request
// they led to, and the lines and calls of the same acts. Ids are opaque, so the thread is found by following them.
import type { Activity, Call, Entry } from '../behind/feed.ts';

export type Thread = { entries: Entry[]; calls: Call[] };

/** UUIDs, card serials and certificate serials; digests and words tie nothing. */
const idShape = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{15}|[0-9a-f]{16,40})$/i;

/** A household, an office or a letter is shared with, or says nothing about, other acts of the person. */
const sharedKeys = new Set(['household', 'householdId', 'office', 'municipality', 'hash']);

/** How far a call may lie from a line that names no act, to be taken for its call. */
const NEAR_NANOSECONDS = 10_000_000_000n;

/** Follows ids and correlation ids from `begin` until nothing new is found. */
export function threadOf(
  { entries, calls }: Pick<Activity, 'entries' | 'calls'>,
  begin: Iterable<string>,
): Thread {
  const ids = new Set(begin);
  const acts = new Set<string>();
  const found = new Set<Entry>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const entry of entries) {
      if (found.has(entry)) continue;
      const named = idsIn(entry);
      const sameAct = entry.correlation !== null && acts.has(entry.correlation);
      if (!sameAct && !named.some((id) => ids.has(id))) continue;
      found.add(entry);
      for (const id of named) ids.add(id);
      if (entry.correlation !== null) acts.add(entry.correlation);
    }
  }
  const threaded = entries.filter((entry) => found.has(entry));
  return { entries: threaded, calls: calls.filter(({ correlation }) => acts.has(correlation)) };
}

function idsIn({ subject, detail }: Entry): string[] {
  const named = Object.entries(detail)
    .filter(([key]) => !sharedKeys.has(key))
    .map(([, value]) => value);
  return [subject, ...named].filter((id): id is string => typeof id === 'string' && idShape.test(id));
}

/** The calls of a few operations that were made around lines which name no act. */
export function callsNear(
  calls: readonly Call[],
  entries: readonly Entry[],
  operations: readonly string[],
): Call[] {
  const moments = entries.filter(({ correlation }) => correlation === null).map(({ at }) => nanoseconds(at));
  return calls.filter(
    ({ operation, at }) =>
      operations.includes(operation) &&
      moments.some((moment) => distance(moment, nanoseconds(at)) <= NEAR_NANOSECONDS),
  );
}

const nanoseconds = (at: string) => Temporal.Instant.from(at).epochNanoseconds;
const distance = (a: bigint, b: bigint) => (a > b ? a - b : b - a);
