// Every kind of card, and every answer to reset of cards in circulation, through OpenSC's driver.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handedOverCard } from '../testing/sandbox-card.ts';
import { TOKENS } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';
import { openReaderRoom, type ReaderRoom } from './reader-room.ts';

const { skip, title } = judges('OpenSC: kinds of cards', ...programs('pkcs15-tool', 'pkcs11-tool'));

describe.skipIf(skip)(title, () => {
  let room: ReaderRoom;
  beforeAll(async () => {
    room = await openReaderRoom();
  });
  afterAll(() => room?.[Symbol.asyncDispose]());

  // Contact and contactless, as measured on cards in circulation (pcsc-tools' smartcard_list, OpenSC's Windows table).
  test.each([
    '3BE000FF8131FE4514',
    '3BDA13FF8131FB468012392F31C173C601C03B',
    '3BC5FF8131FB458073C6010000',
    '3BF59100FF918171FE400042000100D1D6',
    '3BF59100FF918171FE40004200 01B3A115'.replace(' ', ''),
    '3B888001000005E0B381A1007F',
    '3B888001000041E0B381A1003B',
    '3B888001004B51FF0081D100BC',
    '3B888001004B51FFB381D1000F',
    '3B888001000014E0B38191005E',
  ])('is jpki with ATR %s', async (atr) => {
    const chip = await handedOverCard();
    const inserted = await room.insert({
      atr: Uint8Array.fromHex(atr),
      powerOn: () => chip.powerOn(),
      powerOff: () => chip.powerOff(),
      transmit: (apdu) => chip.transmit(apdu),
    });
    try {
      const shown = await room.run('opensc-tool', '--atr');
      expect(shown.output.split('\n')).toContain(atr.toLowerCase().match(/../g)?.join(':'));
      expect((await room.run('opensc-tool', '--name')).output.split('\n')).toContain('jpki');
    } finally {
      await inserted.remove();
    }
  });

  test('a card without signature certificate: everything of the authentication key works', async () => {
    const inserted = await room.insert(await handedOverCard(undefined, { profile: 'child' }));
    try {
      const listed = await room.run('pkcs15-tool', '--list-certificates');
      expect(listed).toMatchObject({
        code: 0,
        output: expect.stringContaining('User Authentication Certificate CA'),
      });
      const { output } = await room.run(
        'pkcs11-tool',
        '--slot-index',
        '0',
        '--login',
        '--pin',
        TOKENS.auth.pin,
        '--test',
      );
      expect(output).toContain('No errors');
      expect((await room.run('pkcs15-tool', '--read-certificate', '02')).code).not.toBe(0);
    } finally {
      await inserted.remove();
    }
  });
});
