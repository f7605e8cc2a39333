// Chapter 6 of the guidebook (p.8): PINs, fees, one-stop moving, and what the card is good for.
import { describe, expect, it } from 'vitest';
import {
  CARD_SERVICES,
  type CardServiceId,
  type CertificateKind,
  cardService,
  checkPin,
  consequencesOf,
  earliestVisit,
  type FeeChannel,
  fee,
  insuranceUse,
  kioskEligibility,
  type OneStopMove,
  oneStopMove,
  oneStopWindow,
  paperInsuranceCard,
  pinAdvice,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { minatoFees } from '../testing/minato.ts';
import { codes, told } from '../testing/told.ts';

const on = day('2023-07-01');

describe('p.8 (6.2, 6.3): PINs', () => {
  it.each([
    ['sign', 'ABC123', true],
    ['sign', 'ABCDEFGH12345678', true],
    ['sign', 'ABC12', false],
    ['sign', 'ABCDEFGH123456789', false],
    ['sign', 'abc123', false],
    ['auth', '4830', true],
    ['auth', '48302', false],
    ['auth', 'A830', false],
  ] as const)('p.8: %s %j has its form: %s', (kind, pin, right) => {
    expect(checkPin(kind, pin).answer).toBe(right);
  });

  it('p.12 (9.4): digits of the number are no PIN', () => {
    const [advice] = pinAdvice('0019', { individualNumber: '000000000019' });
    expect(advice?.code).toBe('pin.advice-individual-number');
  });
});

describe('p.8 (6.5), p.10 (8.3): fees of certificates', () => {
  const yen = (certificate: CertificateKind, channel: FeeChannel, date: string, resident = true) =>
    fee({ for: certificate, channel, on: day(date), resident }, minatoFees).answer;

  it.each([
    ['juminhyo', 200],
    ['seal', 200],
    ['family-register', 350],
    ['family-register-note', 200],
    ['tax', 200],
  ] as const)('p.10: %s: 10 yen through FY Reiwa 5, then %s, 100 below the counter', (kind, usual) => {
    expect(yen(kind, 'kiosk', '2023-07-01')).toBe(10);
    expect(yen(kind, 'kiosk', '2024-03-31')).toBe(10);
    expect(yen(kind, 'kiosk', '2026-11-02')).toBe(usual);
    expect(yen(kind, 'counter', '2026-11-02')).toBe(usual + 100);
  });

  it('p.8 (6.5): the counter is free for residents until then, for nobody else', () => {
    expect(yen('juminhyo', 'counter', '2024-03-31')).toBe(0);
    expect(yen('juminhyo', 'counter', '2024-03-31', false)).toBe(300);
    expect(yen('juminhyo', 'counter', '2024-04-01')).toBe(300);
  });

  it('p.10 (8.3, 8.12): the vaccination certificate is 120 yen, special fee or not', () => {
    expect(yen('vaccination', 'kiosk', '2023-07-01')).toBe(120);
  });
});

describe('p.8 (6.7): one-stop moving', () => {
  const move: OneStopMove = {
    movesIn: day('2026-12-01'),
    on: day('2026-11-02'),
    domestic: true,
    by: 'self',
    certificatesValid: true,
    pins: ['sign', 'auth', 'text'],
  };

  it.each([
    ['within its window', {}, true, 'one-stop.accepted'],
    ['on its first day', { on: day('2026-11-01') }, true, 'one-stop.accepted'],
    ['the day before', { on: day('2026-10-31') }, false, 'one-stop.too-early'],
    ['on its last day', { on: day('2026-12-11') }, true, 'one-stop.accepted'],
    ['the day after', { on: day('2026-12-12') }, false, 'one-stop.too-late'],
    ['abroad', { domestic: false }, false, 'one-stop.domestic-only'],
    ['by a proxy', { by: 'proxy' }, false, 'one-stop.no-proxy'],
    ['by the household', { by: 'household-member' }, false, 'one-stop.no-proxy'],
    ['with a revoked certificate', { certificatesValid: false }, false, 'one-stop.certificates'],
    ['without a PIN', { pins: ['sign', 'auth'] }, false, 'one-stop.pin'],
    ['before it began', { movesIn: day('2023-02-10'), on: day('2023-02-05') }, false, 'one-stop.not-yet'],
  ] as const)('p.8 (6.7): %s', (_, more, accepted, code) => {
    expect(told(oneStopMove({ ...move, ...more })).slice(0, 2)).toEqual([accepted, code]);
  });

  it('p.8 (6.7): the visit stays, best a working day later; from the filing on kiosks refuse', () => {
    expect(codes(oneStopMove(move))).toContain('one-stop.visit');
    expect(earliestVisit(day('2026-11-02')).toString()).toBe('2026-11-04');
    expect(oneStopWindow(day('2026-12-01')).closes.toString()).toBe('2026-12-11');
    const kiosk = kioskEligibility('juminhyo', { born: day('1990-05-07'), movingOut: true }, on);
    expect(codes(kiosk)).toEqual(['kiosk.moving-out']);
    expect(consequencesOf('moved-out', on).answer.toFile).toEqual(['move-out', 'move-in']);
  });
});

describe('p.8, p.9: services by their days', () => {
  it.each([
    ['passport-renewal', '2023-03-26', false],
    ['passport-renewal', '2023-07-01', true],
    ['passport-new', '2025-03-23', false],
    ['passport-new', '2025-03-24', true],
    ['e-tax', '2023-07-01', true],
    ['insurance', '2023-07-01', true],
    ['certificates-by-post', '2023-07-01', true],
    ['portal-login', '2023-07-01', true],
    ['iphone-certificates', '2025-06-23', false],
    ['iphone-certificates', '2025-06-24', true],
    ['points', '2023-09-30', true],
    ['points', '2023-10-01', false],
    ['vaccination-app', '2024-03-31', true],
    ['vaccination-app', '2024-04-01', false],
  ] as const)('p.8, p.9 (6.4–6.10): %s on %s: %s', (service, date, open) => {
    const decision = cardService(service, day(date));
    expect(decision.answer).toBe(open);
    expect(codes(decision)[0]).toMatch(open ? 'service.open' : /service\.(not-yet|ended)/);
  });

  it('a card without PINs serves for faces and insurance only, and exists since 2023-12-15', () => {
    const open = (Object.keys(CARD_SERVICES) as CardServiceId[]).filter(
      (service) => cardService(service, day('2026-11-02'), { pinless: true }).answer,
    );
    expect(open).toEqual(['insurance', 'face-to-face-identity']);
    expect(consequencesOf('pinless-chosen', day('2023-12-15')).answer).toMatchObject({
      auth: 'stays',
      sign: 'revoked',
    });
    expect(() => consequencesOf('pinless-chosen', day('2023-12-14'))).toThrow('pinless-chosen');
  });

  const insured = { registered: true, cardExpiry: day('2030-05-07'), authExpiry: day('2026-05-07') } as const;
  it.each([
    ['2026-05-07', 'full'],
    ['2026-05-08', 'eligibility-only'],
    ['2026-08-31', 'eligibility-only'],
    ['2026-09-01', null],
  ] as const)('p.8 (6.10): as the insurance card on %s: %s', (date, use) => {
    expect(insuranceUse({ ...insured, on: day(date) }).answer).toBe(use);
  });

  it('p.8 (6.10): grace ends on the last day of a short month; nothing without registration', () => {
    const use = { ...insured, authExpiry: day('2025-11-30') };
    expect(insuranceUse({ ...use, on: day('2026-02-28') }).answer).toBe('eligibility-only');
    expect(insuranceUse({ ...use, on: day('2026-03-01') }).answer).toBeNull();
    expect(insuranceUse({ ...insured, registered: false, on: day('2026-05-07') }).answer).toBeNull();
  });

  it.each([
    ['2024-12-01', 'issued'],
    ['2024-12-02', 'accepted'],
    ['2025-12-01', 'accepted'],
    ['2025-12-02', 'ended'],
  ] as const)('p.3 (2.10), later law: paper insurance cards on %s: %s', (date, state) => {
    expect(paperInsuranceCard(day(date)).answer).toBe(state);
  });
});
