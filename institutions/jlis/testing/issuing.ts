// The issuing desk alone, on a database that several processes open: for tests that end one of them in the middle of a cycle.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LedgerServer, openInstitution } from '@tegata/ledger';
import { openOffice, openVault } from '@tegata/office';
import { createAuthority, type IssuanceStore, type IssuedCertificate } from '@tegata/pki';
import { directoryOf, generateIdentity } from '@tegata/wire';
import { openGenerations } from '../certification/generations.ts';
import { postgresIssuanceStore } from '../certification/issuance-store.ts';
import { publish } from '../certification/publication.ts';
import { serialDispenser } from '../certification/status-pages.ts';
import type { Premises } from '../premises.ts';

/** Everything another process needs to open the same desk; plain JSON. */
export type Site = {
  address: LedgerServer['address'];
  prefix: string;
  passwords: Record<string, string>;
  keysFolder: string;
};

export type Cycle = { store: IssuanceStore; publish(issued: IssuedCertificate): Promise<void> };

const NOW = Temporal.Instant.from('2026-11-26T03:00:00Z');
const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

/** A new site on a server of tests. */
export function newSite({ address, prefix }: LedgerServer): Site {
  const keysFolder = mkdtempSync(join(tmpdir(), 'tegata-issuing-'));
  return { address, prefix: prefix ?? '', passwords: {}, keysFolder };
}

/** The server as this process sees it. Passwords that it makes are entered into the site. */
export const serverOf = ({ address, prefix, passwords }: Site): LedgerServer => ({
  kind: 'given',
  address,
  prefix,
  secrets: {
    of: (role) => {
      passwords[role] ??= crypto.randomUUID();
      return passwords[role];
    },
  },
  up: true,
  onDown: () => () => {},
  onUp: () => () => {},
  stop: async () => {},
});

/** Opens the desk; `change` may put something between the authority and its records. */
export async function openIssuing(site: Site, change: (cycle: Cycle) => Cycle = (cycle) => cycle) {
  const clock = { now: () => NOW };
  const ledger = await openInstitution(serverOf(site), 'jlis', { clock });
  const { identity } = await generateIdentity('jlis');
  const directory = await directoryOf([{ name: identity.name, jwk: identity.publicJwk }]);
  const reach = () => () => Promise.reject(new Error('nobody is asked'));
  const [office, vault] = await Promise.all([
    openOffice({ ledger, identity, directory, clock, reach }, migrations),
    openVault(site.keysFolder, 'test'),
  ]);
  const premises: Premises = {
    ledger,
    office,
    vault,
    clock,
    directory,
    factory: {
      storeOf: () => {
        throw new Error('no factory');
      },
      ship: async () => {},
    },
    post: { deliver: async () => {} },
    publicBase: 'http://localhost:8080',
    municipalities: [],
  };
  const kept = openGenerations(premises, { keysFolder: site.keysFolder, passphrase: 'test' });
  await kept.ensure('auth', NOW);
  const generations = await kept.all('auth');
  const cycle = change({
    store: postgresIssuanceStore(premises),
    publish: (issued) => publish(premises, issued),
  });
  const authority = createAuthority({
    kind: 'authentication',
    generations,
    endpoints: { cps: 'http://localhost:8080/pki/cps', ocsp: 'http://localhost:8080/pki/ocsp/auth' },
    ...cycle,
    serials: serialDispenser(premises),
    clock,
  });
  return { authority, generation: generations.at(-1)!, ledger, premises, close: () => ledger.close() };
}

/** What is ordered again and again under one request id. */
export const orderOf = (requestId: string, publicKeySpki: Uint8Array) => ({
  profile: 'authentication' as const,
  requestId,
  publicKeySpki,
  municipality: { code: '13103', prefecture: 'Tokyo-to', city: 'Minato-ku' },
  expiresOn: Temporal.PlainDate.from('2031-07-15'),
});
