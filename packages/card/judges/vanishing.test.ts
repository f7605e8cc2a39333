// The card goes away in the middle of a command: the program that asked is told, pcscd goes on, and the card comes back
// with every try that was spent.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Chip, VpcdCard } from '../index.ts';
import { handedOverCard } from '../testing/sandbox-card.ts';
import { application, file, type Step, verify } from './dialogues/notation.ts';
import { TOKENS, triesLeft } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';
import { connectPyscard, PYSCARD, replay } from './pyscard.ts';
import { type CardForReader, openReaderRoom, type ReaderRoom } from './reader-room.ts';

const { skip, title } = judges('A card that vanishes', PYSCARD, ...programs('pkcs15-tool', 'pkcs11-tool'));

const SIGN: Step = ['802A0080 01 2A 00', '256 bytes 9000'];

describe.skipIf(skip)(title, () => {
  let room: ReaderRoom;
  let chip: Chip;
  let inserted: VpcdCard | undefined;
  let removed: Promise<void> | undefined;
  beforeAll(async () => {
    room = await openReaderRoom();
  });
  afterAll(() => room?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    chip = await handedOverCard();
    return () => inserted?.remove();
  });

  /** Takes the command, but is pulled out before it can answer. */
  function goesAwayAt(card: Chip, matches: (command: string) => unknown): CardForReader {
    return {
      atr: card.atr,
      powerOn: () => card.powerOn(),
      powerOff: () => card.powerOff(),
      transmit: async (apdu) => {
        const answer = await card.transmit(apdu);
        if (matches(apdu.toHex())) removed = inserted?.remove();
        return answer;
      },
    };
  }

  async function insertMortal(instruction: string): Promise<void> {
    inserted = await room.insert(goesAwayAt(chip, (command) => command.startsWith(instruction)));
  }

  async function insertAgain(): Promise<void> {
    await removed;
    inserted = await room.insert(chip);
  }

  test.each([
    { what: 'a signature', instruction: '802a', pin: TOKENS.auth.pin, lost: 4, left: 3 },
    { what: 'the comparison of a wrong PIN', instruction: '0020008004', pin: '9999', lost: 2, left: 2 },
    {
      what: 'the comparison of the right PIN',
      instruction: '0020008004',
      pin: TOKENS.auth.pin,
      lost: 2,
      left: 3,
    },
  ])('in the middle of $what', async ({ instruction, pin, lost, left }) => {
    await insertMortal(instruction);
    const client = await connectPyscard(room, 'shared');
    const steps = [application('jpki'), file('0018'), verify(pin, '9000'), file('0017'), SIGN];
    const answers: string[] = [];
    for (const [command] of steps.slice(0, lost + 1)) answers.push(await client.say(command));
    // vpcd tells pcscd of an empty answer; no status word, at any rate.
    expect(answers[lost]).not.toMatch(/^[0-9A-F]{4,}$/);
    await client.leave();

    await insertAgain();
    const pins = await room.run('pkcs15-tool', '--list-pins');
    expect(triesLeft(pins.output)).toEqual([left, 5]);
    // Nothing that was verified before is still open.
    expect((await replay(room, application('jpki')[0], file('0017')[0], '802A0080 01 2A 00')).at(-1)).toBe(
      '6982',
    );
  });

  test('while OpenSC signs: it gives up, and signs when the card is back', async () => {
    await insertMortal('802a');
    const sign = () =>
      room.run(
        'pkcs11-tool',
        ...['--slot-index', '0', '--login', '--pin', TOKENS.auth.pin, '--sign', '--id', '01'],
        ...['--mechanism', 'SHA256-RSA-PKCS', '--input-file', '/dev/null', '--output-file', 'signature'],
      );
    expect((await sign()).code).toBe(1);
    await insertAgain();
    expect(await sign()).toMatchObject({ code: 0 });
  });
});
