/** 鍵生成セレモニー in a folder: the power may go at any moment, and the same two people come to the same end. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { certificateFromPem } from '../certificate/read.ts';
import { encryptedFileKeyStore } from '../keys/file-store.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { writeOnce } from '../keys/write-once.ts';
import { PowerCut } from '../testing/power-cuts.ts';
import { jointPassphrase } from './ceremony.ts';
import { type CeremonyFiles, ceremonyPaths, holdCeremonyIn } from './ceremony-folder.ts';
import { openGeneration } from './generation.ts';

const root = mkdtempSync(join(tmpdir(), 'tegata-ceremonies-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder: string;
let keys: KeyStore;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'held-'));
  keys = encryptedFileKeyStore(
    folder,
    jointPassphrase('湯島の白梅は二月に咲く花', '芝公園の銀杏は霜月に散る'),
  );
});

const order = (over = {}) => ({
  kind: 'authentication' as const,
  generation: 4,
  heldAt: Temporal.Instant.from('2027-12-01T01:00:00Z'),
  operators: ['甲野　一', '乙川　二'] as const,
  keys,
  keyLabel: 'ca-auth-4',
  keptIn: 'an encrypted file',
  ...over,
});
const files: CeremonyFiles = {
  read: (path) => readFile(path, 'utf8').catch(() => undefined),
  write: (path, text) => writeOnce(path, text),
  remove: (path) => rm(path),
};

/** The order and files of a ceremony with a cut before or after its nth durable step. */
function cutAt(cut: number): [ReturnType<typeof order>, CeremonyFiles] {
  let step = 0;
  const guarded =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const [before, after] = [step++, step++];
      if (before === cut) throw new PowerCut();
      const result = await act(...args);
      if (after === cut) throw new PowerCut();
      return result;
    };
  return [
    order({ keys: { ...keys, create: guarded(keys.create) } }),
    { ...files, write: guarded(files.write), remove: guarded(files.remove) },
  ];
}

const END = ['ca-auth-4.ceremony.json', 'ca-auth-4.ceremony.md', 'ca-auth-4.key.json', 'ca-auth-4.pem'];

/** Intention, key, record, transcript, certificate, intention removed. */
describe('a power cut', () => {
  test.each(Array.from({ length: 12 }, (_, at) => at))('at half-step %i', async (cut) => {
    await expect(holdCeremonyIn(folder, ...cutAt(cut))).rejects.toThrow(PowerCut);
    const paths = ceremonyPaths(folder, 'ca-auth-4');
    const before = await files.read(paths.begun);
    const madeKey = (await keys.has('ca-auth-4')) && (await keys.open('ca-auth-4')).publicKeySpki;

    // Some minutes later; what was begun counts.
    const later = order({ heldAt: Temporal.Instant.from('2027-12-01T01:20:00Z') });
    if (cut === 11) {
      // All had been done: there is nothing to go on with, and nothing is replaced.
      await expect(holdCeremonyIn(folder, later)).rejects.toMatchObject({ code: 'pki.key-exists' });
    } else {
      const { record, continued } = await holdCeremonyIn(folder, later);
      expect(continued).toBe(before !== undefined);
      if (before) expect(record.certificate.serial).toBe(JSON.parse(before).serial);
      expect(record.heldAt).toBe(before ? '2027-12-01T01:00:00Z' : '2027-12-01T01:20:00Z');
    }
    expect(readdirSync(folder).toSorted()).toEqual(END);
    const certificate = certificateFromPem(readFileSync(paths.certificate, 'utf8'));
    const key = await keys.open('ca-auth-4');
    if (madeKey) expect(key.publicKeySpki).toEqual(madeKey);
    const record = JSON.parse(readFileSync(paths.record, 'utf8'));
    const opened = openGeneration({ kind: 'authentication', generation: 4, certificate, key });
    expect(opened.keyId).toBe(record.key.keyId);
    expect(readFileSync(paths.transcript, 'utf8').replaceAll(' ', '')).toContain(record.certificate.sha256);
  });

  test('after every single step', async () => {
    for (const cut of [1, 1, 1, 1, 1])
      await expect(holdCeremonyIn(folder, ...cutAt(cut))).rejects.toThrow(PowerCut);
    expect(await holdCeremonyIn(folder, order())).toMatchObject({ continued: true });
    expect(readdirSync(folder).toSorted()).toEqual(END);
  });
});

describe('what was begun', () => {
  beforeEach(async () => {
    await expect(holdCeremonyIn(folder, ...cutAt(3))).rejects.toThrow(PowerCut);
  });

  test.each([
    ['other people', { operators: ['甲野　一', '丙山　三'] as const }],
    ['another first day', { from: Temporal.Instant.from('2028-03-31T15:00:00Z') }],
    ['another kind', { kind: 'signature' as const }],
    ['another place', { keptIn: 'a token' }],
  ])('is not gone on with by %s', async (_, over) => {
    await expect(holdCeremonyIn(folder, order(over))).rejects.toMatchObject({
      code: 'pki.ceremony-begun',
      detail: expect.stringContaining('甲野　一 and 乙川　二'),
    });
    expect(readdirSync(folder)).not.toContain('ca-auth-4.pem');
  });

  test('is not gone on with by other secrets', async () => {
    const stranger = encryptedFileKeyStore(
      folder,
      jointPassphrase('目黒の秋刀魚は旨いと聞く', '亀戸の藤は五月の風に揺れる'),
    );
    await expect(holdCeremonyIn(folder, order({ keys: stranger }))).rejects.toMatchObject({
      code: 'pki.key-locked',
    });
  });
});

test('a key that no ceremony of the folder began is not taken up', async () => {
  await keys.create('ca-auth-4');
  await expect(holdCeremonyIn(folder, order())).rejects.toMatchObject({ code: 'pki.key-exists' });
  expect(readdirSync(folder)).toEqual(['ca-auth-4.key.json']);
});
