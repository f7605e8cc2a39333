// `npm start`: opens the town, serves it, and closes it in order when asked to stop.
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { townFolder } from './cli/town-folder.ts';
import { openDoors } from './doors.ts';
import { TownError } from './errors.ts';
import { alreadyRunning, folderAt, presence } from './folder.ts';
import { listen, requireFree } from './hosts.ts';
import { seedIfNew } from './seed.ts';
import { openTown } from './town.ts';

const began = performance.now();

try {
  await main();
} catch (error) {
  console.error(`\n${words(error)}`);
  process.exit(1);
}

async function main(): Promise<void> {
  const { port, fresh } = options();
  const closers: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (why: string) => {
    stopping ??= (async () => {
      console.log(`\nClosing the town (${why}) …`);
      for (const closer of closers.reverse()) await closer().catch((error) => console.error(String(error)));
      console.log(`Everything is kept in ${townFolder()}; npm start opens it again.`);
    })();
    return stopping.then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
  watchParent(() => void stop('the program that started it is gone'));

  const home = townFolder();
  mkdirSync(home, { recursive: true, mode: 0o755 });
  refuseSecondTown(home);
  await requireFree(port);
  const log = (line: string) => console.error(line);
  const town = await openTown({
    folder: home,
    port,
    fresh,
    databaseUrl: process.env.DATABASE_URL,
    municipality: process.env.TEGATA_MUNICIPALITY,
    progress: say,
    log,
  });
  closers.push(town.close);
  await seedIfNew(town, say);
  const doors = await openDoors(town);
  const server = await listen(port, doors.fetch);
  closers.push(doors.close, server.close);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`
The town is open: ${town.profile.name.en}, ${town.profile.name.ja} (${seconds} s). Town time: ${town.clock.wall().toString({ smallestUnit: 'minute', timeZoneName: 'never' }).replace('T', ' ')}

  Front door        http://localhost:${port}/
  Guide             http://guide.localhost:${port}/
  Desk (your hand)  http://desk.localhost:${port}/
  Counter           http://counter.localhost:${port}/
  Kiosk             http://kiosk.localhost:${port}/
  Municipality API  http://municipality.localhost:${port}/docs
  J-LIS API         http://jlis.localhost:${port}/docs
  Certificates      http://localhost:${port}/pki

Everybody here is invented. Ctrl-C closes the town; npm start -- --fresh begins anew.`);
}

/** The running town holds the port too; its own message says more than that the port is taken. */
function refuseSecondTown(home: string): void {
  const running = presence(folderAt(home));
  if (running) throw alreadyRunning(running);
}

function options(): { port: number; fresh: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '8080' }, fresh: { type: 'boolean', default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`--port ${values.port} is not a port (1 to 65535).`);
    return { port, fresh: values.fresh };
  } catch (error) {
    throw new TownError('town.usage', {
      message: `${(error as Error).message}\nUse: npm start -- [--port 8080] [--fresh]`,
    });
  }
}

/** npm passes no signal on when it is killed outright; without this, the town would outlive its terminal. */
function watchParent(gone: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) gone();
  }, 1000).unref();
}

function say(line: string): void {
  console.log(line);
}

function words(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOSPC')
    return new TownError('town.disk-full', { path: folderAt(townFolder()).root }).message;
  if (typeof code === 'string' && code.startsWith('ledger.'))
    return databaseWords(error as Error & { code: string });
  if (error instanceof TownError) return error.message;
  return process.env.TEGATA_DEBUG || !existsSync(townFolder())
    ? (error.stack ?? error.message)
    : `${error.message}\n(Set TEGATA_DEBUG=1 for details.)`;
}

const databaseRemedies: Record<string, string> = {
  'ledger.already-running': 'Another town uses this folder. Stop it first.',
  'ledger.disk-full': 'The disk is full. Free about 500 MB and start again; nothing was lost.',
  'ledger.port-in-use': 'Its port is taken. Start again; another one is chosen.',
  'ledger.not-allowed': 'The user of DATABASE_URL needs the rights CREATEDB and CREATEROLE.',
  'ledger.url-invalid': 'DATABASE_URL should look like postgresql://user:password@host:5432/postgres.',
  'ledger.role-refused': 'Check user and password in DATABASE_URL.',
  'ledger.folder-not-writable': 'Give yourself the right to write to the town folder.',
  'ledger.database-newer':
    'These data were written by a newer version. Update the checkout, or begin anew with: npm start -- --fresh',
  'ledger.binaries-missing': 'Install again: npm ci',
  'ledger.unavailable': 'Is the server named by DATABASE_URL running and reachable?',
};

function databaseWords(error: Error & { code: string; detail?: string }): string {
  const remedy = databaseRemedies[error.code] ?? 'Set TEGATA_DEBUG=1 and start again for details.';
  return `PostgreSQL: ${error.detail ?? error.message}\n${remedy}`;
}
