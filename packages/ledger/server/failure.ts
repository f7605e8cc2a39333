/** Turns what PostgreSQL wrote before it died into an error that says what to do. */

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LedgerError, type LedgerErrorCode } from '../errors.ts';

const SIGNS: readonly (readonly [RegExp, LedgerErrorCode])[] = [
  [/No space left on device|Disk quota exceeded/i, 'ledger.disk-full'],
  [/could not bind|Address already in use/i, 'ledger.port-in-use'],
  [/lock file ".*" already exists|pre-existing shared memory block/i, 'ledger.already-running'],
  [
    /database files are incompatible with server|was initialized by PostgreSQL version/i,
    'ledger.cluster-version',
  ],
  [/Permission denied|Read-only file system/i, 'ledger.folder-not-writable'],
];

/** The error that a server's or initdb's last words mean. */
export function failureFrom(words: string, cause?: unknown): LedgerError {
  const sign = SIGNS.find(([pattern]) => pattern.test(words));
  return new LedgerError(sign?.[1] ?? 'ledger.server-failed', lastLines(words), cause);
}

/** The same for a file operation of our own, e.g. ENOSPC while the settings are written. */
export function fileFailure(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new LedgerError('ledger.disk-full', String(error), error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new LedgerError('ledger.folder-not-writable', String(error), error);
  }
  return error;
}

function lastLines(words: string): string {
  return words.trimEnd().split('\n').slice(-6).join('\n');
}

/** The part of a log that was written after byte `from` (at most its last 16 KiB). */
export function logSince(path: string, from: number): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const start = Math.max(Math.min(from, size), size - 16_384);
    const words = Buffer.alloc(size - start);
    readSync(file, words, 0, words.length, start);
    return words.toString('utf8');
  } finally {
    closeSync(file);
  }
}
