// WRITE FILE (80 D6; ours, for the issuer): replaces the whole current EF in one step, so nobody ever reads half of a
// new address. Without data the file is removed. Of a record file, P1 names the record.
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { distinctBytes } from '../../public-key.ts';
import type { Answer } from '../answer.ts';
import {
  type ChipContext,
  commitFile,
  currentApplication,
  currentFile,
  requireScope,
  type Target,
} from '../chip-context.ts';
import { Refusal, require } from '../refusal.ts';
import { type ChipKeyPair, type RecordFile, type TransparentFile, withFile } from '../state.ts';

export async function writeFile(chip: ChipContext, command: Command): Promise<Answer> {
  requireScope(chip, 'contents');
  require(command.p2 === 0, SW.wrongP1P2);
  const target = currentFile(chip);
  const { file } = target;
  if (file.type === 'records') return writeRecord(chip, { ...target, file }, command);
  if (file.type !== 'transparent') throw new Refusal(SW.wrongFileType);
  require(command.p1 === 0, SW.wrongP1P2);
  const content = command.body.length === 0 ? undefined : command.body;
  if (file.certifies === undefined || content === undefined)
    await commitFile(chip, target, { ...file, content });
  else await writeCertificate(chip, { ...target, file }, file.certifies, content);
  return { sw: SW.ok };
}

/** Takes a certificate only for a key this chip holds, and lets a waiting key pair in together with it. */
async function writeCertificate(
  chip: ChipContext,
  target: Target<TransparentFile>,
  keyFid: number,
  certificate: Uint8Array,
): Promise<void> {
  const key = currentApplication(chip)?.files.get(keyFid);
  if (key?.type !== 'key') throw new Refusal(SW.conditionsNotSatisfied);
  const { pending, active } = key;
  const written = withFile(chip.state, target.aid, target.fid, { ...target.file, content: certificate });
  if (pending && carries(certificate, pending))
    await chip.commit(withFile(written, target.aid, keyFid, { ...key, active: pending, pending: undefined }));
  else {
    require(active && carries(certificate, active), SW.wrongParameters);
    await chip.commit(written);
  }
}

async function writeRecord(chip: ChipContext, target: Target<RecordFile>, command: Command): Promise<Answer> {
  const { records } = target.file;
  require(command.p1 >= 1 && command.p1 <= records.length, SW.recordNotFound);
  require(command.body.length > 0, SW.wrongLength);
  const replaced = records.map((record, index) => (index === command.p1 - 1 ? command.body : record));
  await commitFile(chip, target, { ...target.file, records: replaced });
  return { sw: SW.ok };
}

function carries(certificate: Uint8Array, key: ChipKeyPair): boolean {
  const bytes = Buffer.from(certificate.buffer, certificate.byteOffset, certificate.length);
  return bytes.includes(distinctBytes(key));
}
