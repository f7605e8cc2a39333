/** For tests of every room: the run's shared PostgreSQL and throw-away ledgers in it. Needs `testing/global-setup.ts`. */

import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { dropInstitution } from './institution/databases.ts';
import { type Ledger, type LedgerOptions, openInstitution } from './institution/ledger.ts';
import { randomPassword } from './server/role-secrets.ts';
import type { LedgerServer, ServerAddress } from './server/server.ts';

let address: Promise<ServerAddress> | undefined;

async function ask(): Promise<ServerAddress> {
  const response = await fetch(inject('ledgerServer'));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as ServerAddress;
}

/** The run's server, seen through a prefix of its own: institutions opened in it meet no other test. */
export async function testServer(): Promise<LedgerServer> {
  address ??= ask();
  const passwords = new Map<string, string>();
  return {
    kind: 'given',
    address: await address,
    prefix: `t${randomBytes(5).toString('hex')}_`,
    secrets: {
      of(role) {
        const password = passwords.get(role) ?? randomPassword();
        passwords.set(role, password);
        return password;
      },
    },
    up: true,
    onDown: () => () => {},
    onUp: () => () => {},
    async stop() {},
  };
}

/** A ledger that vanishes: `await using ledger = await freshLedger('municipality')`, or call `close()`. */
export async function freshLedger(
  name: string,
  options: Partial<LedgerOptions> = {},
): Promise<Ledger & AsyncDisposable> {
  const server = await testServer();
  const ledger = await openInstitution(server, name, {
    clock: { now: () => Temporal.Now.instant() },
    ...options,
  });
  const close = async () => {
    await ledger.close();
    await dropInstitution(server, name);
  };
  return { ...ledger, close, [Symbol.asyncDispose]: close };
}
