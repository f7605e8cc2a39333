// Where chance comes from: a seeded generator for the long run, a list that fast-check shortens for the short one.

/** A number from 0 to `below - 1`, again and again. */
export type Choices = (below: number) => number;

/** Mulberry32: the same seed gives the same choices on every machine. */
export function seededChoices(seed: number): Choices {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The choices of a list; after its end always the first. */
export function listedChoices(list: readonly number[]): Choices {
  let at = 0;
  return (below) => (list[at++] ?? 0) % below;
}

/** One of several. */
export function oneOf<T>(choose: Choices, options: readonly T[]): T {
  return options[choose(options.length)]!;
}

/** `length` bytes. */
export function someBytes(choose: Choices, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => choose(256));
}
