import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { certificateFromPem, encryptedFileKeyStore, jointPassphrase, openGeneration } from '@tegata/pki';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'tegata-ceremony-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const secrets = ['湯島の白梅は二月に咲く花', '芝公園の銀杏は霜月に散る'] as const;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(root, 'held-'));
});

type Told = {
  files: Record<'certificate' | 'record' | 'transcript', string>;
  key: { keyId: string };
  certificate: { sha256: string };
  error: { code: string };
};

function ceremony(input: string, ...more: string[]): Promise<{ status: number; value: Told; out: string }> {
  const words = ['pki', 'ceremony', '--dir', dir, '--secrets-fd', '0', '--json'];
  const usual = ['--kind', 'auth', '--generation', '4', '--operator', '甲野　一', '--operator', '乙川　二'];
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', TEGATA_HOME: join(root, 'home') };
    const child = execFile(process.execPath, [entry, ...words, ...usual, ...more], { env }, (error, out) =>
      resolve({ status: error ? Number(error.code) : 0, value: JSON.parse(out), out }),
    );
    child.stdin?.end(input);
  });
}

const both = `${secrets.join('\n')}\n`;

describe('tegata pki ceremony', () => {
  test('leaves key, certificate and transcript, which belong together', async () => {
    const { status, value, out } = await ceremony(both, '--from', '2028-01-01');
    expect(status).toBe(0);
    expect(value).toMatchObject({
      kind: 'authentication',
      generation: 4,
      operators: ['甲野　一', '乙川　二'],
    });
    expect(value.certificate).toMatchObject({
      notBefore: '2027-12-31T15:00:00Z',
      notAfter: '2037-12-31T14:59:59Z',
    });
    const certificate = certificateFromPem(readFileSync(value.files.certificate, 'utf8'));
    const key = await encryptedFileKeyStore(dir, jointPassphrase(...secrets)).open('ca-auth-4');
    const opened = openGeneration({ kind: 'authentication', generation: 4, certificate, key });
    expect(opened.keyId).toBe(value.key.keyId);
    expect(readFileSync(value.files.transcript, 'utf8').replaceAll(' ', '')).toContain(
      value.certificate.sha256,
    );
    expect(JSON.parse(readFileSync(value.files.record, 'utf8'))).toMatchObject({ key: value.key });
    for (const secret of secrets) expect(out).not.toContain(secret);
    expect(statSync(join(dir, 'ca-auth-4.key.json')).mode & 0o077).toBe(0);
  });

  test('replaces nothing: neither certificate nor key', async () => {
    const { value } = await ceremony(both);
    const before = readFileSync(value.files.certificate, 'utf8');
    expect(await ceremony(both)).toMatchObject({
      status: 2,
      value: { error: { code: 'town.would-replace' } },
    });
    expect(readFileSync(value.files.certificate, 'utf8')).toBe(before);
    for (const path of Object.values(value.files)) rmSync(path);
    expect(await ceremony(both)).toMatchObject({ status: 2, value: { error: { code: 'pki.key-exists' } } });
    expect(existsSync(value.files.certificate)).toBe(false);
  });

  test.each([
    ['one secret only', `${secrets[0]}\n`, [], 'town.no-secret'],
    ['a short secret', `${secrets[0]}\nshort\n`, [], 'pki.profile-input'],
    ['the same secret twice', `${secrets[0]}\n${secrets[0]}\n`, [], 'pki.profile-input'],
    ['a third operator', both, ['--operator', '丙山　三'], 'town.usage'],
    ['a module without a token', both, ['--pkcs11', '/usr/lib/softhsm/libsofthsm2.so'], 'town.usage'],
    ['a module that is none', both, ['--pkcs11', '/nowhere.so', '--token', 'town'], 'pki.token-unavailable'],
  ])('is not held with %s', async (_, input, more, code) => {
    const { status, value } = await ceremony(input, ...more);
    expect(value.error.code).toBe(code);
    expect(status).toBeGreaterThan(0);
    expect(existsSync(join(dir, 'ca-auth-4.key.json'))).toBe(false);
    expect(existsSync(join(dir, 'ca-auth-4.pem'))).toBe(false);
  });

  test.skipIf(spawnSync('openssl', ['version']).error)(
    'openssl finds the certificate signed by itself',
    async () => {
      const { value } = await ceremony(both);
      const words = [
        'verify',
        '-x509_strict',
        '-check_ss_sig',
        '-CAfile',
        value.files.certificate,
        value.files.certificate,
      ];
      expect(spawnSync('openssl', words, { encoding: 'utf8' }).stdout).toContain(': OK');
    },
  );
});
