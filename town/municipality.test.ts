// Which municipality a town is (自治体の選択): asked for, remembered, and never changed under people who live there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED_PROFILES } from '@tegata/municipality/profiles';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Folder, folderAt } from './folder.ts';
import { profileOf, settle } from './municipality.ts';

let root: string;
let folder: Folder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tegata-municipality-'));
  folder = folderAt(join(root, 'town'));
  mkdirSync(folder.root);
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (change: object = {}) => {
  const path = join(root, 'my-town.json');
  writeFileSync(path, JSON.stringify({ ...SHIPPED_PROFILES.shiomi, ...change }));
  return path;
};

it('is Minato when nobody says otherwise', async () => {
  expect((await settle(folder)).id).toBe('minato');
  expect((await settle(folder)).id).toBe('minato');
});

it.each([
  ['one that ships', () => 'shiomi'],
  ['a file', () => file({ id: 'my-town', code: '132977' })],
])('is remembered: %s', async (_, choice) => {
  const chosen = choice();
  const { code } = await settle(folder, chosen);
  expect((await settle(folder)).code).toBe(code);
  expect((await profileOf(folder)).code).toBe(code);
  expect((await profileOf(folder, 'minato')).id).toBe('minato');
  await expect(settle(folder, 'minato')).rejects.toMatchObject({ code: 'town.other-municipality' });
});

it('may be another one when the town is begun anew, and is the same unless asked', async () => {
  await settle(folder, 'shiomi');
  expect((await settle(folder, undefined, true)).id).toBe('shiomi');
  expect((await settle(folder, 'minato', true)).id).toBe('minato');
  expect((await settle(folder)).id).toBe('minato');
});

it('shows what was changed in the file since', async () => {
  await settle(folder, file());
  file({ name: { ja: '新汐見市', en: 'New Shiomi City' } });
  expect((await settle(folder)).name.en).toBe('New Shiomi City');
});

it('stays Minato in a town from before there was a choice', async () => {
  writeFileSync(folder.seeded, '{}');
  await expect(settle(folder, 'shiomi')).rejects.toMatchObject({ code: 'town.other-municipality' });
  expect((await settle(folder)).id).toBe('minato');
});

it.each([
  ['an id nobody has', () => 'atlantis', 'town.unknown-municipality'],
  ['a file that is not there', () => join(root, 'none.json'), 'town.profile-unreadable'],
  ['a file with a fault', () => file({ offices: [] }), 'town.profile-faults'],
])('%s is refused, and nothing is remembered', async (_, choice, code) => {
  await expect(settle(folder, choice())).rejects.toMatchObject({ code });
  expect((await settle(folder)).id).toBe('minato');
});
