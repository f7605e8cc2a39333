// Numbers at rest: unreadable without the keys, bound to their row, findable by equality only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { designateIndividualNumber, reservedBody } from '@tegata/numbers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNumberVault } from './number-vault.ts';

const number = designateIndividualNumber(reservedBody(41));
const other = designateIndividualNumber(reservedBody(42));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegata-vault-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the vault of an institution', () => {
  it('opens what it sealed, also after a restart', async () => {
    const first = await openNumberVault(folder, 'passphrase');
    const sealed = first.seal('row-1', number);
    const again = await openNumberVault(folder, 'passphrase');
    expect(again.open('row-1', sealed)).toBe(number);
    expect(again.lookUp(number)).toEqual(first.lookUp(number));
    expect(again.lookUp(other)).not.toEqual(first.lookUp(number));
  });

  it('shows nothing of the number and never the same value twice', async () => {
    const vault = await openNumberVault(folder, 'passphrase');
    const sealed = [vault.seal('row-1', number), vault.seal('row-1', number)];
    expect(sealed[0]).not.toEqual(sealed[1]);
    for (const value of sealed) expect(Buffer.from(value).includes(number)).toBe(false);
  });

  it('refuses a value that was moved to another row or altered', async () => {
    const vault = await openNumberVault(folder, 'passphrase');
    const sealed = vault.seal('row-1', number);
    expect(() => vault.open('row-2', sealed)).toThrow();
    const altered = Uint8Array.from(sealed, (byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte));
    expect(() => vault.open('row-1', altered)).toThrow();
  });

  it('does not open under another passphrase, and the file holds no key in clear', async () => {
    await openNumberVault(folder, 'passphrase');
    const file = readFileSync(join(folder, 'vault.key'));
    expect(file.length).toBe(16 + 12 + 16 + 32);
    await expect(openNumberVault(folder, 'another')).rejects.toThrow();
  });

  it('is one vault when two processes make it at once', async () => {
    const [one, two] = await Promise.all([openNumberVault(folder, 'p'), openNumberVault(folder, 'p')]);
    expect(two.open('row', one.seal('row', number))).toBe(number);
  });
});
