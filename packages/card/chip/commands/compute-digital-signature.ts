// PSO: COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8, 11.5; class 80 on this card). P1 chooses what the input is, P2 the
// key: the current EF, one by short identifier, or the one the application signs with when nobody names a key.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import {
  type ChipContext,
  currentApplication,
  fileByP2,
  fileOfApplication,
  ofType,
  requireAccess,
  type Target,
} from '../chip-context.ts';
import { require } from '../refusal.ts';
import { SIGNATURE_BYTES, signatureScheme } from '../signature-scheme.ts';

const LAST_SCHEME = 0x05;

export async function computeDigitalSignature(chip: ChipContext, command: Command): Promise<Answer> {
  require(command.p1 <= LAST_SCHEME, SW.wrongP1P2);
  require(command.body.length > 0 && command.le !== undefined, SW.wrongLength);
  const { file } = ofType(signingKey(chip, command.p2), 'key');
  const scheme = signatureScheme(file.scheme, command.p1);
  require(scheme, SW.wrongP1P2);
  require(command.le >= SIGNATURE_BYTES[file.scheme], SW.wrongLength);
  requireAccess(chip, file.use);
  require(file.active &&
    file.purpose === 'signature' &&
    scheme.accepts(command.body), SW.conditionsNotSatisfied);
  return { sw: SW.ok, body: await scheme.sign(file.active, command.body) };
}

function signingKey(chip: ChipContext, p2: number): Target {
  if (p2 !== 0x00) return fileByP2(chip, p2);
  const fid = currentApplication(chip)?.defaultKey;
  require(fid !== undefined, SW.wrongP1P2);
  return fileOfApplication(chip, fid);
}
