// RESET RETRY COUNTER (ISO/IEC 7816-4, 11.5.10), for the issuer: P1 02 sets a new value (初期設定・再設定 at the counter),
// P1 03 only gives the tries back. Numbers printed on the card change only with its contents.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { fitsFormat } from '../../applications.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, commitFile, fileByP2, ofType, requireScope } from '../chip-context.ts';
import { Refusal, require } from '../refusal.ts';
import type { PinFile } from '../state.ts';

export async function resetRetryCounter(chip: ChipContext, command: Command): Promise<Answer> {
  const target = ofType(fileByP2(chip, command.p2), 'pin');
  requireScope(chip, target.file.change === null ? 'contents' : 'pins');
  const next = { ...renewed(target.file, command), triesLeft: target.file.maxTries };
  await commitFile(chip, target, next);
  // Whoever verified the old value has not verified this one.
  chip.volatile.verified.delete(target.fid);
  return { sw: SW.ok };
}

function renewed(pin: PinFile, command: Command): PinFile {
  switch (command.p1) {
    case 0x02:
      require(fitsFormat(command.body, pin.format), SW.wrongParameters);
      return { ...pin, value: command.body };
    case 0x03:
      require(command.body.length === 0, SW.wrongLength);
      require(pin.value !== undefined, SW.conditionsNotSatisfied);
      return pin;
    default:
      throw new Refusal(SW.wrongP1P2);
  }
}
