// Chapter 2 of the guidebook (p.2–3): who asks for the number, and which papers confirm it.
import { describe, expect, it } from 'vitest';
import {
  confirmIdentity,
  confirmProxy,
  filing,
  IDENTITY_DOCUMENTS,
  type IdentityDocumentId,
  LIFE_STAGES,
  lawfulPurposes,
  mayAskForNumber,
  NUMBER_ASKERS,
  NUMBER_PURPOSES,
  type NumberAsker,
  type NumberPurposeId,
  type PresentedDocument,
  papersSuffice,
  proxyPapersSuffice,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, sentences, told } from '../testing/told.ts';

const on = day('2023-07-01');
const today = day('2026-11-01');
const askers = Object.keys(NUMBER_ASKERS) as NumberAsker[];

describe('p.2 (2.3): use is limited to social security, tax and disaster measures', () => {
  it.each([
    ['employer', 'withholding'],
    ['employer', 'employment-insurance'],
    ['financial-institution', 'investments'],
    ['pension-body', 'pension-benefit'],
    ['health-insurer', 'health-insurance'],
    ['municipality', 'child-allowance'],
    ['municipality', 'disaster-support'],
    ['state', 'tax-return'],
  ] as const)('p.2 (2.3): %s may ask for %s', (asker, purpose) => {
    expect(told(mayAskForNumber({ asker, purpose, on }))).toEqual([true, 'number.may-ask']);
  });

  it.each([
    ['employer', 'inheritance-tax'],
    ['financial-institution', 'child-allowance'],
    ['health-insurer', 'investments'],
    ['anyone-else', 'withholding'],
  ] as const)('p.2 (2.3): %s may not ask for %s', (asker, purpose) => {
    expect(told(mayAskForNumber({ asker, purpose, on }))).toEqual([false, 'number.not-this-asker']);
  });

  it('p.2 (2.3): every asker of the guidebook has a purpose, and nobody else has one', () => {
    const without = askers.filter((asker) => lawfulPurposes(asker, on).length === 0);
    expect(without).toEqual(['anyone-else']);
  });

  it('p.7 (5.1): the fields are three in 2023; the law of 2024-05-27 added others', () => {
    const fields = (date: Temporal.PlainDate) => {
      const purposes = askers.flatMap((asker) => lawfulPurposes(asker, date));
      return [...new Set(purposes.map((purpose) => NUMBER_PURPOSES[purpose].field))].sort();
    };
    expect(fields(on)).toEqual(['disaster', 'social-security', 'tax']);
    expect(fields(today)).toContain('other-by-law');
    const early = { asker: 'state', purpose: 'vehicle-registration', on: day('2024-05-26') } as const;
    expect(told(mayAskForNumber(early))).toEqual([false, 'number.purpose-not-yet']);
    expect(sentences(mayAskForNumber(early), 'en')).toContain('from 27 May 2024');
    expect(mayAskForNumber({ ...early, on: day('2024-05-27') }).answer).toBe(true);
  });

  it('p.3 (2.12): without a purpose in the law the answer is to ask for it', () => {
    for (const asker of askers) {
      const decision = mayAskForNumber({ asker, on });
      expect(told(decision)).toEqual([false, 'number.purpose-not-in-law']);
      expect(sentences(decision, 'ja')).toContain('何に使うのか');
    }
  });

  it('p.2 (2.5): every stage of a life names purposes that somebody may ask for', () => {
    for (const { purposes } of Object.values(LIFE_STAGES)) {
      for (const purpose of purposes as readonly NumberPurposeId[]) {
        expect(askers.some((asker) => mayAskForNumber({ asker, purpose, on }).answer)).toBe(true);
      }
    }
    expect(LIFE_STAGES['death-and-inheritance'].purposes).toContain('inheritance-tax');
    expect(LIFE_STAGES.investing.purposes).toContain('investments');
  });

  it('p.2 (2.1): moves and changes of name are filed at a branch', () => {
    for (const procedure of ['move-within', 'face-change'] as const) {
      expect(filing({ procedure, by: 'self', on }).answer?.places).toEqual(['branch']);
    }
  });
});

const suffices = (papers: IdentityDocumentId[], date = on) =>
  papersSuffice({ purpose: 'give-number', papers, on: date });

describe('p.3 (2.6–2.14): papers that somebody has at home', () => {
  it.each([
    ['2.7 the card alone does both', ['my-number-card'], true],
    ['2.13 example 2', ['notification-card', 'driving-licence'], true],
    ['2.13 example 2', ['notification-card', 'passport'], true],
    ['2.13 example 3', ['resident-record', 'passport'], true],
    ['2.8 a certificate of items is as good', ['resident-record-items', 'driving-licence'], true],
    ['2.10 two without a photo', ['resident-record', 'health-insurance-card', 'pension-handbook'], true],
    ['2.10 care and child-rearing papers', ['resident-record', 'care-insurance-card', 'student-card'], true],
    [
      '2.10 both child-rearing allowances',
      [
        'resident-record',
        'child-rearing-allowance-certificate',
        'special-child-rearing-allowance-certificate',
      ],
      true,
    ],
    [
      '2.10 company card and qualification',
      ['resident-record', 'employee-card', 'qualification-certificate'],
      true,
    ],
    ['2.14 one without a photo', ['resident-record', 'health-insurance-card'], false],
    ['2.6 no number document', ['driving-licence', 'passport'], false],
    ['2.6 no identity document', ['resident-record'], false],
  ] as const)('p.3 (%s): %j → %s', (_, papers, enough) => {
    expect(suffices([...papers]).answer).toBe(enough);
  });

  it('p.3 (2.9, 2.10): photo documents are enough alone, the others in pairs', () => {
    const alone = (id: IdentityDocumentId) => suffices(['resident-record', id]).answer;
    expect((['my-number-card', 'driving-licence', 'passport'] as const).map(alone)).toEqual([
      true,
      true,
      true,
    ]);
    const b2 = (Object.keys(IDENTITY_DOCUMENTS) as IdentityDocumentId[]).filter((id) =>
      (IDENTITY_DOCUMENTS[id].lists as readonly string[]).includes('B2'),
    );
    expect(b2.length).toBeGreaterThanOrEqual(8);
    for (const id of b2) expect(alone(id)).toBe(false);
  });

  it('p.3 (2.10): the lists follow the date', () => {
    const insured: IdentityDocumentId[] = ['resident-record', 'health-insurance-card', 'student-card'];
    const eligible: IdentityDocumentId[] = ['resident-record', 'eligibility-certificate', 'student-card'];
    expect([suffices(insured).answer, suffices(insured, today).answer]).toEqual([true, false]);
    expect([suffices(eligible).answer, suffices(eligible, today).answer]).toEqual([false, true]);
  });

  const register = { name: '港 さくら', birth: day('1990-05-07'), address: '東京都港区芝公園1丁目5番25号' };
  const paper = (id: IdentityDocumentId, issued: string) => ({ id, ...register, issued: day(issued) });

  it.each([
    ['valid on its last day', {}, true],
    ['expired the day before', { validUntil: day('2023-06-30') }, false],
    ['no expiry to be read', { validUntil: undefined }, false],
    ['name and address only', { birth: undefined }, true],
    ['name and birth date only', { address: undefined }, true],
    ['name only', { birth: undefined, address: undefined }, false],
    ['no name', { name: undefined }, false],
  ] as const)('p.3 ※ (2.11): a passport, %s: %s', (_, change, counts) => {
    const whole = { id: 'passport', ...register, validUntil: on, ...change };
    const printed = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
    const documents = [paper('resident-record', '2023-06-01'), printed as unknown as PresentedDocument];
    expect(confirmIdentity({ purpose: 'give-number', on, register, documents }).answer).toBe(counts);
  });

  it.each([
    ['notification-card', '2020-05-24', '2020-05-25'],
    ['pension-handbook', '2022-03-31', '2022-04-01'],
    ['health-insurance-card', '2024-12-01', '2024-12-02'],
  ] as const)('p.3 (2.8, 2.10): no %s was issued after %s', (id, last, first) => {
    const ask = (issued: string) =>
      codes(
        confirmIdentity({
          purpose: 'give-number',
          on: day('2025-06-01'),
          register,
          documents: [paper(id, issued)],
        }),
      );
    expect(ask(first)).toContain('identity.no-longer-issued');
    expect(ask(last)).not.toContain('identity.no-longer-issued');
  });

  it('p.6 (4.13): knowing a number is not enough: without papers nobody is confirmed', () => {
    expect(told(suffices([]))).toEqual([
      false,
      'identity.no-number-document',
      'identity.no-identity-document',
    ]);
  });

  it('p.3 (2.6): a proxy shows authority, who they are, and the person’s number', () => {
    const proxyRegister = { ...register, name: '港 もみじ', birth: day('1960-01-01') };
    const passport = { id: 'passport', ...proxyRegister, validUntil: day('2030-01-01') } as const;
    const whole = {
      on,
      authority: 'power-of-attorney',
      proxy: { register: proxyRegister, documents: [passport] },
      person: { register, documents: [paper('resident-record', '2023-06-01')] },
    } as const;
    expect(told(confirmProxy(whole))).toEqual([
      true,
      'identity.authority-shown',
      'identity.one-document',
      'identity.number-confirmed',
    ]);
    const { authority: _, ...without } = whole;
    expect(told(confirmProxy(without))[1]).toBe('identity.authority-missing');
    expect(confirmProxy(without).answer).toBe(false);
    expect(codes(confirmProxy({ ...whole, person: { register, documents: [] } }))).toContain(
      'identity.no-number-document',
    );
    expect(codes(confirmProxy({ ...whole, proxy: { register: proxyRegister, documents: [] } }))).toContain(
      'identity.no-identity-document',
    );
  });

  it.each([
    ['power-of-attorney', ['driving-licence'], ['my-number-card'], true],
    ['family-register', ['health-insurance-card', 'pension-handbook'], ['resident-record'], true],
    [undefined, ['driving-licence'], ['resident-record'], false],
    ['power-of-attorney', ['health-insurance-card'], ['resident-record'], false],
    ['power-of-attorney', ['driving-licence'], ['passport'], false],
  ] as const)('p.3 (2.6): a proxy with %s, %j and %j: %s', (authority, proxy, person, enough) => {
    const papers = { proxy: [...proxy], person: [...person], on };
    expect(proxyPapersSuffice({ ...papers, ...(authority && { authority }) }).answer).toBe(enough);
  });
});
