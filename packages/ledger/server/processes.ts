/** Looks at other processes of this machine, so that only our own leftovers are ever stopped. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const hasProc = existsSync('/proc/self/stat');

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A dead process that its parent has not yet buried still answers signals; it runs nothing. */
function isZombie(pid: number): boolean {
  if (!hasProc) return false;
  return procStat(pid)?.[0] === 'Z';
}

/** Fields of /proc/PID/stat after the command name: [state, ppid, …, starttime at index 19]. */
function procStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** When a process was born, as an opaque text: the same pid with another birth is another process. */
export function birthOf(pid: number): string | undefined {
  return hasProc ? procStat(pid)?.[19] : ps(pid, 'lstart');
}

/** The words a process was started with, joined by blanks. */
export function commandOf(pid: number): string | undefined {
  if (!hasProc) return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return undefined;
  }
}

function ps(pid: number, field: string): string | undefined {
  try {
    return (
      execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}

/** Processes whose working directory is `folder`: PostgreSQL's children keep the data directory as theirs. */
export function processesIn(folder: string): number[] {
  if (!hasProc) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && workingDirectory(pid) === folder && isAlive(pid));
}

function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Sends each signal in turn and waits `patience` ms after each; true once the process is gone. */
export async function end(
  pid: number,
  signals: readonly NodeJS.Signals[],
  patience = 8_000,
): Promise<boolean> {
  for (const signal of signals) {
    if (!isAlive(pid)) return true;
    try {
      process.kill(pid, signal);
    } catch {
      return !isAlive(pid);
    }
    for (let waited = 0; waited < patience && isAlive(pid); waited += 20) await delay(20);
  }
  return !isAlive(pid);
}
