import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../bytes.ts';
import { encodeCommand, parseCommand } from './command.ts';

describe('a command', () => {
  test.each([
    ['case 1', '00200080', 0, undefined, false],
    ['case 2 short', '00B0000004', 0, 4, false],
    ['case 2 short, 00 = 256', '00B0000000', 0, 256, false],
    ['case 2 extended, 0000 = 65536', '00B08A00000000', 0, 65_536, true],
    ['case 3 short', '00A4020C020018', 2, undefined, false],
    ['case 4 short', '802A008003AABBCC00', 3, 256, false],
    ['case 3 extended', '80D60000000002AABB', 2, undefined, true],
    ['case 4 extended', '80AE0000000001AA0100', 1, 256, true],
  ])('%s', (_case, hex, body, le, extended) => {
    const command = parseCommand(fromHex(hex));
    expect(command).toMatchObject({ le, extended });
    expect(command?.body.length).toBe(body);
  });

  test.each([
    '',
    '00',
    '00A402',
    '00A4020C0200',
    '00A4020C02001800FF',
    '00A4020C0000',
    '00A4020C000000AA',
    '00A4020C000003AABB',
  ])('with contradicting lengths is none: %s', (hex) => {
    expect(parseCommand(fromHex(hex))).toBeUndefined();
  });

  test('read back is what was written', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const le = fc.option(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constant(65_536)), { nil: undefined });
    fc.assert(
      fc.property(
        byte,
        byte,
        byte,
        byte,
        fc.uint8Array({ maxLength: 600 }),
        le,
        (cla, ins, p1, p2, body, wanted) => {
          const read = parseCommand(encodeCommand(cla, ins, p1, p2, body, wanted));
          expect(read).toMatchObject({ cla, ins, p1, p2, le: wanted });
          expect(toHex(read!.body)).toBe(toHex(body));
        },
      ),
    );
  });

  test('of random bytes never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void parseCommand(bytes)));
  });
});
