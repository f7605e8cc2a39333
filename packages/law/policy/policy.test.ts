// Dated rules: one value a day from the first row on, each with a source, and the seed's day answers as the seed does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLICY_NAMES, policy, policyChanges, policyHistory } from '../index.ts';
import { day } from '../testing/dates.ts';

describe('policy rows', () => {
  it.each(POLICY_NAMES)('%s: sorted, touching, not overlapping, running on', (name) => {
    const rows = policyHistory(name);
    expect(rows.length).toBeGreaterThan(0);
    rows.forEach((row, index) => {
      const next = rows[index + 1];
      if (row.to) expect(Temporal.PlainDate.compare(row.from, row.to)).toBeLessThanOrEqual(0);
      expect(row.to?.add({ days: 1 }).toString()).toBe(next?.from.toString());
    });
  });

  it('give exactly one value on every day from the start of the number law', () => {
    const start = day('2015-10-05');
    fc.assert(
      fc.property(fc.constantFrom(...POLICY_NAMES), fc.nat(20_000), (name, days) => {
        const on = start.add({ days });
        const row = policy(name, on);
        expect(Temporal.PlainDate.compare(row.from, on)).toBeLessThanOrEqual(0);
        expect(row.source).toBeDefined();
      }),
    );
  });

  it('have nothing to say about the time before', () => {
    expect(() => policy('card.adultAge', day('2015-10-04'))).toThrow(
      expect.objectContaining({ code: 'law.no-policy-on-date' }) as Error,
    );
  });
});

describe('the same question on two days', () => {
  it.each([
    ['card.adultAge', '2022-03-31', 20, '2022-04-01', 18],
    ['card.photoRequiredFromAge', '2024-12-01', 0, '2024-12-02', 1],
    ['pickUp.withRepresentativeUnder', '2023-07-01', 15, '2026-11-24', 15],
    ['overseas.cardLapses', '2023-07-01', 'always', '2024-05-27', 'unless-continued'],
    ['points.round2', '2023-09-30', true, '2023-10-01', false],
    ['kiosk.vaccination', '2024-03-31', true, '2024-04-01', false],
    ['furigana.source', '2026-05-25', 'filing', '2026-05-26', 'ex-officio'],
    ['residenceCard.unified', '2026-06-13', false, '2026-06-14', true],
  ] as const)('%s: %s → %s, %s → %s', (name, before, old, after, now) => {
    expect(policy(name, day(before)).value).toBe(old);
    expect(policy(name, day(after)).value).toBe(now);
  });
});

describe('what changed between two days', () => {
  const since = (after: string, upTo: string) =>
    policyChanges(day(after), day(upTo)).map(({ name, now }) => `${now.from} ${name}`);

  it('since the guidebook, in order', () => {
    const changes = since('2023-07-01', '2026-11-02');
    expect(changes).toContain('2024-05-27 overseas.cardLapses');
    expect(changes).toContain('2024-12-02 express.fee');
    expect(changes).not.toContain('2022-04-01 card.adultAge');
    expect(changes).toEqual([...changes].sort((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : 0)));
  });

  it('the first day is not part of it, the last one is', () => {
    expect(since('2024-05-26', '2024-05-27')).toContain('2024-05-27 overseas.cardLapses');
    expect(since('2024-05-27', '2024-12-01')).toEqual(['2024-08-07 pin.kioskReset.auth']);
  });

  it('says what was and what is', () => {
    const [change] = policyChanges(day('2024-05-26'), day('2024-05-27')).filter(
      ({ name }) => name === 'overseas.cardLapses',
    );
    expect([change?.before.value, change?.now.value]).toEqual(['always', 'unless-continued']);
  });
});
