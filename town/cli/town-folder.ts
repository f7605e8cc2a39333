// Which town the command speaks to: TEGATA_HOME, or `.town` of this checkout.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export function townFolder(): string {
  const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  return process.env.TEGATA_HOME ? resolve(process.env.TEGATA_HOME) : join(checkout, '.town');
}
