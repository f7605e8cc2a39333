// Every topic of `tegata law`, asked in this process: the answer as JSON, with reasons and sources.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { lawVerbs } from '../law.ts';

const home = mkdtempSync(join(tmpdir(), 'tegata-law-'));
beforeAll(() => vi.stubEnv('TEGATA_HOME', home));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});
afterEach(() => vi.restoreAllMocks());

function program(): Command {
  const tegata = new Command('tegata').option('--json').exitOverride();
  lawVerbs(tegata);
  for (const topic of tegata.commands[0]?.commands ?? [])
    topic.exitOverride().configureOutput({ writeErr: () => {} });
  return tegata;
}

async function ask(line: string, ...more: string[]) {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  await program().parseAsync(['--json', 'law', ...line.split(' '), ...more], { from: 'user' });
  return JSON.parse(String(said.mock.lastCall?.[0]));
}

const answers: readonly (readonly [line: string, expected: object])[] = [
  ['card-expiry --born 1985-10-10 --made 2020-05-15', { expiry: '2029-10-10' }],
  [
    'certificate-expiry --kind auth --born 1985-10-10 --issued 2020-05-15 --card-expiry 2029-10-10',
    { expiry: '2024-10-10' },
  ],
  ['renewal-window --expiry 2023-05-30 --on 2023-03-01', { opens: '2023-03-01', open: true }],
  [
    'certificate-renewal --certificate-expiry 2025-10-10 --card-expiry 2030-10-10 --on 2025-07-11',
    { outcome: 'renewed' },
  ],
  ['express --ground loss --happened 2026-10-20 --on 2026-11-02', { answer: true }],
  ['why-expiry --of certificate', { of: 'certificate' }],
  [
    'extension --born 1990-05-07 --made 2022-08-01 --expiry 2025-03-31 --stay-until 2040-03-31 --on 2025-03-01',
    { expiry: '2032-05-07' },
  ],
  [
    'extension --born 1990-05-07 --made 2022-08-01 --expiry 2025-03-31 --stay-until 2025-03-31 --renewal-applied 2025-03-01 --on 2025-03-20',
    { expiry: '2025-05-31' },
  ],
  ['photo --born 1990-05-07 --applied 2026-11-02 --taken 2026-01-01', { photo: 'returned' }],
  ['signature-certificate --born 2012-01-01 --on 2026-11-02', { answer: false }],
  ['fee --for reissue --channel counter --on 2023-07-01 --reason loss', { yen: 1000 }],
  ['purpose --asker employer --purpose withholding --on 2023-07-01', { answer: true }],
  ['purpose --asker anyone-else --list --on 2023-07-01', { purposes: [] }],
  ['number-change --leaked --misuse-feared', { answer: true }],
  ['number-handling --act publish --on 2023-07-01', { answer: false }],
  ['own-number --by telephone', { answer: false }],
  ['fraud --request pin', { answer: false }],
  ['documents --have resident-record,passport --on 2023-07-01', { answer: true }],
  [
    'proxy-documents --authority power-of-attorney --proxy passport --person resident-record --on 2023-07-01',
    { answer: true },
  ],
  ['event --event name-changed --on 2023-07-01', { card: 'valid', auth: 'stays', sign: 'revoked' }],
  ['filing --procedure certificate-renewal --by household-member --on 2023-07-01', { possible: false }],
  ['filing-deadline --happened 2026-04-01 --on 2026-04-02', { until: '2026-04-15' }],
  [
    'continuation --planned-move-out 2026-04-01 --moved-in 2026-04-01 --filed 2026-04-16 --on 2026-04-20',
    { card: 'lapsed' },
  ],
  ['move-abroad --planned 2026-08-01 --asked 2026-07-31', { card: 'continued' }],
  ['card-from-abroad --left 2014-01-01 --on 2026-08-01', { answer: false }],
  ['loss --card found', { steps: ['suspension-lifting', 'sign-issue'] }],
  ['lift-suspension --no-card', { answer: false }],
  ['revocation --kind auth --cause attributes-changed', { revoked: false }],
  ['pin-reset --kind auth --where kiosk --known sign --on 2026-11-02', { visits: 1 }],
  ['pin-change --kind auth --forgotten', { answer: false }],
  ['pin-lock --kind sign --wrong 5', { answer: true }],
  ['kiosk-hours --at 2026-07-15T23:00', { answer: false }],
  ['kiosk --kind family-register --born 1990-05-07 --facts domicile-here --on 2023-07-01', { answer: true }],
  ['kiosk-tax --newest 2026 --year 2023 --born 1990-05-07 --on 2026-11-02', { answer: false }],
  ['kiosk-content --content individual-number', { answer: true }],
  ['domicile-registration --domicile-here', { needed: true }],
  ['domicile-registration --changes name-changed', { answer: false }],
  ['kiosk-refund --problem left-behind', { answer: false }],
  ['service --service points --on 2023-10-01', { answer: false }],
  ['points --part insurance --card-applied 2023-02-28 --registered --on 2023-09-30', { yen: 7500 }],
  ['vaccination --channel kiosk --on 2024-04-01', { answer: false }],
  ['one-stop-move --moves-in 2026-12-01 --on 2026-11-02', { answer: true, closes: '2026-12-11' }],
  [
    'insurance --card-expiry 2030-05-07 --auth-expiry 2026-05-07 --on 2026-08-31',
    { use: 'eligibility-only' },
  ],
  ['paper-insurance-card --on 2025-12-02', { state: 'ended' }],
  ['counter-hours --at 2026-07-15T18:59', { answer: true }],
  [
    'next-openings --at 2026-07-17T17:00',
    {
      open: expect.arrayContaining([{ date: '2026-07-22', opens: '09:00', closes: '19:00', evening: true }]),
    },
  ],
  ['waiting --procedure pin-reset --by proxy', { takes: 'two-visits' }],
  ['dial --subject loss --at 2026-01-01T03:00', { press: 2, open: true }],
];

/** Topics that list a table instead of deciding something. */
const tables = ['life-stages', 'kiosk-shops', 'contradictions', 'policy', 'changes'];

describe('tegata law', () => {
  test.each(answers)('%s', async (line, expected) => {
    const value = await ask(line);
    expect(value).toMatchObject(expected);
    for (const reason of value.reasons ?? []) {
      expect(reason).toMatchObject({
        text: expect.stringMatching(/\w/),
        textJa: expect.stringMatching(/。/),
        source: expect.stringMatching(/./),
      });
    }
  });

  test('every topic is asked here, and says with --help what it answers', () => {
    const topics = program().commands[0]?.commands ?? [];
    const asked = new Set([...answers.map(([line]) => line.split(' ')[0]), ...tables]);
    expect(topics.map((topic) => topic.name()).filter((name) => !asked.has(name))).toEqual([]);
    for (const topic of topics) expect(topic.helpInformation()).toContain(topic.description().slice(0, 20));
  });

  test('tables list themselves', async () => {
    expect(Object.keys(await ask('life-stages'))).toContain('care');
    expect(Object.keys(await ask('kiosk-shops'))).toContain('lawson');
    expect(Object.keys(await ask('contradictions'))).toContain('family-register-misprint');
  });

  test('a dated value, and all of them', async () => {
    const name = 'policy --name overseas.cardLapses';
    expect(await ask(`${name} --on 2023-07-01`)).toMatchObject({ value: 'always', source: 'Guidebook p. 5' });
    const { rows } = await ask(`${name} --history`);
    expect(rows.map(({ from }: { from: string }) => from)).toEqual(['2015-10-05', '2024-05-27']);
  });

  test('what changed since the guidebook', async () => {
    const { changes } = await ask('changes --since 2023-07-01 --on 2024-06-01');
    expect(changes).toContainEqual(
      expect.objectContaining({ on: '2024-05-27', name: 'overseas.cardLapses', before: 'always' }),
    );
  });

  test('without --on the town’s clock decides the day', async () => {
    expect(await ask('service --service vaccination-app')).toMatchObject({ answer: false });
    expect((await ask('service --service e-tax')).answer).toBe(true);
  });

  test.each([
    'documents --have passport,library-card --on 2023-07-01',
    'points --part card --card-applied 2023-02-28 --spent many',
    'counter-hours --at noon',
  ])('%s: refused as asked', async (line) => {
    await expect(ask(line)).rejects.toThrow(/Choose from|whole number|not a moment/);
  });

  test('an event before its law is refused with a code', async () => {
    await expect(ask('event --event moved-abroad-continued --on 2023-07-01')).rejects.toThrow(
      expect.objectContaining({ code: 'law.not-yet-in-force' }) as Error,
    );
  });
});
