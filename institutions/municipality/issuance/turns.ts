// A short queue before the press: a rush waits here, holding nothing, and not inside the database or the event loop.

export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs at most `places` works at once, in the order they came. */
export function turns(places: number): Turns {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
