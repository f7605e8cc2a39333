import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json.ts';

test('RFC 8785 3.2.3: the sample document', () => {
  const sample = {
    // biome-ignore lint/correctness/noPrecisionLoss: the RFC's own figure
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(sample)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('RFC 8785 3.2.3: names are sorted by UTF-16 code units', () => {
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('the text does not depend on the order of members and reads back as the value', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ unit: 'grapheme' }).filter((s) => s.isWellFormed() && !s.includes('\0')),
        fc.jsonValue(),
      ),
      (value) => {
        const sound = JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as Record<
          string,
          JsonValue
        >;
        let text: string;
        try {
          text = canonicalJson(sound);
        } catch {
          return;
        }
        const reversed = Object.fromEntries(Object.entries(sound).reverse());
        expect(canonicalJson(reversed)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      },
    ),
  );
});

test.each([
  ['not a number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a bigint', 1n],
  ['a function', () => 1],
  ['a date object', Temporal.PlainDate.from('2027-04-01')],
  ['half a surrogate pair', '\ud83d'],
  ['U+0000', 'a\0b'],
  ['undefined in a list', [undefined]],
])('%s is refused', (_, value) => {
  expect(() => canonicalJson(value as JsonValue)).toThrowError(
    expect.objectContaining({ code: 'ledger.entry-invalid' }),
  );
});

test('members that are undefined are left out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
