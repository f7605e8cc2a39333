/** Writing a file that a power cut leaves either undone or whole, and that never replaces one (keys, key ceremonies). */

import { randomBytes } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Temporary file, fsync, link, fsync of the folder. A link, unlike a rename, never replaces what another process made in
 * the meantime. @throws `EEXIST` of the file system
 */
export async function writeOnce(path: string, text: string, mode = 0o600): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}
