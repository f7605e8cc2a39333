/** Remembers whether the server is up and tells those who asked when that changes. */

/** Starts out up; `lost` and `back` are idempotent, so a flapping detector does not repeat itself. */
export function health() {
  const down = new Set<(reason: string) => void>();
  const up = new Set<() => void>();
  let isUp = true;
  const subscribe = <L>(set: Set<L>, listener: L) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  return {
    get up() {
      return isUp;
    },
    lost(reason: string) {
      if (!isUp) return;
      isUp = false;
      for (const listener of down) listener(reason);
    },
    back() {
      if (isUp) return;
      isUp = true;
      for (const listener of up) listener();
    },
    onDown: (listener: (reason: string) => void) => subscribe(down, listener),
    onUp: (listener: () => void) => subscribe(up, listener),
  };
}
