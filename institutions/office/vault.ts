// The institution's secrets that are no signing keys (番号法 12条, 安全管理措置): one sealed file, and from it every
// symmetric key by HKDF (RFC 5869). A copy of the database alone gives no number, no person and no way to guess them.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type Vault = {
  /** AES-256-GCM; `place` (table, row, column) is authenticated, so a value moved elsewhere does not open. */
  seal(place: string, clear: string | Uint8Array): Uint8Array;
  /** @throws Error when the value was altered, moved or sealed under another key */
  open(place: string, sealed: Uint8Array): Uint8Array;
  /** The same for text. */
  openText(place: string, sealed: Uint8Array): string;
  /** HMAC-SHA-256 for unique indexes and for finding; equal values of one kind give equal look-ups. */
  lookUp(kind: string, value: string): Uint8Array;
  /** The key for one purpose, 32 bytes. */
  key(purpose: string): Uint8Array;
};

const IV = 12;
const TAG = 16;
const SALT = 16;
const KDF: ScryptOptions = { N: 1 << 15, r: 8, p: 1, maxmem: 1 << 28 };
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/**
 * Opens the vault of `folder`; the first call makes its secret and seals it with `passphrase`.
 * @throws Error when the passphrase is not that of the first call, or the file was changed
 */
export async function openVault(folder: string, passphrase: string): Promise<Vault> {
  const path = join(folder, 'vault.key');
  if (!existsSync(path)) await makeSecret(path, folder, passphrase);
  const stored = readFileSync(path);
  const wrapping = await derive(passphrase, stored.subarray(0, SALT), 32, KDF);
  const secret = unsealed(wrapping, 'vault', stored.subarray(SALT));

  const made = new Map<string, Uint8Array>();
  const key = (purpose: string) =>
    made.getOrInsertComputed(purpose, () => new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32)));
  const open = (place: string, value: Uint8Array) => unsealed(key('columns'), place, value);
  return {
    seal: (place, clear) => sealed(key('columns'), place, Buffer.from(clear)),
    open: (place, value) => new Uint8Array(open(place, value)),
    openText: (place, value) => open(place, value).toString('utf8'),
    lookUp: (kind, value) =>
      new Uint8Array(createHmac('sha256', key('look-up')).update(`${kind}\0${value}`).digest()),
    key,
  };
}

async function makeSecret(path: string, folder: string, passphrase: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const salt = randomBytes(SALT);
  const wrapped = sealed(await derive(passphrase, salt, 32, KDF), 'vault', randomBytes(32));
  const half = `${path}.${randomBytes(4).toString('hex')}`;
  writeFileSync(half, Buffer.concat([salt, wrapped]), { mode: 0o600, flush: true });
  try {
    // A link never replaces the secret that another process made meanwhile.
    linkSync(half, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(half);
  }
}

function sealed(key: Uint8Array, place: string, clear: Uint8Array): Uint8Array {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

function unsealed(key: Uint8Array, place: string, value: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, value.subarray(0, IV), { authTagLength: TAG })
    .setAAD(Buffer.from(place))
    .setAuthTag(value.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(value.subarray(IV + TAG)), decipher.final()]);
}
