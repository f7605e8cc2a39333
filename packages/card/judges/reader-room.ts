// A room for judges: pcscd with vpcd (two virtual readers) in namespaces of their own, because both use a fixed folder
// and fixed ports. Cards of this process are laid into its readers, and any PC/SC program of the machine may come and
// use them. When this process ends, however it ends, everything in the room ends with it.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type InsertableCard, insertIntoVpcd, type VpcdCard } from '../index.ts';
import { ISOLATED, SEARCH_PATH } from './programs.ts';

/** What a program said, both streams together, and its exit code (-1: killed, or it was not there). */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** vpcd's two readers. */
type Slot = 0 | 1;
export type CardForReader = InsertableCard & { readonly atr: Uint8Array };

/** How long a program may take before it counts as hanging (ms). */
const PATIENCE = 30_000;

export interface ReaderRoom extends AsyncDisposable {
  /** A folder for the files of the judges; gone with the room. */
  readonly folder: string;
  /** The environment in which a PC/SC program finds this room's readers. */
  readonly environment: NodeJS.ProcessEnv;
  /** Runs a program to its end. */
  run(program: string, ...args: string[]): Promise<Run>;
  /** Lays a card into a reader and waits until pcscd has seen it; `remove` waits until pcscd misses it. */
  insert(card: CardForReader, slot?: Slot): Promise<VpcdCard>;
}

/** Opens a room; `changes` adds to the environment of its programs. */
export async function openReaderRoom(changes: NodeJS.ProcessEnv = {}): Promise<ReaderRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'judges-'));
  const daemonFolder = join(folder, 'pcscd');
  await mkdir(daemonFolder);
  const porter = fileURLToPath(new URL('./porter.ts', import.meta.url));
  const inside = spawn('unshare', [...ISOLATED, process.execPath, porter, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PATH: SEARCH_PATH },
  });
  const environment = {
    ...process.env,
    PATH: SEARCH_PATH,
    PCSCLITE_CSOCK_NAME: join(daemonFolder, 'pcscd.comm'),
    ...changes,
  };
  await Promise.race([
    once(inside.stdout, 'data'),
    once(inside, 'exit').then(() => Promise.reject(new Error('the room did not open'))),
  ]);

  function run(program: string, ...args: string[]): Promise<Run> {
    const { promise, resolve } = Promise.withResolvers<Run>();
    const options = { timeout: PATIENCE, env: environment, cwd: folder, killSignal: 'SIGKILL' } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, output: stdout + stderr });
    });
    return promise;
  }

  /** pcscd looks into its readers two or three times a second. */
  async function seen(slot: Slot, isCard: boolean): Promise<void> {
    for (const start = performance.now(); ; await new Promise((wait) => setTimeout(wait, 50))) {
      const { code } = await run('opensc-tool', '--reader', String(slot), '--atr');
      if ((code === 0) === isCard) return;
      if (performance.now() - start > PATIENCE) throw new Error('pcscd does not see what is in the reader');
    }
  }

  async function insert(card: CardForReader, slot: Slot = 0): Promise<VpcdCard> {
    // The card's network is this process's, vpcd's is the room's: the porter's door stands between them.
    const corridor = createServer({ noDelay: true }, (side) => {
      const door = connect(join(folder, `reader-${slot}`));
      pipeline(side, door, side, () => side.destroy());
    });
    corridor.listen(0, '127.0.0.1');
    await once(corridor, 'listening');
    const { port } = corridor.address() as { port: number };
    const inserted = insertIntoVpcd(card, { port, retryAfter: 20 });
    await seen(slot, true);
    return {
      remove: async () => {
        await inserted.remove();
        corridor.close();
        await seen(slot, false);
      },
    };
  }

  return {
    folder,
    environment,
    run,
    insert,
    [Symbol.asyncDispose]: async () => {
      inside.stdin.end();
      await once(inside, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}
