/** Makes the database cluster (initdb) once, so that a run killed half-way is redone and never trusted. */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LedgerError } from '../errors.ts';
import { failureFrom } from './failure.ts';
import { readPrivateJson, writePrivateFile } from './private-file.ts';
import { handOver, type Quarters } from './quarters.ts';
import { randomPassword } from './role-secrets.ts';
import type { ServerProgress } from './server.ts';

/** What a cluster must remember between runs. The file exists only when initdb has finished. */
export type ClusterSettings = { password: string; port: number };

/** A fresh cluster is about 40 MB, its write-ahead log grows to 64 MB before it is reused. */
const NEEDED_BYTES = 160 * 1024 * 1024;

const settingsPath = (quarters: Quarters) => join(quarters.home, 'settings.json');

/** Keeps the settings (mode 600): from here on the cluster counts as complete. */
export function keepSettings(quarters: Quarters, settings: ClusterSettings): void {
  writePrivateFile(settingsPath(quarters), `${JSON.stringify(settings)}\n`);
}

/**
 * The settings of the cluster, which is created when there is none. `port` is 0 until one has been chosen.
 * @param throwaway skips the waits for the disk; only for tests
 * @throws LedgerError `ledger.disk-full`, `ledger.folder-not-writable`, `ledger.server-failed`
 */
export async function ensureCluster(
  quarters: Quarters,
  throwaway: boolean,
  progress: (step: ServerProgress) => void,
): Promise<ClusterSettings> {
  const known = readPrivateJson<ClusterSettings>(settingsPath(quarters));
  if (known !== undefined && existsSync(join(quarters.cluster, 'PG_VERSION'))) return known;
  if (existsSync(quarters.cluster)) {
    progress({ step: 'redoing-half-written' });
    rmSync(quarters.cluster, { recursive: true, force: true });
  }
  rmSync(join(quarters.home, 'roles.json'), { force: true });
  progress({ step: 'initialising' });
  requireSpace(quarters.home);
  const settings = { password: randomPassword(), port: 0 };
  await initialise(quarters, settings.password, throwaway);
  keepSettings(quarters, settings);
  return settings;
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= NEEDED_BYTES) return;
  throw new LedgerError('ledger.disk-full', `${folder} has ${free} bytes free, ${NEEDED_BYTES} are needed`);
}

async function initialise(quarters: Quarters, password: string, throwaway: boolean): Promise<void> {
  mkdirSync(quarters.cluster, { mode: 0o700 });
  handOver(quarters.cluster, quarters.identity);
  const passwordFile = join(quarters.home, 'initial-password');
  writePrivateFile(passwordFile, `${password}\n`);
  handOver(passwordFile, quarters.identity);
  try {
    const initdb = spawn(
      join(quarters.binaries, 'bin', 'initdb'),
      [
        `--pgdata=${quarters.cluster}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The same order and case rules on every machine, whatever its locale.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--wal-segsize=16',
        ...(throwaway ? ['--no-sync'] : []),
      ],
      {
        ...quarters.identity,
        cwd: quarters.home,
        env: serverEnvironment(),
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const exit = new Promise<number | null>((resolve, reject) => {
      initdb.once('error', reject);
      initdb.once('close', resolve);
    });
    const [words, code] = await Promise.all([text(initdb.stderr), exit]);
    if (code !== 0) throw failureFrom(words);
  } catch (error) {
    // Nothing of a failed attempt is worth keeping, least of all on a full disk.
    rmSync(quarters.cluster, { recursive: true, force: true });
    throw error instanceof LedgerError ? error : failureFrom(String(error), error);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** English messages (failures are recognised by them) and no environment of ours in the server. */
export const serverEnvironment = () => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});
