// Pass phrases under which an institution seals its private keys: random, one each, readable by the owner only.
// An operator puts them where the organisation keeps such things; the sandbox keeps them beside the keys.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function secretOf(keysFolder: string, institution: string): string {
  const path = join(keysFolder, `${institution}.passphrase`);
  if (!existsSync(path)) {
    mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.next`, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(`${path}.next`, path);
  }
  return readFileSync(path, 'utf8');
}
