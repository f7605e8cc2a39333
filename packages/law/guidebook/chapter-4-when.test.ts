// Chapter 4 of the guidebook, first half (p.5): moving, names, expiry, re-issue, foreign residents.
import { describe, expect, it } from 'vitest';
import {
  type Continuation,
  cardExpiry,
  cardExtension,
  cardFromAbroad,
  certificateRenewal,
  consequencesOf,
  continuation,
  EXPRESS_GROUNDS,
  type ExpressGround,
  expressEligible,
  fee,
  filing,
  filingDeadline,
  LIFE_EVENTS,
  type LifeEventId,
  moveAbroad,
  PROCEDURES,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, sentences, told } from '../testing/told.ts';

const on = day('2023-07-01');
const today = day('2026-11-02');

describe('p.5 (4.1): moving to another municipality', () => {
  const move: Continuation = {
    plannedMoveOut: day('2026-04-01'),
    movedIn: day('2026-04-01'),
    on: day('2026-04-10'),
  };
  const state = (more: Partial<Continuation>) => {
    const { answer, reasons } = continuation({ ...move, ...more });
    return [answer.card, answer.until.toString(), reasons[0]?.code];
  };

  it.each([
    ['card shown with the notice', { filed: '2026-04-10', shown: '2026-04-10' }, 'continued', '2026-07-09'],
    ['filed on the last day', { filed: '2026-04-15', shown: '2026-04-15' }, 'continued', '2026-07-14'],
    ['shown on the last day', { filed: '2026-04-10', shown: '2026-07-09' }, 'continued', '2026-07-09'],
    ['nothing filed yet', {}, 'open', '2026-04-15'],
    ['filed, not shown yet', { filed: '2026-04-10' }, 'open', '2026-07-09'],
    ['filed a day late', { filed: '2026-04-16', shown: '2026-04-16' }, 'lapsed', '2026-04-15'],
    ['shown a day late', { filed: '2026-04-10', shown: '2026-07-10' }, 'lapsed', '2026-07-09'],
  ] as const)('p.5 (4.1): %s', (_, dates, card, until) => {
    const given = Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, day(date)]));
    expect(state(given).slice(0, 2)).toEqual([card, until]);
  });

  it('p.5 (4.1): the card lapses by waiting, by the plan, or by moving again; an unusable one does not go on', () => {
    expect(state({ on: day('2026-04-16') })[2]).toBe('continuation.filed-late-after-move');
    const longAgo = { plannedMoveOut: day('2026-03-01'), movedIn: day('2026-03-30') };
    expect(state({ ...longAgo, filed: day('2026-04-01') })[2]).toBe('continuation.filed-late-after-plan');
    expect(state({ ...longAgo, filed: day('2026-03-31'), shown: day('2026-03-31') })[0]).toBe('continued');
    expect(state({ filed: day('2026-04-10'), movedAgain: day('2026-04-11'), on: day('2026-04-20') })[2]).toBe(
      'continuation.moved-again',
    );
    expect(state({ filed: day('2026-04-10'), on: day('2026-08-01') })[2]).toBe('continuation.shown-late');
    expect(state({ cardUsable: false })[0]).toBe('not-usable');
  });

  it('p.5 (4.1): the address is changed with the card and its PIN at move-in, and the signature certificate anew', () => {
    const { answer } = consequencesOf('moved-in', on);
    expect(answer).toMatchObject({ card: 'valid', auth: 'stays', sign: 'revoked' });
    expect(answer.toFile).toEqual(['move-in', 'sign-issue']);
    expect(PROCEDURES['move-in']).toMatchObject({ places: ['new-municipality'], pins: ['register'] });
    expect(PROCEDURES['move-in'].bring).toContain('card');
  });

  it('p.2 (2.1): a move is filed within 14 days; the day itself does not count', () => {
    const { answer, reasons } = filingDeadline(day('2026-04-01'));
    expect([answer.toString(), reasons[0]?.code]).toEqual(['2026-04-15', 'filing.within']);
    expect(codes(filingDeadline(day('2026-04-01'), day('2026-04-16')))).toEqual(['filing.late']);
  });

  it('p.5: a continuation missed ends the card, and a new one costs', () => {
    expect(consequencesOf('continuation-missed', on).answer).toMatchObject({
      card: 'lapsed',
      auth: 'revoked',
    });
    const paid = { for: 'reissue', channel: 'counter', on, reason: 'continuation-missed' } as const;
    expect(fee({ ...paid, oldCardReturned: true }, []).answer).toBe(1000);
  });
});

describe('p.5 (4.2): moving abroad', () => {
  const planned = day('2023-08-01');
  it('p.5 (4.2): under the law of 2023 the card lapses, and is kept until the next', () => {
    const decision = moveAbroad({ planned, asked: day('2023-07-01'), citizen: true });
    expect(told(decision)).toEqual([{ card: 'lapsed' }, 'overseas.always-lapses', 'overseas.keep-card']);
    expect(consequencesOf('moved-abroad', on).answer).toMatchObject({
      card: 'lapsed',
      auth: 'revoked',
      sign: 'revoked',
    });
    const cited = (date: string) => consequencesOf('moved-abroad', day(date)).reasons[0]?.source.kind;
    expect([cited('2023-07-01'), cited('2026-07-01')]).toEqual(['guidebook', 'practice']);
    expect(() => consequencesOf('moved-abroad-continued', day('2024-05-26'))).toThrow(
      expect.objectContaining({ code: 'law.not-yet-in-force' }) as Error,
    );
  });

  it.each([
    ['2024-05-26', '2024-05-01', 'lapsed'],
    ['2024-05-27', '2024-05-26', 'continued'],
    ['2026-08-01', '2026-07-31', 'continued'],
    ['2026-08-01', '2026-08-01', 'lapsed'],
    ['2026-08-01', '2026-08-02', 'lapsed'],
  ] as const)('p.5 (4.2), later law: leaving on %s, asked on %s: %s', (leaves, asked, card) => {
    expect(moveAbroad({ planned: day(leaves), asked: day(asked), citizen: true }).answer.card).toBe(card);
  });

  it('p.5 (4.2), later law: not for foreign residents; free again within 90 days', () => {
    const decision = moveAbroad({ planned: day('2026-08-01'), asked: day('2026-07-01'), citizen: false });
    expect(codes(decision)).toContain('overseas.citizens-only');
    expect(decision.answer.freeReissueUntil?.toString()).toBe('2026-10-30');
    expect(consequencesOf('moved-abroad-continued', today).answer).toMatchObject({
      card: 'valid',
      auth: 'stays',
      sign: 'revoked',
    });
  });

  it('p.5 (4.2), later law: from abroad a card is applied for by whoever had a number', () => {
    const ask = (left: string, date = '2026-08-01', citizen = true) =>
      told(cardFromAbroad({ left: day(left), citizen }, day(date)));
    expect(ask('2015-10-05')).toEqual([true, 'overseas.apply-abroad']);
    expect(ask('2015-10-04')).toEqual([false, 'overseas.left-too-early']);
    expect(ask('2020-01-01', '2024-05-26')).toEqual([false, 'overseas.always-lapses']);
    expect(ask('2020-01-01', '2026-08-01', false)).toEqual([false, 'overseas.citizens-only']);
  });
});

describe('p.5 (4.3, 4.4): changes inside the ward', () => {
  it.each([
    ['face-change', 'household-member', true],
    ['move-within', 'household-member', true],
    ['sign-issue', 'household-member', false],
    ['auth-issue', 'household-member', false],
    ['certificate-renewal', 'household-member', false],
    ['certificate-renewal', 'self', true],
    ['sign-issue', 'self', true],
    ['one-stop-move', 'proxy', false],
  ] as const)('p.5 (4.3, 4.4): %s by %s: %s', (procedure, by, possible) => {
    expect(filing({ procedure, by, on }).answer !== null).toBe(possible);
  });

  it('p.5 (4.4): the refusal says that the person has to come', () => {
    const refused = filing({ procedure: 'certificate-renewal', by: 'household-member', on });
    expect(codes(refused)).toEqual(['filing.in-person']);
    expect(sentences(refused, 'ja')).toContain('原則として本人だけ');
  });

  it('p.5 (4.3): a representative brings proof, a proxy the sealed answer or a power of attorney', () => {
    const bring = (procedure: 'pin-reset' | 'move-within', by: 'legal-representative' | 'proxy') =>
      filing({ procedure, by, on }).answer?.bring.at(-1);
    expect(bring('pin-reset', 'legal-representative')).toBe('proof-of-authority');
    expect(bring('pin-reset', 'proxy')).toBe('inquiry-answer');
    expect(bring('move-within', 'proxy')).toBe('power-of-attorney');
  });

  it('p.13 (9.9): what has a first day is not there before it', () => {
    const ask = (date: string) => told(filing({ procedure: 'former-name', by: 'self', on: day(date) }));
    expect(ask('2019-11-04')).toEqual([null, 'filing.not-yet']);
    expect(ask('2019-11-05')[1]).toBe('filing.accepted');
  });
});

describe('p.5 (4.5): certificates are renewed by the person with the card', () => {
  const renewal = {
    certificateExpiry: day('2025-10-10'),
    cardExpiry: day('2030-10-10'),
    by: 'self',
    cardBrought: true,
    on: day('2025-07-11'),
  } as const;

  it.each([
    ['on the first day', {}, 'renewed', 'renewal.open'],
    ['the day before it', { on: day('2025-07-10') }, null, 'renewal.not-yet'],
    ['on the last day', { on: day('2025-10-10') }, 'renewed', 'renewal.open'],
    ['after expiry', { on: day('2025-10-11') }, 'issued-anew', 'renewal.issued-anew'],
    ['without the card', { cardBrought: false }, null, 'renewal.bring-card'],
    ['by the household', { by: 'household-member' }, null, 'renewal.in-person'],
    ['on an expired card', { on: day('2030-10-11') }, null, 'renewal.card-expired'],
  ] as const)('p.5 (4.5): %s', (_, more, answer, code) => {
    expect(told(certificateRenewal({ ...renewal, ...more })).slice(0, 2)).toEqual([answer, code]);
  });

  it('p.5 (4.5): a proxy comes twice', () => {
    expect(codes(certificateRenewal({ ...renewal, by: 'proxy' }))).toContain('renewal.by-inquiry');
    expect(codes(certificateRenewal(renewal))).not.toContain('renewal.by-inquiry');
  });
});

describe('p.5 (4.6–4.8): renewal and re-issue of the card', () => {
  const reissue = { for: 'reissue', channel: 'counter', on } as const;
  it.each([
    ['4.6 renewal with the old card', { reason: 'expiry', oldCardReturned: true }, 0],
    ['4.6 renewal without it', { reason: 'expiry', oldCardReturned: false }, 1000],
    ['4.7 loss', { reason: 'loss' }, 1000],
    ['4.8 disaster', { reason: 'disaster' }, 0],
    ['4.8 not the holder’s fault', { reason: 'no-fault' }, 0],
    ['4.8 no space left', { reason: 'note-space-full', oldCardReturned: true }, 0],
    ['4.8 card error', { reason: 'card-error', oldCardReturned: true }, 0],
    ['4.8 card error, card not returned', { reason: 'card-error' }, 1000],
    ['4.7 the card alone', { reason: 'loss', certificates: false }, 800],
  ] as const)('p.5 (%s): %j → %s yen', (_, more, yen) => {
    expect(fee({ ...reissue, ...more }, []).answer).toBe(yen);
  });

  it('p.5 (4.6): the card is picked up at a branch, with the old one', () => {
    expect(PROCEDURES['card-pick-up']).toMatchObject({ places: ['branch'] });
    expect(PROCEDURES['card-pick-up'].bring).toContain('old-card');
  });

  it.each(Object.keys(EXPRESS_GROUNDS) as ExpressGround[])(
    'p.5, later law: express issue since 2024-12-02 for %s',
    (ground) => {
      const ask = (happened: string, date: string) =>
        codes(expressEligible({ ground, happened: day(happened), on: day(date) }))[0];
      expect(ask('2024-12-01', '2024-12-01')).toBe('express.not-offered');
      expect(ask('2026-10-20', '2026-11-02')).toBe('express.eligible');
      expect(ask('2026-11-03', '2026-11-02')).toBe('express.not-happened');
      if (ground === 'under-one') {
        expect(ask('2025-11-03', '2026-11-02')).toBe('express.eligible');
        expect(ask('2025-11-03', '2026-11-03')).toBe('express.too-late');
      } else {
        expect(ask('2026-10-03', '2026-11-02')).toBe('express.eligible');
        expect(ask('2026-10-02', '2026-11-02')).toBe('express.too-late');
      }
    },
  );

  it('p.5, later law: a wish is no ground for an express card', () => {
    expect(told(expressEligible({ happened: today, on: today }))).toEqual([false, 'express.no-ground']);
  });
});

describe('p.5 (4.9): foreign residents', () => {
  const card = {
    born: day('1990-05-07'),
    made: day('2022-08-01'),
    status: 'mid-long',
    stayUntil: day('2025-03-31'),
  } as const;

  it('p.5 (4.9): the card ends with the stay', () => {
    expect(cardExpiry(card).answer.toString()).toBe('2025-03-31');
  });

  it('p.5 (4.9): a new stay does not extend it by itself: card and residence card are brought', () => {
    expect(consequencesOf('stay-extended', on).answer).toMatchObject({
      face: 'add-note',
      sign: 'stays',
      toFile: ['stay-extension'],
    });
    expect(PROCEDURES['stay-extension'].bring).toEqual(['card', 'residence-card']);
  });

  it('p.5 (4.9): never beyond the tenth birthday, the fifth under 18', () => {
    const extend = (more: object) =>
      cardExtension(
        { ...card, expiry: day('2025-03-31'), on: day('2025-03-01'), noteSpace: true, ...more },
        { kind: 'new-stay', stayUntil: day('2040-03-31') },
      ).answer?.toString();
    expect(extend({})).toBe('2032-05-07');
    expect(extend({ born: day('2010-05-07') })).toBe('2027-05-07');
  });
});

describe('p.4–6: the whole matrix of events', () => {
  const events = Object.keys(LIFE_EVENTS) as LifeEventId[];

  it.each(events)('%s: consequences that fit together, with a reason each', (event) => {
    const { answer, reasons } = consequencesOf(event, today);
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    if (answer.card === 'lapsed' || answer.card === 'abolished') {
      for (const certificate of [answer.auth, answer.sign]) {
        expect(['revoked', 'expired']).toContain(certificate);
      }
    }
    if (answer.face !== 'unchanged') expect(answer.toFile.length).toBeGreaterThan(0);
    if (answer.face === 'new-card') expect(answer.toFile).toContain('card-reissue');
  });

  it('p.4 ① (3.2): a new way of writing the address leaves the signature certificate alone', () => {
    expect(consequencesOf('address-renamed', today).answer).toMatchObject({
      face: 'add-note',
      sign: 'stays',
    });
  });
});
