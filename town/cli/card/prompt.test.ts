// A PIN typed at a terminal: asked for in words, and never shown.
import { execFile, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homeWith } from './testing/home.ts';

const entry = fileURLToPath(new URL('../main.ts', import.meta.url));
const person = fileURLToPath(new URL('./testing/terminal.py', import.meta.url));
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

describe.skipIf(!hasPython)('a person at a terminal (needs python3)', () => {
  let home: string;
  beforeAll(async () => {
    home = await homeWith({ hanako: {} });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  function typing(answers: string, line: string): Promise<{ status: number; shown: string }> {
    const words = [person, answers, process.execPath, entry, 'card', ...line.split(' ')];
    const env = { ...process.env, NODE_OPTIONS: '', TEGATA_HOME: home, LC_ALL: 'C' };
    return new Promise((resolve) =>
      execFile('python3', words, { env }, (error, shown) =>
        resolve({ status: error ? Number(error.code) : 0, shown }),
      ),
    );
  }

  test('types a PIN that the screen does not show', async () => {
    const { status, shown } = await typing('1234', 'read attributes --card hanako');
    expect(status).toBe(0);
    expect(shown).toContain('Card text PIN (4 digits): ');
    expect(shown).toContain('1980-02-17');
    expect(shown).not.toContain('1234');
  });

  test('types a new PIN twice, alike', async () => {
    const differing = await typing('1234|8642|8643', 'pin change auth --card hanako');
    expect(differing.status).toBe(2);
    expect(differing.shown).toContain('The two entries differ');
    const alike = await typing('1234|8642|8642', 'pin change auth --card hanako');
    expect(alike.status).toBe(0);
    expect(alike.shown).not.toMatch(/1234|864/);
  });

  test('corrects a slip, and may give up', async () => {
    expect((await typing('129\u007f34', 'read age --card hanako')).status).toBe(0);
    const { status, shown } = await typing('\u0003', 'read age --card hanako');
    expect(status).toBe(2);
    expect(shown).toContain('Given up');
  });
});
