// SET SESSION KEY (80 AE; JICSAP 5.3): the terminal hands over a seed, encrypted to the public key the text application
// publishes, and secure messaging begins. The PIN goes before it, in the clear; what the session hides is everything
// after that.
import { constants, privateDecrypt } from 'node:crypto';
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { AID } from '../../applications.ts';
import { compareNumbers, fromHex, sameBytes } from '../../bytes.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, currentApplication, requireAccess } from '../chip-context.ts';
import { Refusal, require } from '../refusal.ts';
import { privateKey } from '../signature-scheme.ts';
import type { ChipKeyPair, KeyFile } from '../state.ts';
import { SecureSession } from './secure-session.ts';

/** Key delivery with an encryption key and nothing else: `A0 22 80 20` and the seed. */
const DELIVERY = fromHex('A022 8020');
const SEED_BYTES = 32;
const KEY_BYTES = 16;

export function setSessionKey(chip: ChipContext, command: Command): Answer {
  const file = sessionKey(chip);
  requireAccess(chip, file.use);
  require(command.p1 === 0 && command.p2 === 0, SW.wrongP1P2);
  require(file.active?.scheme === 'rsa-2048', SW.conditionsNotSatisfied);
  const seed = deliveredSeed(file.active, command.body);
  chip.volatile.secureSession = new SecureSession(seed.slice(0, KEY_BYTES));
  return { sw: SW.ok };
}

/** These refuse for want of a right nobody was ever found to have; the others have no key to speak of. */
const REFUSING: ReadonlySet<string> = new Set([AID.jpki, AID.register]);

function sessionKey(chip: ChipContext): KeyFile {
  const application = currentApplication(chip);
  require(application, SW.noSecurityEnvironment);
  require(!REFUSING.has(application.aid), SW.securityNotSatisfied);
  const key = application.files.values().find((file) => file.type === 'key' && file.purpose === 'session');
  require(key, SW.noSecurityEnvironment);
  return key as KeyFile;
}

function deliveredSeed(pair: ChipKeyPair & { scheme: 'rsa-2048' }, cryptogram: Uint8Array): Uint8Array {
  require(cryptogram.length === pair.modulus.length, SW.wrongParameters);
  require(compareNumbers(cryptogram, pair.modulus) < 0, SW.unspecified);
  let message: Uint8Array;
  try {
    message = privateDecrypt(
      { key: privateKey(pair), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
      cryptogram,
    );
  } catch {
    // The same word whatever was wrong inside, or the card would decrypt for whoever asks often enough.
    throw new Refusal(SW.wrongParameters);
  }
  const seed = message.subarray(DELIVERY.length);
  const wellFormed = sameBytes(message.subarray(0, DELIVERY.length), DELIVERY) && seed.length === SEED_BYTES;
  require(wellFormed, SW.wrongParameters);
  return seed;
}
