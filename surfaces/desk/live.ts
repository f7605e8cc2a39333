// What moved (いまの様子): pages that are open learn that a card was made, laid on a reader or taken away. They are told
// only that something changed, by a version; what changed they read from the page itself.
import { randomUUID } from 'node:crypto';

export type Live = {
  /** Differs whenever a card may have moved, and after every start of the desk. */
  version(): string;
  /** Comes back when the version is no longer `since`, after `ms`, or when `signal` says that nobody listens any more. */
  changed(since: string, ms: number, signal: AbortSignal): Promise<void>;
  readonly closed: boolean;
  close(): void;
};

/** Follows the wallets with one subscription, however many pages are open. */
export function followWallets(wallet: { subscribe(listener: () => void): () => void }): Live {
  const start = randomUUID().slice(0, 8);
  const waiting = new Set<() => void>();
  let moves = 0;
  let closed = false;
  const wake = () => {
    for (const each of waiting) each();
  };
  const stop = wallet.subscribe(() => {
    moves += 1;
    wake();
  });
  const version = () => `${start}-${moves}`;
  return {
    version,
    changed: (since, ms, signal) =>
      new Promise((resolve) => {
        if (closed || signal.aborted || version() !== since) return resolve();
        const done = () => {
          clearTimeout(timer);
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, ms).unref();
        waiting.add(done);
        signal.addEventListener('abort', done);
      }),
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      stop();
      wake();
    },
  };
}
