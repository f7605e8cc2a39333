/** Passwords of the institutions' login roles, made once and kept in one private file beside the server. */

import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPrivateJson, writePrivateFile } from './private-file.ts';

/** The password of a role, the same at every call; made on the first one. */
export type RoleSecrets = { of(role: string): string };

/** A random password that needs no quoting anywhere (base64url, 192 bits). */
export const randomPassword = () => randomBytes(24).toString('base64url');

/** Secrets in `folder/roles.json`. Reads the file at each call, since several processes may share the folder. */
export function roleSecrets(folder: string): RoleSecrets {
  const path = join(folder, 'roles.json');
  return {
    of(role) {
      const known = readPrivateJson<Record<string, string>>(path) ?? {};
      const existing = known[role];
      if (existing !== undefined) return existing;
      mkdirSync(folder, { recursive: true });
      const password = randomPassword();
      writePrivateFile(path, `${JSON.stringify({ ...known, [role]: password }, null, 2)}\n`);
      return password;
    },
  };
}
