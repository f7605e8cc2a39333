/** A PKCS#11 token of SoftHSM2 in a folder of its own: the module that everybody can install. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pkcs11Token } from '../keys/pkcs11/token-store.ts';

const MODULES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/local/lib/softhsm/libsofthsm2.so'];

/** Path of SoftHSM's module; undefined where it is not installed. */
export const softhsmModule: string | undefined = MODULES.find((path) => existsSync(path));

/**
 * Tokens with these labels, all under `pin`. The module reads its configuration when a process first uses it, so one
 * call for each test file.
 */
export function softhsmTokens(
  pin: string,
  ...labels: readonly string[]
): { token(label: string): Pkcs11Token; configuration: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-softhsm-'));
  const configuration = join(folder, 'softhsm2.conf');
  mkdirSync(join(folder, 'tokens'));
  writeFileSync(configuration, `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`);
  process.env.SOFTHSM2_CONF = configuration;
  for (const label of labels) {
    const words = ['--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', '87654321'];
    const { status, stderr } = spawnSync('softhsm2-util', words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  return {
    token: (label) => ({ module: softhsmModule ?? '', token: label, pin }),
    configuration,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
