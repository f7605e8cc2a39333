import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encryptedFileKeyStore, jointPassphrase } from '@tegata/pki';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { authorityKeysFrom } from './authority-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'tegata-authority-keys-'));
const secrets = ['湯島の白梅は二月に咲く花', '芝公園の銀杏は霜月に散る'] as const;
const file = join(folder, 'secrets');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  writeFileSync(file, `${secrets.join('\n')}\n`);
  chmodSync(file, 0o600);
});

test('an operator who names nothing has the keys of the institution', () => {
  expect(authorityKeysFrom({ TEGATA_CA_SECRETS: file })).toBeUndefined();
});

test('a folder of ceremonies is opened by the secrets of both', async () => {
  const made = await encryptedFileKeyStore(folder, jointPassphrase(...secrets)).create('ca-auth-4');
  const keys = authorityKeysFrom({ TEGATA_CA_DIR: folder, TEGATA_CA_SECRETS: file })!;
  expect(keys.ceremonies).toBe(folder);
  expect((await keys.store.open('ca-auth-4')).publicKeySpki).toEqual(made.publicKeySpki);
});

test.each([
  ['no secrets', { TEGATA_CA_DIR: folder }, 'town.no-secret'],
  ['a token without a module', { TEGATA_CA_TOKEN: 'town', TEGATA_CA_SECRETS: file }, 'town.usage'],
])('refuses %s', (_, env, code) => {
  expect(() => authorityKeysFrom(env)).toThrow(expect.objectContaining({ code }));
});

test('refuses secrets that others can read, and a file of one line', () => {
  const env = { TEGATA_CA_DIR: folder, TEGATA_CA_SECRETS: file };
  chmodSync(file, 0o644);
  expect(() => authorityKeysFrom(env)).toThrow(expect.objectContaining({ code: 'town.no-secret' }));
  chmodSync(file, 0o600);
  writeFileSync(file, `${secrets[0]}\n`);
  expect(() => authorityKeysFrom(env)).toThrow(expect.objectContaining({ code: 'town.no-secret' }));
});
