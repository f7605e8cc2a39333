// PSO: COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8, 11.5; class 80 on this card). P1 chooses what the input is.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, fileByP2, ofType, requireAccess } from '../chip-context.ts';
import { require } from '../refusal.ts';
import { SIGNATURE_BYTES, signatureScheme } from '../signature-scheme.ts';

export async function computeDigitalSignature(chip: ChipContext, command: Command): Promise<Answer> {
  const scheme = signatureScheme(command.p1);
  require(scheme, SW.wrongP1P2);
  require(command.body.length > 0 && (command.le ?? 0) >= SIGNATURE_BYTES, SW.wrongLength);
  const { file } = ofType(fileByP2(chip, command.p2), 'key');
  requireAccess(chip, file.use);
  require(file.active && scheme.accepts(command.body.length), SW.conditionsNotSatisfied);
  return { sw: SW.ok, body: await scheme.sign(file.active, command.body) };
}
