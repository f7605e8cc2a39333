// GET DATA (ISO/IEC 7816-4, 11.6.1): the data objects of the card manager, by tag in P1-P2. They answer only while no
// application is selected: after power-up, or after the card manager was selected. The contact ATR answers always.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { DATA_OBJECT } from '../../applications.ts';
import type { Answer } from '../answer.ts';
import type { ChipContext } from '../chip-context.ts';
import { require } from '../refusal.ts';

export function getData(chip: ChipContext, command: Command): Answer {
  const { p1, p2, body, le } = command;
  require(le !== undefined && body.length === 0, SW.wrongLength);
  const tag = (p1 << 8) | p2;
  require(chip.volatile.aid === undefined || tag === DATA_OBJECT.contactAtr, SW.notReferenced);
  const object = chip.state.dataObjects.get(tag);
  require(object && object.length > 0, SW.notReferenced);
  // Not cut short and not told how long: a reader asks again with an extended length.
  require(le >= object.length, SW.wrongLength);
  return { sw: SW.ok, body: object };
}
