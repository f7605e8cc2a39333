// SET PUBLIC IC KEY (80 A2): a terminal shows the certificate that the card's terminal authority gave it
// (特定利用者証明検証者証明符号), in two blocks as clients were seen to send it, with the authority's file selected.
//
//   80 A2 06 C1   7F21 82 0233 5F4E 82 0129 <issuer key id 16, own key id 16, 90 03 e 91 82 0100 n>   307 bytes
//   80 A2 00 C1   <signature of those 297 bytes, PKCS#1 v1.5 with SHA-256>
//
// What is inside the 307 bytes of a real one is not public; taking them for the beginning of the certificates that the
// card carries itself is ours. So is what follows: the key is kept, and the terminal must answer a challenge with it
// (EXTERNAL AUTHENTICATE), because a certificate is no secret.
import { createPublicKey, verify } from 'node:crypto';
import type { Command } from '../../apdu/command.ts';
import { SW } from '../../apdu/status.ts';
import { fromHex, sameBytes } from '../../bytes.ts';
import { encodeSpki, type RsaPublicKey } from '../../public-key.ts';
import type { Answer } from '../answer.ts';
import { type ChipContext, currentFile, ofType } from '../chip-context.ts';
import { require } from '../refusal.ts';

const HEADER = fromHex('7F21820233 5F4E820129');
const KEY_HEADER = fromHex('9003');
const MODULUS_HEADER = fromHex('91820100');
const KEY_ID_BYTES = 16;
const FIRST_BLOCK_BYTES = 307;
const SIGNATURE_BYTES = 256;

const FIRST = 0x06c1;
const SECOND = 0x00c1;

export function setPublicKey(chip: ChipContext, command: Command): Answer {
  const block = (command.p1 << 8) | command.p2;
  require(block === FIRST || block === SECOND, SW.wrongP1P2);
  const { authority } = ofType(currentFile(chip), 'terminal-authority').file;
  require(authority, SW.notReferenced);
  const { terminal } = chip.volatile;
  // Any block begins anew: nothing of an earlier certificate may vouch for a later key.
  chip.volatile.terminal = undefined;
  chip.volatile.verified.delete('terminal');
  if (block === FIRST) {
    require(command.body.length === FIRST_BLOCK_BYTES, SW.wrongLength);
    chip.volatile.terminal = { firstBlock: command.body };
    return { sw: SW.ok };
  }
  require(terminal && 'firstBlock' in terminal, SW.conditionsNotSatisfied);
  require(command.body.length === SIGNATURE_BYTES, SW.wrongLength);
  const body = terminal.firstBlock.subarray(HEADER.length);
  const key = certifiedKey(terminal.firstBlock);
  require(key, SW.wrongParameters);
  require(sameBytes(body.subarray(0, KEY_ID_BYTES), authority.keyId), SW.notReferenced);
  require(isSignedBy(authority.key, body, command.body), SW.authenticationFailed);
  chip.volatile.terminal = { key };
  return { sw: SW.ok };
}

/** RSASSA-PKCS1-v1_5 with SHA-256, as everything around the card's own certificates. */
export function isSignedBy(signer: RsaPublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  const key = createPublicKey({ key: Buffer.from(encodeSpki(signer)), format: 'der', type: 'spki' });
  return verify('sha256', message, key, signature);
}

function certifiedKey(block: Uint8Array): RsaPublicKey | undefined {
  const rest = block.subarray(HEADER.length + 2 * KEY_ID_BYTES);
  const wellFormed =
    sameBytes(block.subarray(0, HEADER.length), HEADER) &&
    sameBytes(rest.subarray(0, 2), KEY_HEADER) &&
    sameBytes(rest.subarray(5, 9), MODULUS_HEADER);
  return wellFormed ? { exponent: rest.subarray(2, 5), modulus: rest.subarray(9) } : undefined;
}
