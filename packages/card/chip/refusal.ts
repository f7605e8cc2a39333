// How a command handler stops: it throws the status word the chip shall answer.

/** A refused command. Never leaves the chip; `Chip.transmit` turns it into an answer. */
export class Refusal extends Error {
  readonly sw: number;

  constructor(sw: number) {
    super(`status ${sw.toString(16)}`);
    this.sw = sw;
  }
}

/** Refuses with `sw` unless the condition holds. */
export function require(condition: unknown, sw: number): asserts condition {
  if (!condition) throw new Refusal(sw);
}
