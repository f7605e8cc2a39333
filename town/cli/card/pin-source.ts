// Where PINs come from: a prompt that shows nothing, an open file descriptor (one PIN a line), or, for invented people,
// the public test PINs. Never the command line itself, which every user of the machine can read.
import { openSync, readSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';
import type { Secret, VerifyOptions } from '@tegata/card';
import { type Command, InvalidArgumentError } from 'commander';
import type { CardLabel } from '../../things/cards.ts';
import { language, type Said } from './language.ts';
import type { OpenCard } from './place.ts';
import { SECRET_WORDS } from './secret-words.ts';
import { CardTrouble } from './trouble.ts';

export type PinOptions = {
  readonly pinFd?: number;
  readonly testPins?: true;
  readonly lastTry?: true;
};

/** The options that say where PINs come from. */
export function withPins(command: Command): Command {
  return command
    .option('--pin-fd <n>', 'read PINs from this file descriptor, one a line (0: standard input)', descriptor)
    .option('--test-pins', 'use the public test PINs of an invented person’s card')
    .option('--last-try', 'spend the last try of a PIN, too');
}

/** What `verify` is told. */
export const spending = ({ lastTry }: PinOptions): VerifyOptions => ({ spendLastTry: lastTry === true });

/** Gets one secret of a card. Throws `town.no-pin` where nobody can be asked. */
export type AskPin = (secret: Secret, kind?: 'new' | 'again') => Promise<string>;

/** The way this command gets its PINs. */
export function pinSource({ pinFd, testPins }: PinOptions, { virtual }: Pick<OpenCard, 'virtual'>): AskPin {
  if (pinFd !== undefined) {
    const lines = linesOf(pinFd);
    return async (secret) => lines.next().value ?? missing(secret, 'The file descriptor ended.');
  }
  if (testPins) {
    return async (secret, kind) => {
      if (kind) return prompt(secret, kind);
      return (virtual && testPinOf(virtual.label, secret)) ?? missing(secret, 'There is no test PIN for it.');
    };
  }
  return prompt;
}

/** The public test PIN of a card of an invented person; 照合番号B and the birth PIN are printed on it. */
function testPinOf(label: CardLabel, secret: Secret): string | undefined {
  const { auth, sign, text, register } = label.testPins ?? {};
  const birth = eraBirth(label.birth);
  const numberB = `${birth}${label.expiry.slice(0, 4)}${label.securityCode}`;
  const known: Partial<Record<Secret, string | undefined>> = {
    ...{ auth, sign, text, register, common: register },
    ...{ textNumberB: numberB, faceNumberB: numberB, faceBirth: birth },
  };
  return known[secret];
}

/** A date of birth as the card takes it: era year, month and day, two digits each. */
export function eraBirth(iso: string): string {
  const date = Temporal.PlainDate.from(iso);
  const { eraYear } = date.withCalendar('japanese');
  return [eraYear!, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('');
}

const ASK = {
  old: { ja: '', en: '' },
  new: { ja: '新しい', en: 'new ' },
  again: { ja: 'もう一度、新しい', en: 'once more, new ' },
} satisfies Record<string, Said>;

/** Asks at the terminal, which echoes nothing: it is silent before the question appears. */
async function prompt(secret: Secret, kind: 'old' | 'new' | 'again' = 'old'): Promise<string> {
  const terminal = openTerminal(secret);
  const { name, form } = SECRET_WORDS[secret];
  const question =
    language() === 'ja'
      ? `${ASK[kind].ja}${name.ja}(${form.ja}): `
      : `${ASK[kind].en}${name.en} (${form.en}): `;
  try {
    const answer = typed(terminal.in);
    terminal.out.write(question);
    return await answer;
  } finally {
    terminal.out.write('\n');
    terminal.close();
  }
}

/** The person’s terminal, also where standard input is a file. */
function openTerminal(secret: Secret) {
  try {
    const file = openSync('/dev/tty', 'r+');
    const [input, out] = [new ReadStream(file), new WriteStream(file)];
    return { in: input, out, close: () => input.destroy() };
  } catch {
    if (!process.stdin.isTTY) return missing(secret, 'There is no terminal to ask at.');
    return { in: process.stdin as ReadStream, out: process.stderr, close: () => process.stdin.pause() };
  }
}

/** What a terminal in raw mode sends for Ctrl-D, Ctrl-C and the backspace key. */
const [END, INTERRUPT, RUBOUT] = ['\u0004', '\u0003', '\u007f'];

function typed(input: ReadStream): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = '';
  const hear = (piece: Buffer): void => {
    for (const char of piece.toString()) {
      if (char === '\r' || char === '\n' || char === END) resolve(text);
      else if (char === INTERRUPT) reject(interrupted());
      else text = char === RUBOUT || char === '\b' ? text.slice(0, -1) : text + char;
    }
  };
  input.setRawMode(true);
  input.on('data', hear);
  input.resume();
  return promise.finally(() => {
    input.off('data', hear);
    input.setRawMode(false);
    input.pause();
  });
}

const interrupted = (): CardTrouble =>
  new CardTrouble('town.no-pin', { ja: '中止しました。', en: 'Given up.' });

/** Lines of a descriptor, read as they are wanted, so that a program may answer one after the other. */
function* linesOf(fd: number): Generator<string, undefined> {
  const byte = Buffer.alloc(1);
  let line = '';
  while (readByte(fd, byte)) {
    const char = byte.toString('latin1');
    if (char === '\n') {
      yield line.replace(/\r$/, '');
      line = '';
    } else line += char;
  }
  if (line !== '') yield line.replace(/\r$/, '');
  return undefined;
}

function readByte(fd: number, byte: Buffer): boolean {
  for (;;) {
    try {
      return readSync(fd, byte, 0, 1, null) === 1;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return false;
      // A pipe whose writer is not ready yet.
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      else
        throw new CardTrouble('town.no-pin', {
          ja: `ファイル記述子 ${fd} から読めません。`,
          en: `File descriptor ${fd} cannot be read.`,
        });
    }
  }
}

function missing(secret: Secret, why: string): never {
  const { name } = SECRET_WORDS[secret];
  throw new CardTrouble(
    'town.no-pin',
    {
      ja: `${name.ja}を入力する端末がありません。--pin-fd N(仮想カードなら --test-pins)を使ってください。`,
      en: `${name.en} is needed. ${why} Use --pin-fd N, or --test-pins for a virtual card.`,
    },
    { secret },
  );
}

function descriptor(value: string): number {
  const fd = Number(value);
  if (!/^\d+$/.test(value) || fd > 1023)
    throw new InvalidArgumentError('Write a file descriptor, such as 0 or 3.');
  return fd;
}
