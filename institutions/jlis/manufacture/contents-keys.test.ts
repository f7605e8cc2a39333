import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVault, type Vault } from '@tegata/office';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContentsKeys } from './contents-keys.ts';

let folder: string;
let vault: Vault;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tegata-contents-'));
  vault = await openVault(folder, 'test');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('opened again, and by two at once, the keys are the same', async () => {
  const [one, two] = [openContentsKeys(folder, vault), openContentsKeys(folder, vault)];
  const [issuer, other] = await Promise.all([one.issuerFor('13103'), two.issuerFor('13103')]);
  expect(other.face.certificate).toEqual(issuer.face.certificate);
  expect(other.cardManager.chain).toEqual(issuer.cardManager.chain);
  const later = openContentsKeys(folder, vault);
  expect(await later.roots()).toEqual(await one.roots());
  expect((await later.issuerFor('13103')).text.certificate).toEqual(issuer.text.certificate);
});

test('another municipality has other keys under the same roots', async () => {
  const keys = openContentsKeys(folder, vault);
  const [minato, kiyose] = await Promise.all([keys.issuerFor('13103'), keys.issuerFor('13221')]);
  expect(kiyose.face.certificate).not.toEqual(minato.face.certificate);
  expect(kiyose.terminals).toEqual(minato.terminals);
});

test('the roots’ public halves lie there for anybody, the private ones for the vault', async () => {
  const keys = openContentsKeys(folder, vault);
  const place = join(folder, 'card-contents');
  expect(JSON.parse(readFileSync(join(place, 'roots.jwks.json'), 'utf8'))).toEqual(await keys.roots());
  const sealed = readdirSync(place).filter((name) => name.endsWith('.key'));
  expect(sealed.length).toBeGreaterThan(8);
  for (const name of sealed) {
    expect(statSync(join(place, name)).mode & 0o777, name).toBe(0o600);
    expect(readFileSync(join(place, name)).includes(Buffer.from('2a864886f70d010101', 'hex')), name).toBe(
      false,
    );
  }
});
