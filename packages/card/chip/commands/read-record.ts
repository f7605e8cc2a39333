// READ RECORD (ISO/IEC 7816-4, 11.4.3): one record by its number in P1, or all from that one on.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { concat } from '../../bytes.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, currentFile, fileByShortId, ofType, requireAccess } from '../chip-context.ts';
import { require } from '../refusal.ts';

const ONE = 0x04;
const FROM_THERE_ON = 0x05;

export function readRecord(chip: ChipContext, command: Command): Answer {
  const { p1, p2, le } = command;
  require(le !== undefined && command.body.length === 0, SW.wrongLength);
  const shortId = p2 >> 3;
  const extent = p2 & 0x07;
  require((extent === ONE || extent === FROM_THERE_ON) && shortId !== 0x1f && p1 !== 0, SW.wrongP1P2);
  const { file } = ofType(shortId === 0 ? currentFile(chip) : fileByShortId(chip, shortId), 'records');
  requireAccess(chip, file.read);
  const records = file.records.slice(p1 - 1, extent === ONE ? p1 : undefined);
  require(records.length > 0, SW.recordNotFound);
  return { sw: SW.ok, body: concat(...records).subarray(0, le) };
}
