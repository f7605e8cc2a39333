// GET CHALLENGE (ISO/IEC 7816-4, 11.5.3): random bytes, which the issuer may answer by EXTERNAL AUTHENTICATE.
import { randomBytes } from 'node:crypto';
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import type { ChipContext } from '../chip-context.ts';
import { require } from '../refusal.ts';

export function getChallenge(chip: ChipContext, command: Command): Answer {
  require(command.p1 === 0 && command.p2 === 0, SW.wrongP1P2);
  require(!command.extended, SW.conditionsNotSatisfied);
  require(command.le !== undefined && command.body.length === 0, SW.wrongLength);
  const challenge = new Uint8Array(randomBytes(command.le));
  chip.volatile.challenge = challenge;
  return { sw: SW.ok, body: challenge };
}
