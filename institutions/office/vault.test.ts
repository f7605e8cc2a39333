import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openVault } from './vault.ts';

const folder = mkdtempSync(join(tmpdir(), 'tegata-vault-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a sealed value opens in its place only, and not after any change', async () => {
  const vault = await openVault(folder, 'phrase');
  const sealed = vault.seal('person:1:name', '手形');
  expect(vault.openText('person:1:name', sealed)).toBe('手形');
  expect(() => vault.open('person:2:name', sealed)).toThrow();
  for (const at of [0, 12, sealed.length - 1]) {
    const changed = Uint8Array.from(sealed, (byte, position) => (position === at ? byte ^ 1 : byte));
    expect(() => vault.open('person:1:name', changed)).toThrow();
  }
  expect(Buffer.compare(vault.seal('person:1:name', '手形'), sealed)).not.toBe(0);
});

test('the same folder and passphrase give the same keys, also when opened at once; purposes differ', async () => {
  const fresh = join(folder, 'at-once');
  const vaults = await Promise.all([1, 2, 3].map(() => openVault(fresh, 'phrase')));
  expect(new Set(vaults.map((vault) => vault.key('designation').toHex())).size).toBe(1);
  expect(new Set(vaults.map((vault) => vault.lookUp('code', 'x').toHex())).size).toBe(1);
  const [vault] = vaults;
  expect(vault!.key('designation').toHex()).not.toBe(vault!.key('card-issuer-master').toHex());
  expect(vault!.lookUp('code', 'x').toHex()).not.toBe(vault!.lookUp('number', 'x').toHex());
});

test('another passphrase or a changed file opens nothing', async () => {
  await openVault(folder, 'phrase');
  await expect(openVault(folder, 'phrases')).rejects.toThrow();
  const path = join(folder, 'vault.key');
  const bytes = readFileSync(path);
  writeFileSync(
    path,
    Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
  );
  await expect(openVault(folder, 'phrase')).rejects.toThrow();
});
