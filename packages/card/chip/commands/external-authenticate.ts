// EXTERNAL AUTHENTICATE (ISO/IEC 7816-4, 11.5.4): the issuer answers the last challenge and opens a session of the
// scope in P2. Without data it closes the session. The session outlives SELECT, because PINs lie in several
// applications; power-off and reset end it.
import { timingSafeEqual } from 'node:crypto';
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, scopeByP2 } from '../chip-context.ts';
import { issuerCryptogram } from '../issuer-key.ts';
import { require } from '../refusal.ts';

/** Fewer challenge bytes could be collected and waited for. */
const SHORTEST_CHALLENGE = 16;

export function externalAuthenticate(chip: ChipContext, command: Command): Answer {
  const { challenge } = chip.volatile;
  // One challenge serves one attempt, and any attempt ends the session that was open.
  chip.volatile.challenge = undefined;
  chip.volatile.issuerScope = undefined;
  if (command.body.length === 0) {
    require(command.p1 === 0 && command.p2 === 0, SW.wrongP1P2);
    return { sw: SW.ok };
  }
  const scope = scopeByP2(command.p2);
  require(command.p1 === 0 && scope, SW.wrongP1P2);
  require(challenge && challenge.length >= SHORTEST_CHALLENGE, SW.conditionsNotSatisfied);
  const expected = issuerCryptogram(chip.state.issuerKey, challenge, scope);
  require(command.body.length === expected.length, SW.wrongLength);
  require(timingSafeEqual(command.body, expected), SW.authenticationFailed);
  chip.volatile.issuerScope = scope;
  return { sw: SW.ok };
}
