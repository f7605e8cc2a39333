// What a verifier's developer exports from a town, before programs nobody here wrote: open and closed.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toPem } from '@tegata/pki';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forget, newHome, startTown, type TownProcess } from '../../testing/town-process.ts';

const entry = fileURLToPath(new URL('../main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tegata-export-'));
const KINDS = ['auth', 'sign'] as const;
const installed = (program: string) => spawnSync(program, ['--help']).error === undefined;

type Person = { name: string; status: 'valid' | 'revoked' | 'on-hold' } & Record<
  (typeof KINDS)[number],
  { file: string; serial: string; status: string; crl: string }
>;

let home: string;
let town: TownProcess | undefined;
const people = () =>
  (JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as { people: Person[] }).people;

function tegata(...words: string[]): Promise<number> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', TEGATA_HOME: home };
    execFile(process.execPath, [entry, ...words, '--json'], { env }, (error) =>
      resolve(error ? Number(error.code) : 0),
    );
  });
}
const exported = () => tegata('pki', 'export', '--dir', folder);

/** What a program says in the folder of the export. */
function run(program: string, ...words: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, words, { cwd: folder, timeout: 20_000 }, (_error, out, err) => resolve(`${out}${err}`));
  });
}

beforeAll(async () => {
  home = newHome();
  town = await startTown({ home });
  expect(await exported()).toBe(0);
}, 180_000);
afterAll(async () => {
  await town?.stop();
  forget(home);
  rmSync(folder, { recursive: true, force: true });
});

test('every file of the contract is there, and three people of different status', () => {
  const expected = KINDS.flatMap((kind) => [`${kind}-ca.pem`, `ocsp-${kind}.url`, `crl-${kind}.der`]);
  const older = readdirSync(folder).filter((name) => /^crl-(?:auth|sign)-\d+\.der$/.test(name));
  const ofPeople = people().flatMap(({ name }) => KINDS.map((kind) => `${name}-${kind}.pem`));
  expect(readdirSync(folder).toSorted()).toEqual(
    [...expected, ...older, ...ofPeople, 'people.json'].toSorted(),
  );
  expect(people().map(({ status }) => status)).toEqual(['valid', 'revoked', 'on-hold']);
  expect(people()[2]).toMatchObject({ auth: { status: 'hold' }, sign: { status: 'revoked' } });
});

describe.skipIf(!installed('openssl'))('openssl', () => {
  test.each(KINDS)('finds every %s chain good, and the lists against two of three', async (kind) => {
    const list = await run(
      'openssl',
      'crl',
      '-inform',
      'DER',
      '-in',
      `crl-${kind}.der`,
      '-CAfile',
      `${kind}-ca.pem`,
    );
    expect(list).toContain('verify OK');
    for (const { name, status } of people()) {
      const certificate = `${name}-${kind}.pem`;
      const chain = ['verify', '-CAfile', `${kind}-ca.pem`];
      expect(await run('openssl', ...chain, certificate)).toContain(': OK');
      const listed = await run('openssl', ...chain, '-crl_check', '-CRLfile', `crl-${kind}.der`, certificate);
      expect(listed).toContain(status === 'valid' ? ': OK' : 'certificate revoked');
    }
  });

  test.each(KINDS)('is told the status of every %s certificate at the address in the file', async (kind) => {
    const url = readFileSync(join(folder, `ocsp-${kind}.url`), 'utf8').trim();
    const authority = ['-issuer', `${kind}-ca.pem`, '-CAfile', `${kind}-ca.pem`];
    for (const { name, [kind]: certificate } of people()) {
      const said = await run('openssl', 'ocsp', ...authority, '-url', url, '-cert', `${name}-${kind}.pem`);
      expect(said).toContain('Response verify OK');
      expect(said).toContain(`${name}-${kind}.pem: ${certificate.status === 'good' ? 'good' : 'revoked'}`);
      if (certificate.status === 'hold') expect(said).toContain('Reason: certificateHold');
    }
  });
});

test.skipIf(!installed('certtool'))('certtool reads the lists and finds them signed', async () => {
  for (const kind of KINDS) {
    // Its --inder would be about the CA certificate as well.
    writeFileSync(join(folder, 'list.pem'), toPem(readFileSync(join(folder, `crl-${kind}.der`)), 'X509 CRL'));
    const list = ['--infile', 'list.pem'];
    const said = await run('certtool', '--verify-crl', '--load-ca-certificate', `${kind}-ca.pem`, ...list);
    expect(said).toContain('Verified');
  }
});

test('a closed town exports the same people', async () => {
  const before = people();
  await town?.stop();
  town = undefined;
  expect(await exported()).toBe(0);
  expect(people()).toEqual(before);
  expect(readFileSync(join(folder, 'ocsp-auth.url'), 'utf8')).toBe('http://localhost:8080/pki/ocsp/auth\n');
});

describe.skipIf(!installed('openssl'))('after a new generation took over', () => {
  beforeAll(async () => {
    expect(await tegata('clock', 'set', '2028-02-01T09:00')).toBe(0);
    expect(await exported()).toBe(0);
  }, 180_000);

  test.each(KINDS)('both generations have their %s list, and every person has theirs', async (kind) => {
    const authorities = readFileSync(join(folder, `${kind}-ca.pem`), 'utf8').split(/(?=-----BEGIN)/);
    const lists = readdirSync(folder).filter((name) => name.startsWith(`crl-${kind}`));
    expect(lists).toEqual(expect.arrayContaining([`crl-${kind}.der`, `crl-${kind}-3.der`]));
    const signed: string[] = [];
    // `openssl crl` takes the first CA of the name, so it is given one at a time.
    for (const authority of authorities) {
      writeFileSync(join(folder, 'one-ca.pem'), authority);
      for (const list of lists) {
        const words = ['crl', '-inform', 'DER', '-in', list, '-CAfile', 'one-ca.pem', '-noout'];
        if ((await run('openssl', ...words)).includes('verify OK')) signed.push(list);
      }
    }
    expect(signed.toSorted()).toEqual(lists.toSorted());
    const at = String(Temporal.Instant.from('2028-02-01T01:00:00Z').epochMilliseconds / 1000);
    for (const { status, [kind]: certificate } of people()) {
      expect(certificate.crl).toBe(`crl-${kind}-3.der`);
      const checks = ['-attime', at, '-crl_check', '-CRLfile', certificate.crl];
      const said = await run('openssl', 'verify', '-CAfile', `${kind}-ca.pem`, ...checks, certificate.file);
      expect(said).toContain(status === 'valid' ? ': OK' : 'certificate revoked');
    }
  });
});
