// The last-command indicator (80 FC) of a phone's secure element: the reader says it is done, and what was verified is
// forgotten. A plastic card knows no such command and answers 6700, as measured.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, freshVolatile } from '../chip-context.ts';
import { require } from '../refusal.ts';

export function lastCommand(chip: ChipContext, command: Command): Answer {
  require(chip.state.form === 'phone', SW.wrongLength);
  require(command.p1 === 0 && command.p2 === 0, SW.wrongP1P2);
  require(command.body.length === 0 && command.le === undefined, SW.wrongLength);
  Object.assign(chip.volatile, freshVolatile());
  return { sw: SW.ok };
}
