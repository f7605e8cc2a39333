// READ RECORD (ISO/IEC 7816-4, 11.4.3): one record by its number in P1.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, currentFile, fileByShortId, ofType, requireAccess } from '../chip-context.ts';
import { require } from '../refusal.ts';

const BY_NUMBER = 0x04;

export function readRecord(chip: ChipContext, command: Command): Answer {
  const { p1, p2, le } = command;
  require(le !== undefined && command.body.length === 0, SW.wrongLength);
  const shortId = p2 >> 3;
  require((p2 & 0x07) === BY_NUMBER && shortId !== 0x1f && p1 !== 0, SW.wrongP1P2);
  const { file } = ofType(shortId === 0 ? currentFile(chip) : fileByShortId(chip, shortId), 'records');
  requireAccess(chip, file.read);
  const record = file.records[p1 - 1];
  require(record, SW.recordNotFound);
  return { sw: SW.ok, body: record.subarray(0, le) };
}
