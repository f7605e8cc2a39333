// VERIFY (ISO/IEC 7816-4, 11.5.6): compares a PIN, or without one tells how many tries are left.
import { timingSafeEqual } from 'node:crypto';
import type { Command } from '../../apdu/command.ts';
import { SW, triesLeftStatus } from '../../apdu/status.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, commitFile, fileByP2, ofType } from '../chip-context.ts';
import { require } from '../refusal.ts';

export async function verify(chip: ChipContext, command: Command): Promise<Answer> {
  require(command.p1 === 0, SW.wrongP1P2);
  const target = ofType(fileByP2(chip, command.p2), 'pin');
  const { value, triesLeft, maxTries } = target.file;
  // Asking answers 63Cx even after success; OpenSC gives up on a card that says 9000 here.
  if (command.body.length === 0) return { sw: triesLeftStatus(triesLeft) };
  require(value !== undefined && triesLeft > 0, SW.blocked);

  // The try is gone, durably, before anything is compared: cutting the power cannot give it back.
  const spent = { ...target.file, triesLeft: triesLeft - 1 };
  await commitFile(chip, target, spent);
  if (!sameSecret(command.body, value)) {
    chip.volatile.verified.delete(target.fid);
    return { sw: triesLeftStatus(spent.triesLeft) };
  }
  await commitFile(chip, target, { ...spent, triesLeft: maxTries });
  chip.volatile.verified.add(target.fid);
  return { sw: SW.ok };
}

/** No secret of the card is longer. */
const LONGEST = 16;

/** Compares in a time that depends on neither contents nor common length. */
function sameSecret(given: Uint8Array, kept: Uint8Array): boolean {
  return timingSafeEqual(inFixedLength(given), inFixedLength(kept));
}

/** The first bytes, zero-filled, and behind them how many there were (one more than the longest: too many). */
function inFixedLength(secret: Uint8Array): Uint8Array {
  const block = new Uint8Array(LONGEST + 1);
  block.set(secret.subarray(0, LONGEST));
  block[LONGEST] = Math.min(secret.length, LONGEST + 1);
  return block;
}
