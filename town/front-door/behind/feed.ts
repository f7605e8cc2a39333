// The feed (活動の流れ): what both institutions did lately, in the order in which this door learnt of it.
// The order of arrival is kept because the town's clock may be turned back, and then times no longer tell it.
import type { AskJlis, AskMunicipality, MovableClock } from '../deps.ts';

export const institutions = ['municipality', 'jlis'] as const;
export type Institution = (typeof institutions)[number];

/** One act of asking, as either side or both recorded it. */
export type Call = {
  key: string;
  at: string;
  from: string;
  to: string;
  operation: string;
  /** HTTP status; null while no answer has come. */
  status: number | null;
  code: string | null;
  correlation: string;
  /** Counts what this door has learnt, by time within one look. */
  order: number;
};

/** One line of an institution's journal. */
export type Entry = {
  key: string;
  institution: Institution;
  seq: number;
  at: string;
  kind: string;
  subject: string | null;
  actor: string;
  /** Opaque ids and counts; what ties the line to its act stands in `correlation`. */
  detail: Record<string, unknown>;
  /** Beginning of the hash that chains the line to the one before. */
  hash: string | null;
  correlation: string | null;
  order: number;
};

/** Oldest first. `away`: institutions that could not be asked just now. */
export type Activity = { calls: Call[]; entries: Entry[]; away: Institution[] };

/** What is kept in memory; older lines stay in the journals. */
const KEPT = 3_000;
/** Asked at most this often, however many people look. */
const FRESH_MS = 700;
/** A call is recorded a moment after it began, so each look reaches back a little. */
const OVERLAP = { seconds: 15 };
const ASKED = 500;

export class Feed {
  readonly #ask: { municipality: AskMunicipality; jlis: AskJlis };
  readonly #clock: Pick<MovableClock, 'now'>;
  readonly #calls = new Map<string, Call>();
  readonly #entries = new Map<string, Entry>();
  readonly #askedAt = new Map<Institution, Temporal.Instant>();
  #fresh: (Call | Entry)[] = [];
  #learnt = 0;
  #look: { at: number; answer: Promise<Activity> } | undefined;

  constructor(ask: { municipality: AskMunicipality; jlis: AskJlis }, clock: Pick<MovableClock, 'now'>) {
    this.#ask = ask;
    this.#clock = clock;
  }

  /** Everything known, freshly asked. An institution that is away is named, not waited for. */
  read(): Promise<Activity> {
    const now = performance.now();
    if (!this.#look || now - this.#look.at > FRESH_MS) this.#look = { at: now, answer: this.#read() };
    return this.#look.answer;
  }

  async #read(): Promise<Activity> {
    const outcomes = await Promise.allSettled(institutions.map((each) => this.#follow(each)));
    const away = institutions.filter((_, index) => outcomes[index]!.status === 'rejected');
    for (const each of this.#fresh.sort(byTime)) each.order = ++this.#learnt;
    this.#fresh = [];
    forgetOldest(this.#calls);
    forgetOldest(this.#entries);
    return { calls: [...this.#calls.values()], entries: [...this.#entries.values()], away };
  }

  async #follow(institution: Institution): Promise<void> {
    const now = this.#clock.now();
    const before = this.#askedAt.get(institution);
    // After the clock was turned back, "since then" would skip what has happened: look at everything again.
    const since = before && Temporal.Instant.compare(before, now) <= 0 ? before.subtract(OVERLAP) : undefined;
    const { calls, journal } = await this.#ask[institution].activity({
      query: { limit: ASKED, ...(since && { since: since.toString() }) },
    });
    this.#askedAt.set(institution, now);
    for (const call of calls.toReversed()) this.#learnCall(call);
    for (const line of journal.toReversed()) this.#learnEntry(institution, line);
  }

  #learnCall({
    id,
    at,
    from,
    to,
    operation,
    status,
    code,
    correlation,
  }: Omit<Call, 'key' | 'order'> & { id: string }): void {
    // The visitor's own looking through this window is no news.
    if (from === 'front-door') return;
    const key = `${id} ${operation} ${from}`;
    const known = this.#calls.get(key);
    if (known) {
      const better = known.status === null || (status !== null && status < known.status);
      if (better) Object.assign(known, { status, code });
      return;
    }
    const call = { key, at, from, to, operation, status, code, correlation, order: 0 };
    this.#calls.set(key, call);
    this.#fresh.push(call);
  }

  #learnEntry(institution: Institution, line: Line): void {
    const key = `${institution} ${line.seq}`;
    if (this.#entries.has(key)) return;
    const { seq, at, kind, subject, actor } = line;
    const { hash, correlation: act, ...detail } = line.detail;
    const correlation = line.correlation ?? (typeof act === 'string' ? act : null);
    const entry: Entry = {
      key,
      institution,
      seq,
      at,
      kind,
      subject,
      actor,
      detail,
      hash: typeof hash === 'string' ? hash : null,
      correlation,
      order: 0,
    };
    this.#entries.set(key, entry);
    this.#fresh.push(entry);
  }
}

type Line = Pick<Entry, 'seq' | 'at' | 'kind' | 'subject' | 'actor' | 'detail'> & {
  correlation?: string | null;
};

const byTime = (a: { at: string }, b: { at: string }) =>
  Temporal.Instant.compare(Temporal.Instant.from(a.at), Temporal.Instant.from(b.at));

function forgetOldest(kept: Map<string, unknown>): void {
  for (const key of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(key);
  }
}
