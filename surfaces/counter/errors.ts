// What the counter itself refuses; refusals of the institutions keep their own codes.

export type CounterErrorCode =
  /** Another card than the one to be handed over lies on the reader. */
  | 'counter.other-card'
  /** A card leaves the safe, or the counter, only when the step before is done. */
  | 'counter.too-early';

export class CounterError extends Error {
  readonly code: CounterErrorCode;

  constructor(code: CounterErrorCode) {
    super(code);
    this.name = 'CounterError';
    this.code = code;
  }
}
