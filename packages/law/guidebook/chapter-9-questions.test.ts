// Chapter 9 of the guidebook (p.12–13): the questions, and the places where the guidebook contradicts itself.
import { describe, expect, it } from 'vitest';
import * as rules from '../index.ts';
import {
  CONTRADICTIONS,
  type Contradiction,
  cardExpiry,
  certificateExpiry,
  consequencesOf,
  domicileRegistrationHolds,
  expiryGrounds,
  fee,
  kioskEligibility,
  moveAbroad,
  POLICY_NAMES,
  PROCEDURES,
  REVOCATION_CAUSES,
  renewalWindow,
  revocation,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { told } from '../testing/told.ts';

const on = day('2023-07-01');

describe('p.12 (9.6): when renewal opens', () => {
  it.each([
    ['2024-04-01', '2024-01-02'],
    ['2023-05-30', '2023-03-01'],
    ['2024-05-28', '2024-02-29'],
    ['2025-12-31', '2025-10-01'],
  ])('p.12 (9.6): expiry %s, from %s', (expiry, opens) => {
    expect(renewalWindow(day(expiry)).opens.toString()).toBe(opens);
  });
});

describe('p.13 (9.7): why expiries exist and differ', () => {
  it.each([
    ['card', ['expiry-ground.face', 'expiry-ground.as-passports']],
    ['minor-card', ['expiry-ground.face', 'expiry-ground.young-face']],
    ['certificate', ['expiry-ground.cryptography', 'expiry-ground.shorter-than-card']],
  ] as const)('p.13 (9.7): %s', (of, codes) => {
    expect(expiryGrounds(of).map(({ code }) => code)).toEqual(codes);
  });
});

describe('p.13 (9.8): “the certificate is revoked”', () => {
  it.each([
    ['(1)', 'attributes-changed', { revoked: true, byItself: true, reissue: true }],
    ['(2)', 'requested', { revoked: true, byItself: false, reissue: true }],
    ['(3)', 'expired', { revoked: true, byItself: true, reissue: true }],
    ['(4)', 'death', { revoked: true, byItself: true, reissue: false }],
  ] as const)('p.13 %s: %s', (_, cause, expected) => {
    expect(revocation('sign', cause).answer).toEqual(expected);
  });

  it('p.13 (9.8): the authentication certificate ends by (2)–(4) only', () => {
    const ended = REVOCATION_CAUSES.filter((cause) => revocation('auth', cause).answer.revoked);
    expect(ended).toEqual(['requested', 'expired', 'death']);
  });

  it.each([
    ['sign-revocation-requested', { auth: 'stays', sign: 'revoked' }],
    ['auth-revocation-requested', { auth: 'revoked', sign: 'stays' }],
    ['sign-expired', { auth: 'stays', sign: 'expired' }],
    ['death', { card: 'lapsed', auth: 'revoked', sign: 'revoked', toFile: [] }],
  ] as const)('p.13 (9.8): %s', (event, expected) => {
    expect(consequencesOf(event, on).answer).toMatchObject(expected);
  });
});

describe('p.13 (9.9): former family names', () => {
  it('p.13 (9.9): first in the register, then on the card', () => {
    const { answer } = consequencesOf('former-name-recorded', on);
    expect(answer.toFile.slice(0, 2)).toEqual(['former-name', 'face-change']);
    expect(PROCEDURES['former-name'].from?.toString()).toBe('2019-11-05');
    expect(() => consequencesOf('former-name-recorded', day('2019-11-04'))).toThrow('2019-11-05');
  });
});

describe('p.13 (9.10): family registers at kiosks', () => {
  it.each([
    ['domicile here, as p.10 says', { domicileHere: true }, true],
    ['domicile elsewhere: ask there', { domicileHere: false }, false],
    [
      'living elsewhere, registered',
      { domicileHere: true, addressHere: false, domicileRegistered: true },
      true,
    ],
    ['living elsewhere, not registered', { domicileHere: true, addressHere: false }, false],
  ])('p.13 (9.10): %s', (_, facts, issued) => {
    const asked = { born: day('1985-10-10'), ...facts };
    expect(kioskEligibility('family-register', asked, on).answer).toBe(issued);
  });
});

describe('contradictions of the guidebook, and what holds here', () => {
  const born = day('1985-10-10');
  const holds: Record<keyof typeof CONTRADICTIONS, () => void> = {
    'family-register-misprint': () => {
      expect(kioskEligibility('family-register', { born, domicileHere: true }, on).answer).toBe(true);
    },
    'certificate-counts-from-its-own-issue': () => {
      const issued = day('2023-06-01');
      const cardMade = day('2020-05-15');
      const cardEnd = cardExpiry({ born, made: cardMade }).answer;
      const { answer } = certificateExpiry({ kind: 'auth', born, issued, cardExpiry: cardEnd });
      expect(answer.toString()).toBe('2027-10-10');
    },
    'not-a-renewal': () => {
      const { sign, toFile } = consequencesOf('moved-within', on).answer;
      expect(sign).toBe('revoked');
      expect(toFile).toContain('sign-issue');
      expect(toFile).not.toContain('certificate-renewal');
    },
    'eighteen-or-twenty': () => {
      const card = { born: day('2003-06-01'), made: day('2022-04-10') };
      expect(cardExpiry({ ...card, applied: day('2022-03-31') }).answer.toString()).toBe('2026-06-01');
      expect(cardExpiry({ ...card, applied: day('2022-04-01') }).answer.toString()).toBe('2031-06-01');
    },
    'free-with-the-old-card': () => {
      const renewal = { for: 'reissue', channel: 'counter', on, reason: 'expiry' } as const;
      expect(fee({ ...renewal, oldCardReturned: true }, []).answer).toBe(0);
      expect(fee(renewal, []).answer).toBe(1000);
    },
    'notification-card-cannot-be-repaired': () => {
      const card = { id: 'notification-card', name: '港 さくら', birth: born, address: '前の住所' } as const;
      const register = { name: '港 さくら', birth: born, address: '今の住所' };
      const asked = { purpose: 'give-number', on, register, documents: [card] } as const;
      expect(told(rules.confirmIdentity(asked))).toContain('identity.notification-card-differs');
    },
    'abroad-with-the-card': () => {
      const leave = (planned: string) =>
        moveAbroad({ planned: day(planned), asked: day('2024-05-01'), citizen: true }).answer.card;
      expect([leave('2024-05-26'), leave('2024-05-27')]).toEqual(['lapsed', 'continued']);
    },
    'registration-belongs-to-the-certificate': () => {
      expect(domicileRegistrationHolds(['certificate-reissued']).answer).toBe(false);
    },
  };

  it.each(Object.entries(holds))('%s', (_, check) => check());

  it.each(Object.entries<Contradiction>(CONTRADICTIONS))(
    '%s names a rule and pages that exist',
    (_, named) => {
      expect(Object.keys(rules)).toContain(named.rule);
      if (named.policy) expect(POLICY_NAMES).toContain(named.policy);
      for (const page of named.pages) expect(page).toBeLessThanOrEqual(14);
    },
  );
});
