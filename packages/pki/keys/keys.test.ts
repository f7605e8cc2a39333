import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, bench } from '../testing/programs.ts';
import { encryptedFileKeyStore } from './file-store.ts';
import { authorityPublicKey, type SigningKey, verifySignature } from './signing-key.ts';

describe('keys in encrypted files', () => {
  const message = Buffer.from('手形');
  let folder: Bench;
  let made: SigningKey;
  const storeWith = (passphrase: string) => encryptedFileKeyStore(folder.path('keys'), passphrase);
  const filePath = () => folder.path('keys/sign-ca-1.key.json');

  beforeAll(async () => {
    folder = await bench();
    made = await storeWith('湯島の白梅').create('sign-ca-1');
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test('a key opened again signs for the same public key', async () => {
    const opened = await storeWith('湯島の白梅').open('sign-ca-1');
    expect(Buffer.compare(opened.publicKeySpki, made.publicKeySpki)).toBe(0);
    const signature = await opened.sign('sha256WithRSAEncryption', message);
    expect(await verifySignature('sha256', message, authorityPublicKey(made.publicKeySpki), signature)).toBe(
      true,
    );
  });

  test('the file holds no private key in the clear', async () => {
    const text = await readFile(filePath(), 'utf8');
    const { ciphertext } = JSON.parse(text);
    expect(text).not.toContain('PRIVATE KEY');
    expect(Buffer.from(ciphertext, 'base64').includes(Buffer.from('2a864886f70d010101', 'hex'))).toBe(false);
  });

  test('another passphrase does not open it', async () => {
    await expect(storeWith('湯島の紅梅').open('sign-ca-1')).rejects.toMatchObject({ code: 'pki.key-locked' });
  });

  test('a label is made once, and one that was never made is missing', async () => {
    const store = storeWith('湯島の白梅');
    await expect(store.create('sign-ca-1')).rejects.toMatchObject({ code: 'pki.key-exists' });
    await expect(store.open('sign-ca-2')).rejects.toMatchObject({ code: 'pki.key-missing' });
    expect([await store.has('sign-ca-1'), await store.has('sign-ca-2')]).toEqual([true, false]);
  });

  test('a label cannot leave the folder', async () => {
    await expect(storeWith('湯島の白梅').create('../auth')).rejects.toMatchObject({
      code: 'pki.profile-input',
    });
  });

  test.each(['label', 'publicKey', 'iv', 'tag', 'ciphertext'])(
    'a changed %s locks the key',
    async (field) => {
      const original = await readFile(filePath(), 'utf8');
      const file = JSON.parse(original);
      const swapped = file[field].startsWith('A') ? 'B' : 'A';
      file[field] = swapped + file[field].slice(1);
      await writeFile(filePath(), JSON.stringify(file));
      await expect(storeWith('湯島の白梅').open('sign-ca-1')).rejects.toMatchObject({
        code: 'pki.key-locked',
      });
      await writeFile(filePath(), original);
    },
  );
});
