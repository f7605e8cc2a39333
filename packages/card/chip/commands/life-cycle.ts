// Life cycle commands (ISO/IEC 7816-9), for the issuer: DEACTIVATE stops the card, ACTIVATE starts it again,
// TERMINATE abolishes it (廃止) and destroys what it holds.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, freshVolatile, requireScope } from '../chip-context.ts';
import { require } from '../refusal.ts';
import type { CardState } from '../state.ts';

const NOTHING = new Uint8Array(0);

export function deactivate(chip: ChipContext, command: Command): Promise<Answer> {
  return become(chip, command, { ...chip.state, life: 'locked' });
}

export function activate(chip: ChipContext, command: Command): Promise<Answer> {
  return become(chip, command, { ...chip.state, life: 'operational' });
}

export async function terminate(chip: ChipContext, command: Command): Promise<Answer> {
  const { serial, atr, form } = chip.state;
  const answer = await become(chip, command, {
    serial,
    atr,
    form,
    life: 'abolished',
    issuerKey: NOTHING,
    applications: [],
    dataObjects: new Map(),
  });
  Object.assign(chip.volatile, freshVolatile());
  return answer;
}

async function become(chip: ChipContext, command: Command, next: CardState): Promise<Answer> {
  require(command.p1 === 0 && command.p2 === 0, SW.wrongP1P2);
  require(command.body.length === 0, SW.wrongLength);
  requireScope(chip, 'life');
  await chip.commit(next);
  return { sw: SW.ok };
}
