/** Decides where the embedded cluster lives and as whom it runs: PostgreSQL refuses to run as root. */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { LedgerError } from '../errors.ts';
import { writePrivateFile } from './private-file.ts';
import type { ServerProgress } from './server.ts';

/** The user PostgreSQL runs as when the town itself runs as root. */
export type Identity = { uid: number; gid: number };

/** Where one embedded server keeps its things. */
export type Quarters = {
  /** Holds the settings, the passwords, the log and the cluster. */
  home: string;
  cluster: string;
  /** Folder with PostgreSQL's `bin/`, readable by `identity`. */
  binaries: string;
  identity: Identity | undefined;
};

/** Root-owned and never swept, unlike /var/tmp, whose files systemd removes after thirty days. */
const ELSEWHERE = '/var/lib/tegata';

/**
 * Prepares the folders. Run by root from a checkout that other users cannot enter (for example below /root), the
 * cluster and a copy of the binaries move to `/var/lib/tegata/<digest of the folder>`, and `progress` says so.
 * @throws LedgerError `ledger.folder-not-writable`, `ledger.not-allowed`
 */
export function prepareQuarters(
  folder: string,
  binaries: string,
  progress: (step: ServerProgress) => void,
): Quarters {
  const identity = process.getuid?.() === 0 ? postgresIdentity() : undefined;
  makeFolder(folder, identity);
  if (identity === undefined || (canEnter(folder, identity) && canRun(binaries, identity))) {
    return settle(folder, binaries, identity);
  }
  const home = elsewhere(folder);
  progress({ step: 'moved', to: home });
  discardStranger(folder, home);
  makeFolder(home, identity);
  return settle(
    home,
    canRun(binaries, identity) ? binaries : copyBinaries(binaries, home, progress),
    identity,
  );
}

/** Where the cluster of `folder` goes when PostgreSQL's user cannot reach `folder`. */
export const elsewhere = (folder: string) =>
  join(ELSEWHERE, createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16));

/** A cluster elsewhere whose folder was removed by hand belongs to a life that its owner has ended. */
function discardStranger(folder: string, home: string): void {
  const here = join(folder, 'tenancy');
  const there = join(home, 'tenancy');
  if (existsSync(here) && existsSync(there) && readFileSync(here, 'utf8') === readFileSync(there, 'utf8'))
    return;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const tenancy = randomUUID();
  writePrivateFile(there, tenancy);
  writePrivateFile(here, tenancy);
}

function settle(home: string, binaries: string, identity: Identity | undefined): Quarters {
  return { home, cluster: join(home, 'cluster'), binaries, identity };
}

function makeFolder(folder: string, identity: Identity | undefined): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Others may pass through to the cluster but not look around.
    chmodSync(folder, identity === undefined ? 0o700 : 0o711);
  } catch (error) {
    throw new LedgerError('ledger.folder-not-writable', folder, error);
  }
}

/** Gives a path to the user PostgreSQL runs as. */
export function handOver(path: string, identity: Identity | undefined): void {
  if (identity !== undefined) chownSync(path, identity.uid, identity.gid);
}

function postgresIdentity(): Identity {
  return lookUp('postgres') ?? createUser() ?? lookUp('nobody') ?? refuse();
}

function refuse(): never {
  throw new LedgerError(
    'ledger.not-allowed',
    'running as root, and there is no user that PostgreSQL could run as',
  );
}

function lookUp(user: string): Identity | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function createUser(): Identity | undefined {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
    stdio: 'ignore',
  });
  return made.status === 0 ? lookUp('postgres') : undefined;
}

/** Asked of the kernel rather than computed from mode bits, so that every parent folder and ACL counts. */
const canEnter = (path: string, identity: Identity) =>
  spawnSync('test', ['-x', path], { ...identity, cwd: '/', stdio: 'ignore' }).status === 0;

const canRun = (binaries: string, identity: Identity) =>
  canEnter(join(binaries, 'bin', 'postgres'), identity);

function copyBinaries(binaries: string, home: string, progress: (step: ServerProgress) => void): string {
  const version = createHash('sha256')
    .update(readFileSync(join(binaries, 'bin', 'postgres')))
    .digest('hex');
  const to = join(home, `postgresql-${version.slice(0, 12)}`);
  if (existsSync(to)) return to;
  progress({ step: 'copying-binaries', to });
  const draft = `${to}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(binaries, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, to);
  return to;
}
