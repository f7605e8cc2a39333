// Chapter 3 of the guidebook (p.4): the card, its expiry and its renewal.
import { describe, expect, it } from 'vitest';
import {
  cardExpiry,
  certificateExpiry,
  consequencesOf,
  filing,
  photoNeeded,
  renewalOpen,
  revocation,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, pages, told } from '../testing/told.ts';

const on = day('2023-07-01');

describe('p.4: the card', () => {
  it.each([
    ['born 1985-10-10, made 2020-05-15: the tenth birthday', '1985-10-10', '2020-05-15', '2029-10-10'],
    ['made on the birthday: ten full years', '1985-10-10', '2020-10-10', '2030-10-10'],
    ['17 when made: the fifth birthday', '2008-06-01', '2026-05-31', '2030-06-01'],
    ['18 when made: the tenth birthday', '2008-06-01', '2026-06-01', '2036-06-01'],
  ])('p.4 ② (3.3): %s', (_, born, made, expiry) => {
    expect(cardExpiry({ born: day(born), made: day(made) }).answer.toString()).toBe(expiry);
  });

  it.each([
    ['2029-07-10', false, 'renewal.not-yet'],
    ['2029-07-11', true, 'renewal.open'],
    ['2029-10-10', true, 'renewal.open'],
    ['2029-10-11', false, 'renewal.expired'],
  ] as const)('p.4 ② (3.4): a card to 2029-10-10 on %s', (date, open, code) => {
    expect(told(renewalOpen(day('2029-10-10'), day(date)))).toEqual([open, code]);
  });

  it('p.4 ② (3.5): renewal asks for a new photo', () => {
    expect(filing({ procedure: 'card-renewal', by: 'self', on }).answer?.bring).toContain('photo');
    expect(photoNeeded(day('1990-05-07'), on).answer).toBe(true);
  });

  it('p.4 ③ (3.6): a certificate ends at the fifth birthday after issue', () => {
    const auth = { kind: 'auth', born: day('1985-10-10'), issued: day('2020-05-15') } as const;
    const { answer } = certificateExpiry({ ...auth, cardExpiry: day('2029-10-10') });
    expect(answer.toString()).toBe('2024-10-10');
  });

  it('p.4 ③ (3.6): or when an attribute changes: the signature certificate, not the other', () => {
    expect(revocation('sign', 'attributes-changed').answer.revoked).toBe(true);
    expect(told(revocation('auth', 'attributes-changed'))).toEqual([
      { revoked: false, byItself: true, reissue: false },
      'revocation.auth-keeps',
    ]);
  });

  it.each(['name-changed', 'moved-within', 'moved-in', 'birth-date-or-sex-changed'] as const)(
    'p.4 ① (3.2): %s updates 追記欄 and the signature certificate',
    (event) => {
      const { answer } = consequencesOf(event, on);
      expect(answer).toMatchObject({ card: 'valid', face: 'add-note', auth: 'stays', sign: 'revoked' });
      expect(answer.toFile.at(-1)).toBe('sign-issue');
    },
  );

  it('p.4 ④ (3.8): notes written by the holder make the card invalid', () => {
    const decision = consequencesOf('written-by-holder', on);
    expect(decision.answer).toMatchObject({ card: 'invalid', face: 'new-card' });
    expect(codes(decision)[0]).toBe('event.card-invalid');
    expect(pages(decision)).toContain(4);
  });
});
