// Chapter 1 of the guidebook (p.1): the number is for life.
import { describe, expect, it } from 'vitest';
import { consequencesOf, LIFE_EVENTS, type LifeEventId, type NumberChange, numberChange } from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, pages, told } from '../testing/told.ts';

const feared: NumberChange = { ground: 'request', leaked: true, misuseFeared: true };

describe('p.1 (1.2): the number is for life and is changed only where misuse is feared', () => {
  it.each([
    ['request', 'number.change-on-request'],
    ['ex-officio', 'number.change-ex-officio'],
  ] as const)('p.12 (9.1): by %s', (ground, code) => {
    expect(told(numberChange({ ...feared, ground }))).toEqual([true, code, 'number.change-ends-card']);
  });

  it.each([
    ['no leak', { ...feared, leaked: false }, 'number.not-leaked'],
    ['a leak without risk', { ...feared, misuseFeared: false }, 'number.no-risk'],
    ['a number of one’s choice', { ...feared, chosen: true }, 'number.not-chosen'],
  ] as const)('p.12 (9.1): refused: %s', (_, change, code) => {
    expect(told(numberChange(change))).toEqual([false, code]);
  });

  it('p.1 (1.2): nothing else that can happen changes it', () => {
    const changing = (Object.keys(LIFE_EVENTS) as LifeEventId[]).filter(
      (event) => consequencesOf(event, day('2026-07-15')).answer.number === 'changes',
    );
    expect(changing).toEqual(['number-changed']);
  });

  it('p.1 (1.2): a refusal cites the pages that say so', () => {
    expect(pages(numberChange({ ...feared, leaked: false, misuseFeared: false }))).toEqual([12, 1]);
    expect(codes(consequencesOf('number-changed', day('2023-07-01')))).toContain('event.number-changes');
  });
});
