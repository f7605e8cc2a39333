// @tegata/counter: the ward office's counter (窓口), from today's list to the card in the resident's hand.
export { createCounter } from './counter.ts';
export type { CounterDeps, Safe } from './deps.ts';
