// Chapter 4 of the guidebook, second half (p.6): loss, theft, locked PINs.
import { describe, expect, it } from 'vitest';
import {
  cardService,
  consequencesOf,
  dialOpen,
  liftSuspension,
  lossSteps,
  menuOption,
  NATIONAL_DIALS,
  nextCardState,
  type PinReset,
  PROCEDURES,
  pinChange,
  pinLocked,
  pinReset,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, sentences, told } from '../testing/told.ts';

const on = day('2023-07-01');
const today = day('2026-11-02');

describe('p.6 (4.14–4.17): loss and theft', () => {
  it.each([
    ['lost', ['suspension', 'police-report'], ['loss.call', 'loss.police']],
    ['stolen', ['suspension', 'police-report'], ['loss.call', 'loss.police']],
    ['found', ['suspension-lifting', 'sign-issue'], ['loss.lift', 'loss.sign-again']],
    ['not-found', ['abolition', 'card-reissue'], ['loss.abolish', 'loss.apply-again']],
  ] as const)('p.6 ①–④: %s', (situation, steps, reasons) => {
    expect(told(lossSteps(situation))).toEqual([steps, ...reasons]);
  });

  it.each(['2023-07-01T03:00', '2026-12-31T23:59', '2027-01-01T12:00'])(
    'p.6 ① (4.14): the dial stops a card at %s',
    (local) => {
      const at = Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo');
      expect(dialOpen('loss', at).answer).toBe(true);
      expect(menuOption('loss', at.toPlainDate())?.press).toBe(2);
      expect(NATIONAL_DIALS['free-dial'].telephone).toBe('0120-95-0178');
    },
  );

  it('p.6 ② (4.15): the police take the report', () => {
    expect(PROCEDURES['police-report'].places).toEqual(['police']);
  });

  const found = { by: 'self', where: 'branch', cardBrought: true, identityConfirmed: true } as const;
  it.each([
    [{}, true, 'loss.lifted'],
    [{ cardBrought: false }, false, 'loss.bring-card'],
    [{ identityConfirmed: false }, false, 'loss.bring-identity'],
    [{ where: 'telephone' }, false, 'loss.not-by-telephone'],
    [{ by: 'household-member' }, false, 'loss.not-household'],
    [{ by: 'legal-representative' }, true, 'loss.lifted'],
  ] as const)('p.6 ③ (4.16): found, %j: %s', (more, answer, code) => {
    expect(told(liftSuspension({ ...found, ...more }))).toEqual([answer, code]);
  });

  it('p.6 ③ (4.16): card and identity document are brought to a branch', () => {
    expect(PROCEDURES['suspension-lifting']).toMatchObject({
      places: ['branch'],
      bring: ['card', 'identity-document'],
    });
  });

  it('p.6 (4.14, 4.16, 4.17): the states of the card follow', () => {
    expect(nextCardState('in-use', 'suspend').answer).toBe('suspended');
    expect(nextCardState('suspended', 'release').answer).toBe('in-use');
    expect(nextCardState('suspended', 'abolish').answer).toBe('abolished');
  });

  it('p.6: a stop holds one certificate and ends the other; lifting it brings one back', () => {
    expect(consequencesOf('card-suspended', on).answer).toMatchObject({ auth: 'held', sign: 'revoked' });
    const lifted = consequencesOf('suspension-lifted', on);
    expect(lifted.answer).toMatchObject({ card: 'valid', auth: 'resumes', sign: 'revoked' });
    expect(lifted.answer.toFile).toContain('sign-issue');
    expect(codes(consequencesOf('card-abolished', on))).toContain('event.card-abolished');
  });
});

describe('p.6 (4.18): locks', () => {
  it.each([
    ['sign', 4, false],
    ['sign', 5, true],
    ['auth', 2, false],
    ['auth', 3, true],
    ['register', 3, true],
    ['text', 3, true],
  ] as const)('p.6 (4.18): %s after %s wrong tries in a row: %s', (kind, wrong, locked) => {
    expect(pinLocked(kind, wrong).answer).toBe(locked);
  });

  it('p.6 (4.18): a lock leaves the certificate valid; the tries that are left are told', () => {
    expect(consequencesOf('auth-pin-locked', on).answer).toMatchObject({ auth: 'locked', sign: 'stays' });
    expect(consequencesOf('sign-pin-locked', on).answer).toMatchObject({ auth: 'stays', sign: 'locked' });
    expect(sentences(pinLocked('sign', 3), 'ja')).toContain('あと2回');
  });
});

describe('p.6 (4.19), p.8 (6.4): change and unlock', () => {
  const reset: PinReset = { kind: 'auth', where: 'counter', by: 'self', on, cardBrought: true };
  it.each([
    ['4.19 by the person', {}, 1, 'pin.reset-at-counter'],
    ['8.15 without the card', { cardBrought: false }, null, 'pin.bring-card'],
    ['8.15 by the household', { by: 'household-member' }, null, 'pin.reset-in-person'],
    ['4.19 by a legal representative', { by: 'legal-representative' }, 1, 'pin.reset-at-counter'],
    ['4.19 by a proxy', { by: 'proxy' }, 2, 'pin.reset-by-inquiry'],
  ] as const)('p.6, p.11 (%s)', (_, more, visits, code) => {
    expect(told(pinReset({ ...reset, ...more }))).toEqual([visits, code]);
  });

  it.each([
    ['sign', '2023-07-01', ['auth'], 1, 'pin.reset-at-kiosk'],
    ['sign', '2023-07-01', [], null, 'pin.kiosk-other-needed'],
    ['auth', '2023-07-01', ['sign'], null, 'pin.kiosk-not-yet'],
    ['auth', '2026-11-02', ['sign'], 1, 'pin.reset-at-kiosk'],
    ['auth', '2026-11-02', ['auth'], null, 'pin.kiosk-other-needed'],
    ['register', '2026-11-02', ['sign', 'auth'], null, 'pin.counter-only'],
    ['text', '2026-11-02', ['sign', 'auth'], null, 'pin.counter-only'],
  ] as const)('p.11 (8.26): at a kiosk %s on %s knowing %j', (kind, date, known, visits, code) => {
    const asked = { kind, where: 'kiosk', by: 'self', on: day(date), cardBrought: true, known } as const;
    expect(told(pinReset(asked))).toEqual([visits, code]);
  });

  it('p.11 (8.26): a kiosk serves the person only, and needs a valid signature certificate', () => {
    const asked = { ...reset, where: 'kiosk', on: today, known: ['sign'] } as const;
    expect(codes(pinReset({ ...asked, by: 'proxy' }))).toEqual(['pin.kiosk-self-only']);
    expect(codes(pinReset({ ...asked, signValid: false }))).toEqual(['pin.kiosk-sign-invalid']);
  });

  it('p.8 (6.4): the app of the portal changes a PIN that is known', () => {
    expect(told(pinChange({ kind: 'auth', where: 'portal', oldKnown: true }))).toEqual([
      true,
      'pin.change-by-app',
    ]);
    expect(told(pinChange({ kind: 'sign', where: 'counter', oldKnown: true }))[1]).toBe(
      'pin.change-at-counter',
    );
    expect(told(pinChange({ kind: 'auth', where: 'portal', oldKnown: false }))).toEqual([
      false,
      'pin.old-needed',
    ]);
  });

  it('p.6 (4.10): shown face to face the card needs no PIN', () => {
    expect(cardService('face-to-face-identity', on, { pinless: true }).answer).toBe(true);
  });
});
