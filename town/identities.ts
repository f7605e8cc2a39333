// The keys by which the parties of the town sign what they say to each other, and the directory of their public halves.
// One town on one machine keeps them in one file; between machines every party keeps its own.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, directoryOf, generateIdentity, type Identity, identityFrom } from '@tegata/wire';

/** Everybody who signs calls: institutions, terminals, and the town's own windows. */
export const parties = ['municipality', 'jlis', 'kiosk', 'counter', 'desk', 'front-door'] as const;
export type PartyName = (typeof parties)[number];

type PrivateKey = Parameters<typeof identityFrom>[1];

export type Identities = { of(name: PartyName): Identity; directory: Directory };

/** Reads the keys of the town; makes those that are missing. */
export async function openIdentities(keysFolder: string): Promise<Identities> {
  const path = join(keysFolder, 'wire-keys.json');
  const kept: Partial<Record<PartyName, PrivateKey>> = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : {};
  const identities = new Map<PartyName, Identity>();
  for (const name of parties) {
    const known = kept[name];
    if (known) {
      identities.set(name, await identityFrom(name, known));
      continue;
    }
    const { identity, privateJwk } = await generateIdentity(name);
    kept[name] = privateJwk;
    identities.set(name, identity);
  }
  mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.next`, JSON.stringify(kept), { mode: 0o600 });
  renameSync(`${path}.next`, path);
  const directory = await directoryOf(
    [...identities].map(([name, { publicJwk }]) => ({ name, jwk: publicJwk })),
  );
  return { of: (name) => identities.get(name)!, directory };
}
