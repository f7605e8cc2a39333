/** The PDF syntax layer: what is written is read back, what readers could take two ways is refused. */

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallPdf } from '../../testing/small-pdf.ts';
import { PdfDocument } from './document.ts';
import { decodeStructure } from './filters.ts';
import { PdfParser } from './parser.ts';
import { PdfUpdate } from './update.ts';
import {
  dateString,
  dictionary,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
  readDateString,
  readTextString,
  serialise,
  textString,
} from './values.ts';

const parse = (text: string): PdfValue => new PdfParser(Buffer.from(text, 'latin1')).value();

const latin1 = fc
  .array(fc.integer({ min: 1, max: 255 }), { maxLength: 12 })
  .map((octets) => String.fromCharCode(...octets));
const value: fc.Arbitrary<PdfValue> = fc.letrec<{ value: PdfValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.integer({ min: -999_999, max: 999_999 }).map((number) => number / 64),
    latin1.map((name) => new PdfName(name)),
    fc.tuple(fc.uint8Array({ maxLength: 20 }), fc.boolean()).map(([bytes]) => new PdfString(bytes)),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9 }))
      .map(([number, generation]) => new PdfReference(number, generation)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(latin1, tie('value')), { maxLength: 5 }).map((entries) => new Map(entries)),
  ),
})).value;

test('every value is read back as it was written', () => {
  fc.assert(
    fc.property(value, (one) => {
      const text = serialise(one);
      const parser = new PdfParser(Buffer.from(text, 'latin1'));
      expect(serialise(parser.value())).toBe(text);
      expect(parser.at).toBe(text.length);
    }),
  );
});

test('text in any script and moments survive', () => {
  for (const text of ['Minato', '港区 (芝公園)', '葛\u{E0100}', 'a\\b(c)'])
    expect(readTextString(textString(text))).toBe(text);
  const at = Temporal.Instant.from('2026-12-31T15:00:00Z');
  expect(Buffer.from(dateString(at).bytes).toString()).toBe("D:20270101000000+09'00'");
  expect(readDateString(dateString(at))?.equals(at)).toBe(true);
  expect(readDateString(new PdfString(Buffer.from('D:20270101'))) ?? 'unknown').toBe('unknown');
});

describe('syntax', () => {
  test.each([
    ['(a\\053b\\(\\)\\\nc)', 'a+b()c'],
    ['(nested (one) more)', 'nested (one) more'],
    ['<48 65 6C6 C6F>', 'Hello'],
    ['<4>', '@'],
  ])('string %s', (text, expected) => {
    expect(Buffer.from((parse(text) as PdfString).bytes).toString('latin1')).toBe(expected);
  });

  test.each([
    '<< /A 1 /A 2 >>',
    '(open',
    '<4G>',
    '[1 2',
    '<< /A >>',
    '<< 1 2 >>',
    'nul',
    '--1',
    '1.2.3',
    `${'['.repeat(80)}`,
  ])('%s is refused', (text) => {
    expect(() => parse(text)).toThrow(/PDF/);
  });

  test('names, numbers and references', () => {
    expect(parse('/A#20B')).toEqual(new PdfName('A B'));
    expect(parse('[-.5 +3 12 0 R 7]')).toEqual([-0.5, 3, new PdfReference(12), 7]);
  });
});

test.each([
  ['no predictor', 1, Buffer.from([1, 2, 3, 4])],
  ['PNG up', 12, Buffer.from([2, 1, 2, 2, 2, 2])],
  ['PNG sub, average and Paeth', 15, Buffer.from([1, 1, 1, 3, 2, 2, 4, 1, 1])],
])('structure streams with %s are decoded', (_, predictor, rows) => {
  const parameters = dictionary({ Predictor: predictor, Columns: 2 });
  const stream = new PdfStream(
    dictionary({ Filter: new PdfName('FlateDecode'), DecodeParms: parameters }),
    deflateSync(rows),
  );
  const expected: Record<number, number[]> = { 1: [1, 2, 3, 4], 12: [1, 2, 3, 4], 15: [1, 2, 2, 4, 3, 5] };
  expect([...decodeStructure(stream)]).toEqual(expected[predictor]);
});

describe('documents', () => {
  const text = () => Buffer.from(smallPdf()).toString('latin1');
  const open = (changed: string) => new PdfDocument(Buffer.from(changed, 'latin1'));

  test.each<[string, (pdf: string) => string]>([
    ['an object that is not where it should be', (pdf) => pdf.replace('0000000015', '0000000016')],
    [
      'a trailer that goes round in circles',
      (pdf) => pdf.replace('/Root', `/Prev ${pdf.indexOf('xref\n0')} /Root`),
    ],
    ['no root', (pdf) => pdf.replace('/Root', '/Toor')],
    ['anything behind its end', (pdf) => `${pdf}<html>`],
  ])('with %s are refused', (_, change) => {
    const changed = change(text());
    expect(changed).not.toBe(text());
    expect(() => open(changed).catalog).toThrow(/PDF/);
  });

  test('updates keep generations, and free numbers stay free', () => {
    const document = new PdfDocument(smallPdf());
    const update = new PdfUpdate(document);
    const added = update.add(dictionary({ A: 1 }));
    const after = new PdfDocument(update.finish());
    expect(after.dictionary(added)?.get('A')).toBe(1);
    expect(after.size).toBe(document.size + 1);
    expect(after.object(999)).toBeNull();
  });
});
