// Power loss on purpose (tearing): a card pulled from the reader's field at a chosen instant of writing. From that
// instant on nothing works, as in a dead process; what was written before stands, and the card is opened afresh.
import { open, rename } from 'node:fs/promises';
import type { CardStore } from './card-store.ts';
import { type DurableSteps, disk } from './file-card-store.ts';

/** The instants of one durable write, in order; the next write goes on counting. */
export const WRITE_INSTANTS = [
  'nothing-written',
  'half-written',
  'written-beside',
  'before-rename',
  'renamed',
  'durable',
] as const;

/** What became of the power. */
export interface PowerCut {
  /** Whether the chosen instant was reached. */
  readonly happened: boolean;
}

class Countdown implements PowerCut {
  #left: number;
  happened = false;

  constructor(instant: number) {
    this.#left = instant;
  }

  /** Throws at the chosen instant and ever after. */
  pass(): void {
    if (this.happened || this.#left-- === 0) {
      this.happened = true;
      throw new Error('the card lost its power');
    }
  }
}

/**
 * Steps for `fileCardStore` that lose power at `instant`, counted from 0 over all writes: `instant % 6` is the place in
 * `WRITE_INSTANTS`. Only the last of the six means that the write will be found again.
 */
export function losePowerAt(instant: number): { readonly steps: DurableSteps; readonly cut: PowerCut } {
  const countdown = new Countdown(instant);
  const steps: DurableSteps = {
    writeAndSync: async (path, bytes) => {
      countdown.pass();
      await half(path, bytes);
      countdown.pass();
      await disk.writeAndSync(path, bytes);
      countdown.pass();
    },
    rename: async (from, to) => {
      countdown.pass();
      await rename(from, to);
      countdown.pass();
    },
    syncDirectory: async (path) => {
      await disk.syncDirectory(path);
      countdown.pass();
    },
  };
  return { steps, cut: countdown };
}

async function half(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes.subarray(0, bytes.length / 2));
  } finally {
    await file.close();
  }
}

/** A store over `store` that loses power at `instant`: 0 before the first write, 1 after it, 2 before the second … */
export function storeLosingPower(store: CardStore, instant: number): CardStore & { readonly cut: PowerCut } {
  const countdown = new Countdown(instant);
  return {
    cut: countdown,
    load: () => store.load(),
    save: async (state) => {
      countdown.pass();
      await store.save(state);
      countdown.pass();
    },
    close: () => store.close(),
  };
}
