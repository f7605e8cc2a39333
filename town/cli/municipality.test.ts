// `tegata municipality`: what is shown can be checked and asked of, and a file with faults tells them all.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'tegata-municipality-cli-'));
afterAll(() => rmSync(home, { recursive: true }));

function tegata(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const env = { ...process.env, TEGATA_HOME: join(home, 'town'), NODE_OPTIONS: '' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'main.ts'), ...words],
      { env, cwd: home },
      (error, out, err) => resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
}

describe('a profile of one’s own', () => {
  it('begins as one that ships, and can be asked for its fees before a town is opened', async () => {
    const { out: shown } = await tegata('municipality', 'show', 'shiomi');
    expect(shown.split('\n').length).toBeLessThan(250);
    const mine = { ...JSON.parse(shown), id: 'mine' };
    for (const row of mine.fees) if (row.for === 'juminhyo' && row.channel === 'kiosk') row.yen = 120;
    writeFileSync(join(home, 'mine.json'), JSON.stringify(mine));
    expect((await tegata('municipality', 'check', 'mine.json')).out).toContain(
      'A town can be opened with it',
    );
    const asked = ['law', 'fee', '--for', 'juminhyo', '--channel', 'kiosk', '--on', '2026-11-24'];
    expect((await tegata(...asked, '--municipality', 'mine.json')).out).toMatch(/^120 yen/);
    expect((await tegata(...asked, '--municipality', 'shiomi')).out).toMatch(/^250 yen/);
    expect((await tegata(...asked)).out).toMatch(/^200 yen/);
  });

  it('tells all its faults and exits with 2', async () => {
    const { out: shown } = await tegata('municipality', 'show', 'minato');
    writeFileSync(join(home, 'bad.json'), shown.replace('131032', '131033').replace('"09:00"', '"9 a.m."'));
    const { status, err } = await tegata('municipality', 'check', 'bad.json');
    expect(status).toBe(2);
    expect(err).toMatch(
      /bad\.json is not complete[\s\S]*code: the six digits[\s\S]*opens: a time such as 08:30/,
    );
  });
});
