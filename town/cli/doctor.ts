// `tegata doctor`: is everything in order that the town stands on, and if not, what mends it?
import type { Command } from 'commander';
import { examine } from '../doctor/examine.ts';
import { answer } from './answer.ts';
import { townFolder } from './town-folder.ts';

const marks = { ok: '✓', note: '·', wrong: '✗' } as const;

export function doctorVerb(program: Command): void {
  program
    .command('doctor')
    .description(
      'Which of ports, PostgreSQL, clock, fonts, PC/SC and keys is in order, and how to mend what is not',
    )
    .option('--port <port>', 'the port the town should use', '8080')
    .action(async ({ port }: { port: string }, command: Command) => {
      const findings = await examine({
        folder: townFolder(),
        port: Number(port),
        databaseUrl: process.env.DATABASE_URL,
      });
      const ok = findings.every(({ state }) => state !== 'wrong');
      const lines = findings.map(({ name, state, finding, remedy }) =>
        [`${marks[state]} ${name}: ${finding}`, ...(remedy ? [`    → ${remedy}`] : [])].join('\n'),
      );
      answer(command, { ok, findings }, lines.join('\n'));
      process.exitCode = ok ? 0 : 1;
    });
}
