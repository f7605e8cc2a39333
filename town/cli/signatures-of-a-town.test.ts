// A resident's signature in a whole town: signed with a card of its own, stamped, and verified by what the town publishes,
// open and closed.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPdf } from '../../packages/pki/signature/testing/small-pdf.ts';
import { forget, newHome, startTown, type TownProcess } from '../testing/town-process.ts';

const entry = fileURLToPath(new URL('./main.ts', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'tegata-town-sign-'));
const file = (name: string) => join(work, name);
let home: string;
let town: TownProcess;
let card: { name: string; holder: string };

async function tegata(...words: string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C', TEGATA_HOME: home, TEGATA_CARD: '' };
  const { status, out } = await new Promise<{ status: number; out: string }>((resolve) => {
    const child = execFile(process.execPath, [entry, ...words, '--json'], { env }, (error, stdout) =>
      resolve({ status: error ? Number(error.code) : 0, out: stdout }),
    );
    child.stdin?.end();
  });
  return { status, value: JSON.parse(out) };
}

beforeAll(async () => {
  home = newHome();
  town = await startTown({ home });
  const { value } = await tegata('card', 'list');
  card = value.cards.find(
    (one: { state: string; pins: { sign?: string } }) => one.state === 'wallet' && one.pins.sign,
  );
  writeFileSync(file('doc.pdf'), smallPdf());
}, 180_000);
afterAll(async () => {
  await town?.stop();
  forget(home);
  rmSync(work, { recursive: true, force: true });
});

const pki = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${town.port}${path}`, init);

test('a resident signs for the long term; the open town is asked for everything', async () => {
  const signed = await tegata(
    'sign',
    file('doc.pdf'),
    '--card',
    card.name,
    '--long-term',
    '-o',
    file('signed.pdf'),
  );
  expect(signed).toMatchObject({ status: 0, value: { level: 'PAdES-B-LT' } });
  expect(await tegata('verify', file('signed.pdf'))).toMatchObject({
    status: 0,
    value: {
      valid: true,
      signatures: [
        {
          signer: card.holder,
          level: 'PAdES-B-LT',
          timeProven: true,
          status: 'good',
          timeStamps: [{ valid: true, status: 'good' }],
        },
      ],
    },
  });
});

describe.skipIf(spawnSync('openssl', ['version']).error !== undefined)('openssl', () => {
  const openssl = (...words: string[]) => spawnSync('openssl', words, { cwd: work, encoding: 'utf8' });

  test('stamps at the door of the authority and accepts the stamp', async () => {
    openssl('ts', '-query', '-data', 'doc.pdf', '-sha256', '-cert', '-out', 'query.tsq');
    const headers = { 'content-type': 'application/timestamp-query' };
    const response = await pki('/tsa', { method: 'POST', headers, body: readFileSync(file('query.tsq')) });
    expect(response.headers.get('content-type')).toBe('application/timestamp-reply');
    writeFileSync(file('answer.tsr'), await response.bytes());
    writeFileSync(file('root.pem'), await (await pki('/tsa/root.pem')).text());
    const verified = openssl(
      'ts',
      '-verify',
      '-queryfile',
      'query.tsq',
      '-in',
      'answer.tsr',
      '-CAfile',
      'root.pem',
    );
    expect(verified.stdout + verified.stderr).toContain('Verification: OK');
    writeFileSync(file('root.crl'), await (await pki('/tsa/root.crl')).bytes());
    const list = openssl('crl', '-inform', 'DER', '-in', 'root.crl', '-CAfile', 'root.pem', '-noout');
    expect(list.stdout + list.stderr).toContain('verify OK');
  });
});

test('the door takes time-stamp queries and nothing else', async () => {
  expect((await pki('/tsa', { method: 'POST', body: 'hello' })).status).toBe(415);
  expect(await (await pki('/tsa')).text()).toContain('RFC 3161');
});

test('the closed town still vouches: its folder is opened for the question', async () => {
  await town.stop();
  await tegata('sign', file('doc.pdf'), '--card', card.name, '-o', file('plain.pdf'));
  expect(await tegata('verify', file('plain.pdf'))).toMatchObject({
    status: 0,
    value: { signatures: [{ signer: card.holder, level: 'PAdES-B-B', status: 'good' }] },
  });
});
