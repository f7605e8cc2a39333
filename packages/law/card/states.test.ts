// The table of card states, walked exhaustively.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_EVENTS,
  CARD_STATES,
  CARD_TRANSITIONS,
  type CardEvent,
  type CardState,
  cardStateDiagram,
  nextCardState,
} from '../index.ts';

const states = Object.keys(CARD_STATES) as CardState[];
const events = Object.keys(CARD_EVENTS) as CardEvent[];
const walk = (from: CardState, ...path: CardEvent[]) =>
  path.reduce<CardState | null>((state, event) => state && nextCardState(state, event).answer, from);
const reachable = (from: CardState) => {
  const seen = new Set<CardState>([from]);
  for (const state of seen) for (const to of Object.values(CARD_TRANSITIONS[state])) seen.add(to);
  return seen;
};

describe('card states', () => {
  it('every pair of state and event has an answer with a reason, and stays in the table', () => {
    for (const state of states) {
      for (const event of events) {
        const { answer, reasons } = nextCardState(state, event);
        expect(reasons).toHaveLength(1);
        if (answer !== null) expect(states).toContain(answer);
        expect(reasons[0]?.code).toBe(answer === null ? 'card-state.impossible' : 'card-state.next');
      }
    }
  });

  it('every state is reachable from the application and every event is used', () => {
    expect(reachable('applied').size).toBe(states.length);
    const used = new Set(Object.values(CARD_TRANSITIONS).flatMap((row) => Object.keys(row)));
    expect([...used].sort()).toEqual([...events].sort());
  });

  it('only withdrawn and collected are ends, and every card can come to one of them', () => {
    const ends = states.filter((state) => Object.keys(CARD_TRANSITIONS[state]).length === 0);
    expect(ends).toEqual(['withdrawn', 'collected']);
    for (const state of states) expect(ends.some((end) => reachable(state).has(end))).toBe(true);
  });

  it('no walk brings a lapsed or abolished card back into use', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (path) => {
        let state: CardState = 'applied';
        let dead = false;
        for (const event of path) {
          state = nextCardState(state, event).answer ?? state;
          if (dead) expect(['in-use', 'suspended']).not.toContain(state);
          dead ||= state === 'abolished' || state.startsWith('lapsed-');
        }
      }),
    );
  });

  it('the main job runs from application to use; express skips the counter', () => {
    expect(walk('applied', 'manufacture', 'arrive', 'send-notice', 'reserve', 'deliver')).toBe('in-use');
    expect(walk('applied', 'send-back', 'resubmit', 'manufacture', 'deliver-by-post')).toBe('in-use');
    expect(walk('applied', 'manufacture', 'arrive', 'deliver')).toBeNull();
  });

  it('p.6: lost, found, and lost for good', () => {
    expect(walk('in-use', 'suspend', 'release')).toBe('in-use');
    expect(walk('in-use', 'suspend', 'abolish', 'collect')).toBe('collected');
    expect(walk('abolished', 'release')).toBeNull();
  });

  it('draws every state and every arrow of the table', () => {
    const diagram = cardStateDiagram('en');
    const arrows = Object.values(CARD_TRANSITIONS).flatMap((row) => Object.keys(row)).length;
    expect(diagram.match(/-->/g)).toHaveLength(arrows + 3);
    expect(diagram).toContain('in_use --> suspended: suspend');
    expect(cardStateDiagram('ja')).toContain('state "運用中" as in_use');
  });
});
