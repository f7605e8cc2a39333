// The dice of the invented town: the same seed throws the same numbers on every machine, so that everybody meets
// the same residents. Not for secrets, numbers or keys.

/** A stream of chance. Every draw moves it on; a `branch` is a stream of its own that disturbs nobody else's draws. */
export class Chance {
  readonly #seed: string;
  #state: [number, number, number, number];

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = [fold(seed, 1), fold(seed, 2), fold(seed, 3), 1];
    for (let turn = 0; turn < 12; turn++) this.#next();
  }

  /** An independent stream, so that a change in one household leaves all the others as they are. */
  branch(name: string | number): Chance {
    return new Chance(`${this.#seed}/${name}`);
  }

  /** A fraction in [0, 1). */
  fraction(): number {
    return this.#next() / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  /** True in `part` of all draws (0 … 1). */
  happens(part: number): boolean {
    return this.fraction() < part;
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  // sfc32 (C. Doty-Humphrey, PractRand): small, fast, passes the usual statistical batteries.
  #next(): number {
    const [a, b, c, counter] = this.#state;
    const drawn = (a + b + counter) | 0;
    const rotated = (c << 21) | (c >>> 11);
    this.#state = [b ^ (b >>> 9), (c + (c << 3)) | 0, (rotated + drawn) | 0, (counter + 1) | 0];
    return drawn >>> 0;
  }
}

/** FNV-1a over the seed's UTF-16 units, once for each word of the state. */
function fold(seed: string, word: number): number {
  let hash = 0x811c9dc5 ^ word;
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
