// A whole town as its own process, for tests: the same command a person types, with its own folder and port.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export type TownProcess = {
  home: string;
  port: number;
  child: ChildProcess;
  /** Everything it printed so far. */
  printed(): string;
  /** Address of a surface, e.g. `at('kiosk', '/')`. */
  at(host: string, path?: string): string;
  /** Sends a signal and waits for the end; answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A new folder for a town; it is removed by `forget`. Others may enter it, as PostgreSQL's own user has to. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'tegata-town-'));
  chmodSync(home, 0o755);
  return home;
}

export function forget(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/** `npm start` without npm; comes back when the town says that it is open. */
export async function startTown(options: {
  home: string;
  port?: number;
  words?: string[];
  env?: Record<string, string>;
}): Promise<TownProcess> {
  const { home, words = [], env = {} } = options;
  const port = options.port ?? (await freePort());
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    [join(checkout, 'town', 'start.mjs'), '--port', String(port), ...words],
    {
      env: { ...inherited, NODE_OPTIONS: '', ...env, TEGATA_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const open = new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('The town is open')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then((code) => reject(new Error(`the town ended with ${code}:\n${text}`)));
  });
  open.catch(() => {});
  const town: TownProcess = {
    home,
    port,
    child,
    printed: () => text,
    at: (host, path = '/') => `http://${host ? `${host}.` : ''}localhost:${port}${path}`,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
  await open;
  return town;
}

/** Waits for the end of a town that is expected to refuse to start. */
export async function refusedStart(
  home: string,
  words: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; text: string }> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(checkout, 'town', 'start.mjs'), ...words], {
    env: { ...inherited, NODE_OPTIONS: '', ...env, TEGATA_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (piece) => (text += piece));
  child.stderr.on('data', (piece) => (text += piece));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, text };
}

/** Ids of processes whose command line names a folder; Linux only. */
export function processesOf(home: string): number[] {
  if (!existsSync('/proc/self')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(home);
      } catch {
        return false;
      }
    })
    .map(Number);
}
