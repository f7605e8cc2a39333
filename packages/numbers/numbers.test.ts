// Check digits, designation and brands, against published and computed vectors.
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Branded,
  checkCorporateNumber,
  checkIndividualNumber,
  checkMunicipalityCode,
  checkNumber,
  checkResidentCode,
  corporateNumberOf,
  designateIndividualNumber,
  formatCorporateNumber,
  formatIndividualNumber,
  formatMunicipalityCode,
  formatResidentCode,
  generateCorporateNumber,
  generateMunicipalityCode,
  generateResidentCode,
  type IndividualNumber,
  isReserved,
  NUMBER_KINDS,
  NumberError,
  normalize,
  parseCorporateNumber,
  parseIndividualNumber,
  parseMunicipalityCode,
  parseResidentCode,
  type ResidentCode,
  reservedBody,
} from './index.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const random = fc.infiniteStream(fc.nat(9)).map((stream) => () => stream.next().value as number);

describe('個人番号', () => {
  const good = [
    '123456789018',
    '983205673214',
    '111111111118',
    '023456789013',
    '999999999996',
    '000000000019',
  ];

  it('accepts the published and computed vectors', () => {
    for (const value of good) expect(checkIndividualNumber(value)).toEqual({ valid: true, value });
  });

  it.each([
    ['a wrong last digit', '123456789019', 'check-digit'],
    ['another wrong last digit', '983205673210', 'check-digit'],
    ['twelve zeros, which satisfy the formula', '000000000000', 'all-zero'],
    ['eleven digits', '12345678901', 'length'],
    ['thirteen digits', '1234567890180', 'length'],
    ['nothing', '', 'length'],
    ['a letter', '12345678901O', 'characters'],
    ['full-width digits before normalising', '１２３４５６７８９０１８', 'characters'],
    ['a newline at the end', '123456789018\n', 'characters'],
  ])('refuses %s', (_, value, reason) => {
    expect(checkIndividualNumber(value)).toEqual({ valid: false, reason });
  });

  it('has exactly one valid last digit for every body', () => {
    fc.assert(
      fc.property(
        digits(11).filter((body) => Number(body) > 0),
        (body) => {
          const valid = [...'0123456789'].filter((digit) => checkIndividualNumber(body + digit).valid);
          expect(valid).toEqual([designateIndividualNumber(body)[11]]);
        },
      ),
    );
  });

  it('prints in groups of four and reads its own print back', () => {
    const number = parseIndividualNumber('123456789018');
    expect(formatIndividualNumber(number)).toBe('1234 5678 9018');
    expect(normalize(formatIndividualNumber(number))).toBe(number);
  });

  it('designates sandbox numbers from the reserved range only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
        const number = designateIndividualNumber(reservedBody(n));
        expect(number).toMatch(/^0000/);
        expect(isReserved(number)).toBe(true);
        expect(checkIndividualNumber(number).valid).toBe(true);
      }),
    );
    expect(isReserved(parseIndividualNumber('123456789018'))).toBe(false);
    for (const n of [0, -1, 1.5, 10_000_000, Number.NaN]) expect(() => reservedBody(n)).toThrow(NumberError);
  });

  it.each(['', '1234567890', '00000000000', '1234567890a'])('designates nothing from the body %j', (body) => {
    expect(() => designateIndividualNumber(body)).toThrow(
      expect.objectContaining({ code: 'numbers.body' }) as Error,
    );
  });

  it('never repeats the refused value in its error', () => {
    expect(() => parseIndividualNumber('123456789019')).toThrow(
      expect.objectContaining({
        code: 'numbers.check-digit',
        message: expect.not.stringContaining('123456789019'),
      }) as Error,
    );
  });
});

describe('住民票コード', () => {
  it('generates codes that pass, never the all-zero one', () => {
    fc.assert(fc.property(random, (r) => checkResidentCode(generateResidentCode(r)).valid));
    expect(checkResidentCode(generateResidentCode(() => 0)).valid).toBe(true);
    expect(checkResidentCode('00000000000')).toEqual({ valid: false, reason: 'all-zero' });
  });

  it('formats, parses and refuses', () => {
    const code = generateResidentCode(() => 1);
    expect(normalize(formatResidentCode(code))).toBe(code);
    expect(parseResidentCode(code)).toBe(code);
    const wrong = `${code.slice(0, 10)}${(Number(code[10]) + 1) % 10}`;
    expect(() => parseResidentCode(wrong)).toThrow(
      expect.objectContaining({ code: 'numbers.check-digit' }) as Error,
    );
  });
});

describe('法人番号', () => {
  it.each(['7123456789012', '4011001098993', '7000012050002', '8000020131032'])('accepts %s', (value) => {
    expect(checkCorporateNumber(value).valid).toBe(true);
  });

  it('refuses a wrong leading digit, a leading zero and an empty base', () => {
    for (const value of ['8123456789012', '0123456789012']) {
      expect(checkCorporateNumber(value)).toEqual({ valid: false, reason: 'check-digit' });
    }
    expect(checkCorporateNumber('9000000000000')).toEqual({ valid: false, reason: 'all-zero' });
    expect(() => parseCorporateNumber('7')).toThrow(
      expect.objectContaining({ code: 'numbers.length' }) as Error,
    );
  });

  it('generates numbers that pass and prints the check digit apart', () => {
    fc.assert(fc.property(random, (r) => checkCorporateNumber(generateCorporateNumber(r)).valid));
    expect(formatCorporateNumber(parseCorporateNumber('7123456789012'))).toBe('7 1234 5678 9012');
  });

  it('derives a municipality’s own number from its code', () => {
    expect(corporateNumberOf(parseMunicipalityCode('131032'))).toBe('8000020131032');
  });
});

describe('全国地方公共団体コード', () => {
  it.each([
    ['13103', '131032'],
    ['13101', '131016'],
    ['01100', '011002'],
    ['47382', '473821'],
    ['14100', '141003'],
  ])('%s becomes %s', (body, code) => {
    expect(generateMunicipalityCode(body)).toBe(code);
    expect(formatMunicipalityCode(parseMunicipalityCode(code))).toBe(code);
  });

  it('refuses a wrong digit and prefectures that do not exist', () => {
    expect(checkMunicipalityCode('131033')).toEqual({ valid: false, reason: 'check-digit' });
    expect(() => generateMunicipalityCode('48100')).toThrow(
      expect.objectContaining({ code: 'numbers.prefecture' }) as Error,
    );
    expect(checkMunicipalityCode('000001')).toEqual({ valid: false, reason: 'prefecture' });
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['１２３４５６７８９０１８', '123456789018'],
    [' 1234-5678-9018 ', '123456789018'],
    ['１２３４　５６７８　９０１８', '123456789018'],
    ['1234ー5678－9018', '123456789018'],
    ['-123456789018', '-123456789018'],
    ['1234--56789018', '1234--56789018'],
  ])('the %#. form is normalised', (typed, expected) => {
    expect(normalize(typed)).toBe(expected);
  });

  it('checks each kind for the command line and does not hand the value back', () => {
    expect(checkNumber('individual', '１２３４-5678-9018')).toEqual({ valid: true });
    expect(checkNumber('individual', '12345678901x')).toEqual({ valid: false, reason: 'characters' });
    expect(
      checkNumber(
        'resident-code',
        generateResidentCode(() => 3),
      ),
    ).toEqual({ valid: true });
    expect(checkNumber('corporate', '8000020131032')).toEqual({ valid: true });
    expect(checkNumber('municipality', '131032')).toEqual({ valid: true });
    expect(NUMBER_KINDS).toEqual(['individual', 'resident-code', 'corporate', 'municipality']);
  });
});

describe('brands', () => {
  it('keep the worlds apart: a linkage code, a resident code or a plain string is no individual number', () => {
    type LinkageCode<Agency extends string> = Branded<`LinkageCode:${Agency}`>;
    expectTypeOf<LinkageCode<'tax'>>().not.toExtend<IndividualNumber>();
    expectTypeOf<LinkageCode<'tax'>>().not.toExtend<LinkageCode<'pension'>>();
    expectTypeOf<ResidentCode>().not.toExtend<IndividualNumber>();
    expectTypeOf<string>().not.toExtend<IndividualNumber>();
    expectTypeOf<IndividualNumber>().toExtend<string>();
  });
});
