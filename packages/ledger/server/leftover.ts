/** Clears what a killed earlier run left behind: a postmaster without a town, its backends, a stale lock file. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerError } from '../errors.ts';
import { readPrivateJson, writePrivateFile } from './private-file.ts';
import { birthOf, commandOf, end, isAlive, processesIn } from './processes.ts';
import type { Quarters } from './quarters.ts';
import type { ServerProgress } from './server.ts';

type Holder = { pid: number; birth: string | undefined };

/** Fast shutdown, immediate shutdown, and the last resort (PostgreSQL 18.5 "Shutting Down the Server"). */
export const SHUTDOWN: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGKILL'];

const holderPath = (quarters: Quarters) => join(quarters.home, 'holder.json');

/**
 * Notes this process as the one that holds the cluster.
 * @throws LedgerError `ledger.already-running` while the process noted before still lives
 */
export function holdCluster(quarters: Quarters): void {
  const holder = readPrivateJson<Holder>(holderPath(quarters));
  if (holder !== undefined && isAlive(holder.pid) && birthOf(holder.pid) === holder.birth) {
    throw new LedgerError('ledger.already-running', `process ${holder.pid} holds ${quarters.cluster}`);
  }
  const self: Holder = { pid: process.pid, birth: birthOf(process.pid) };
  writePrivateFile(holderPath(quarters), JSON.stringify(self));
}

/** Gives the cluster up again. */
export function releaseCluster(quarters: Quarters): void {
  rmSync(holderPath(quarters), { force: true });
}

/** The first line of postmaster.pid: the process that runs, or ran, on this cluster. */
export function postmasterPid(quarters: Quarters): number | undefined {
  const pid = Number(lockLines(quarters)[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** True once the postmaster wrote `ready` into line 8 of its lock file. */
export const isReady = (quarters: Quarters) => lockLines(quarters)[7]?.trim() === 'ready';

function lockLines(quarters: Quarters): string[] {
  try {
    return readFileSync(join(quarters.cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/**
 * Stops a postmaster that outlived its town and lets the next start recover. A process is ours only if it was
 * started on this data directory or works in it; a stranger that merely got the same pid is left alone.
 */
export async function clearLeftover(
  quarters: Quarters,
  progress: (step: ServerProgress) => void,
): Promise<void> {
  const pid = postmasterPid(quarters);
  if (pid !== undefined && isAlive(pid)) {
    if (commandOf(pid)?.includes(`-D ${quarters.cluster} `) === true) {
      progress({ step: 'stopping-leftover', pid });
      await end(pid, SHUTDOWN);
    } else {
      rmSync(join(quarters.cluster, 'postmaster.pid'), { force: true });
    }
  }
  // Backends that did not notice the death of their postmaster keep its shared memory and so block a new one.
  await Promise.all(
    processesIn(quarters.cluster).map((backend) => end(backend, ['SIGQUIT', 'SIGKILL'], 2_000)),
  );
}
