// What the kiosk still owes the exchange centre: how a request came out (印刷完了・中止). Written to disk before it is
// told, told until it is heard; so a kiosk that was switched off gives up the request it had open.
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { jlisContract } from '@tegata/jlis/contract';
import { type AnswerOf, type RequestOf, WireError } from '@tegata/wire';
import type { ExchangeCentre, KioskDeps } from '../deps.ts';

type Finish = (typeof jlisContract)['operations']['finishExchange'];
type Outcome = RequestOf<Finish>;
type Answer = AnswerOf<Finish>;
type Owed = { id: string; requestId: string; correlation?: string | undefined; outcome: Outcome };
type Note = { open: { requestId: string; correlation: string } | null; owed: Owed[] };

const longestPause = 60_000;
const lastMoment = 2000;

export class Outcomes {
  readonly #centre: ExchangeCentre;
  readonly #report: NonNullable<KioskDeps['report']>;
  readonly #path: string;
  readonly #firstPause: number;
  #note: Note;
  #retry: NodeJS.Timeout | undefined;
  readonly #telling = new Set<Promise<unknown>>();
  #closed = false;
  #pause: number;

  constructor(
    options: Pick<KioskDeps, 'jlis' | 'stateFolder'> & {
      report: NonNullable<KioskDeps['report']>;
      retryMilliseconds: number;
    },
  ) {
    this.#centre = options.jlis;
    this.#report = options.report;
    this.#firstPause = options.retryMilliseconds;
    this.#pause = this.#firstPause;
    mkdirSync(options.stateFolder, { recursive: true });
    this.#path = join(options.stateFolder, 'open-request.json');
    this.#note = readNote(this.#path);
    const { open } = this.#note;
    if (open) this.#owe(open.requestId, open.correlation, { outcome: 'abandoned', why: 'failure' });
    if (this.#note.owed.length > 0) this.#later(0);
  }

  /** A request has been opened; from now on its end will be told, whatever happens to this process. */
  opened(requestId: string, correlation: string): void {
    this.#keep({ ...this.#note, open: { requestId, correlation } });
  }

  /** A request that came to life after its visit was over. */
  abandonStray(requestId: string, correlation: string, why: NonNullable<Outcome['why']>): void {
    const owed = {
      id: randomUUID(),
      requestId,
      correlation,
      outcome: { outcome: 'abandoned', why } as const,
    };
    this.#keep({ ...this.#note, owed: [...this.#note.owed, owed] });
    void this.#tell(owed);
  }

  /** Writes down how the open request came out. Nothing has been told yet. */
  decide(outcome: Outcome): void {
    const { open } = this.#note;
    if (open) this.#owe(open.requestId, open.correlation, outcome);
  }

  /** Tells what is owed for a request now; undefined when the centre did not answer and will be told again later. */
  async tell(requestId: string): Promise<Answer | undefined> {
    const owed = this.#note.owed.find((each) => each.requestId === requestId);
    return owed && this.#tell(owed);
  }

  /** Stops telling, after what is being told just now has had a moment to arrive. */
  async close(): Promise<void> {
    clearTimeout(this.#retry);
    await Promise.race([Promise.allSettled(this.#telling), pause(lastMoment, undefined, { ref: false })]);
    this.#closed = true;
  }

  #owe(requestId: string, correlation: string, outcome: Outcome): void {
    this.#keep({
      open: null,
      owed: [...this.#note.owed, { id: randomUUID(), requestId, correlation, outcome }],
    });
  }

  #tell(owed: Owed): Promise<Answer | undefined> {
    const telling = this.#attempt(owed).finally(() => this.#telling.delete(telling));
    this.#telling.add(telling);
    return telling;
  }

  async #attempt({ id, requestId, correlation, outcome }: Owed): Promise<Answer | undefined> {
    try {
      const options = { id, params: { requestId }, ...(correlation ? { correlation } : {}) };
      const answer = await this.#centre.finishExchange(outcome, options);
      this.#settled(id);
      this.#pause = this.#firstPause;
      return answer;
    } catch (error) {
      this.#report({ what: `outcome ${outcome.outcome} of ${requestId}`, error });
      // A refusal is an answer too: the centre has closed the request already.
      if (error instanceof WireError && !error.retryable) this.#settled(id);
      else this.#later(this.#pause);
      return undefined;
    }
  }

  #later(pause: number): void {
    clearTimeout(this.#retry);
    if (this.#closed) return;
    this.#retry = setTimeout(async () => {
      this.#pause = Math.min(this.#pause * 2, longestPause);
      for (const owed of [...this.#note.owed]) await this.#tell(owed);
    }, pause);
    this.#retry.unref();
  }

  #settled(id: string): void {
    this.#keep({ ...this.#note, owed: this.#note.owed.filter((each) => each.id !== id) });
  }

  #keep(note: Note): void {
    const draft = `${this.#path}.next`;
    const file = openSync(draft, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(note));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, this.#path);
    this.#note = note;
  }
}

function readNote(path: string): Note {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Note;
  } catch {
    // No note, or one cut off by a power failure: the centre's own deadline then ends whatever was open.
    return { open: null, owed: [] };
  }
}
