// Chapter 7 of the guidebook (p.9): points and vaccination certificates, both ended, both still answered by date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  POINT_PARTS,
  type PointsQuestion,
  points,
  type VaccinationQuestion,
  vaccinationCertificate,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, told } from '../testing/told.ts';

const on = day('2023-07-01');
const asked: Omit<PointsQuestion, 'part'> = {
  on,
  cardApplied: day('2023-02-28'),
  spent: 20000,
  cashlessRegistered: true,
  registered: true,
};

describe('p.9 (7.1–7.4): points, second round', () => {
  it('p.9 (7.1): three parts make 20,000', () => {
    const parts = POINT_PARTS.map((part) => points({ ...asked, part }).answer);
    expect(parts).toEqual([5000, 7500, 7500]);
    expect(parts.reduce((sum, yen) => sum + yen, 0)).toBe(20000);
  });

  it.each([
    ['7.1 on the last day', { on: day('2023-09-30') }, 5000, 'points.for-card'],
    ['7.1 a day late', { on: day('2023-10-01') }, 0, 'points.not-open'],
    ['7.1 before it began', { on: day('2021-12-31') }, 0, 'points.not-open'],
    ['7.2 card applied for too late', { cardApplied: day('2023-03-01') }, 0, 'points.card-too-late'],
    ['7.2 first round taken', { firstRoundTaken: true }, 0, 'points.first-round-taken'],
    ['7.2 no cashless service', { cashlessRegistered: false }, 0, 'points.register-cashless'],
    ['7.2 a quarter of what is spent', { spent: 10001 }, 2500, 'points.for-card'],
    ['7.2 no more than 5,000', { spent: 90000 }, 5000, 'points.for-card'],
  ] as const)('p.9 ① (%s)', (_, more, yen, code) => {
    expect(told(points({ ...asked, ...more, part: 'card' }))).toEqual([yen, code]);
  });

  it.each(['insurance', 'account'] as const)('p.9 ②③ (7.3, 7.4): %s', (part) => {
    expect(told(points({ ...asked, part }))).toEqual([
      7500,
      'points.for-registration',
      'points.apply-separately',
    ]);
    expect(told(points({ ...asked, part, registered: false }))).toEqual([0, `points.register-${part}`]);
    const early = { ...asked, cardApplied: day('2022-05-01'), part };
    expect(told(points({ ...early, on: day('2022-06-29') }))).toEqual([0, 'points.part-not-open']);
    expect(points({ ...early, on: day('2022-06-30') }).answer).toBe(7500);
  });

  it('p.9 ① (7.2): more spent never gives fewer points, and never more than 5,000', () => {
    const yen = (spent: number) => points({ ...asked, part: 'card', spent }).answer;
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(40_000), (a, b) => {
        expect(yen(Math.max(a, b))).toBeGreaterThanOrEqual(yen(Math.min(a, b)));
        expect(yen(a)).toBeLessThanOrEqual(Math.min(5000, a / 4));
      }),
    );
  });
});

describe('p.9 (7.5), p.10 (8.12): vaccination certificates', () => {
  const app: VaccinationQuestion = {
    channel: 'app',
    use: 'domestic',
    on,
    cardAndPin: true,
    phoneReadsCard: true,
  };
  const kiosk: VaccinationQuestion = { channel: 'kiosk', use: 'domestic', on, cardAndPin: true };
  const abroad = { use: 'abroad' } as const;

  it.each([
    ['7.5 app', app, 'vaccination.issued'],
    ['7.5 app without card or PIN', { ...app, cardAndPin: false }, 'vaccination.card-and-pin'],
    ['7.5 app, other phone', { ...app, phoneReadsCard: false }, 'vaccination.phone'],
    ['7.5 app, abroad', { ...app, ...abroad, passport: true }, 'vaccination.issued'],
    ['7.5 app, abroad, no passport', { ...app, ...abroad }, 'vaccination.passport'],
    ['7.5 app before it began', { ...app, on: day('2021-12-19') }, 'vaccination.not-offered'],
    ['7.5 app on its last day', { ...app, on: day('2024-03-31') }, 'vaccination.issued'],
    ['7.5 app after its end', { ...app, on: day('2024-04-01') }, 'vaccination.not-offered'],
    ['8.12 kiosk', kiosk, 'vaccination.issued'],
    ['8.12 kiosk, abroad, no app', { ...kiosk, ...abroad }, 'vaccination.app-first'],
    ['8.12 app too early', { ...kiosk, ...abroad, appIssued: day('2022-07-20') }, 'vaccination.app-first'],
    ['8.12 kiosk, abroad', { ...kiosk, ...abroad, appIssued: day('2022-07-21') }, 'vaccination.issued'],
    ['8.12 kiosk after its end', { ...kiosk, on: day('2024-04-01') }, 'vaccination.not-offered'],
  ] as const)('p.9, p.10 (%s)', (_, question, code) => {
    const decision = vaccinationCertificate(question);
    expect(codes(decision)).toEqual([code]);
    expect(decision.answer).toBe(code === 'vaccination.issued');
  });
});
