/** The hash chain of the journal: each entry's digest covers the digest before it (改ざん検知). */

import { createHash } from 'node:crypto';
import { canonicalJson, type JsonObject } from './canonical-json.ts';

/** One line of the journal. `subject` is who or what it is about, `actor` who did it. */
export type JournalEntry = {
  seq: number;
  at: Temporal.Instant;
  kind: string;
  subject: string | null;
  actor: string;
  detail: JsonObject;
  prevHash: string;
  hash: string;
};

/** Where the chain ends; the empty journal ends at seq 0 with `GENESIS`. */
export type JournalHead = { seq: number; hash: string };

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** The moment as it is hashed: UTC with milliseconds, e.g. `2027-04-01T00:00:00.000Z`. */
export const hashedMoment = (at: Temporal.Instant) => at.toString({ smallestUnit: 'millisecond' });

/** SHA-256 over the RFC 8785 form of the entry, in hexadecimal. */
export function entryHash(entry: Omit<JournalEntry, 'hash'>): string {
  const { actor, at, detail, kind, prevHash, seq, subject } = entry;
  const text = canonicalJson({ actor, at: hashedMoment(at), detail, kind, prev: prevHash, seq, subject });
  return createHash('sha256').update(text).digest('hex');
}

/** Why an entry does not follow `head`, or undefined when it does. */
export function breakAfter(head: JournalHead, entry: JournalEntry): ChainBreak['reason'] | undefined {
  if (entry.seq !== head.seq + 1) return 'gap';
  if (entry.prevHash !== head.hash) return 'unlinked';
  if (entryHash(entry) !== entry.hash) return 'altered';
  return undefined;
}

/** `seq` is the first entry that is wrong, or the missing one. */
export type ChainBreak = {
  seq: number;
  /** A row is missing; its link points elsewhere; its content was changed; the end was cut off or rewritten. */
  reason: 'gap' | 'unlinked' | 'altered' | 'cut';
};
