// The journey (歩み): looks at both institutions, finds what belongs to the resident who is followed, ticks steps off.
import type { Activity, Entry, Feed, Institution } from '../behind/feed.ts';
import { institutions } from '../behind/feed.ts';
import type { FrontDoorDeps } from '../deps.ts';
import { factsOf, provenBy, type StepId, stepIds } from './steps.ts';
import { callsNear, threadOf } from './thread.ts';
import type { Evidence, Walk } from './walk-file.ts';
import { WalkFile } from './walk-file.ts';

export type StepView = {
  id: StepId;
  state: 'done' | 'now' | 'later';
  evidence: Evidence;
};

export type JourneyView = {
  round: number;
  companion: Walk['companion'];
  steps: StepView[];
  done: number;
  /** The pick-up time that was reserved, Tokyo time. */
  slot?: Temporal.PlainDateTime | undefined;
  away: Institution[];
};

type Deps = Pick<FrontDoorDeps, 'clock' | 'municipality' | 'people' | 'walkFile'> & { feed: Feed };

/** How long what the register said may stand. */
const PROOF_MS = 10_000;

const nothing: Evidence = { calls: [], entries: [] };

export class Journey {
  readonly #deps: Deps;
  readonly #file: WalkFile;
  /** One look at a time: each reads the file, adds what is new and writes it. */
  #turn: Promise<unknown> = Promise.resolve();
  /** When a walk that is not on file yet was first looked at: what came later belongs to it. */
  #begun: Temporal.Instant | undefined;
  /** What the register said last; asked again when the journals say something new, and now and then. */
  #proof: { of: string; at: number; last: StepId | undefined } | undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#file = new WalkFile(deps.walkFile);
  }

  /** Where the walk stands now. The first look begins it. */
  look(): Promise<JourneyView> {
    return this.#inTurn(async () => {
      const activity = await this.#deps.feed.read();
      const before = this.#file.read();
      this.#begun ??= this.#deps.clock.now();
      const walk = before ?? beginning(1, activity, this.#begun);
      const next = await this.#onward(walk, activity);
      // While an institution is away its mark is unknown, so the walk is not begun for good.
      const known = activity.away.length === 0 || before !== undefined;
      if (known && JSON.stringify(next) !== JSON.stringify(before)) this.#file.write(next);
      return viewOf(next, activity.away);
    });
  }

  /** How many steps are done, without asking anybody: for the first page, which must open whatever is away. */
  glance(): { done: number; steps: number } {
    return { done: this.#file.read()?.done.length ?? 0, steps: stepIds.length };
  }

  /** Begins anew with the next newcomer. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      const round = (this.#file.read()?.round ?? 0) + 1;
      this.#file.write(beginning(round, await this.#deps.feed.read()));
    });
  }

  /** Follows somebody who lives here already; their earlier steps count as done. */
  followResident(handle: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const person = await this.#deps.people.find(handle);
      if (!person) return false;
      const { residentId, addressee, name } = person;
      const activity = await this.#deps.feed.read();
      const round = this.#file.read()?.round ?? 1;
      this.#file.write({
        ...beginning(round, activity),
        companion: { residentId, addressee, handle, name, how: 'chosen' },
      });
      return true;
    });
  }

  async #onward(walk: Walk, activity: Activity): Promise<Walk> {
    const since = {
      calls: activity.calls,
      entries: activity.entries.filter(({ institution, seq }) => seq > (walk.marks[institution] ?? 0)),
    };
    const companion = walk.companion ?? (await this.#meet(since.entries));
    if (!companion) return walk;
    const thread = threadOf(since, [companion.residentId, companion.addressee]);
    const loose = looseApplication(since.entries, thread.entries, walk, companion);
    const seen = { ...walk.seen };
    for (const id of stepIds) {
      const { kinds, operations } = factsOf(id);
      const entries = [...thread.entries, ...loose].filter(
        (entry) => kinds.includes(entry.kind) && !isForeignCertificate(entry, thread.entries),
      );
      const acts = new Set(entries.map(({ correlation }) => correlation));
      const calls = [
        ...since.calls.filter(
          ({ operation, correlation }) =>
            operations.includes(operation) &&
            (acts.has(correlation) || thread.calls.some((call) => call.correlation === correlation)),
        ),
        ...callsNear(since.calls, entries, operations),
      ];
      const evidence = merged(seen[id], { calls, entries });
      if (evidence.calls.length + evidence.entries.length > 0) seen[id] = evidence;
    }
    const done = await this.#doneBy(companion.residentId, seen);
    return { ...walk, companion, seen, done: stepIds.filter((id) => done.has(id) || walk.done.includes(id)) };
  }

  /** Whoever was registered first since the walk began. */
  async #meet(entries: readonly Entry[]): Promise<Walk['companion']> {
    const first = entries.find(({ kind, subject }) => kind === 'resident.registered' && subject !== null);
    if (!first) return undefined;
    const { resident } = await this.#deps.municipality.resident({ params: { residentId: first.subject! } });
    const { residentId, addressee, name } = resident;
    const handle = (await this.#deps.people.list()).find((each) => each.addressee === addressee)?.handle;
    return handle === undefined ? undefined : { residentId, addressee, handle, name, how: 'met' };
  }

  /** Steps proven by a journal line, and those that the register and the card's state prove. */
  async #doneBy(residentId: string, seen: Walk['seen']): Promise<Set<StepId>> {
    const done = new Set<StepId>(
      stepIds.filter((id) => seen[id]?.entries.some(({ kind }) => factsOf(id).ends.includes(kind))),
    );
    // A step that needs the one before it proves it as well.
    const through = (last: StepId) => {
      for (const id of stepIds.slice(0, stepIds.indexOf(last) + 1)) done.add(id);
    };
    const proven = await this.#provenBy(residentId, seen);
    if (proven) through(proven);
    const last = stepIds.findLast((id) => done.has(id));
    if (last) through(last);
    return done;
  }

  /** The last step that the register and the state of the card prove; undefined while nobody can be asked. */
  async #provenBy(residentId: string, seen: Walk['seen']): Promise<StepId | undefined> {
    const lines = Object.values(seen).reduce((sum, { entries }) => sum + entries.length, 0);
    const of = `${residentId} ${lines}`;
    const now = performance.now();
    if (this.#proof?.of === of && now - this.#proof.at < PROOF_MS) return this.#proof.last;
    const known = await this.#deps.municipality.resident({ params: { residentId } }).catch(() => undefined);
    if (!known) return undefined;
    const proofs: StepId[] = [
      known.resident.numberDesignated ? 'number' : 'register',
      ...known.cards.flatMap(({ state }) => provenBy(state) ?? []),
    ];
    const last = proofs.toSorted((a, b) => stepIds.indexOf(a) - stepIds.indexOf(b)).at(-1);
    this.#proof = { of, at: now, last };
    return last;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

/** A walk that begins after all these lines, or at a moment before the last of them. */
function beginning(round: number, { entries }: Activity, begun?: Temporal.Instant): Walk {
  const past = begun ? entries.filter(({ at }) => Temporal.Instant.compare(at, begun) <= 0) : entries;
  const marks = Object.fromEntries(
    institutions.map((institution) => [
      institution,
      Math.max(0, ...past.filter((entry) => entry.institution === institution).map(({ seq }) => seq)),
    ]),
  );
  return { round, marks, seen: {}, done: [] };
}

/**
 * J-LIS knows an applicant by an id of its own, and nothing ties that id to somebody who was chosen from the residents.
 * Until their first application is tied by the card it leads to, the application sent during the walk is taken for it.
 */
function looseApplication(
  entries: readonly Entry[],
  threaded: readonly Entry[],
  walk: Walk,
  companion: NonNullable<Walk['companion']>,
): Entry[] {
  const isApplication = ({ kind }: Entry) => factsOf('apply').kinds.includes(kind);
  if (companion.how === 'met' || walk.done.includes('make') || threaded.some(isApplication)) return [];
  return entries.filter(isApplication);
}

/** An authority may renew its own OCSP certificate in the middle of somebody's act; that one is on no card. */
function isForeignCertificate({ kind, subject }: Entry, threaded: readonly Entry[]): boolean {
  if (!kind.startsWith('certificate.')) return false;
  const cards = threaded.filter((entry) => entry.kind === 'card.manufactured');
  return cards.length > 0 && !cards.some(({ detail }) => Object.values(detail).includes(subject));
}

function merged(before: Evidence | undefined, now: Evidence): Evidence {
  const union = <T extends { key: string }>(...lists: T[][]) => [
    ...new Map(lists.flat().map((each) => [each.key, each])).values(),
  ];
  return {
    calls: union(before?.calls ?? [], now.calls),
    entries: union(before?.entries ?? [], now.entries),
  };
}

function viewOf({ round, companion, seen, done }: Walk, away: Institution[]): JourneyView {
  const current = stepIds.find((id) => !done.includes(id));
  return {
    round,
    companion,
    steps: stepIds.map((id) => ({
      id,
      state: done.includes(id) ? 'done' : id === current ? 'now' : 'later',
      evidence: seen[id] ?? nothing,
    })),
    done: done.length,
    slot: slotIn(seen.reserve),
    away,
  };
}

function slotIn(evidence: Evidence | undefined): Temporal.PlainDateTime | undefined {
  const slot = evidence?.entries.findLast(({ detail }) => typeof detail.slot === 'string')?.detail.slot;
  try {
    return slot === undefined ? undefined : Temporal.PlainDateTime.from(slot as string);
  } catch {
    return undefined;
  }
}
