// The command `tegata`: every verb of the town for people and, with --json, for programs.
import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { failure } from './answer.ts';

// What was compiled once is kept by the runtime: the next command starts in half the time.
enableCompileCache();

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

type Verbs = (program: Command) => void;

/** Every verb and where it lives; a command line that names one loads nothing of the others. */
const verbs: Readonly<Record<string, () => Promise<Verbs>>> = {
  law: async () => (await import('./law.ts')).lawVerbs,
  number: async () => (await import('./number.ts')).numberVerbs,
  card: async () => (await import('./card.ts')).cardVerbs,
  clock: async () => (await import('./clock.ts')).clockVerbs,
  doctor: async () => (await import('./doctor.ts')).doctorVerb,
  guidebook: async () => (await import('./guidebook.ts')).guidebookVerb,
  municipality: async () => (await import('./municipality.ts')).municipalityVerbs,
  pki: async () => (await import('./pki.ts')).pkiVerbs,
  sign: async () => (await import('./sign.ts')).signVerb,
  verify: async () => (await import('./verify.ts')).verifyVerb,
};
const named = process.argv.slice(2).find((word) => Object.hasOwn(verbs, word));
for (const load of named ? [verbs[named]!] : Object.values(verbs)) (await load())(program);
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
