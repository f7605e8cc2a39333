// EXTERNAL AUTHENTICATE (ISO/IEC 7816-4, 11.5.4): somebody outside answers the last challenge.
//
// The issuer opens a session of the scope in P2. Without data it closes the session. The session outlives SELECT,
// because PINs lie in several applications; power-off and reset end it.
//
// A terminal whose certificate the card has just taken signs the challenge; P2 names the file of its authority. Until
// another application is selected it may do what that allows.
import { timingSafeEqual } from 'node:crypto';
import type { Command } from '../../apdu/command.ts';
import { PROOF_BYTES } from '../../apdu/issuer-protocol.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, fileByP2, ofType, scopeByP2 } from '../chip-context.ts';
import { IssuerChannel } from '../issuer-channel.ts';
import { issuerCryptogram } from '../issuer-key.ts';
import { require } from '../refusal.ts';
import { isSignedBy } from '../terminal-authentication/set-public-key.ts';

/** Fewer challenge bytes could be collected and waited for. */
const SHORTEST_CHALLENGE = 16;
/** P2 from here on names a file. */
const BY_FILE = 0x80;

export function externalAuthenticate(chip: ChipContext, command: Command): Answer {
  const { challenge } = chip.volatile;
  // One challenge serves one attempt.
  chip.volatile.challenge = undefined;
  require(command.p1 === 0, SW.wrongP1P2);
  if (command.p2 >= BY_FILE) return authenticateTerminal(chip, command, challenge);
  // Any attempt ends the session that was open.
  chip.volatile.issuer = undefined;
  if (command.body.length === 0) {
    require(command.p2 === 0, SW.wrongP1P2);
    return { sw: SW.ok };
  }
  return authenticateIssuer(chip, command, challenge);
}

function authenticateIssuer(chip: ChipContext, command: Command, challenge: Uint8Array | undefined): Answer {
  const scope = scopeByP2(command.p2);
  require(scope, SW.wrongP1P2);
  require(challenge && challenge.length >= SHORTEST_CHALLENGE, SW.conditionsNotSatisfied);
  require(command.body.length === PROOF_BYTES, SW.wrongLength);
  const expected = issuerCryptogram(chip.state.issuerKey, challenge, scope);
  require(timingSafeEqual(command.body, expected.subarray(0, PROOF_BYTES)), SW.authenticationFailed);
  chip.volatile.issuer = new IssuerChannel(scope, expected.subarray(PROOF_BYTES));
  return { sw: SW.ok };
}

function authenticateTerminal(
  chip: ChipContext,
  command: Command,
  challenge: Uint8Array | undefined,
): Answer {
  ofType(fileByP2(chip, command.p2), 'terminal-authority');
  const { terminal, verified } = chip.volatile;
  verified.delete('terminal');
  require(terminal && 'key' in terminal, SW.conditionsNotSatisfied);
  require(challenge && challenge.length >= SHORTEST_CHALLENGE, SW.conditionsNotSatisfied);
  require(isSignedBy(terminal.key, challenge, command.body), SW.authenticationFailed);
  verified.add('terminal');
  return { sw: SW.ok };
}
