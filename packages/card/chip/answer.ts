/** What a command handler answers; a refusal is thrown instead. */
export interface Answer {
  readonly sw: number;
  readonly body?: Uint8Array;
}
