// The guidebook's examples (p.4–6 and p.12) answered for one person, and what holds for everybody's plan.
import { LawError } from '@tegata/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from './answers.ts';
import { faultOf } from './contradiction.ts';
import { type Plan, planFor } from './plan.ts';
import { DATE_FIELDS, HAPPENINGS, STATUSES } from './questions.ts';
import { planOn, settingOn, typedDates } from './testing/plans.ts';

const TODAY = '2026-11-24';
const dates = ({ dates: list }: Plan) =>
  Object.fromEntries(list.map(({ of, opens, expires }) => [of, `${opens} ${expires}`]));
const deadlines = ({ deadlines: list }: Plan) =>
  Object.fromEntries(list.map(({ id, until }) => [id, until.toString()]));
const steps = (plan: Plan) => plan.steps.map(({ id }) => id);
const bring = (plan: Plan) =>
  Object.fromEntries(
    plan.steps.flatMap(({ bring: things }) => things.map(({ thing, state }) => [thing, state])),
  );

describe('my dates (guidebook p.4, p.5, p.12)', () => {
  it('run to the tenth birthday, the certificates to the fifth', () => {
    const plan = planOn(TODAY, { born: '1985-10-10', 'card-made': '2024-05-15' });
    expect(dates(plan)).toEqual({
      card: '2033-07-11 2033-10-10',
      auth: '2028-07-11 2028-10-10',
      sign: '2028-07-11 2028-10-10',
    });
    expect(steps(plan)).toEqual(['certificate-renewal']);
    expect(plan.from.toString()).toBe('2028-07-11');
  });

  it('run to the fifth birthday for a child, with no signature certificate under 15', () => {
    const plan = planOn(TODAY, { born: '2018-03-01', 'card-made': '2024-05-15' });
    expect(dates(plan)).toEqual({ card: '2028-12-02 2029-03-01', auth: '2028-12-02 2029-03-01' });
    expect(steps(plan)).toEqual(['card-renewal', 'card-pick-up']);
  });

  it('are what is written on the card, and say what the rules would give', () => {
    const { dates: list } = planOn(TODAY, {
      born: '1985-10-10',
      'card-made': '2024-05-15',
      'card-expiry': '2030-01-31',
    });
    expect(list[0]).toMatchObject({ of: 'card', basis: 'told' });
    expect([list[0]?.expires.toString(), list[0]?.byRule?.toString()]).toEqual(['2030-01-31', '2033-10-10']);
    expect(list[1]?.reasons.map(({ code }) => code)).toContain('certificate-expiry.birthday');
  });

  it('end with the period of stay', () => {
    const born = { born: '1990-02-03', 'card-made': '2025-06-01', 'stay-until': '2027-05-31' };
    expect(dates(planOn(TODAY, born, { status: 'mid-long' })).card).toBe('2027-03-01 2027-05-31');
    expect(dates(planOn(TODAY, born, { status: 'permanent' })).card).toBe('2034-11-04 2035-02-03');
  });

  it('can be renewed from the day after three months before (1 April: from 2 January)', () => {
    const [card] = planOn(TODAY, { 'card-expiry': '2027-04-01' }).dates;
    expect(card?.opens.toString()).toBe('2027-01-02');
    expect(planOn('2027-01-01', { 'card-expiry': '2027-04-01' }).dates[0]?.standing).toBe('not-yet');
    expect(planOn('2027-01-02', { 'card-expiry': '2027-04-01' }).dates[0]?.standing).toBe('open');
    expect(planOn('2027-04-02', { 'card-expiry': '2027-04-01' }).dates[0]?.standing).toBe('expired');
  });

  it('lead to what there is to do', () => {
    expect(steps(planOn('2027-02-01', { 'card-expiry': '2027-04-01' }))).toEqual([
      'card-renewal',
      'card-pick-up',
    ]);
    expect(steps(planOn('2027-04-02', { 'card-expiry': '2027-04-01' }))).toEqual([
      'card-reissue',
      'card-pick-up',
    ]);
    const expired = planOn(TODAY, { 'card-expiry': '2030-04-01', 'sign-expiry': '2026-10-01' });
    expect(steps(expired)).toEqual(['sign-issue']);
    expect(expired.costs.map(({ id, yen }) => [id, yen])).toEqual([['certificates', 0]]);
  });
});

describe('deadlines (guidebook p.5)', () => {
  it('14 days to file a move within, and the last open day before a closed one', () => {
    const plan = planOn(TODAY, { 'happened-on': '2026-11-08' }, { happened: 'moving-within' });
    expect(deadlines(plan)).toEqual({ filing: '2026-11-22' });
    expect(plan.deadlines[0]).toMatchObject({ passed: true });
    const later = planOn(TODAY, { 'happened-on': '2026-11-15' }, { happened: 'moving-within' });
    expect(later.deadlines[0]?.lastOpen?.toString()).toBe('2026-11-27');
  });

  it('14 days after the move, 30 after the planned move-out, 90 after filing', () => {
    const moved = { 'happened-on': '2026-11-20' };
    const more = { happened: 'moving-in' };
    expect(deadlines(planOn(TODAY, moved, more))).toEqual({
      filing: '2026-12-04',
      continuation: '2026-12-04',
    });
    expect(deadlines(planOn(TODAY, { ...moved, 'planned-out': '2026-11-01' }, more)).continuation).toBe(
      '2026-12-01',
    );
    expect(deadlines(planOn(TODAY, { ...moved, 'filed-on': '2026-11-24' }, more))).toEqual({
      'continuation-shown': '2027-02-22',
    });
  });

  it('the day before leaving Japan, for nationals; others have 90 days for a free card', () => {
    const leaving = { 'happened-on': '2026-12-20' };
    expect(deadlines(planOn(TODAY, leaving, { happened: 'abroad' }))).toEqual({ abroad: '2026-12-19' });
    const resident = planOn(TODAY, leaving, { happened: 'abroad', status: 'permanent' });
    expect(deadlines(resident)).toEqual({ 'free-reissue': '2027-03-20' });
    expect(resident.told.map(({ code }) => code)).toContain('overseas.citizens-only');
  });

  it('30 days for an express card, whose price is told beside the other', () => {
    const plan = planOn(TODAY, { 'happened-on': '2026-11-20' }, { happened: 'not-found' });
    expect(deadlines(plan)).toEqual({ express: '2026-12-20' });
    expect(plan.costs.map(({ id, yen }) => [id, yen])).toEqual([
      ['new-card', 1000],
      ['express-card', 2000],
    ]);
    expect(plan.steps.find(({ id }) => id === 'card-reissue')?.takes).toBe('about-a-week');
  });

  it('a card is extended with a new stay while it is valid', () => {
    const card = { born: '1990-02-03', 'card-made': '2025-06-01', 'stay-until': '2027-05-31' };
    const plan = planOn(
      TODAY,
      { ...card, 'new-stay': '2030-05-31' },
      { happened: 'foreign', status: 'mid-long' },
    );
    expect(deadlines(plan)).toEqual({ extension: '2027-05-31' });
    expect(plan.told).toMatchObject([{ code: 'extension.extended', params: { expiry: '2030-05-31' } }]);
  });
});

describe('what to bring, and who goes (guidebook p.3, p.5, p.6)', () => {
  it('is told by what the reader has', () => {
    const lost = (paper: string[]) => bring(planOn(TODAY, {}, { happened: 'not-found', paper }));
    expect(lost(['driving-licence'])).toMatchObject({ 'identity-document': 'have', photo: 'get' });
    expect(lost(['student-card'])).toMatchObject({ 'identity-document': 'missing' });
    expect(lost(['student-card', 'pension-handbook'])).toMatchObject({ 'identity-document': 'have' });
    // The card that is lost shows nobody who it is.
    expect(lost(['my-number-card'])).toMatchObject({ 'identity-document': 'missing' });
  });

  it('is no photo for a baby', () => {
    expect(bring(planOn(TODAY, { born: '2026-08-01' }, { happened: 'child' })).photo).toBe('not-needed');
  });

  it('says who may not come', () => {
    const plan = planOn(
      TODAY,
      { 'happened-on': TODAY },
      { happened: 'moving-within', by: 'household-member' },
    );
    expect(plan.steps.map(({ id, mayFile }) => [id, mayFile.answer])).toEqual([
      ['move-within', true],
      ['sign-issue', false],
    ]);
  });

  it('says that a move is too long ago for the portal', () => {
    const moved = (day: string) => planOn(TODAY, { 'happened-on': day }, { happened: 'moving-in' }).steps[0];
    expect(moved('2026-11-20')).toMatchObject({ id: 'one-stop-move', mayFile: { answer: true } });
    expect(moved('2026-11-01')).toMatchObject({ id: 'one-stop-move', mayFile: { answer: false } });
  });

  it('asks nobody for a card that is gone, and dates none', () => {
    const card = { born: '1985-10-10', 'card-made': '2024-05-15' };
    const gone = planOn(TODAY, card, { happened: 'not-found', paper: ['passport'] });
    expect(bring(gone)['old-card']).toBe('not-needed');
    expect(gone.dates).toEqual([]);
    const moved = planOn(TODAY, { ...card, 'happened-on': TODAY }, { happened: 'moving-within' });
    expect(Object.keys(dates(moved))).toEqual(['card', 'auth']);
  });

  it('two visits for a proxy who has a PIN set anew', () => {
    const plan = planOn(TODAY, {}, { happened: 'pin-locked', pin: 'auth', by: 'proxy' });
    expect(plan.steps[0]).toMatchObject({ takes: 'two-visits', pins: ['auth'] });
  });

  it('free with the old card, 1,000 yen without it', () => {
    const full = (paper: string[]) =>
      planOn(TODAY, {}, { happened: 'reissue', why: 'note-space-full', paper }).costs[0]?.yen;
    expect([full(['my-number-card']), full([])]).toEqual([0, 1000]);
  });
});

describe('when the counters are open (guidebook p.14)', () => {
  it('from now on, with the long Wednesday', () => {
    const { openings } = planOn(TODAY, {}, { happened: 'pin-locked' });
    expect(openings.map(({ date, evening }) => [date.toString(), evening]).slice(0, 2)).toEqual([
      ['2026-11-24', false],
      ['2026-11-25', true],
    ]);
  });

  it('from the day a window opens', () => {
    const { openings } = planOn(TODAY, { 'card-expiry': '2027-04-01' });
    expect(openings[0]?.date.toString()).toBe('2027-01-04');
  });

  it('not where nobody goes to a counter', () => {
    expect(planOn(TODAY, {}, { happened: 'lost' }).openings).toEqual([]);
  });
});

describe('answers', () => {
  const faults = (day: string, fields: Record<string, string>, more = {}) =>
    readAnswers({ ...typedDates(fields), ...more }, Temporal.PlainDate.from(day)).faults;

  it('are read in both eras', () => {
    const typed = { 'born.era': 'S', 'born.year': '６０', 'born.month': '10', 'born.day': '10' };
    const { answers } = readAnswers(
      { ...typed, ...typedDates({ 'card-made': '2024-05-15' }) },
      settingOn(TODAY).on,
    );
    expect(answers.dates.born?.toString()).toBe('1985-10-10');
  });

  it.each([
    [{ born: '2026-02-30' }, {}, { born: 'no-day' }],
    [{ born: '2027-01-01' }, {}, { born: 'in-the-future' }],
    [{ 'card-expiry': '2060-01-01' }, {}, { 'card-expiry': 'out-of-reach' }],
    [{ 'card-made': '2024-05-15' }, {}, { born: 'needed-for-expiry' }],
    [{ born: '2025-01-01', 'card-made': '2024-05-15' }, {}, { 'card-made': 'before-birth' }],
    [{ 'card-made': '2024-05-15', 'card-expiry': '2023-05-15' }, {}, { 'card-expiry': 'before-card' }],
    [
      { born: '1990-02-03', 'card-made': '2025-06-01' },
      { status: 'mid-long' },
      { 'stay-until': 'stay-needed' },
    ],
    [{ 'card-expiry': '2030-01-01', 'sign-expiry': '2030-01-02' }, {}, { 'sign-expiry': 'after-card' }],
    [{}, {}, { 'card-expiry': 'some-date-needed' }],
    [{}, { happened: 'lost' }, {}],
    [{ 'filed-on': '2026-02-30' }, { happened: 'lost' }, {}],
  ])('%j %j: %j', (fields, more, expected) => {
    expect(faults(TODAY, fields as Record<string, string>, more)).toEqual(expected);
  });

  it.each([
    // The card of an adult made in 2016 ended with the tenth birthday, in 2026.
    [{ 'card-made': '2016-01-10', 'auth-issued': '2026-11-01' }, 'auth-issued'],
    [{ 'card-made': '2016-01-10', 'sign-issued': '2026-11-01' }, 'sign-issued'],
    [{ 'card-made': '2016-01-10', 'auth-expiry': '2026-11-01' }, 'auth-expiry'],
    [{ 'card-made': '2016-01-10', 'sign-expiry': '2026-11-01' }, 'sign-expiry'],
  ])('that only the rules find fault with, name their field: %j', (fields, field) => {
    const { answers, ok } = readAnswers(typedDates({ born: '1990-02-03', ...fields }), settingOn(TODAY).on);
    expect(ok).toBe(true);
    const fault = () => {
      try {
        return planFor(answers, settingOn(TODAY));
      } catch (error) {
        return faultOf(error);
      }
    };
    expect(fault()).toEqual([field, 'after-card']);
  });
});

describe('a contradiction nobody foresaw', () => {
  it('is told without the dates that led to it', () => {
    const error = new LawError('law.no-policy-on-date', 'born 1985-10-10');
    expect(() => faultOf(error)).toThrow(/^law\.no-policy-on-date$/);
  });
});

describe('every plan', () => {
  const day = fc
    .integer({ min: 0, max: 12_000 })
    .map((days) => Temporal.PlainDate.from('2010-01-01').add({ days }).toString());
  const typed = fc
    .record({
      dates: fc.dictionary(fc.constantFrom(...DATE_FIELDS), day),
      happened: fc.constantFrom(...HAPPENINGS),
      status: fc.constantFrom(...STATUSES),
      by: fc.constantFrom('self', 'household-member', 'legal-representative', 'proxy'),
    })
    .map(({ dates: fields, ...choices }) => ({ ...typedDates(fields), ...choices }));
  const today = fc
    .integer({ min: 0, max: 7_000 })
    .map((days) => Temporal.PlainDate.from('2016-01-01').add({ days }).toString());

  it('is a plan or a fault beside a field, never anything else; and its days are in order', () => {
    let plans = 0;
    fc.assert(
      fc.property(typed, today, (form, on) => {
        const setting = settingOn(on);
        const { answers, ok } = readAnswers(form, setting.on);
        if (!ok) return;
        let plan: Plan;
        try {
          plan = planFor(answers, setting);
        } catch (error) {
          expect(faultOf(error)).toHaveLength(2);
          return;
        }
        plans++;
        const { compare } = Temporal.PlainDate;
        for (const { opens, expires } of plan.dates) expect(compare(opens, expires)).toBeLessThanOrEqual(0);
        const [card] = plan.dates.filter(({ of }) => of === 'card');
        for (const each of card ? plan.dates : []) {
          expect(compare(each.expires, card!.expires)).toBeLessThanOrEqual(0);
        }
        const happened = answers.dates['happened-on'] ?? setting.on;
        for (const { id, until, lastOpen } of plan.deadlines) {
          if (['filing', 'express', 'free-reissue'].includes(id)) expect(compare(until, happened)).toBe(1);
          if (lastOpen) expect(compare(lastOpen, until)).toBe(-1);
          if (lastOpen) expect(compare(lastOpen, setting.on)).toBeGreaterThanOrEqual(0);
        }
        expect(compare(plan.from, setting.on)).toBeGreaterThanOrEqual(0);
        const openDays = plan.openings.map(({ date }) => date);
        expect(openDays).toEqual(openDays.toSorted(compare));
        for (const step of plan.steps) expect(step.mayFile.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
    expect(plans).toBeGreaterThan(20);
  });

  it('gives a card made later no earlier expiry', () => {
    const past = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(past, past, (a, b) => {
        const made = (days: number) => Temporal.PlainDate.from('2016-03-01').add({ days }).toString();
        const expiry = (days: number) =>
          planOn(TODAY, { born: '1985-10-10', 'card-made': made(days) }).dates[0]!.expires;
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(Temporal.PlainDate.compare(expiry(first), expiry(second))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
