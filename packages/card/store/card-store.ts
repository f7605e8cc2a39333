// Where a chip keeps its state. `save` resolves only when the state would survive a power cut: the chip answers
// no command before.
import type { CardState } from '../chip/state.ts';

/** The non-volatile memory of one card. */
export interface CardStore {
  /**
   * Takes the card for this process and reads it. `undefined`: no card was made here yet.
   * Throws `card.in-use` and `card.erased`.
   */
  load(): Promise<CardState | undefined>;
  /** Replaces the state as a whole, durably. After a failure only `load` tells which state stands. */
  save(state: CardState): Promise<void>;
  /** Lets go of the card, so that it can be put elsewhere. */
  close(): Promise<void>;
}

/** A store that forgets when the process ends: for tests and throw-away cards. */
export function memoryCardStore(): CardStore {
  let kept: CardState | undefined;
  return {
    load: async () => kept,
    save: async (state) => {
      kept = state;
    },
    close: async () => {},
  };
}
