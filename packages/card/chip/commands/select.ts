// SELECT (ISO/IEC 7816-4, 11.2.2; JICSAP 4.2): an application by AID or the beginning of it, the card manager by its
// whole AID, a file by identifier.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { CARD_MANAGER_AID } from '../../applications.ts';
import { fromHex, toHex } from '../../bytes.ts';
import { dataObject } from '../../tlv.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, enterApplication, visibleFile } from '../chip-context.ts';
import { Refusal, require } from '../refusal.ts';

/** A registered provider's identifier has five bytes; anything shorter would answer to foreign cards' drivers. */
const SHORTEST_PREFIX = 5;

export function select(chip: ChipContext, command: Command): Answer {
  require(command.p2 === 0x0c || command.p2 === 0x00, SW.wrongP1P2);
  switch (command.p1) {
    case 0x00:
      return selectCurrent(chip, command);
    case 0x02:
      return selectFile(chip, command);
    case 0x04:
      return selectApplication(chip, command);
    default:
      throw new Refusal(SW.wrongP1P2);
  }
}

/** Without a name: stays where it is. The card knows no 3F00. */
function selectCurrent(chip: ChipContext, command: Command): Answer {
  require(command.body.length === 0, SW.fileNotFound);
  require(chip.volatile.aid !== undefined, SW.wrongP1P2);
  return { sw: SW.ok };
}

function selectFile(chip: ChipContext, command: Command): Answer {
  const [high, low] = command.body;
  require(command.body.length === 2 && high !== undefined && low !== undefined, SW.wrongLength);
  const fid = (high << 8) | low;
  require(visibleFile(chip, fid), SW.fileNotFound);
  chip.volatile.fid = fid;
  return { sw: SW.ok };
}

function selectApplication(chip: ChipContext, command: Command): Answer {
  const name = toHex(command.body);
  const aid = name === CARD_MANAGER_AID ? name : applicationNamed(chip, name);
  require(aid, SW.fileNotFound);
  enterApplication(chip, aid === CARD_MANAGER_AID ? undefined : aid);
  const wantsControlInformation = command.p2 === 0x00 && command.le !== undefined;
  if (!wantsControlInformation) return { sw: SW.ok };
  return { sw: SW.ok, body: dataObject(0x6f, dataObject(0x84, fromHex(aid))) };
}

function applicationNamed(chip: ChipContext, prefix: string): string | undefined {
  if (prefix.length < 2 * SHORTEST_PREFIX) return undefined;
  return chip.state.applications.find(({ aid }) => aid.startsWith(prefix))?.aid;
}
