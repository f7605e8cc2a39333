// The command line as other programs call it: one JSON object, exit code 2 for what cannot be answered.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'tegata-cli-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const entry = join(dirname(fileURLToPath(import.meta.url)), 'main.ts');

type Outcome = { status: number; out: string; err: string };

function tegata(...words: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, TEGATA_HOME: home, NODE_OPTIONS: '' };
    execFile(process.execPath, [entry, ...words], { env }, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
}

async function json(...words: string[]) {
  const { status, out } = await tegata(...words, '--json');
  return { status, value: JSON.parse(out) };
}

describe('law', () => {
  test.each([
    ['card-expiry --born 1985-10-10 --made 2020-05-15', { expiry: '2029-10-10' }],
    ['card-expiry --born 2008-06-01 --made 2026-05-31', { expiry: '2030-06-01' }],
    [
      'card-expiry --born 1990-01-01 --made 2026-01-10 --status mid-long --stay-until 2027-03-31',
      { expiry: '2027-03-31' },
    ],
    [
      'certificate-expiry --kind auth --born 1985-10-10 --issued 2025-08-01 --card-expiry 2029-10-10 --renewal',
      { expiry: '2029-10-10' },
    ],
    [
      'certificate-expiry --kind sign --born 1985-10-10 --issued 2027-04-01 --card-expiry 2035-10-10 --auth-expiry 2029-10-10',
      { expiry: '2029-10-10' },
    ],
    ['renewal-window --expiry 2024-04-01', { opens: '2024-01-02', closes: '2024-04-01' }],
    [
      'renewal-window --expiry 2023-05-30 --on 2023-02-28',
      { opens: '2023-03-01', closes: '2023-05-30', open: false },
    ],
    ['fee --for juminhyo --channel kiosk --on 2023-07-01', { yen: 10 }],
    ['fee --for juminhyo --channel kiosk --on 2026-12-01', { yen: 200 }],
    ['fee --for juminhyo --channel counter --on 2023-07-01', { yen: 0 }],
    ['fee --for family-register --channel kiosk --on 2026-12-01', { yen: 350 }],
    ['fee --for reissue --channel counter --on 2023-07-01 --reason loss', { yen: 1000 }],
    ['fee --for reissue --channel counter --on 2023-07-01 --reason disaster', { yen: 0 }],
    ['fee --for reissue --channel counter --on 2023-07-01 --reason expiry --old-card-returned', { yen: 0 }],
  ])('tegata law %s', async (line, expected) => {
    const { status, value } = await json('law', ...line.split(' '));
    expect(status).toBe(0);
    expect(value).toMatchObject(expected);
  });

  test('every reason comes with words and a source', async () => {
    const { value } = await json('law', 'card-expiry', '--born', '1985-10-10', '--made', '2020-05-15');
    expect(value.reasons[0]).toMatchObject({ code: 'card-expiry.tenth-birthday', source: 'Guidebook p. 4' });
    expect(value.reasons[0].text).toContain('tenth birthday');
  });
});

describe('number', () => {
  test.each([
    ['individual', '123456789018', { valid: true }],
    ['individual', '123456789019', { valid: false, reason: 'check-digit' }],
    ['individual', '12345', { valid: false, reason: 'length' }],
    ['corporate', '7000012050002', { valid: true }],
    ['municipality', '131032', { valid: true }],
    ['municipality', '131031', { valid: false, reason: 'check-digit' }],
  ])('tegata number check %s: case %#', async (kind, value, expected) => {
    const outcome = await json('number', 'check', kind, value);
    expect(outcome.status).toBe(0);
    expect(outcome.value).toEqual(expected);
  });
});

describe('clock', () => {
  test('set and advance are seen by the next command', async () => {
    await json('clock', 'set', '2027-04-01T09:00');
    expect((await json('clock', 'show')).value.now).toMatch(/^2027-04-01T09:00:/);
    await json('clock', 'advance', '90d');
    expect((await json('clock', 'show')).value.now).toMatch(/^2027-06-30T09:00:/);
    expect((await json('clock', 'real')).value.followsRealTime).toBe(true);
  });
});

describe('doctor', () => {
  test('names a port in use and what to do', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const port = (server.address() as { port: number }).port;
    const { status, value } = await json('doctor', '--port', String(port));
    server.close();
    expect(status).toBe(1);
    const finding = value.findings.find(({ name }: { name: string }) => name === `Port ${port}`);
    expect(finding).toMatchObject({ state: 'wrong' });
    expect(finding.remedy).toContain('--port');
  });
});

describe('what cannot be answered exits with 2 and says why', () => {
  test.each([
    ['law card-expiry --born 1985-10-10 --made soon', 'town.usage'],
    ['law card-expiry --born 1985-10-10', 'town.usage'],
    ['law card-expiry --born 2021-10-10 --made 2020-05-15', 'law.born-after-event'],
    ['law card-expiry --born 1990-01-01 --made 2026-01-10 --status mid-long', 'law.stay-missing'],
    ['law fee --for juminhyo --channel drone --on 2026-01-01', 'town.usage'],
    ['law fee --for reissue --channel kiosk --on 2026-01-01', 'law.no-fee'],
    ['number check postal 1050011', 'town.usage'],
    ['clock set yesterday', 'town.bad-moment'],
    ['clock advance soon', 'town.bad-duration'],
    ['dance', 'town.usage'],
  ])('tegata %s', async (line, code) => {
    const { status, value } = await json(...line.split(' '));
    expect(status).toBe(2);
    expect(value.error.code).toBe(code);
    expect(value.error.message.length).toBeGreaterThan(5);
  });

  test('people get a sentence and a suggestion, not a stack', async () => {
    const { status, out, err } = await tegata('lwa');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Did you mean law');
    expect(err).not.toContain('    at ');
  });

  test('help is no error', async () => {
    const { status, out } = await tegata('--help');
    expect(status).toBe(0);
    for (const verb of ['law', 'number', 'card', 'clock', 'doctor']) expect(out).toContain(verb);
  });
});
