/** Chooses the TCP port of the embedded server; only this machine can reach it. */

import { createServer } from 'node:net';
import { LedgerError } from '../errors.ts';

export const LOOPBACK = '127.0.0.1';

/**
 * A port that is free now: `wanted` if given (and refused when taken), else the remembered one, else any.
 * @throws LedgerError `ledger.port-in-use`
 */
export async function choosePort(wanted: number | undefined, remembered: number): Promise<number> {
  if (wanted !== undefined) {
    if ((await tryPort(wanted)) === undefined) throw new LedgerError('ledger.port-in-use', String(wanted));
    return wanted;
  }
  return (remembered > 0 ? await tryPort(remembered) : undefined) ?? (await tryPort(0)) ?? remembered;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = probe.address();
      const free = typeof address === 'object' && address !== null ? address.port : undefined;
      probe.close(() => resolve(free));
    });
  });
}
