import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PkiError } from '../errors.ts';
import { decodeName, encodeName } from './name.ts';
import {
  DerCursor,
  readElement,
  readIntegerContent,
  readNamedBits,
  readOid,
  readSmallInteger,
  readTime,
} from './read.ts';
import { certificateSerial } from './serial.ts';
import {
  enumerated,
  generalizedTime,
  integer,
  namedBits,
  oid,
  TAG,
  time,
  tlv,
  unsignedInteger,
} from './write.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const unhex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('what is written is read back', () => {
  test('elements of any length keep their content and use the shortest length', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(300), fc.constantFrom(127, 128, 255, 256, 65535, 65536)), (length) => {
        const content = new Uint8Array(length).fill(7);
        const element = readElement(tlv(TAG.octetString, content), TAG.octetString);
        expect(element.content.length).toBe(length);
      }),
    );
  });

  test('object identifiers', () => {
    const arcs = fc.tuple(
      fc.constantFrom(0, 1, 2),
      fc.nat(39),
      fc.array(fc.nat(2 ** 31), { minLength: 1, maxLength: 9 }),
    );
    fc.assert(
      fc.property(arcs, ([first, second, rest]) => {
        const dotted = [first, second, ...rest].join('.');
        expect(readOid(readElement(oid(dotted)))).toBe(dotted);
      }),
    );
    expect(readOid(readElement(oid('2.999.392.200149.8.5.1.1.20')))).toBe('2.999.392.200149.8.5.1.1.20');
  });

  test('positive integers are minimal and keep their sign', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 160n }), (value) => {
        const content = readIntegerContent(readElement(integer(value), TAG.integer));
        expect(BigInt(`0x${hex(content)}`)).toBe(value);
        expect(content[0]! & 0x80).toBe(0);
      }),
    );
    expect(hex(unsignedInteger(unhex('0000ff')))).toBe('020200ff');
  });

  test('times, on both sides of 2050', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, (epochSeconds) => {
        const at = Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000);
        expect(readTime(readElement(time(at))).equals(at)).toBe(true);
        expect(readTime(readElement(generalizedTime(at))).equals(at)).toBe(true);
      }),
    );
    expect(time(Temporal.Instant.from('2049-12-31T23:59:59Z'))[0]).toBe(TAG.utcTime);
    expect(time(Temporal.Instant.from('2050-01-01T00:00:00Z'))[0]).toBe(TAG.generalizedTime);
  });

  test('key usage bits, as the profile shows them', () => {
    expect(hex(namedBits(0, 1))).toBe('030206c0');
    expect(hex(namedBits(0))).toBe('03020780');
    expect(hex(namedBits(5, 6))).toBe('03020106');
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(8), { minLength: 1 }), (bits) => {
        expect(readNamedBits(readElement(namedBits(...bits)))).toEqual(new Set(bits));
      }),
    );
  });

  test('names keep order, repetition and string types', () => {
    const name = encodeName([
      ['C', 'JP'],
      ['L', 'Tokyo-to'],
      ['L', '港区'],
    ]);
    expect(decodeName(name)).toEqual([
      { type: 'C', tag: TAG.printableString, value: 'JP' },
      { type: 'L', tag: TAG.utf8String, value: 'Tokyo-to' },
      { type: 'L', tag: TAG.utf8String, value: '港区' },
    ]);
  });
});

describe('what is not DER is refused', () => {
  const refused: readonly [string, () => unknown][] = [
    ['indefinite length', () => readElement(unhex('3080 0000'))],
    ['long form where short would do', () => readElement(unhex('0481 01 00'))],
    ['length padded with a zero octet', () => readElement(unhex('048200 80'.concat('00'.repeat(128))))],
    ['content cut short', () => readElement(unhex('0405 0000'))],
    ['octets after the end', () => readElement(unhex('0500 00'))],
    ['multi-octet tag', () => readElement(unhex('1f8101 00'))],
    ['padded integer', () => readSmallInteger(readElement(unhex('0202 0001')))],
    ['padded negative integer', () => readIntegerContent(readElement(unhex('0202 ffff')))],
    ['empty integer', () => readIntegerContent(readElement(unhex('0200')))],
    ['negative where a number is due', () => readSmallInteger(readElement(unhex('0201 ff')))],
    ['padded object identifier', () => readOid(readElement(unhex('0603 2a8001')))],
    ['object identifier cut short', () => readOid(readElement(unhex('0602 2a80')))],
    ['time without seconds', () => readTime(readElement(tlv(TAG.utcTime, Buffer.from('2611230000Z'))))],
    ['time with an offset', () => readTime(readElement(tlv(TAG.utcTime, Buffer.from('261123000000+0900'))))],
    ['the thirteenth month', () => readTime(readElement(tlv(TAG.utcTime, Buffer.from('261323000000Z'))))],
    ['unused bits that are set', () => readNamedBits(readElement(unhex('0302 07ff')))],
    ['element left over', () => new DerCursor(enumerated(1)).end()],
    ['serial of nothing', () => certificateSerial('00')],
    ['serial of 21 octets', () => certificateSerial('01'.repeat(21))],
  ];
  test.each(refused)('%s', (_name, read) => {
    expect(read).toThrow(PkiError);
  });
});
