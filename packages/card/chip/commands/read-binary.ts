// READ BINARY (ISO/IEC 7816-4, 11.3.3): part of a transparent file, by offset or by short file identifier.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, currentFile, fileByShortId, ofType, requireAccess } from '../chip-context.ts';
import { require } from '../refusal.ts';

export function readBinary(chip: ChipContext, command: Command): Answer {
  const { p1, p2, le } = command;
  require(le !== undefined && command.body.length === 0, SW.wrongLength);
  const byShortId = (p1 & 0x80) !== 0;
  require(!byShortId || ((p1 & 0x60) === 0 && (p1 & 0x1f) !== 0 && (p1 & 0x1f) !== 0x1f), SW.wrongP1P2);
  const { file } = ofType(byShortId ? fileByShortId(chip, p1 & 0x1f) : currentFile(chip), 'transparent');
  requireAccess(chip, file.read);
  const offset = byShortId ? p2 : (p1 << 8) | p2;
  const content = file.content ?? new Uint8Array(0);
  // Never an empty success: a known client reads on until the file's size is reached and would not stop.
  require(offset < content.length, SW.offsetOutsideFile);
  return { sw: SW.ok, body: content.subarray(offset, offset + le) };
}
