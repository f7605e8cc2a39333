// Load on one address over loopback: the same request again and again on a few connections, and how long answers took.
// As little work as possible is done here, since client and server share the machine's cores.
import { connect, type Socket } from 'node:net';

export type Load = { port: number; request: Buffer; connections: number };
/** `clientSeconds`: processor time that asking took, and the server did not have. */
export type Measured = { answers: number; seconds: number; failures: number; clientSeconds: number };

/** One connection, one question at a time; connects again where the server hangs up after each answer. */
class Caller {
  #socket: Socket | undefined;
  #pending: { resolve: (answered: boolean) => void } | undefined;
  #received: Buffer = Buffer.alloc(0);
  #needed = 0;
  #leaving = false;
  readonly #load: Load;

  constructor(load: Load) {
    this.#load = load;
  }

  /** True when an answer of status 200 came. */
  ask(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#pending = { resolve };
      this.#received = Buffer.alloc(0);
      this.#needed = 0;
      this.#socket ??= this.#open();
      this.#socket.write(this.#load.request);
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #open(): Socket {
    const socket = connect({ port: this.#load.port, host: '127.0.0.1', noDelay: true });
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      // An answer without a length ends with its connection.
      this.#answer(this.#needed === Number.POSITIVE_INFINITY && this.#received.length > 0);
    });
    return socket;
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    if (this.#needed === 0) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = this.#received.toString('latin1', 0, end);
      if (!/^HTTP\/1\.[01] 200 /.test(head)) {
        this.#answer(false);
        return;
      }
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      this.#needed = length === undefined ? Number.POSITIVE_INFINITY : end + 4 + Number(length);
      // HTTP/1.0 without keep-alive: the server hangs up, and writing into that would lose a question.
      if (/^HTTP\/1\.0/.test(head) || /\r\nconnection: *close/i.test(head)) this.#leaving = true;
    }
    if (this.#received.length < this.#needed) return;
    if (this.#leaving) this.close();
    this.#leaving = false;
    this.#answer(true);
  }

  #answer(good: boolean): void {
    const pending = this.#pending;
    this.#pending = undefined;
    pending?.resolve(good);
  }
}

/** As many answers as can be had in `ms`. */
export async function pressure(load: Load, ms: number): Promise<Measured> {
  const spent = process.cpuUsage();
  const began = performance.now();
  const until = began + ms;
  let answers = 0;
  let failures = 0;
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const caller = new Caller(load);
      while (performance.now() < until) (await caller.ask()) ? answers++ : failures++;
      caller.close();
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(spent);
  return { answers, seconds, failures, clientSeconds: (user + system) / 1e6 };
}

/**
 * Questions at a steady rate, whether answers are there or not; milliseconds from the moment each was due, so that a
 * server that pauses is charged for everything that waited meanwhile.
 */
export async function pace(load: Load, perSecond: number, ms: number): Promise<number[]> {
  const began = performance.now();
  const due = Math.floor((perSecond * ms) / 1000);
  const took: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const caller = new Caller(load);
      for (;;) {
        const mine = next++;
        if (mine >= due) break;
        const at = began + (mine * 1000) / perSecond;
        const wait = at - performance.now();
        // Timers are a millisecond coarse; what is due sooner is asked now and counted from now.
        if (wait >= 1) await new Promise((resolve) => setTimeout(resolve, wait));
        const from = Math.min(performance.now(), at);
        if (!(await caller.ask())) throw new Error('a question was not answered');
        took.push(performance.now() - from);
      }
      caller.close();
    }),
  );
  return took;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
