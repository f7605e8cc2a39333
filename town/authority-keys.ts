// CA keys that the operator keeps elsewhere, as the environment names them: in a PKCS#11 token, or in the folder where
// `tegata pki ceremony` put them. Secrets come from a file that only its owner reads, never from the environment itself.
import { readFileSync, statSync } from 'node:fs';
import type { JlisDeps } from '@tegata/jlis';
import { encryptedFileKeyStore, jointPassphrase, pkcs11KeyStore } from '@tegata/pki';
import { TownError } from './errors.ts';

type AuthorityKeys = NonNullable<JlisDeps['authorityKeys']>;

/**
 * `TEGATA_CA_DIR` (folder of ceremonies), `TEGATA_CA_PKCS11` and `TEGATA_CA_TOKEN` (module and label of a token), and
 * `TEGATA_CA_SECRETS` (file with the two operators' secrets, one a line). Nothing when none is set.
 * @throws TownError `town.no-secret`, `town.usage`
 */
export function authorityKeysFrom(
  env: Readonly<Record<string, string | undefined>>,
): AuthorityKeys | undefined {
  const { TEGATA_CA_DIR: ceremonies, TEGATA_CA_PKCS11: module, TEGATA_CA_TOKEN: token } = env;
  if (!ceremonies && !module && !token) return undefined;
  if (Boolean(module) !== Boolean(token))
    throw new TownError('town.usage', { message: 'TEGATA_CA_PKCS11 and TEGATA_CA_TOKEN go together.' });
  const [first, second] = secretsIn(env.TEGATA_CA_SECRETS);
  const store =
    module && token
      ? pkcs11KeyStore({ module, token, pin: `${first}${second}` })
      : encryptedFileKeyStore(ceremonies!, jointPassphrase(first, second));
  return { store, ...(ceremonies && { ceremonies }) };
}

function secretsIn(path: string | undefined): [string, string] {
  if (!path) throw new TownError('town.no-secret', { why: 'TEGATA_CA_SECRETS names no file.' });
  if ((statSync(path).mode & 0o077) !== 0)
    throw new TownError('town.no-secret', { why: `${path} can be read by others; chmod 600 it.` });
  const [first, second] = readFileSync(path, 'utf8').split(/\r?\n/);
  if (!first || !second) throw new TownError('town.no-secret', { why: `${path} has not two lines.` });
  return [first, second];
}
