// Debian's pyscard says to the card, through pcscd, what public clients say, and the card must answer word for word.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Chip } from '../index.ts';
import { handedOverCard } from '../testing/sandbox-card.ts';
import { CLIENTS } from './dialogues/clients.ts';
import { CARD_KEYS, OTHERS, SIGNATURE } from './dialogues/commands.ts';
import { type Dialogues, toldAs } from './dialogues/notation.ts';
import { CHANGE, VERIFY } from './dialogues/pins.ts';
import { EXTENDED, GET_DATA, READ_BINARY, READ_RECORD, SELECT } from './dialogues/reading.ts';
import { judges } from './programs.ts';
import { PYSCARD, replay } from './pyscard.ts';
import { openReaderRoom, type ReaderRoom } from './reader-room.ts';

const { skip, title } = judges('pyscard', PYSCARD);

const DIALOGUES: Record<string, Dialogues> = {
  SELECT,
  'READ BINARY': READ_BINARY,
  'READ BINARY, extended': EXTENDED,
  'READ RECORD': READ_RECORD,
  'GET DATA': GET_DATA,
  VERIFY,
  'changing a PIN': CHANGE,
  'COMPUTE DIGITAL SIGNATURE': SIGNATURE,
  'keys of the card itself': CARD_KEYS,
  'other commands': OTHERS,
  'known clients': CLIENTS,
};

describe.skipIf(skip)(title, () => {
  let room: ReaderRoom;
  let chip: Chip;

  beforeAll(async () => {
    room = await openReaderRoom();
    chip = await handedOverCard();
    // One place in the reader for a new card in every dialogue: nobody waits until pcscd has seen it.
    await room.insert({
      get atr() {
        return chip.atr;
      },
      powerOn: () => chip.powerOn(),
      powerOff: () => chip.powerOff(),
      transmit: (apdu) => chip.transmit(apdu),
    });
  });
  afterAll(() => room?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    chip = await handedOverCard();
  });

  describe.each(Object.entries(DIALOGUES))('%s', (_group, cases) => {
    test.each(Object.entries(cases))('%s', async (_name, steps) => {
      const answers = await replay(room, ...steps.map(([command]) => command));
      expect(steps.map(([command, expected], at) => [command, toldAs(expected, answers[at] ?? '')])).toEqual(
        steps.map((step) => [...step]),
      );
    });
  });
});
