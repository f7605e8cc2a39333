// Every kind of card, and every answer to reset of cards in circulation, through OpenSC's driver.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHex } from '../bytes.ts';
import { ATRS, type CardOrder, type Chip } from '../index.ts';
import { factoryCard, PINS } from '../testing/sandbox-card.ts';
import { BOTH, TOKENS, type TokenName, triesLeft } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';
import { openReaderRoom, type ReaderRoom } from './reader-room.ts';

const { skip, title } = judges('OpenSC: kinds of cards', ...programs('pkcs15-tool', 'pkcs11-tool'));
const { auth, sign } = PINS;

describe.skipIf(skip)(title, () => {
  let room: ReaderRoom;
  beforeAll(async () => {
    room = await openReaderRoom();
  });
  afterAll(() => room?.[Symbol.asyncDispose]());

  async function withCard(order: Partial<CardOrder>, judge: (chip: Chip) => Promise<void>): Promise<void> {
    const { chip } = await factoryCard(undefined, order);
    const inserted = await room.insert(chip);
    try {
      await judge(chip);
    } finally {
      await inserted.remove();
    }
  }

  test.each(Object.entries(ATRS))('is jpki with the ATR %s', async (_name, { atr }) => {
    await withCard({ atr, pins: { auth, sign } }, async () => {
      const shown = await room.run('opensc-tool', '--atr');
      expect(shown.output.split('\n')).toContain(toHex(atr).toLowerCase().match(/../g)?.join(':'));
      expect((await room.run('opensc-tool', '--name')).output.split('\n')).toContain('jpki');
    });
  });

  const kinds: readonly [
    string,
    Partial<CardOrder>,
    tries: [number, number],
    signing: readonly TokenName[],
  ][] = [
    ['an adult', { profile: 'adult', pins: { auth, sign } }, [3, 5], BOTH],
    ['a child, without signature certificate', { profile: 'child', pins: { auth } }, [3, 0], ['auth']],
    ['a holder without PINs', { profile: 'pin-less' }, [0, 0], []],
    ['an Android phone', { profile: 'android', pins: { auth, sign } }, [3, 5], BOTH],
    ['an iPhone', { profile: 'iphone', pins: { auth, sign } }, [3, 5], BOTH],
    ['the resident register of old (住基カード)', { profile: 'juki-card', pins: { sign } }, [0, 5], ['sign']],
  ];
  test.each(kinds)('the card of %s: its tries, and which keys sign', async (_kind, order, tries, signing) => {
    await withCard(order, async () => {
      expect((await room.run('opensc-tool', '--name')).output.split('\n')).toContain('jpki');
      expect(triesLeft((await room.run('pkcs15-tool', '--list-pins')).output)).toEqual(tries);
      const signed: TokenName[] = [];
      for (const name of BOTH) {
        const { id, slot, pin } = TOKENS[name];
        const how = ['--slot-index', slot, '--login', '--pin', pin, '--sign', '--id', id];
        const files = ['--input-file', '/dev/null', '--output-file', 'signature'];
        const { code } = await room.run('pkcs11-tool', ...how, '--mechanism', 'SHA256-RSA-PKCS', ...files);
        if (code === 0) signed.push(name);
      }
      expect(signed).toEqual(signing);
    });
  });
});
