// Debian's pyscard as a PC/SC program that says to the card exactly what it is told.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { file } from './programs.ts';
import type { ReaderRoom } from './reader-room.ts';

/** Debian's own Python: another one on the path does not know Debian's packages. */
const PYTHON = '/usr/bin/python3';
export const PYSCARD = file('python3-pyscard', '/usr/lib/python3/dist-packages/smartcard/scard');

/** A program that is connected to the card. */
export interface PyscardClient {
  /** What PC/SC said to the wish to connect: `connected`, or why not. */
  readonly greeting: string;
  /**
   * The card's answer to a command in hexadecimal (blanks are for the eye), or what PC/SC says instead. POWER, RESET,
   * BEGIN and END are said to PC/SC.
   */
  say(command: string): Promise<string>;
  /** Lets go of the card and leaves it as it is. */
  leave(): Promise<void>;
}

/** Connects to the card in the first reader. */
export async function connectPyscard(room: ReaderRoom, mode: 'shared' | 'exclusive'): Promise<PyscardClient> {
  const script = fileURLToPath(new URL('./replay.py', import.meta.url));
  const program = spawn(PYTHON, [script, mode], {
    env: room.environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done) throw new Error('pyscard is gone');
    return value;
  };
  return {
    greeting: await line(),
    say: (command) => {
      program.stdin.write(`${command.replaceAll(' ', '')}\n`);
      return line();
    },
    leave: async () => {
      program.stdin.end();
      if (program.exitCode === null) await once(program, 'exit');
    },
  };
}

/** Says `commands` to the card in the first reader, with nobody else there; its answers. */
export async function replay(room: ReaderRoom, ...commands: string[]): Promise<string[]> {
  const client = await connectPyscard(room, 'exclusive');
  const answers: string[] = [];
  for (const command of commands) answers.push(await client.say(command));
  await client.leave();
  return answers;
}
