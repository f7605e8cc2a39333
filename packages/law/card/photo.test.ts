// Photos: six months, and none for babies since 2024-12-02.
import { describe, expect, it } from 'vitest';
import { checkPhoto, photoNeeded } from '../index.ts';
import { day } from '../testing/dates.ts';

describe('a photo', () => {
  it.each([
    ['a baby before the change', '2024-05-01', '2024-12-01', true],
    ['a baby since the change', '2024-05-01', '2024-12-02', false],
    ['the day before the first birthday', '2024-05-01', '2025-04-30', false],
    ['the first birthday', '2024-05-01', '2025-05-01', true],
  ])('is needed for %s (born %s, applied %s): %s', (_, born, applied, needed) => {
    expect(photoNeeded(day(born), day(applied)).answer).toBe(needed);
  });

  it.each([
    ['2026-01-15', 'accepted', 'photo.accepted'],
    ['2026-07-15', 'accepted', 'photo.accepted'],
    ['2026-01-14', 'returned', 'photo.too-old'],
    ['2026-07-16', 'returned', 'photo.from-the-future'],
  ])('taken %s for an application on 2026-07-15 is %s', (taken, answer, code) => {
    const decision = checkPhoto({ born: day('1990-01-01'), applied: day('2026-07-15'), taken: day(taken) });
    expect(decision.answer).toBe(answer);
    expect(decision.reasons[0]?.code).toBe(code);
  });

  it('that is missing sends the application back, unless none is needed', () => {
    const applied = day('2026-07-15');
    expect(checkPhoto({ born: day('1990-01-01'), applied }).answer).toBe('returned');
    expect(checkPhoto({ born: day('2026-07-01'), applied }).answer).toBe('none-needed');
    expect(checkPhoto({ born: day('2026-07-01'), applied, taken: applied }).answer).toBe('none-needed');
  });
});
