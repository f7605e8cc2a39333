// Debian's pyscard says to the card, through pcscd, what public clients say, and the card must answer word for word.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Chip } from '../index.ts';
import { handedOverCard } from '../testing/sandbox-card.ts';
import { CLIENTS } from './dialogues/clients.ts';
import { OTHERS, SIGNATURE } from './dialogues/commands.ts';
import { type Dialogues, type Step, toldAs } from './dialogues/notation.ts';
import { CHANGE, VERIFY } from './dialogues/pins.ts';
import { EXTENDED, READ_BINARY, SELECT } from './dialogues/reading.ts';
import { file, judges } from './programs.ts';
import { openReaderRoom, type ReaderRoom } from './reader-room.ts';

/** Debian's own Python: another one on the path does not know Debian's packages. */
const PYTHON = '/usr/bin/python3';
const { skip, title } = judges(
  'pyscard',
  file('python3-pyscard', '/usr/lib/python3/dist-packages/smartcard/scard'),
);

const DIALOGUES: Record<string, Dialogues> = {
  SELECT,
  'READ BINARY': READ_BINARY,
  'READ BINARY, extended': EXTENDED,
  VERIFY,
  'changing a PIN': CHANGE,
  'COMPUTE DIGITAL SIGNATURE': SIGNATURE,
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
      const answers = await replay(steps);
      expect(steps.map(([command, expected], at) => [command, toldAs(expected, answers[at] ?? '')])).toEqual(
        steps.map((step) => [...step]),
      );
    });
  });

  async function replay(steps: readonly Step[]): Promise<string[]> {
    const script = fileURLToPath(new URL('./replay.py', import.meta.url));
    const program = spawn(PYTHON, [script], { env: room.environment });
    program.stdin.end(JSON.stringify(steps.map(([command]) => command.replaceAll(' ', ''))));
    const [answers, errors] = await Promise.all([text(program.stdout), text(program.stderr)]);
    if (answers === '') throw new Error(errors);
    return JSON.parse(answers);
  }
});
