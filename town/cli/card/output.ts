// Where the bytes of a card go: a file that was named, or standard output unless that is a terminal.
import { writeFileSync, writeSync } from 'node:fs';
import { CardTrouble } from './trouble.ts';

/** Writes to a new or existing file that only its owner may read: much of what is on a card is personal. */
export function writeOut(path: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(path, bytes, { mode: 0o600 });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CardTrouble(
      'town.file',
      { ja: `${path} に書けません(${code})。`, en: `${path} cannot be written (${code}).` },
      { path, cause: code },
    );
  }
}

/** Bytes for people without -o. Throws `town.binary-to-terminal`. */
export function printBytes(bytes: Uint8Array): void {
  if (process.stdout.isTTY)
    throw new CardTrouble('town.binary-to-terminal', {
      ja: '画面に出せないデータです。-o FILE を付けるか、--json を使ってください。',
      en: 'These bytes are not for a terminal. Name a file with -o, or use --json.',
    });
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
