// p.5: what a new card costs. p.8 and p.10: what papers cost at the counter and at the kiosk, by date.
import { describe, expect, it } from 'vitest';
import { CERTIFICATES, type CertificateKind, type FeeQuestion, fee } from '../index.ts';
import { day } from '../testing/dates.ts';
import { minatoFees } from '../testing/minato.ts';

const ask = (question: FeeQuestion) => {
  const { answer, reasons } = fee(question, minatoFees);
  return [answer, ...reasons.map(({ code }) => code)];
};

describe('p.5: re-issue of a card', () => {
  const on = day('2026-07-15');
  const reissue = (more: Partial<FeeQuestion & { for: 'reissue' }> = {}) =>
    ask({ for: 'reissue', channel: 'counter', on, ...more });

  it('costs 1,000 yen: 800 for the card and 200 for the certificates', () => {
    const paid = [1000, 'fee.reissue-card', 'fee.reissue-certificates'];
    expect(reissue()).toEqual(paid);
    expect(reissue({ reason: 'loss' })).toEqual(paid);
    expect(reissue({ certificates: false })).toEqual([800, 'fee.reissue-card']);
  });

  it.each(['expiry', 'note-space-full', 'card-error'] as const)(
    '%s is free only with the old card',
    (reason) => {
      expect(reissue({ reason, oldCardReturned: true })).toEqual([0, 'fee.waived-old-card']);
      expect(reissue({ reason, oldCardReturned: false })).toEqual([
        1000,
        'fee.reissue-card',
        'fee.reissue-certificates',
        'fee.old-card-not-returned',
      ]);
    },
  );

  it('is free when the holder is not at fault; the old card does not make a lost one free', () => {
    expect(reissue({ reason: 'disaster' })).toEqual([0, 'fee.waived']);
    expect(reissue({ reason: 'number-changed' })[0]).toBe(0);
    expect(reissue({ reason: 'first-card' })).toEqual([0, 'fee.waived']);
    expect(reissue({ reason: 'theft' })[0]).toBe(1000);
    expect(reissue({ reason: 'theft', policeReport: true })[0]).toBe(0);
    expect(reissue({ reason: 'own-wish', oldCardReturned: true })[0]).toBe(1000);
  });

  it('costs 2,000 yen in express, offered since 2024-12-02', () => {
    expect(reissue({ express: true, reason: 'loss' })[0]).toBe(2000);
    expect(() => reissue({ express: true, on: day('2024-12-01') })).toThrow(
      expect.objectContaining({ code: 'law.express-not-offered' }) as Error,
    );
  });

  it('is not done at a kiosk', () => {
    expect(() => reissue({ channel: 'kiosk' })).toThrow(
      expect.objectContaining({ code: 'law.no-fee' }) as Error,
    );
  });
});

describe('p.10: papers', () => {
  const kiosk = (kind: CertificateKind, on: string) => ask({ for: kind, channel: 'kiosk', on: day(on) })[0];
  const counter = (kind: CertificateKind, on: string, resident: boolean) =>
    ask({ for: kind, channel: 'counter', on: day(on), resident })[0];
  const papers = (Object.keys(CERTIFICATES) as CertificateKind[]).filter((kind) => kind !== 'vaccination');

  it.each(papers)('%s: 10 yen at kiosks and free for residents through FY Reiwa 5', (kind) => {
    for (const on of ['2023-07-01', '2024-03-31']) {
      expect(kiosk(kind, on)).toBe(10);
      expect(counter(kind, on, true)).toBe(0);
      expect(counter(kind, on, false)).toBeGreaterThanOrEqual(300);
    }
    expect(counter(kind, '2024-04-01', true)).toBeGreaterThanOrEqual(300);
  });

  it.each(papers)('%s: otherwise the kiosk is 100 yen below the counter', (kind) => {
    for (const on of ['2020-01-01', '2026-07-15']) {
      expect(counter(kind, on, true) as number).toBe((kiosk(kind, on) as number) + 100);
    }
  });

  it('the regular kiosk fees of the guidebook, and the longer year of tax certificates', () => {
    expect(papers.map((kind) => kiosk(kind, '2024-04-01'))).toEqual([200, 200, 350, 200, 10]);
    expect(papers.map((kind) => kiosk(kind, '2025-04-01'))).toEqual([200, 200, 350, 200, 200]);
  });

  it('the vaccination certificate cost 120 yen and has ended', () => {
    expect(kiosk('vaccination', '2023-07-01')).toBe(120);
    expect(() => kiosk('vaccination', '2024-04-01')).toThrow(
      expect.objectContaining({ code: 'law.no-fee' }) as Error,
    );
  });

  it('says when a fee is for residents only', () => {
    expect(ask({ for: 'seal', channel: 'counter', on: day('2023-07-01'), resident: true })).toEqual([
      0,
      'fee.free',
      'fee.residents-only',
    ]);
  });
});
