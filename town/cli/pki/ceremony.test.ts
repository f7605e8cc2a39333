import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { verify, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ceremonyPaths,
  certificateFromPem,
  encryptedFileKeyStore,
  jointPassphrase,
  openGeneration,
  pkcs11KeyStore,
} from '@tegata/pki';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { softhsmModule, softhsmTokens } from '../../../packages/pki/testing/softhsm.ts';

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
  continued: boolean;
  error: { code: string };
};

const env = () => ({ ...process.env, NODE_OPTIONS: '', TEGATA_HOME: join(root, 'home') });
const words = () => [
  ...[entry, 'pki', 'ceremony', '--dir', dir, '--secrets-fd', '0', '--json'],
  ...['--kind', 'auth', '--generation', '4', '--operator', '甲野　一', '--operator', '乙川　二'],
];

function ceremony(input: string, ...more: string[]): Promise<{ status: number; value: Told; out: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...words(), ...more], { env: env() }, (error, out) =>
      resolve({ status: error ? Number(error.code) : 0, value: JSON.parse(out), out }),
    );
    child.stdin?.end(input);
  });
}

/** Kills the process at the moment a file is there. */
async function killedAt(file: string, input: string): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, words(), {
    env: env(),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end(input);
  while (child.exitCode === null && !existsSync(join(dir, file)))
    await new Promise((go) => setTimeout(go, 1));
  child.kill('SIGKILL');
  await ended;
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

  test.each(['ca-auth-4.ceremony.begun.json', 'ca-auth-4.key.json', 'ca-auth-4.ceremony.json'])(
    'killed as %s is written, it is brought to its end by the same two people',
    async (file) => {
      await killedAt(file, both);
      const { begun } = ceremonyPaths(dir, 'ca-auth-4');
      const wasCut = existsSync(begun);
      const { status, value } = await ceremony(both);
      // The machine may have been quicker than the knife; then nothing is done twice.
      if (wasCut) expect({ status, value }).toMatchObject({ status: 0, value: { continued: true } });
      else expect(value.error.code).toBe('town.would-replace');
      const { certificate, record } = ceremonyPaths(dir, 'ca-auth-4');
      const key = await encryptedFileKeyStore(dir, jointPassphrase(...secrets)).open('ca-auth-4');
      const opened = openGeneration({
        kind: 'authentication',
        generation: 4,
        certificate: certificateFromPem(readFileSync(certificate, 'utf8')),
        key,
      });
      expect(JSON.parse(readFileSync(record, 'utf8')).key.keyId).toBe(opened.keyId);
      expect(existsSync(begun)).toBe(false);
    },
  );

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

describe.skipIf(!softhsmModule)('tegata pki ceremony --pkcs11', () => {
  const halves = ['1a2b3c', '4d5e6f'] as const;
  let tokens: ReturnType<typeof softhsmTokens>;
  beforeAll(() => {
    tokens = softhsmTokens(halves.join(''), 'ca');
  });
  afterAll(() => tokens?.remove());
  const token = () => ['--pkcs11', softhsmModule!, '--token', 'ca'];

  test('the key is in the token alone, and signs for the certificate', async () => {
    const { status, value, out } = await ceremony(`${halves.join('\n')}\n`, ...token());
    expect(status).toBe(0);
    expect(readdirSync(dir).toSorted()).toEqual([
      'ca-auth-4.ceremony.json',
      'ca-auth-4.ceremony.md',
      'ca-auth-4.pem',
    ]);
    for (const half of halves) expect(out).not.toContain(half);
    expect(readFileSync(value.files.transcript, 'utf8')).toContain('PKCS#11 token ca');
    const certificate = certificateFromPem(readFileSync(value.files.certificate, 'utf8'));
    const store = pkcs11KeyStore(tokens.token('ca'));
    try {
      const key = await store.open('ca-auth-4');
      const opened = openGeneration({ kind: 'authentication', generation: 4, certificate, key });
      expect(opened.keyId).toBe(value.key.keyId);
      const shown = new X509Certificate(certificate);
      const said = Buffer.from('probe');
      const signature = await key.sign('sha256WithRSAEncryption', said);
      expect(verify('sha256', said, shown.publicKey, signature)).toBe(true);
    } finally {
      await store.close();
    }
  });

  test('a second one over the same key is refused, also in another folder', async () => {
    expect(await ceremony(`${halves.join('\n')}\n`, ...token())).toMatchObject({
      status: 2,
      value: { error: { code: 'pki.key-exists' } },
    });
    expect(readdirSync(dir)).toEqual([]);
  });

  test('the halves in the other order are not the PIN', async () => {
    expect(await ceremony(`${halves.toReversed().join('\n')}\n`, ...token())).toMatchObject({
      value: { error: { code: 'pki.key-locked' } },
    });
  });

  test.skipIf(spawnSync('pkcs11-tool', ['--version']).error)(
    'pkcs11-tool sees a key that cannot leave',
    () => {
      const words = [
        '--module',
        softhsmModule!,
        '--token-label',
        'ca',
        '--login',
        '--pin',
        halves.join(''),
        '-O',
      ];
      const { stdout } = spawnSync('pkcs11-tool', words, { encoding: 'utf8' });
      expect(stdout).toMatch(
        /Private Key Object; RSA[\s\S]*label: +ca-auth-4[\s\S]*sensitive, always sensitive, never extract/,
      );
    },
  );
});
