// CHANGE REFERENCE DATA (ISO/IEC 7816-4, 11.5.7, new value only) and CHANGE KEY (JICSAP): the holder's new PIN, after
// VERIFY of the old one. Which of the two a PIN takes depends on its application.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { fitsFormat } from '../../applications.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, commitFile, fileByP2, ofType, requireAccess } from '../chip-context.ts';
import { require } from '../refusal.ts';

export function changeReferenceData(chip: ChipContext, command: Command): Promise<Answer> {
  require(command.p1 === 0x01, SW.wrongP1P2);
  return changePin(chip, command, 'reference-data');
}

export function changeKey(chip: ChipContext, command: Command): Promise<Answer> {
  require(command.p1 === 0x00, SW.wrongP1P2);
  return changePin(chip, command, 'key');
}

async function changePin(chip: ChipContext, command: Command, by: 'reference-data' | 'key'): Promise<Answer> {
  require(command.body.length > 0, SW.wrongLength);
  const target = ofType(fileByP2(chip, command.p2), 'pin');
  require(target.file.change === by, SW.conditionsNotSatisfied);
  requireAccess(chip, { pin: target.fid });
  require(fitsFormat(command.body, target.file.format), SW.wrongParameters);
  await commitFile(chip, target, { ...target.file, value: command.body });
  return { sw: SW.ok };
}
