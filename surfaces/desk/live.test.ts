import { describe, expect, it } from 'vitest';
import { followWallets } from './live.ts';

const wallets = () => {
  let listener = () => {};
  return {
    move: () => listener(),
    subscribe: (given: () => void) => {
      listener = given;
      return () => {
        listener = () => {};
      };
    },
  };
};
const long = 60_000;

describe('following the wallets', () => {
  it('comes back at once when something has moved since', async () => {
    const town = wallets();
    const live = followWallets(town);
    const before = live.version();
    town.move();
    expect(live.version()).not.toBe(before);
    await live.changed(before, long, new AbortController().signal);
  });

  it('comes back for everybody when something moves', async () => {
    const town = wallets();
    const live = followWallets(town);
    const gone = new AbortController();
    const waiting = [1, 2, 3].map(() => live.changed(live.version(), long, gone.signal));
    town.move();
    await Promise.all(waiting);
  });

  it('comes back after the time given, when nobody listens any more, and when it closes', async () => {
    const live = followWallets(wallets());
    const gone = new AbortController();
    await live.changed(live.version(), 1, gone.signal);
    const waiting = live.changed(live.version(), long, gone.signal);
    gone.abort();
    await waiting;
    const last = live.changed(live.version(), long, new AbortController().signal);
    live.close();
    await last;
    expect(live.closed).toBe(true);
  });

  it('never repeats a version after a restart', () => {
    expect(followWallets(wallets()).version()).not.toBe(followWallets(wallets()).version());
  });
});
