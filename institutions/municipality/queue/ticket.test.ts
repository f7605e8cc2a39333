// 整理券の決まり: every state meets every event, and the figure of the wait stands in the middle.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianMinutes, nextTicketState, printed } from './ticket.ts';

describe('a ticket', () => {
  it.each([
    ['waiting', 'call', 'called'],
    ['waiting', 'finish', undefined],
    ['waiting', 'miss', undefined],
    ['called', 'call', undefined],
    ['called', 'finish', 'finished'],
    ['called', 'miss', 'missed'],
    ['finished', 'call', undefined],
    ['finished', 'finish', undefined],
    ['finished', 'miss', undefined],
    ['missed', 'call', undefined],
    ['missed', 'finish', undefined],
    ['missed', 'miss', undefined],
  ] as const)('that is %s, at “%s”: %s', (state, event, next) => {
    expect(nextTicketState(state, event)).toBe(next);
  });

  it('shows its purpose by a letter, and keeps counting past 999', () => {
    expect(printed({ purpose: 'pick-up', number: 1 })).toBe('A001');
    expect(printed({ purpose: 'certificates', number: 42 })).toBe('B042');
    expect(printed({ purpose: 'filing', number: 999 })).toBe('C999');
    expect(printed({ purpose: 'other', number: 1000 })).toBe('D1000');
  });
});

describe('the wait', () => {
  const minutes = (...all: number[]) => all.map((each) => Temporal.Duration.from({ seconds: each * 60 }));

  it('is the middle one, or between the two in the middle', () => {
    expect(medianMinutes([])).toBeUndefined();
    expect(medianMinutes(minutes(7))).toBe(7);
    expect(medianMinutes(minutes(90, 4, 5))).toBe(5);
    expect(medianMinutes(minutes(4, 8, 2, 60))).toBe(6);
  });

  it('is not moved by one who waited for hours, and lies between the shortest and the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(240), { minLength: 3, maxLength: 10 }), (waits) => {
        const median = medianMinutes(minutes(...waits))!;
        const sorted = waits.toSorted((a, b) => a - b);
        expect(median).toBeGreaterThanOrEqual(sorted[0]!);
        expect(median).toBeLessThanOrEqual(sorted.at(-1)!);
        const longer = [...sorted.slice(0, -1), 10_000];
        expect(medianMinutes(minutes(...longer))).toBe(median);
      }),
    );
  });
});
