// p.10 and p.11: when kiosks run, and who gets what there.
import { describe, expect, it } from 'vitest';
import {
  KIOSK_HOURS,
  type KioskFacts,
  type KioskHours,
  kioskEligibility,
  kioskOpen,
  type TaxFacts,
} from '../index.ts';
import { day } from '../testing/dates.ts';

const tokyo = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo');

describe('p.10: hours', () => {
  const at = (local: string, hours?: KioskHours) => {
    const { answer, reasons } = kioskOpen(tokyo(local), hours);
    return [answer, reasons[0]?.code];
  };

  it.each([
    ['2026-07-15T06:29:59', false, 'kiosk.before-opening'],
    ['2026-07-15T06:30:00', true, 'kiosk.open'],
    ['2026-07-15T22:59:59', true, 'kiosk.open'],
    ['2026-07-15T23:00:00', false, 'kiosk.after-closing'],
    ['2026-07-19T12:00:00', true, 'kiosk.open'],
    ['2026-07-20T12:00:00', true, 'kiosk.open'],
    ['2026-12-28T12:00:00', true, 'kiosk.open'],
    ['2026-12-29T12:00:00', false, 'kiosk.year-end'],
    ['2027-01-03T12:00:00', false, 'kiosk.year-end'],
    ['2027-01-04T06:30:00', true, 'kiosk.open'],
  ])('%s: %s', (local, answer, code) => {
    expect(at(local)).toEqual([answer, code]);
  });

  it('reads a moment as Tokyo’s clock', () => {
    expect(kioskOpen(Temporal.Instant.from('2026-07-14T21:30:00Z')).answer).toBe(true);
    expect(kioskOpen(Temporal.Instant.from('2026-07-14T14:00:00Z')).answer).toBe(false);
  });

  it('stops for maintenance, and keeps narrower hours where a municipality has them', () => {
    const narrow = {
      opens: Temporal.PlainTime.from('09:00'),
      closes: Temporal.PlainTime.from('17:00'),
      businessDaysOnly: true,
    };
    const hours: KioskHours = {
      ...KIOSK_HOURS,
      maintenance: [{ from: day('2026-07-15'), to: day('2026-07-15') }],
      byKind: { 'family-register': narrow },
    };
    expect(at('2026-07-15T12:00', hours)).toEqual([false, 'kiosk.maintenance']);
    expect(at('2026-07-16T20:00', hours)).toEqual([true, 'kiosk.open']);
    const register = (local: string) => kioskOpen(tokyo(local), hours, 'family-register').reasons[0]?.code;
    expect(register('2026-07-16T20:00')).toBe('kiosk.after-closing');
    expect(register('2026-07-16T09:00')).toBe('kiosk.open');
    expect(register('2026-07-18T12:00')).toBe('kiosk.business-days-only');
  });
});

describe('p.11: who gets what', () => {
  const on = day('2026-07-15');
  const tax: TaxFacts = { year: 2026, newestYear: 2026, residentOnJanuary1: true, declared: true };
  const facts: KioskFacts = { born: day('1990-05-07'), sealRegistered: true, domicileHere: true, tax };
  const ask = (kind: Parameters<typeof kioskEligibility>[0], change: Partial<KioskFacts> = {}, when = on) => {
    const { answer, reasons } = kioskEligibility(kind, { ...facts, ...change }, when);
    return [answer, ...reasons.map(({ code }) => code)];
  };
  const KINDS = ['juminhyo', 'seal', 'family-register', 'family-register-note', 'tax'] as const;

  it.each(KINDS)('an ordinary resident gets %s', (kind) => {
    expect(ask(kind)).toEqual([true, 'kiosk.eligible']);
  });

  it.each(KINDS)(
    '%s is refused to restricted people, unsupported names, people about to move and children',
    (kind) => {
      expect(ask(kind, { issueRestricted: true })).toEqual([false, 'kiosk.issue-restricted']);
      expect(ask(kind, { unsupportedCharacters: true })).toEqual([false, 'kiosk.unsupported-characters']);
      expect(ask(kind, { movingOut: true })).toEqual([false, 'kiosk.moving-out']);
      expect(ask(kind, { born: day('2011-07-16') })).toEqual([false, 'kiosk.under-age']);
      expect(ask(kind, { born: day('2011-07-15') })[0]).toBe(true);
      expect(ask(kind, { counterOnlyContent: true })).toEqual([false, 'kiosk.counter-only']);
    },
  );

  it('a household member about to move out stops the resident record only', () => {
    const change = { householdMemberMovingOut: true };
    expect(ask('juminhyo', change)).toEqual([false, 'kiosk.household-moving-out']);
    for (const kind of KINDS.slice(1)) expect(ask(kind, change)[0]).toBe(true);
  });

  it('who moved out gets the family register after registration, nothing else', () => {
    const moved = { movedOut: true, addressHere: false };
    expect(ask('juminhyo', moved)).toEqual([false, 'kiosk.moved-out']);
    expect(ask('tax', moved)[0]).toBe(false);
    expect(ask('family-register', moved)).toEqual([false, 'kiosk.domicile-registration-missing']);
    expect(ask('family-register', { ...moved, domicileRegistered: true })[0]).toBe(true);
  });

  it('who lives abroad gets the family register only', () => {
    const abroad = { abroad: true, movedOut: true, addressHere: false, domicileRegistered: true };
    expect(ask('juminhyo', abroad)).toEqual([false, 'kiosk.abroad']);
    expect(ask('family-register-note', abroad)[0]).toBe(true);
  });

  it('p.10 against the misprint of p.13: domicile in the ward is enough for the family register', () => {
    expect(ask('family-register', { domicileHere: true })[0]).toBe(true);
    expect(ask('family-register', { domicileHere: false })).toEqual([false, 'kiosk.domicile-elsewhere']);
  });

  it('a seal must be registered', () => {
    expect(ask('seal', { sealRegistered: false })).toEqual([false, 'kiosk.seal-not-registered']);
  });

  it('tax: resident on 1 January, declared, the latest three years, after the waiting days', () => {
    const asked = (change: Partial<TaxFacts>) => ask('tax', { tax: { ...tax, ...change } });
    expect(asked({ residentOnJanuary1: false })).toEqual([false, 'kiosk.tax-not-resident']);
    expect(asked({ declared: false })).toEqual([false, 'kiosk.tax-not-declared']);
    expect(asked({ year: 2024 })[0]).toBe(true);
    expect(asked({ year: 2023 })).toEqual([false, 'kiosk.tax-year']);
    expect(asked({ year: 2027 })).toEqual([false, 'kiosk.tax-year']);
    expect(asked({ issuableFrom: day('2026-07-16') })).toEqual([false, 'kiosk.tax-too-early']);
    expect(asked({ issuableFrom: on })[0]).toBe(true);
  });

  it('vaccination certificates ended on 2024-03-31', () => {
    expect(ask('vaccination', {}, day('2024-03-31'))[0]).toBe(true);
    expect(ask('vaccination', {}, day('2024-04-01'))).toEqual([false, 'kiosk.service-ended']);
  });

  it('a certificate registered today can be used today, as long as no policy says otherwise', () => {
    expect(ask('juminhyo', { certificateRegisteredOn: on })[0]).toBe(true);
  });

  it('names every refusal', () => {
    expect(
      ask('juminhyo', { movingOut: true, householdMemberMovingOut: true, issueRestricted: true }),
    ).toEqual([false, 'kiosk.issue-restricted', 'kiosk.moving-out', 'kiosk.household-moving-out']);
  });
});
