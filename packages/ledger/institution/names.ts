/** Names of an institution's database and login role, which are the same word. */

import { LedgerError } from '../errors.ts';
import type { LedgerServer } from '../server/server.ts';

/**
 * `digital-agency` becomes `tegata_digital_agency`.
 * @throws LedgerError `ledger.name-invalid`
 */
export function institutionName(server: Pick<LedgerServer, 'prefix'>, name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new LedgerError('ledger.name-invalid', name);
  const full = `${server.prefix}${name.replaceAll('-', '_')}`;
  // PostgreSQL cuts longer names silently, and two institutions would meet in one database.
  if (full.length > 63) throw new LedgerError('ledger.name-invalid', full);
  return full;
}
