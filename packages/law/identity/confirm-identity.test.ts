// p.3: which papers confirm the number and the person, and why others do not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmIdentity,
  IDENTITY_DOCUMENTS,
  type IdentityDocumentId,
  type IdentityQuestion,
  type PresentedDocument,
} from '../index.ts';
import { day } from '../testing/dates.ts';

const register = { name: '港 さくら', birth: day('1990-05-07'), address: '東京都港区芝公園1丁目5番25号101' };
const paper = (id: IdentityDocumentId, more: Partial<PresentedDocument> = {}): PresentedDocument => ({
  id,
  name: '港　さくら',
  birth: register.birth,
  address: register.address,
  validUntil: day('2030-01-01'),
  issued: day('2020-05-01'),
  ...more,
});
const ask = (documents: PresentedDocument[], more: Partial<IdentityQuestion> = {}) => {
  const { answer, reasons } = confirmIdentity({
    purpose: 'give-number',
    on: day('2023-07-01'),
    register,
    documents,
    ...more,
  });
  return [answer, ...reasons.map(({ code }) => code)];
};
const handOver = { purpose: 'card-hand-over', deliveryNotice: true } as const;

describe('p.3: giving the number', () => {
  it('example 1: the card alone', () => {
    expect(ask([paper('my-number-card')])).toEqual([true, 'identity.card-alone']);
  });

  it('example 2: notification card and driving licence', () => {
    expect(ask([paper('notification-card'), paper('driving-licence')])).toEqual([
      true,
      'identity.number-confirmed',
      'identity.one-document',
    ]);
  });

  it('example 3: resident record with the number and passport', () => {
    expect(ask([paper('resident-record'), paper('passport')])[0]).toBe(true);
  });

  it('without a photo: two documents of different kinds', () => {
    const record = paper('resident-record');
    const insurance = paper('health-insurance-card');
    expect(ask([record, insurance, paper('pension-handbook')])).toEqual([
      true,
      'identity.number-confirmed',
      'identity.two-documents',
    ]);
    expect(ask([record, insurance])).toEqual([
      false,
      'identity.number-confirmed',
      'identity.one-more-document',
    ]);
    expect(ask([record, insurance, insurance])).toEqual([
      false,
      'identity.number-confirmed',
      'identity.one-more-document',
      'identity.same-kind',
    ]);
  });

  it('says everything that is missing at once', () => {
    expect(ask([])).toEqual([false, 'identity.no-number-document', 'identity.no-identity-document']);
    expect(ask([paper('driving-licence')])).toEqual([
      false,
      'identity.no-number-document',
      'identity.one-document',
    ]);
  });

  it('a notification card must agree with the register, address included', () => {
    const licence = paper('driving-licence');
    const moved = paper('notification-card', { address: '東京都港区芝浦1-16-1' });
    expect(ask([moved, licence])).toContain('identity.notification-card-differs');
    expect(ask([moved, licence])[0]).toBe(false);
    expect(ask([paper('notification-card', { name: '港 もみじ' }), licence])[0]).toBe(false);
  });

  it('a number notice is no document', () => {
    expect(ask([paper('number-notice'), paper('passport')])).toEqual([
      false,
      'identity.no-number-document',
      'identity.one-document',
      'identity.not-a-document',
    ]);
  });

  it('a baby’s card without a photo shows the number, not the person', () => {
    expect(ask([paper('my-number-card', { photo: false })])).toEqual([
      false,
      'identity.number-confirmed',
      'identity.no-identity-document',
      'identity.card-without-photo',
    ]);
  });
});

describe('p.3 ※: valid when shown, with name and birth date or name and address', () => {
  const withPassport = (more: Partial<PresentedDocument>) =>
    ask([paper('passport', more)], handOver).slice(1);
  const without = (field: 'name' | 'birth' | 'address' | 'validUntil' | 'issued', also?: 'birth') => {
    const { [field]: _, ...rest } = paper('passport');
    if (also) delete rest[also as keyof typeof rest];
    return ask([rest as PresentedDocument], handOver);
  };

  it.each([
    [{ validUntil: day('2023-06-30') }, 'identity.expired'],
    [{ issued: day('2023-07-02') }, 'identity.not-yet-issued'],
    [{ name: '港 もみじ' }, 'identity.name-differs'],
    [{ birth: day('1990-05-08') }, 'identity.birth-differs'],
  ])('refuses %j', (change, code) => {
    expect(withPassport(change)).toEqual(['identity.no-identity-document', code]);
  });

  it('counts on its last day', () => {
    expect(withPassport({ validUntil: day('2023-07-01') })).toEqual(['identity.one-document']);
  });

  it('refuses what cannot be read', () => {
    expect(without('name')).toContain('identity.fields-missing');
    expect(without('address', 'birth')).toContain('identity.fields-missing');
    expect(without('validUntil')).toContain('identity.validity-unread');
    expect(without('address')[0]).toBe(true);
    expect(without('birth')[0]).toBe(true);
  });

  it('an old address is a remark when name and birth date agree, a refusal when it is all there is', () => {
    const address = '東京都港区芝浦1-16-1';
    expect(withPassport({ address })).toEqual(['identity.one-document', 'identity.address-differs']);
    const { birth: _, ...rest } = paper('passport', { address });
    expect(ask([rest], handOver)).toEqual([
      false,
      'identity.no-identity-document',
      'identity.address-differs',
    ]);
  });

  it('accepts a former name or an alias of the register, and the same address typed otherwise', () => {
    const names = { ...register, otherNames: ['麻布 さくら'] };
    expect(ask([paper('passport', { name: '麻布 さくら' })], { ...handOver, register: names })[0]).toBe(true);
    const { birth: _, ...rest } = paper('passport', { address: '東京都港区芝公園１丁目５番２５号 101' });
    expect(ask([rest], handOver)[0]).toBe(true);
  });

  it('does not fold one character of a name into another, nor drop its variation selector', () => {
    for (const [registered, printed] of [
      ['\u908a 花', '\u8fba 花'],
      ['\ufa19 花', '\u795e 花'],
      ['\u8fbb\u{e0102} 花', '\u8fbb 花'],
    ] as const) {
      const other = { ...register, name: registered };
      expect(ask([paper('passport', { name: printed })], { ...handOver, register: other })[0]).toBe(false);
    }
  });
});

describe('the hand-over of a card', () => {
  it('needs the notice and one photo document or two others', () => {
    expect(ask([paper('passport')], handOver)).toEqual([true, 'identity.one-document']);
    expect(ask([paper('student-card'), paper('care-insurance-card')], handOver)[0]).toBe(true);
    expect(ask([paper('student-card')], handOver)).toEqual([false, 'identity.one-more-document']);
    expect(ask([paper('passport')], { purpose: 'card-hand-over' })).toEqual([
      false,
      'identity.delivery-notice-missing',
      'identity.one-document',
    ]);
  });

  it('does not ask for a number document, and none stands in for the person', () => {
    expect(ask([paper('resident-record')], handOver)).toEqual([false, 'identity.no-identity-document']);
  });
});

describe('dated lists', () => {
  const insured = [paper('health-insurance-card'), paper('pension-handbook')];
  it.each([
    ['health-insurance-card', '2025-12-01', true],
    ['health-insurance-card', '2025-12-02', false],
    ['eligibility-certificate', '2024-12-01', false],
    ['eligibility-certificate', '2024-12-02', true],
    ['basic-pension-number-notice', '2022-03-31', false],
  ] as const)('%s on %s: %s', (id, on, accepted) => {
    const result = ask([paper(id), insured[1]!], { ...handOver, on: day(on) });
    expect(result[0]).toBe(accepted);
    if (!accepted) expect(result).toContain('identity.not-accepted-on');
  });

  it('a driving record counts only when issued from 2012-04-01', () => {
    const record = (issued: string) => ask([paper('driving-record', { issued: day(issued) })], handOver)[0];
    expect([record('2012-03-31'), record('2012-04-01')]).toEqual([false, true]);
  });
});

describe('any set of papers', () => {
  const ids = Object.keys(IDENTITY_DOCUMENTS) as IdentityDocumentId[];
  const anyPaper = fc
    .record({
      id: fc.constantFrom(...ids),
      name: fc.constantFrom('港 さくら', '港 もみじ'),
      birth: fc.constantFrom(register.birth, day('1991-01-01')),
      validUntil: fc.constantFrom(day('2030-01-01'), day('2020-01-01')),
    })
    .map((change) => paper(change.id, change));

  it('one more paper never takes a confirmation away, and the order does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyPaper, { maxLength: 6 }), anyPaper, (papers, more) => {
        const before = ask(papers)[0];
        if (before) expect(ask([...papers, more])[0]).toBe(true);
        expect(ask(papers.toReversed())[0]).toBe(before);
      }),
    );
  });
});
