import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EXCHANGE_STATES,
  EXCHANGE_TRANSITIONS,
  type ExchangeEvent,
  type ExchangeState,
  isOver,
} from './states.ts';

const EVENTS: ExchangeEvent[] = ['verify', 'refuse', 'prepare', 'pay', 'print', 'abandon', 'expire'];

test('every state can be reached, every state has an end, and no end has a way out', () => {
  const reached = new Set<ExchangeState>(['open']);
  for (const state of reached)
    for (const next of Object.values(EXCHANGE_TRANSITIONS[state])) reached.add(next);
  expect(reached).toEqual(new Set(EXCHANGE_STATES));
  expect(EXCHANGE_STATES.filter(isOver)).toEqual(['printed', 'abandoned', 'refused', 'expired']);
  for (const state of EXCHANGE_STATES.filter((one) => !isOver(one))) {
    expect(EXCHANGE_TRANSITIONS[state]).toMatchObject({ abandon: 'abandoned', expire: 'expired' });
  }
});

test('whatever happens, printed comes only after card, document and payment, in this order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }), (events) => {
      let state: ExchangeState = 'open';
      const taken: ExchangeEvent[] = [];
      for (const event of events) {
        const next: ExchangeState | undefined = EXCHANGE_TRANSITIONS[state][event];
        if (next) {
          taken.push(event);
          state = next;
        }
      }
      if (state === 'printed') expect(taken).toEqual(['verify', 'prepare', 'pay', 'print']);
      if (isOver(state))
        expect(taken.filter((event) => event === 'print').length).toBe(state === 'printed' ? 1 : 0);
    }),
    { numRuns: 2000 },
  );
});
