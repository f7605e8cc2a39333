// Chapter 8 of the guidebook (p.10–11): certificates at shops.
import { describe, expect, it } from 'vitest';
import {
  type CardChange,
  DOMICILE_REGISTRATION_LOSSES,
  domicileRegistrationHolds,
  domicileRegistrationNeeded,
  KIOSK_CHAINS,
  KIOSK_CONTENTS,
  type KioskContentId,
  kioskContent,
  kioskEligibility,
  kioskOpen,
  kioskRefund,
  taxYears,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, told } from '../testing/told.ts';

const on = day('2023-07-01');
const born = day('1990-05-07');
const tokyo = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo');

describe('p.10 (8.1, 8.2): hours and shops', () => {
  it.each([
    ['2023-07-01T06:30', true],
    ['2023-07-02T22:59', true],
    ['2023-07-17T12:00', true],
    ['2023-07-01T06:29', false],
    ['2023-07-01T23:00', false],
    ['2023-12-31T12:00', false],
  ] as const)('p.10 (8.1): %s: %s', (local, open) => {
    expect(kioskOpen(tokyo(local)).answer).toBe(open);
  });

  it('p.10 (8.2): four chains of the guidebook', () => {
    const named = Object.entries(KIOSK_CHAINS).filter(([, { source }]) => source.kind === 'guidebook');
    expect(named.map(([id]) => id)).toEqual(['seven-eleven', 'lawson', 'familymart', 'ministop']);
    const then = Object.entries(KIOSK_CHAINS).filter(
      ([, { from }]) => Temporal.PlainDate.compare(from, day('2023-07-01')) <= 0,
    );
    expect(then).toEqual(named);
  });
});

describe('p.10: what a paper may show', () => {
  it.each([
    ['8.4', 'relation', true, true],
    ['8.4', 'domicile', true, false],
    ['8.4', 'nationality-and-status', false, true],
    ['8.6', 'individual-number', true, true],
    ['8.7', 'resident-code', false, false],
    ['8.7', 'history', false, false],
    ['8.7', 'certificate-of-items', false, false],
    ['8.7', 'removed-entry', false, false],
    ['8.9', 'whole-register', true, true],
    ['8.9', 'individual-register', true, true],
    ['8.9', 'note', true, true],
    ['8.11', 'tax-assessment', true, true],
    ['8.11', 'tax-payment', true, true],
    ['8.25', 'free-for-pension', false, false],
  ] as const)('p.10–11 (%s): %s: citizens %s, foreign residents %s', (_, content, citizens, foreigners) => {
    expect(kioskContent(content, { citizen: true }).answer).toBe(citizens);
    expect(kioskContent(content, { citizen: false }).answer).toBe(foreigners);
  });

  it('p.10 (8.6): before the number is printed the receiver is asked', () => {
    expect(codes(kioskContent('individual-number', { citizen: true }))).toContain('kiosk.ask-receiver-first');
  });

  it('p.10 (8.7): what a counter only issues, a kiosk refuses', () => {
    for (const id of Object.keys(KIOSK_CONTENTS) as KioskContentId[]) {
      const counterOnlyContent = KIOSK_CONTENTS[id].where === 'counter';
      const { kind } = KIOSK_CONTENTS[id];
      if (!counterOnlyContent) continue;
      const facts = { born, domicileHere: true, counterOnlyContent };
      expect(codes(kioskEligibility(kind, facts, on))).toEqual(['kiosk.counter-only']);
    }
  });
});

describe('p.10 (8.8–8.11): who gets which', () => {
  const tax = { year: 2023, newestYear: 2023, residentOnJanuary1: true, declared: true };
  const ask = (kind: Parameters<typeof kioskEligibility>[0], facts: object) =>
    told(kioskEligibility(kind, { born, ...facts }, on));

  it.each([
    ['8.5 own household', 'juminhyo', {}, true, 'kiosk.eligible'],
    ['8.8 seal registered', 'seal', { sealRegistered: true }, true, 'kiosk.eligible'],
    ['8.8 no seal', 'seal', {}, false, 'kiosk.seal-not-registered'],
    ['8.9 domicile here', 'family-register', { domicileHere: true }, true, 'kiosk.eligible'],
    ['8.10 domicile elsewhere', 'family-register', {}, false, 'kiosk.domicile-elsewhere'],
    [
      '8.10 living elsewhere, not registered',
      'family-register',
      { domicileHere: true, addressHere: false },
      false,
      'kiosk.domicile-registration-missing',
    ],
    [
      '8.10 living elsewhere, registered',
      'family-register-note',
      { domicileHere: true, addressHere: false, domicileRegistered: true },
      true,
      'kiosk.eligible',
    ],
    ['8.11 tax', 'tax', { tax }, true, 'kiosk.eligible'],
    [
      '8.11 not here on 1 January',
      'tax',
      { tax: { ...tax, residentOnJanuary1: false } },
      false,
      'kiosk.tax-not-resident',
    ],
    ['8.11 not declared', 'tax', { tax: { ...tax, declared: false } }, false, 'kiosk.tax-not-declared'],
    ['8.11 a fourth year', 'tax', { tax: { ...tax, year: 2020 } }, false, 'kiosk.tax-year'],
    ['8.17 characters', 'juminhyo', { unsupportedCharacters: true }, false, 'kiosk.unsupported-characters'],
    ['8.18 moved out', 'juminhyo', { movedOut: true }, false, 'kiosk.moved-out'],
    ['8.18 about to move', 'juminhyo', { movingOut: true }, false, 'kiosk.moving-out'],
    [
      '8.19 household about to move',
      'juminhyo',
      { householdMemberMovingOut: true },
      false,
      'kiosk.household-moving-out',
    ],
    ['8.20 restricted', 'juminhyo', { issueRestricted: true }, false, 'kiosk.issue-restricted'],
    [
      '8.21 too soon after the declaration',
      'tax',
      { tax: { ...tax, issuableFrom: day('2023-07-02') } },
      false,
      'kiosk.tax-too-early',
    ],
    ['8.12 vaccination', 'vaccination', {}, true, 'kiosk.eligible'],
  ] as const)('p.10–11 (%s)', (_, kind, facts, answer, code) => {
    expect(ask(kind, facts)).toEqual([answer, code]);
  });

  it('p.10 (8.11): three years, each by its 1 January, with the income of the year before', () => {
    const years = taxYears(2026, day('2026-11-02'));
    expect(years.map(({ year, incomeYear }) => [year, incomeYear])).toEqual([
      [2026, 2025],
      [2025, 2024],
      [2024, 2023],
    ]);
    expect(years[0]?.baseDate.toString()).toBe('2026-01-01');
    for (const { year } of years) {
      const facts = { tax: { ...tax, year, newestYear: 2026 } };
      expect(ask('tax', facts)[0]).toBe(true);
    }
  });
});

describe('p.10–11 (8.10, 8.16), p.13 (9.11): 本籍地利用登録', () => {
  it.each([
    [{ domicileHere: true, addressHere: true, offered: true }, false, 'domicile.not-needed'],
    [{ domicileHere: true, addressHere: false, offered: true }, true, 'domicile.needed'],
    [{ domicileHere: false, addressHere: true, offered: true }, true, 'domicile.needed'],
    [{ domicileHere: false, addressHere: true, offered: false }, null, 'domicile.not-offered'],
  ] as const)('p.10 (8.10): %j', (facts, needed, code) => {
    expect(told(domicileRegistrationNeeded(facts))).toEqual([needed, code]);
  });

  it.each(Object.keys(DOMICILE_REGISTRATION_LOSSES) as CardChange[])(
    'p.11 (8.16), p.13 (9.11): %s loses the registration',
    (change) => {
      expect(told(domicileRegistrationHolds([change]))).toEqual([false, 'domicile.lost']);
    },
  );

  it('p.11 (8.16): without a change it holds; every loss is named', () => {
    expect(domicileRegistrationHolds([]).answer).toBe(true);
    const both = domicileRegistrationHolds(['name-changed', 'certificate-renewed']);
    expect(both.reasons.map(({ params }) => params?.change)).toEqual(['name-changed', 'certificate-renewed']);
  });
});

describe('p.11 (8.23, 8.24), p.13 (9.12): wrong, forgotten and faulty papers', () => {
  const unclear = {
    problem: 'unclear-print',
    toldAtOnce: true,
    allPapersBrought: true,
    receiptBrought: true,
  } as const;
  it.each([
    ['8.23 wrong certificate', { ...unclear, problem: 'wrong-certificate' }, 'kiosk.no-exchange'],
    ['8.23 left behind', { ...unclear, problem: 'left-behind' }, 'kiosk.no-refund-left-behind'],
    ['8.24 after leaving', { ...unclear, toldAtOnce: false }, 'kiosk.tell-at-once'],
    ['8.24 sheets missing', { ...unclear, allPapersBrought: false }, 'kiosk.bring-all-papers'],
    ['8.24 no receipt', { ...unclear, receiptBrought: false }, 'kiosk.bring-receipt'],
  ] as const)('p.11 (%s)', (_, paper, code) => {
    expect(told(kioskRefund(paper))).toEqual([false, code]);
  });

  it('p.13 (9.12): void and refund, and the paper anew', () => {
    expect(told(kioskRefund(unclear))).toEqual([true, 'kiosk.void-and-refund', 'kiosk.take-anew']);
  });
});
