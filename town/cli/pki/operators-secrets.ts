// The secrets of two operators: typed one after the other at a terminal that shows nothing, or from an open file descriptor.
// Never the command line, which every user of the machine can read.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { TownError } from '../../errors.ts';

/** One secret of each operator, in their order. @throws TownError `town.no-secret` */
export async function operatorsSecrets(
  operators: readonly [string, string],
  descriptor: number | undefined,
): Promise<[string, string]> {
  const [first, second] =
    descriptor === undefined ? await typed(operators) : readFileSync(descriptor, 'utf8').split(/\r?\n/);
  if (!first || !second)
    throw new TownError('town.no-secret', { why: 'two lines are due, one of each operator.' });
  return [first, second];
}

async function typed(operators: readonly string[]): Promise<string[]> {
  if (!process.stdin.isTTY)
    throw new TownError('town.no-secret', { why: 'there is no terminal to ask at; use --secrets-fd.' });
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  const secrets: string[] = [];
  try {
    for (const operator of operators) {
      process.stderr.write(`${operator}: `);
      secrets.push(await new Promise<string>((resolve) => lines.question('', resolve)));
      process.stderr.write('\n');
    }
  } finally {
    lines.close();
  }
  return secrets;
}
