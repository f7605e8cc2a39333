// Where and of what a figure was taken: without both it cannot be compared with another.
import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The machine in the words that matter to a figure. */
export function machine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    system: `${type()} ${release()} ${process.arch}`,
    node: process.version,
    openssl: process.versions.openssl,
  };
}

/** The commit measured, with `+` when the checkout holds changes; null outside a Git checkout. */
export function commit(): string | null {
  const head = git('rev-parse', 'HEAD');
  return head && head + (git('status', '--porcelain') ? '+' : '');
}

function git(...args: string[]): string | null {
  const cwd = dirname(fileURLToPath(import.meta.url));
  const done = spawnSync('git', args, { cwd, encoding: 'utf8' });
  return done.status === 0 ? done.stdout.trim() : null;
}
