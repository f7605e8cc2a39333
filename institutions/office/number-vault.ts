// 個人番号 at rest (番号法 12条, 安全管理措置): sealed column values and a keyed look-up, under an institution's own key.
// A copy of the database alone gives neither the numbers nor a way to test guesses.
import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type IndividualNumber, parseIndividualNumber } from '@tegata/numbers';

export type NumberVault = {
  /** AES-256-GCM over the number; `owner` (a row's id) is authenticated, so a value moved to another row fails. */
  seal(owner: string, number: IndividualNumber): Uint8Array;
  /** @throws Error when the value was altered, moved or sealed under another key */
  open(owner: string, sealed: Uint8Array): IndividualNumber;
  /** HMAC-SHA-256: equal numbers give equal values, for a unique index and for finding. */
  lookUp(number: IndividualNumber): Uint8Array;
};

const IV = 12;
const TAG = 16;
const KDF = { N: 1 << 15, r: 8, p: 1, maxmem: 1 << 28 };
const derive = promisify<string, Buffer, number, typeof KDF, Buffer>(scrypt);

/**
 * Opens the vault of `folder`; the first call makes its keys and seals them with `passphrase`.
 * @throws Error when the passphrase is not the one of the first call
 */
export async function openNumberVault(folder: string, passphrase: string): Promise<NumberVault> {
  const path = join(folder, 'number-vault.key');
  if (!existsSync(path)) await makeKeys(path, folder, passphrase);
  const stored = readFileSync(path);
  const wrapping = await derive(passphrase, stored.subarray(0, 16), 32, KDF);
  const keys = unsealed(wrapping, 'number-vault', stored.subarray(16));
  const [cipherKey, lookUpKey] = [keys.subarray(0, 32), keys.subarray(32)];
  return {
    seal: (owner, number) => sealed(cipherKey, owner, Buffer.from(number)),
    open: (owner, value) => parseIndividualNumber(unsealed(cipherKey, owner, value).toString()),
    lookUp: (number) => createHmac('sha256', lookUpKey).update(number).digest(),
  };
}

async function makeKeys(path: string, folder: string, passphrase: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const salt = randomBytes(16);
  const wrapped = sealed(await derive(passphrase, salt, 32, KDF), 'number-vault', randomBytes(64));
  const half = `${path}.${randomBytes(4).toString('hex')}`;
  writeFileSync(half, Buffer.concat([salt, wrapped]), { mode: 0o600, flush: true });
  try {
    // A link never replaces the keys that another process made meanwhile.
    linkSync(half, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(half);
  }
}

function sealed(key: Uint8Array, owner: string, clear: Uint8Array): Uint8Array {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner));
  const text = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

function unsealed(key: Uint8Array, owner: string, value: Uint8Array): Buffer {
  const iv = value.subarray(0, IV);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
    .setAAD(Buffer.from(owner))
    .setAuthTag(value.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(value.subarray(IV + TAG)), decipher.final()]);
}
