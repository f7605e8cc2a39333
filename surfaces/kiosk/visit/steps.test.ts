// The visit as a table: no way leads past the PIN, the order or the fee, and every way leads home.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kioskWords } from '../words.ts';
import { nextStep, revisable, type Step, transitions, type VisitEvent } from './steps.ts';

const steps = Object.keys(transitions) as Step[];
const events = [...new Set(steps.flatMap((step) => Object.keys(transitions[step])))] as VisitEvent[];
const path = fc.array(fc.constantFrom(...events), { maxLength: 60 });

/** The events that counted, and where they led. */
function follow(walk: readonly VisitEvent[]): { step: Step; happened: VisitEvent[] } {
  let step: Step = 'menu';
  const happened: VisitEvent[] = [];
  for (const event of walk) {
    const next = nextStep(step, event);
    if (!next) continue;
    // A new visit owes everything again.
    if (event === 'begin') happened.length = 0;
    happened.push(event);
    step = next;
  }
  return { step, happened };
}

describe('the steps of a visit', () => {
  it('never show a paper that was not accepted, ordered and paid, in this order', () => {
    fc.assert(
      fc.property(path, (walk) => {
        const { step, happened } = follow(walk);
        if (step !== 'done') return;
        const due: VisitEvent[] = ['begin', 'card-accepted', 'order', 'paid', 'printed'];
        const places = due.map((event) => happened.lastIndexOf(event));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('can all be reached, and from each the first screen again', () => {
    const reached = new Set<Step>(['menu']);
    for (const step of reached) for (const next of Object.values(transitions[step])) reached.add(next);
    expect([...reached].sort()).toEqual(steps.toSorted());
    for (const step of steps) {
      const home = nextStep(step, 'leave') ?? nextStep(nextStep(step, 'end') ?? 'menu', 'leave') ?? 'menu';
      expect(home, step).toBe('menu');
    }
  });

  it('can be ended at any moment until the paper counts', () => {
    const endless = steps.filter((step) => !nextStep(step, 'end'));
    expect(endless.sort()).toEqual(['done', 'ended', 'menu']);
  });

  it('let a choice be made anew only while nothing is ordered', () => {
    expect(revisable.filter((step) => nextStep(step, 'paid') || nextStep(step, 'printed'))).toEqual([]);
    for (const step of revisable.slice(1)) expect(revisable, step).toContain(nextStep(step, 'back'));
  });
});

it('speaks both languages without a slip', () => {
  expect(kioskWords.faults()).toEqual([]);
});
