// The key with which J-LIS signs what is written on a chip (券面事項の署名): RSA-2048 over ready-made DigestInfos, kept
// sealed by the vault. Verifiers of card contents get its public half from the issuer.
import {
  constants,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  privateEncrypt,
} from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentsSigner } from '@tegata/card';
import type { Vault } from '@tegata/office';

const PLACE = 'card-contents.key';

/** Opens the key of `folder`; the first call makes it. */
export function openContentsSigner(folder: string, vault: Vault): ContentsSigner {
  let key: KeyObject | undefined;
  return async (digestInfo) => {
    key ??= readKey(join(folder, PLACE), vault);
    return new Uint8Array(privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo));
  };
}

function readKey(path: string, vault: Vault): KeyObject {
  if (!existsSync(path)) makeKey(path, vault);
  const pkcs8 = Buffer.from(vault.open(PLACE, readFileSync(path)));
  return createPrivateKey({ key: pkcs8, type: 'pkcs8', format: 'der' });
}

function makeKey(path: string, vault: Vault): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 65_537 });
  const half = `${path}.${process.pid}`;
  const sealed = vault.seal(PLACE, privateKey.export({ type: 'pkcs8', format: 'der' }));
  writeFileSync(half, sealed, { mode: 0o600, flush: true });
  try {
    linkSync(half, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(half);
  }
}
