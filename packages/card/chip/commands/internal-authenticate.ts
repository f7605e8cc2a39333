// INTERNAL AUTHENTICATE (ISO/IEC 7816-4, 11.5.2): the card proves that it holds the key of the common application, by
// an ordinary signature of the challenge. Keys of other purposes refuse: behind their PIN 6982, without one 6985.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, fileByP2, ofType, requireAccess } from '../chip-context.ts';
import { require } from '../refusal.ts';
import { hashAndSign, SIGNATURE_BYTES } from '../signature-scheme.ts';

const LONGEST_CHALLENGE = 255;

export async function internalAuthenticate(chip: ChipContext, command: Command): Promise<Answer> {
  const { p1, p2, body, le } = command;
  require(p1 === 0, SW.wrongP1P2);
  require(body.length >= 1 && body.length <= LONGEST_CHALLENGE && le !== undefined, SW.wrongLength);
  const { file } = ofType(fileByP2(chip, p2), 'key');
  requireAccess(chip, file.use);
  require(file.active && file.purpose === 'internal-authentication', SW.conditionsNotSatisfied);
  require(le >= SIGNATURE_BYTES[file.scheme], SW.wrongLength);
  return { sw: SW.ok, body: await hashAndSign(file.active, body) };
}
