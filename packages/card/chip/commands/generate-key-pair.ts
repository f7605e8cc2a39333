// GENERATE ASYMMETRIC KEY PAIR (ISO/IEC 7816-8, 11.1), for the issuer: P1 80 makes a pair inside the chip, P1 81 reads
// the public half again. The new pair waits beside the old one until its certificate is written, so a torn renewal
// leaves a card that still works.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { encodePublicKeyObject } from '../../public-key.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, commitFile, currentFile, ofType, requireScope } from '../chip-context.ts';
import { require } from '../refusal.ts';

const GENERATE = 0x80;
const READ = 0x81;
/** 7F49 with a 2048-bit modulus and the exponent 65537. */
const ANSWER_BYTES = 270;

export async function generateKeyPair(chip: ChipContext, command: Command): Promise<Answer> {
  const { p1, p2, le } = command;
  require((p1 === GENERATE || p1 === READ) && p2 === 0, SW.wrongP1P2);
  requireScope(chip, 'contents');
  // Asked before the key is made: an answer that did not fit would cost a key pair.
  require(le !== undefined && le >= ANSWER_BYTES && command.body.length === 0, SW.wrongLength);
  const target = ofType(currentFile(chip), 'key');
  if (p1 === READ) {
    const known = target.file.pending ?? target.file.active;
    require(known, SW.conditionsNotSatisfied);
    return { sw: SW.ok, body: encodePublicKeyObject(known) };
  }
  const pending = await chip.keys.take(target.file.scheme);
  await commitFile(chip, target, { ...target.file, pending });
  return { sw: SW.ok, body: encodePublicKeyObject(pending) };
}
