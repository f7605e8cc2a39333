import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { softhsmModule, softhsmTokens } from '../../testing/softhsm.ts';
import { authorityPublicKey, type SigningKey, verifySignature } from '../signing-key.ts';
import { openCryptoki } from './cryptoki.ts';
import { pkcs11KeyStore } from './token-store.ts';

const message = Buffer.from('手形');
const verifies = async (key: SigningKey, signature: Uint8Array, of: Uint8Array = message) =>
  verifySignature('sha256', of, authorityPublicKey(key.publicKeySpki), signature);

describe.skipIf(!softhsmModule)('keys in a PKCS#11 token (SoftHSM)', () => {
  const [first, second, third] = ['first', 'second', 'third'] as const;
  let tokens: ReturnType<typeof softhsmTokens>;
  let store: ReturnType<typeof pkcs11KeyStore>;
  let key: SigningKey;

  beforeAll(async () => {
    tokens = softhsmTokens('1234', first, second, third, third);
    store = pkcs11KeyStore(tokens.token(first));
    key = await store.create('ca-auth-1');
  });
  afterAll(async () => {
    await store.close();
    tokens.remove();
  });

  test('a key made there is RSA-2048 with exponent 65537, and signs', async () => {
    const { asymmetricKeyDetails } = authorityPublicKey(key.publicKeySpki);
    expect(asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65537n });
    expect(await verifies(key, await key.sign('sha256WithRSAEncryption', message))).toBe(true);
  });

  test('a key opened by another store of the same token is the same key', async () => {
    const opened = await pkcs11KeyStore(tokens.token(first)).open('ca-auth-1');
    expect(Buffer.compare(opened.publicKeySpki, key.publicKeySpki)).toBe(0);
    const signature = await opened.sign('sha256WithRSAEncryption', message);
    expect(Buffer.compare(signature, await key.sign('sha256WithRSAEncryption', message))).toBe(0);
  });

  test('a label is made once, and one that was never made is missing', async () => {
    await expect(store.create('ca-auth-1')).rejects.toMatchObject({ code: 'pki.key-exists' });
    await expect(store.open('ca-auth-2')).rejects.toMatchObject({ code: 'pki.key-missing' });
    await expect(store.create('CA 1')).rejects.toMatchObject({ code: 'pki.profile-input' });
    expect([await store.has('ca-auth-1'), await store.has('ca-auth-2')]).toEqual([true, false]);
  });

  test('the private key cannot be read out of the token', async () => {
    const cryptoki = await openCryptoki(softhsmModule!);
    const { slot } = (await cryptoki.tokens()).find(({ label }) => label === first)!;
    const session = await cryptoki.openSession(slot);
    const [handle] = await cryptoki.find(session, [
      [0, 3n],
      [3, 'ca-auth-1'],
    ]);
    const privateExponent = 0x123;
    await expect(cryptoki.attribute(session, handle!, privateExponent)).rejects.toThrow(
      'C_GetAttributeValue',
    );
    await cryptoki.closeSession(session);
  });

  test('more signatures at once than there are sessions', async () => {
    const messages = Array.from({ length: 40 }, (_, at) => Buffer.from(`message ${at}`));
    const signed = await Promise.all(messages.map((one) => key.sign('sha256WithRSAEncryption', one)));
    const verified = await Promise.all(signed.map((signature, at) => verifies(key, signature, messages[at])));
    expect(verified).toEqual(messages.map(() => true));
  });

  test('the event loop goes on while the token makes a key', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    await store.create('ca-slow-1');
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(0);
  });

  test('sessions that the token forgot are opened again, and the signature comes', async () => {
    const cryptoki = await openCryptoki(softhsmModule!);
    const { slot } = (await cryptoki.tokens()).find(({ label }) => label === first)!;
    await cryptoki.closeAllSessions(slot);
    expect(await verifies(key, await key.sign('sha256WithRSAEncryption', message))).toBe(true);
    await cryptoki.closeAllSessions(slot);
    const many = await Promise.all(
      Array.from({ length: 12 }, () => key.sign('sha256WithRSAEncryption', message)),
    );
    expect(new Set(many.map((one) => Buffer.from(one).toString('hex'))).size).toBe(1);
    expect(await store.has('ca-auth-1')).toBe(true);
  });

  test('a wrong PIN is told, and never shown to the token a second time', async () => {
    const wrong = pkcs11KeyStore({ ...tokens.token(second), pin: '9999' });
    await expect(wrong.has('ca-auth-1')).rejects.toMatchObject({ code: 'pki.key-locked' });
    const cryptoki = await openCryptoki(softhsmModule!);
    const logIn = cryptoki.logIn;
    let shown = 0;
    cryptoki.logIn = (...given) => {
      shown++;
      return logIn(...given);
    };
    try {
      await expect(wrong.create('ca-auth-1')).rejects.toMatchObject({ code: 'pki.key-locked' });
    } finally {
      cryptoki.logIn = logIn;
    }
    expect(shown).toBe(0);
  });

  test('a token that is not there, two of one label, and a module that is none', async () => {
    const absent = { code: 'pki.token-unavailable' };
    await expect(pkcs11KeyStore({ ...tokens.token(first), token: 'nowhere' }).has('a')).rejects.toMatchObject(
      absent,
    );
    await expect(pkcs11KeyStore(tokens.token(third)).has('a')).rejects.toMatchObject(absent);
    const noModule = { ...tokens.token(first), module: '/usr/lib/no-such-module.so' };
    await expect(pkcs11KeyStore(noModule).open('a')).rejects.toMatchObject(absent);
  });

  test('a key that somebody deleted is missing, not another one', async () => {
    const gone = await store.create('ca-gone-1');
    const cryptoki = await openCryptoki(softhsmModule!);
    const { slot } = (await cryptoki.tokens()).find(({ label }) => label === first)!;
    const session = await cryptoki.openSession(slot);
    for (const kind of [2n, 3n])
      for (const handle of await cryptoki.find(session, [
        [0, kind],
        [3, 'ca-gone-1'],
      ]))
        await cryptoki.destroy(session, handle);
    await cryptoki.closeSession(session);
    await expect(gone.sign('sha256WithRSAEncryption', message)).rejects.toMatchObject({
      code: 'pki.key-missing',
    });
  });

  test.skipIf(spawnSync('pkcs11-tool', ['--help']).error)(
    'OpenSC finds the key, and it signs for OpenSC too',
    () => {
      const words = [
        '--module',
        softhsmModule!,
        '--token-label',
        first,
        '--login',
        '--pin',
        '1234',
        '--list-objects',
      ];
      const { stdout } = spawnSync('pkcs11-tool', words, {
        encoding: 'utf8',
        env: { ...process.env, SOFTHSM2_CONF: tokens.configuration },
      });
      expect(stdout).toMatch(/Private Key Object; RSA\s+label:\s+ca-auth-1/);
      expect(stdout).toContain('never extractable');
    },
  );
});

test('a machine without any PKCS#11 module is told so', async () => {
  const store = pkcs11KeyStore({ module: '/nowhere.so', token: 'none', pin: '1234' });
  await expect(store.has('ca-auth-1')).rejects.toMatchObject({ code: 'pki.token-unavailable' });
});
