// The command `tegata`: every verb of the town for people and, with --json, for programs.
import { Command, CommanderError } from 'commander';
import { failure } from './answer.ts';
import { cardVerbs } from './card.ts';
import { clockVerbs } from './clock.ts';
import { doctorVerb } from './doctor.ts';
import { guidebookVerb } from './guidebook.ts';
import { lawVerbs } from './law.ts';
import { municipalityVerbs } from './municipality.ts';
import { numberVerbs } from './number.ts';
import { pkiVerbs } from './pki.ts';
import { signVerb } from './sign.ts';
import { verifyVerb } from './verify.ts';

const program = new Command('tegata')
  .description(
    'The My Number Card system of one town: rules, numbers, cards, clock.\nStart the town itself with: npm start',
  )
  .option('--json', 'print one JSON object for programs')
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 something in the town is wrong, 2 the question cannot be answered as asked.',
  );

for (const verbs of [
  lawVerbs,
  numberVerbs,
  cardVerbs,
  clockVerbs,
  doctorVerb,
  guidebookVerb,
  municipalityVerbs,
  pkiVerbs,
  signVerb,
  verifyVerb,
])
  verbs(program);
everyVerb(program);

try {
  await program.parseAsync();
} catch (error) {
  const { status, ...told } = failure(error);
  const shown = error instanceof CommanderError;
  if (status !== 0 && process.argv.includes('--json')) console.log(JSON.stringify({ error: told }));
  else if (status !== 0 && !shown) console.error(`${told.message} (${told.code})`);
  process.exitCode = status;
}

/** --json at any place, errors as exceptions, and no second error text for programs. */
function everyVerb(command: Command): void {
  const quiet = process.argv.includes('--json');
  command.exitOverride();
  if (quiet) command.configureOutput({ writeErr: () => {} });
  for (const sub of command.commands) {
    if (!sub.options.some(({ long }) => long === '--json')) sub.option('--json', 'print one JSON object');
    sub.showSuggestionAfterError();
    everyVerb(sub);
  }
}
