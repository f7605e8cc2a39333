import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureFrom, fileFailure, logSince } from './failure.ts';

test.each([
  [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    'ledger.disk-full',
    'free-disk-space',
  ],
  [
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
    'ledger.port-in-use',
    'choose-another-port',
  ],
  [
    'FATAL:  lock file "postmaster.pid" already exists\nHINT:  Is another postmaster (PID 41) running?',
    'ledger.already-running',
    'stop-the-other-town',
  ],
  [
    'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17',
    'ledger.cluster-version',
    'begin-anew-or-use-older-version',
  ],
  [
    'initdb: error: could not create directory: Permission denied',
    'ledger.folder-not-writable',
    'give-write-permission',
  ],
  ['FATAL:  something nobody foresaw', 'ledger.server-failed', 'read-the-server-log'],
] as const)('last words %j mean %s', (words, code, remedy) => {
  expect(failureFrom(words)).toMatchObject({ code, remedy });
});

test('only what this start wrote into the log is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-log-'));
  try {
    const log = join(folder, 'postgres.log');
    writeFileSync(log, 'No space left on device\nready\n');
    expect(logSince(log, 'No space left on device\n'.length)).toBe('ready\n');
    expect(logSince(log, 1_000_000)).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['ENOSPC', 'ledger.disk-full'],
  ['EROFS', 'ledger.folder-not-writable'],
])('a file that cannot be written for %s means %s', (code, expected) => {
  expect(fileFailure(Object.assign(new Error(code), { code }))).toMatchObject({ code: expected });
});
