// A certified terminal instead of a PIN (特定利用者証明検証者, 顔認証マイナンバーカード): the terminal shows the certificate
// that the card's terminal authority gave it and proves that it holds the key. In the two blocks that real terminals
// were seen to send; the proof after them is this project's own, as it stands in the chip.
import { SW } from '../apdu/status.ts';
import { EF } from '../applications.ts';
import { CardError } from '../errors.ts';
import type { CardChannel } from './card-channel.ts';
import { statusError } from './status-error.ts';

/** What a terminal shows. */
export interface TerminalCredential {
  /** Card-verifiable certificate, 568 bytes. */
  readonly certificate: Uint8Array;
  /** RSASSA-PKCS1-v1_5 with SHA-256 over the challenge. */
  readonly sign: (challenge: Uint8Array) => Promise<Uint8Array>;
}

const CERTIFICATE_BYTES = 568;
/** Header and signed body. */
const FIRST_BLOCK_BYTES = 307;
const SIGNATURE_BYTES = 256;
const CHALLENGE_BYTES = 32;
const BY_SHORT_ID = 0x80;
const NOT_REFERENCED = 0x6a88;

/** Throws `card.terminal-refused` when the card does not know the authority, the certificate or the proof. */
export async function authenticateTerminal(
  card: CardChannel,
  { certificate, sign }: TerminalCredential,
): Promise<void> {
  if (certificate.length !== CERTIFICATE_BYTES)
    throw new CardError('card.malformed', 'A terminal certificate has 568 bytes.');
  const { terminalAuthority } = EF.jpki;
  if (!(await card.select('jpki', terminalAuthority)))
    throw new CardError('card.not-there', 'The card takes no terminals.');
  const show = async (p1: number, block: Uint8Array): Promise<void> =>
    accepted((await card.exchange(0x80, 0xa2, p1, 0xc1, block)).sw);
  await show(0x06, certificate.subarray(0, FIRST_BLOCK_BYTES));
  await show(0x00, certificate.subarray(-SIGNATURE_BYTES));
  const challenge = await card.command(0x00, 0x84, 0x00, 0x00, undefined, CHALLENGE_BYTES);
  const proof = await sign(challenge);
  accepted((await card.exchange(0x00, 0x82, 0x00, BY_SHORT_ID | terminalAuthority, proof)).sw);
}

function accepted(sw: number): void {
  if (sw === SW.ok) return;
  if (sw === SW.authenticationFailed || sw === SW.wrongParameters || sw === NOT_REFERENCED)
    throw new CardError('card.terminal-refused', 'The card does not know this terminal.', { statusWord: sw });
  throw statusError(sw);
}
