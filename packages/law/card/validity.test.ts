// Card expiry, renewal window and extension, as the guidebook and the worked cases have them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardMade,
  type CardToExtend,
  cardExpiry,
  cardExtension,
  type ExtensionGround,
  nthBirthdayAfter,
  RESIDENCE_STATUSES,
  renewalOpen,
  renewalWindow,
} from '../index.ts';
import { anyDate, day, issueDate } from '../testing/dates.ts';

const { compare } = Temporal.PlainDate;
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const card = (born: string, made: string, more: Partial<CardMade> = {}): CardMade => ({
  born: day(born),
  made: day(made),
  ...more,
});
const codes = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map((reason) => reason.code);

describe('p.4: a card runs to the tenth birthday after it was made, the fifth under 18', () => {
  it.each([
    ['the official example', '1985-10-10', '2020-05-15', '2029-10-10'],
    ['made on the birthday: ten full years', '1985-10-10', '2020-10-10', '2030-10-10'],
    ['made the day before: nine years and a day', '1985-10-10', '2020-10-09', '2029-10-10'],
    ['17 when made', '2008-06-01', '2026-05-31', '2030-06-01'],
    ['18 on the day', '2008-06-01', '2026-06-01', '2036-06-01'],
    ['born on 29 February, ends in a common year', '2004-02-29', '2024-03-01', '2034-02-28'],
    ['born on 29 February, ends in a leap year', '1996-02-29', '2018-03-01', '2028-02-29'],
    ['a baby without a photo', '2024-12-20', '2025-01-10', '2029-12-20'],
    ['made on the day of birth', '2025-01-10', '2025-01-10', '2030-01-10'],
  ])('%s: born %s, made %s → %s', (_, born, made, expiry) => {
    expect(cardExpiry(card(born, made)).answer.toString()).toBe(expiry);
  });

  it('counts 20 as adult for applications up to 2022-03-31, whenever the card was made', () => {
    const eighteen = card('2003-06-01', '2022-04-20');
    expect(cardExpiry({ ...eighteen, applied: day('2022-03-31') }).answer.toString()).toBe('2026-06-01');
    expect(cardExpiry({ ...eighteen, applied: day('2022-04-01') }).answer.toString()).toBe('2031-06-01');
    expect(codes(cardExpiry({ ...eighteen, applied: day('2022-03-31') }))).toContain(
      'card-expiry.adult-at-20',
    );
  });

  it('names the reason with its page', () => {
    expect(cardExpiry(card('1985-10-10', '2020-05-15')).reasons).toMatchObject([
      {
        code: 'card-expiry.tenth-birthday',
        source: { kind: 'guidebook', page: 4 },
        params: { birthday: '2029-10-10' },
      },
    ]);
  });
});

describe('p.5: a period of stay limits the card, never beyond the birthday', () => {
  const worker = card('1990-04-02', '2025-05-01', { status: 'mid-long' });

  it('ends with the stay, or with the birthday when that comes first', () => {
    expect(cardExpiry({ ...worker, stayUntil: day('2028-05-20') }).answer.toString()).toBe('2028-05-20');
    expect(cardExpiry({ ...worker, stayUntil: day('2040-01-01') }).answer.toString()).toBe('2035-04-02');
    const child = card('2020-04-02', '2025-05-01', { status: 'mid-long', stayUntil: day('2031-01-01') });
    expect(cardExpiry(child).answer.toString()).toBe('2030-04-02');
  });

  it.each(['permanent', 'special-permanent', 'highly-skilled-2'] as const)('does not for %s', (status) => {
    const decision = cardExpiry({ ...worker, status, stayUntil: day('2028-05-20') });
    expect(decision.answer.toString()).toBe('2035-04-02');
    expect(codes(decision)).toContain('card-expiry.stay-not-counted');
  });

  it('gives sixty days after birth or loss of nationality', () => {
    const born = card('2025-03-01', '2025-03-20', { status: 'transit-by-birth' });
    expect(cardExpiry(born).answer.toString()).toBe('2025-04-30');
    const lost = card('1990-04-02', '2025-03-20', {
      status: 'transit-by-nationality-loss',
      lostOn: day('2025-03-10'),
    });
    expect(cardExpiry(lost).answer.toString()).toBe('2025-05-09');
  });

  it.each([
    ['born after it was made', card('2025-05-02', '2025-05-01'), 'law.born-after-event'],
    ['applied for after it was made', { ...worker, applied: day('2025-05-02') }, 'law.applied-after-made'],
    ['no end of stay', worker, 'law.stay-missing'],
    ['stay over', { ...worker, stayUntil: day('2025-04-30') }, 'law.stay-over'],
    ['no day of loss', { ...worker, status: 'transit-by-nationality-loss' }, 'law.loss-date-missing'],
    ['sixty days over', card('2025-01-01', '2025-05-01', { status: 'transit-by-birth' }), 'law.stay-over'],
    ['before there were cards', card('1985-10-10', '2014-01-01'), 'law.no-policy-on-date'],
  ] as const)('impossible: %s', (_, impossible, expected) => {
    expect(() => cardExpiry(impossible)).toThrow(code(expected));
  });

  it('never ends before it was made, nor after the birthday, and a longer stay never shortens it', () => {
    const status = fc.constantFrom(...RESIDENCE_STATUSES);
    fc.assert(
      fc.property(anyDate, issueDate, status, fc.nat(5000), fc.nat(2000), (born, made, kind, stay, more) => {
        fc.pre(compare(born, made) <= 0 && (kind !== 'transit-by-birth' || born.until(made).days <= 60));
        const until = made.add({ days: stay });
        const base = { born, made, status: kind, lostOn: made };
        const expiry = cardExpiry({ ...base, stayUntil: until }).answer;
        const longer = cardExpiry({ ...base, stayUntil: until.add({ days: more }) }).answer;
        expect(compare(expiry, made)).toBeGreaterThanOrEqual(0);
        expect(compare(expiry, nthBirthdayAfter(born, made, 10))).toBeLessThanOrEqual(0);
        expect(compare(longer, expiry)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('p.12: renewal opens the day after three months before', () => {
  it.each([
    ['2024-04-01', '2024-01-02'],
    ['2023-05-30', '2023-03-01'],
    ['2024-05-30', '2024-03-01'],
    ['2023-05-28', '2023-03-01'],
    ['2024-05-28', '2024-02-29'],
    ['2024-05-29', '2024-03-01'],
    ['2025-12-31', '2025-10-01'],
    ['2025-12-30', '2025-10-01'],
    ['2026-01-31', '2025-11-01'],
    ['2026-02-28', '2025-11-29'],
    ['2028-02-29', '2027-11-30'],
    ['2026-11-30', '2026-08-31'],
  ])('expiry %s → %s', (expiry, opens) => {
    const window = renewalWindow(day(expiry));
    expect([window.opens.toString(), window.closes.toString()]).toEqual([opens, expiry]);
  });

  it('p.12 word for word ("if that day does not exist, the next") agrees on every day from 2016 to 2040', () => {
    const last = day('2040-12-31');
    for (let expiry = day('2016-01-01'); compare(expiry, last) <= 0; expiry = expiry.add({ days: 1 })) {
      const month = expiry.toPlainYearMonth().subtract({ months: 3 });
      const literal =
        expiry.day + 1 <= month.daysInMonth
          ? month.toPlainDate({ day: expiry.day + 1 })
          : month.add({ months: 1 }).toPlainDate({ day: 1 });
      if (!renewalWindow(expiry).opens.equals(literal)) expect.fail(`the readings differ for ${expiry}`);
    }
  });

  it('is open from its first to its last day and says why not otherwise', () => {
    const expiry = day('2024-04-01');
    const on = (iso: string) => {
      const { answer, reasons } = renewalOpen(expiry, day(iso));
      return [answer, reasons[0]?.code];
    };
    expect(on('2024-01-01')).toEqual([false, 'renewal.not-yet']);
    expect(on('2024-01-02')).toEqual([true, 'renewal.open']);
    expect(on('2024-04-01')).toEqual([true, 'renewal.open']);
    expect(on('2024-04-02')).toEqual([false, 'renewal.expired']);
  });
});

describe('p.5: a card follows a new period of stay on request', () => {
  const held: CardToExtend = {
    ...card('1990-04-02', '2025-05-01', { status: 'mid-long', stayUntil: day('2026-05-20') }),
    expiry: day('2026-05-20'),
    on: day('2026-05-10'),
    noteSpace: true,
  };
  const newStay = (iso: string): ExtensionGround => ({ kind: 'new-stay', stayUntil: day(iso) });
  const pending: ExtensionGround = {
    kind: 'special-period',
    stayUntil: day('2026-05-20'),
    renewalAppliedOn: day('2026-05-01'),
    usedBefore: false,
  };

  it('to the end of the new stay, capped by the birthday counted from the first making', () => {
    expect(cardExtension(held, newStay('2029-05-20')).answer?.toString()).toBe('2029-05-20');
    const capped = cardExtension(held, newStay('2036-05-20'));
    expect(capped.answer?.toString()).toBe('2035-04-02');
    expect(codes(capped)).toContain('extension.birthday-cap');
  });

  it('for two months, once, while a renewal of stay is being decided', () => {
    expect(cardExtension(held, pending).answer?.toString()).toBe('2026-07-20');
    expect(codes(cardExtension(held, { ...pending, usedBefore: true }))).toEqual([
      'extension.special-period-used',
    ]);
    expect(codes(cardExtension(held, { ...pending, renewalAppliedOn: day('2026-05-21') }))).toEqual([
      'extension.applied-too-late',
    ]);
  });

  it.each([
    ['expired', { on: day('2026-05-21') }, 'extension.card-expired'],
    ['no space for notes', { noteSpace: false }, 'extension.no-space'],
    ['permanent by now', { status: 'permanent' }, 'extension.renewed-like-citizens'],
  ] as const)('not when %s', (_, change, expected) => {
    const decision = cardExtension({ ...held, ...change }, newStay('2029-05-20'));
    expect(decision.answer).toBeNull();
    expect(codes(decision)).toEqual([expected]);
  });

  it('not when nothing is gained, on the last day still', () => {
    expect(codes(cardExtension(held, newStay('2026-05-20')))).toEqual(['extension.not-longer']);
    expect(cardExtension({ ...held, on: day('2026-05-20') }, newStay('2029-05-20')).answer).not.toBeNull();
    expect(() => cardExtension({ ...held, expiry: day('2025-04-30') }, pending)).toThrow(
      code('law.expiry-before-made'),
    );
  });
});
