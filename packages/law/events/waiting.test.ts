// How long it takes, as the pages that say so have it.
import { describe, expect, it } from 'vitest';
import { type Filer, type ProcedureId, waiting } from '../index.ts';

describe('how long it takes', () => {
  it.each<[ProcedureId, Filer, string]>([
    ['suspension', 'self', 'at-once'],
    ['move-within', 'self', 'one-visit'],
    ['pin-reset', 'self', 'one-visit'],
    ['pin-reset', 'proxy', 'two-visits'],
    ['suspension-lifting', 'proxy', 'two-visits'],
    ['abolition', 'proxy', 'one-visit'],
    ['card-reissue', 'self', 'about-a-month'],
    ['card-renewal', 'proxy', 'about-a-month'],
  ])('%s by %s: %s', (procedure, by, answer) => {
    expect(waiting(procedure, by).answer).toBe(answer);
  });

  it('an express card takes about a week', () => {
    expect(waiting('card-reissue', 'self', { express: true }).answer).toBe('about-a-week');
    expect(waiting('pin-reset', 'self', { express: true }).answer).toBe('one-visit');
  });
});
