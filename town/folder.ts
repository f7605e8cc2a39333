// The town's own folder (`.town/`): where everything that must outlive a restart is kept, and who may use it now.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TownError } from './errors.ts';

export type Folder = {
  root: string;
  clock: string;
  cards: string;
  letters: string;
  papers: string;
  keys: string;
  cache: string;
  postgres: string;
  municipality: string;
  people: string;
  walk: string;
  kiosk: string;
  seeded: string;
};

/** The layout below one folder; nothing is created yet. */
export function folderAt(root: string): Folder {
  return {
    root,
    clock: join(root, 'clock.json'),
    cards: join(root, 'cards'),
    letters: join(root, 'letters'),
    papers: join(root, 'papers'),
    keys: join(root, 'keys'),
    cache: join(root, 'cache'),
    postgres: join(root, 'postgres'),
    municipality: join(root, 'municipality.json'),
    people: join(root, 'people.json'),
    walk: join(root, 'walk.json'),
    kiosk: join(root, 'kiosk'),
    seeded: join(root, 'seeded.json'),
  };
}

/** What the running town writes into its lock, so that the command line finds it. */
export type Presence = { pid: number; port?: number; startedAt: string };

/** Takes the folder for this process; a lock whose process is gone (kill -9, power cut) is taken over. */
export function occupy(folder: Folder, port?: number): () => void {
  mkdirSync(folder.root, { recursive: true });
  const path = join(folder.root, 'lock');
  const mine = JSON.stringify({ pid: process.pid, port, startedAt: Temporal.Now.instant().toString() });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, mine);
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = presence(folder);
      if (other) throw alreadyRunning(other);
      rmSync(path, { force: true });
    }
  }
  throw new TownError('town.already-running', {});
}

/** What whoever tries to open an open town is told. */
export function alreadyRunning({ pid, port }: Presence): TownError {
  return new TownError('town.already-running', { pid: String(pid), port: String(port ?? '') });
}

/** The town that runs on this folder now, if one does. */
export function presence(folder: Folder): Presence | undefined {
  const path = join(folder.root, 'lock');
  if (!existsSync(path)) return undefined;
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Presence;
    return alive(found.pid) ? found : undefined;
  } catch {
    return undefined;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isDefunct(pid);
}

/** A killed process whose parent has not looked yet still answers to signals (Linux: state Z in /proc). */
function isDefunct(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}
