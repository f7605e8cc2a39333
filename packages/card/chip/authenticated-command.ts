// Commands of an open issuer session: carried out only as the issuer's terminal sent them, and answered so that it can tell.
import type { Command } from '../apdu/command.ts';
import { AUTHENTICATED } from '../apdu/issuer-protocol.ts';
import { SW } from '../apdu/status.ts';
import type { Answer } from './answer.ts';
import type { ChipContext } from './chip-context.ts';
import { Refusal } from './refusal.ts';

/** Whether a command says that it comes from the issuer's terminal, in a session that is open. */
export function isAuthenticated(chip: ChipContext, cla: number): boolean {
  return (cla & 0x7f) === AUTHENTICATED && chip.volatile.issuer !== undefined;
}

/** Carries out an authenticated command; one that is not what it says ends the session. */
export async function authenticatedCommand(
  chip: ChipContext,
  command: Command,
  carryOut: (plain: Command) => Answer | Promise<Answer>,
): Promise<Answer> {
  const channel = chip.volatile.issuer;
  const plain = channel?.open(command);
  if (channel === undefined || plain === undefined) {
    chip.volatile.issuer = undefined;
    throw new Refusal(SW.secureMessagingObjectWrong);
  }
  const { sw, body } = await carryOut(plain);
  return sw === SW.ok ? { sw, body: channel.seal(body ?? new Uint8Array(0)) } : { sw };
}
