/** Runs one PostgreSQL server process and ends it when this process ends, however it ends. */

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { serverEnvironment } from './cluster.ts';
import { failureFrom, logSince } from './failure.ts';
import { isReady, postmasterPid, SHUTDOWN } from './leftover.ts';
import { LOOPBACK } from './port.ts';
import { end } from './processes.ts';
import type { Quarters } from './quarters.ts';

/** A running server. `exited` resolves when the process is gone for whatever reason. */
export type Postmaster = { pid: number; exited: Promise<void>; stop(): Promise<void> };

const LOG_LIMIT_BYTES = 4 * 1024 * 1024;
/** Crash recovery of a large cluster takes its time; a hang must still end. */
const READY_WITHIN_MS = 180_000;

/** Sized for a whole town below 1 GB: few fixed processes, little memory each, but every commit reaches the disk. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: LOOPBACK,
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  autovacuum_worker_slots: '2',
  autovacuum_max_workers: '2',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] %q%u@%d ',
  log_checkpoints: 'off',
  // A failed statement may carry a password or a person; its text stays out of the log.
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/** A killed server still keeps its commits (the kernel has them); only a power cut would lose them. */
const THROWAWAY: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
};

/**
 * Starts PostgreSQL and returns when it accepts connections.
 * @throws LedgerError as `failureFrom` reads it from the server's log
 */
export async function startPostmaster(
  quarters: Quarters,
  port: number,
  throwaway: boolean,
): Promise<Postmaster> {
  const logPath = join(quarters.home, 'postgres.log');
  const log = openSync(logPath, 'a', 0o600);
  let logStart = fstatSync(log).size;
  if (logStart > LOG_LIMIT_BYTES) {
    ftruncateSync(log);
    logStart = 0;
  }
  const settings = Object.entries({ ...SETTINGS, ...(throwaway ? THROWAWAY : {}) });
  const child = spawn(
    join(quarters.binaries, 'bin', 'postgres'),
    [
      '-D',
      quarters.cluster,
      '-p',
      String(port),
      ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Detached: Ctrl-C must reach the town alone, which closes its work before it closes the database.
    {
      ...quarters.identity,
      cwd: quarters.home,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let gone = false;
  const exited = new Promise<void>((resolve) => {
    const onGone = () => {
      gone = true;
      resolve();
    };
    child.once('exit', onGone);
    child.once('error', onGone);
  });
  child.unref();
  await untilReady(
    quarters,
    child,
    () => gone,
    () => failureFrom(logSince(logPath, logStart)),
  );
  const pid = child.pid as number;
  const watch = watchdog(quarters, pid);
  return {
    pid,
    exited,
    async stop() {
      // From here on the exit is waited for, even by a program that has nothing else left to do.
      child.ref();
      // The pid of a server that is gone may already belong to somebody else.
      if (!gone) await end(pid, SHUTDOWN);
      await exited;
      watch.stdin?.end();
    },
  };
}

async function untilReady(
  quarters: Quarters,
  child: ChildProcess,
  gone: () => boolean,
  failure: () => Error,
): Promise<void> {
  for (let waited = 0; waited < READY_WITHIN_MS; waited += 10) {
    if (gone()) throw failure();
    if (postmasterPid(quarters) === child.pid && isReady(quarters)) return;
    await delay(10);
  }
  if (child.pid !== undefined) await end(child.pid, SHUTDOWN);
  throw failure();
}

/**
 * A tiny shell that holds the other end of a pipe from this process. When we die, even by SIGKILL, the kernel closes
 * the pipe and the shell asks the server to shut down, unless the lock file shows that it is no longer that server.
 */
function watchdog(quarters: Quarters, pid: number): ChildProcess {
  const script = 'cat >/dev/null; [ "$(head -n 1 "$2" 2>/dev/null)" = "$1" ] && kill -INT "$1"';
  const lock = join(quarters.cluster, 'postmaster.pid');
  const shell = spawn('/bin/sh', ['-c', script, 'tegata-watchdog', String(pid), lock], {
    ...quarters.identity,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => {});
  shell.stdin?.on('error', () => {});
  shell.unref();
  (shell.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return shell;
}
