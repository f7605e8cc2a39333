// Certificates and PINs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CertificateIssued,
  certificateExpiry,
  checkPin,
  PINS,
  type PinKind,
  pinAdvice,
  signatureCertificateAllowed,
} from '../index.ts';
import { anyDate, day, issueDate } from '../testing/dates.ts';

const { compare } = Temporal.PlainDate;
const codes = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map((reason) => reason.code);
const auth = (issued: string, more: Partial<CertificateIssued> = {}): CertificateIssued => ({
  kind: 'auth',
  born: day('1985-10-10'),
  issued: day(issued),
  cardExpiry: day('2029-10-10'),
  ...more,
});

describe('p.5: a certificate runs to the fifth birthday after its own issue', () => {
  it.each([
    ['issued with the card', auth('2020-05-15'), '2024-10-10'],
    ['issued on the birthday', auth('2020-10-10'), '2025-10-10'],
    [
      'renewed in the window: the sixth, capped by the card',
      auth('2025-08-01', { renewal: true }),
      '2029-10-10',
    ],
    [
      'renewed in the window of a young card: the sixth birthday',
      auth('2025-08-01', { renewal: true, cardExpiry: day('2034-10-10') }),
      '2030-10-10',
    ],
    ['re-issued after its expiry: capped by the card', auth('2025-10-11'), '2029-10-10'],
    [
      'signature re-issued after a move: capped by the authentication certificate',
      auth('2027-04-01', { kind: 'sign', authExpiry: day('2029-10-10'), cardExpiry: day('2034-10-10') }),
      '2029-10-10',
    ],
    ['signature without an authentication certificate', auth('2020-05-15', { kind: 'sign' }), '2024-10-10'],
  ])('%s', (_, certificate, expiry) => {
    expect(certificateExpiry(certificate).answer.toString()).toBe(expiry);
  });

  it('says which cap held', () => {
    expect(codes(certificateExpiry(auth('2025-10-11')))).toContain('certificate-expiry.card-cap');
    expect(
      codes(certificateExpiry(auth('2020-05-15', { kind: 'sign', authExpiry: day('2022-10-10') }))),
    ).toContain('certificate-expiry.auth-cap');
  });

  it.each([
    ['born after its issue', auth('1985-10-09'), 'law.born-after-event'],
    ['issued on an expired card', auth('2029-10-11'), 'law.issued-after-card-expiry'],
    [
      'signature beside an expired authentication certificate',
      auth('2025-10-11', { kind: 'sign', authExpiry: day('2025-10-10') }),
      'law.issued-after-auth-expiry',
    ],
  ])('impossible: %s', (_, certificate, expected) => {
    expect(() => certificateExpiry(certificate)).toThrow(
      expect.objectContaining({ code: expected }) as Error,
    );
  });

  it('stays between its issue and its caps, and looser caps or a renewal never shorten it', () => {
    fc.assert(
      fc.property(
        anyDate,
        issueDate,
        fc.nat(4000),
        fc.nat(4000),
        fc.boolean(),
        (born, issued, a, b, renewal) => {
          fc.pre(compare(born, issued) <= 0);
          const cardExpiry = issued.add({ days: Math.max(a, b) });
          const authExpiry = issued.add({ days: Math.min(a, b) });
          const expiry = (more: Partial<CertificateIssued>) =>
            certificateExpiry({ kind: 'sign', born, issued, cardExpiry, renewal, ...more }).answer;
          const capped = expiry({ authExpiry });
          expect(compare(capped, issued)).toBeGreaterThanOrEqual(0);
          expect(compare(capped, authExpiry)).toBeLessThanOrEqual(0);
          expect(compare(expiry({}), cardExpiry)).toBeLessThanOrEqual(0);
          expect(compare(expiry({}), capped)).toBeGreaterThanOrEqual(0);
          expect(compare(expiry({ renewal: true }), expiry({ renewal: false }))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('p.8: signature certificates begin at 15', () => {
    expect(signatureCertificateAllowed(day('2011-07-16'), day('2026-07-15')).answer).toBe(false);
    expect(signatureCertificateAllowed(day('2011-07-15'), day('2026-07-15')).answer).toBe(true);
  });
});

describe('p.8: the form of a PIN', () => {
  it.each([
    ['sign', 'ABC123', []],
    ['sign', 'A1B2C3D4E5F6G7H8', []],
    ['sign', 'ABC12', ['pin.length']],
    ['sign', 'A1B2C3D4E5F6G7H8I', ['pin.length']],
    ['sign', 'abc123', ['pin.lower-case']],
    ['sign', '123456', ['pin.needs-letter']],
    ['sign', 'ABCDEF', ['pin.needs-digit']],
    ['sign', 'ABC-123', ['pin.characters']],
    ['sign', 'ＡＢＣ１２３', ['pin.characters', 'pin.needs-letter', 'pin.needs-digit']],
    ['sign', '', ['pin.length', 'pin.needs-letter', 'pin.needs-digit']],
    ['auth', '1234', []],
    ['auth', '123', ['pin.four-digits']],
    ['auth', '12345', ['pin.four-digits']],
    ['auth', '12a4', ['pin.four-digits']],
    ['auth', '１２３４', ['pin.four-digits']],
    ['register', '0000', []],
    ['text', '1234\n', ['pin.four-digits']],
  ] as const)('%s %j: %j', (kind, pin, violations) => {
    const decision = checkPin(kind, pin);
    expect(decision.answer).toBe(violations.length === 0);
    expect(codes(decision)).toEqual(decision.answer ? ['pin.accepted'] : violations);
  });

  it('p.6: five tries for the signature, three for the others; the kiosk resets only the two of the certificates', () => {
    const kinds = Object.keys(PINS) as PinKind[];
    expect(kinds.map((kind) => PINS[kind].tries)).toEqual([5, 3, 3, 3]);
    expect(kinds.filter((kind) => PINS[kind].kioskReset)).toEqual(['sign', 'auth']);
  });

  it.each([
    ['0507', ['pin.advice-birthday']],
    ['1990', ['pin.advice-birthday']],
    ['AB900507', ['pin.advice-birthday']],
    ['7777', ['pin.advice-repeated']],
    ['1234', ['pin.advice-sequence']],
    ['4321', ['pin.advice-sequence']],
    ['0019', ['pin.advice-individual-number']],
    ['8305', []],
    ['XK4830Q', []],
  ])('advice on %s: %j', (pin, expected) => {
    const advice = pinAdvice(pin, { born: day('1990-05-07'), individualNumber: '000000000019' });
    expect(advice.map(({ code }) => code)).toEqual(expected);
  });
});
