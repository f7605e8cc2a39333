// `npm run bench -- NAME… --json`: how fast the town's parts are, each beside a reference measured in the same run.
// Results go to standard output (one JSON object on one line with --json), progress to standard error.
import { parseArgs } from 'node:util';
import { benches, type Name, names } from './benches.ts';
import { commit, machine } from './machine.ts';
import type { Result } from './measure.ts';

type Asked = { wanted: Name[]; list: boolean };

const json = process.argv.includes('--json');

class UsageError extends Error {}

function read(args: string[]): Asked {
  let parsed: ReturnType<typeof options>;
  try {
    parsed = options(args);
  } catch (error) {
    throw new UsageError(
      `${(error as Error).message.split('. ')[0]}.\nUse: npm run bench -- [NAME…] [--json] [--list]`,
    );
  }
  const unknown = parsed.positionals.filter((name) => !names.includes(name as Name));
  if (unknown.length > 0)
    throw new UsageError(`No bench is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  const wanted = names.filter((name) => parsed.positionals.length === 0 || parsed.positionals.includes(name));
  return { wanted, list: parsed.values.list };
}

function options(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
  });
}

function list(): void {
  const told = names.map((name) => ({ name, about: benches[name].about }));
  if (json) console.log(JSON.stringify({ benches: told }));
  else for (const { name, about } of told) console.log(`${name.padEnd(8)} ${about}`);
}

async function run(wanted: Name[]): Promise<void> {
  const results: Result[] = [];
  for (const name of wanted) {
    console.error(`${name}: ${benches[name].about} …`);
    for (const result of await (await benches[name].load()).default()) {
      results.push(result);
      if (json) console.error(`  ${line(result)}`);
      else console.log(line(result));
    }
  }
  if (json) console.log(JSON.stringify({ commit: commit(), machine: machine(), results }));
}

function line({ name, value, unit, reference, against, ratio }: Result): string {
  return `${name.padEnd(26)} ${value} ${unit}; ${against}: ${reference}; ratio ${ratio}`;
}

try {
  const { wanted, list: onlyList } = read(process.argv.slice(2));
  if (onlyList) list();
  else await run(wanted);
} catch (error) {
  const code = error instanceof UsageError ? 'bench.usage' : 'bench.failed';
  const message = error instanceof Error ? error.message : String(error);
  if (json) console.log(JSON.stringify({ error: { code, message } }));
  else console.error(message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
