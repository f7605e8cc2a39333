// How a terminal speaks in an issuer session, for both ends: the issuer's answer to the card's challenge has two
// halves. The proof goes to the card and opens the session; the session key stays with the terminal and authenticates
// every command and answer, so nobody else who can reach the card speaks in the issuer's name or changes what is said.
//
//   command   class with bit 04 (proprietary secure messaging, ISO/IEC 7816-4, 5.4.1), data, MAC
//   answer    data, MAC, 9000; a refusal carries its status word alone
//
// A MAC is the first half of HMAC-SHA-256 over the number of the command in its session and everything but the MAC.
// Ours, in the manner of GlobalPlatform's secure channel: the real card's issuer protocol is not public.
import { concat, u32 } from '../bytes.ts';

/** The class bit of an authenticated command. */
export const AUTHENTICATED = 0x04;
/** Length of a MAC. */
export const MAC_BYTES = 16;
/** Length of either half of the issuer's answer. */
export const PROOF_BYTES = 32;

const COMMAND = Uint8Array.of(0x43);
const ANSWER = Uint8Array.of(0x52);

/** What the MAC of a command covers; `data` and `le` without the MACs, `le` 0 when no data is wanted. */
export function commandMacInput(
  count: number,
  { cla, ins, p1, p2 }: { cla: number; ins: number; p1: number; p2: number },
  data: Uint8Array,
  le: number,
): Uint8Array {
  return concat(COMMAND, u32(count), Uint8Array.of(cla, ins, p1, p2), u32(le), data);
}

/** What the MAC of the answer to the same command covers. */
export function answerMacInput(count: number, data: Uint8Array): Uint8Array {
  return concat(ANSWER, u32(count), data);
}
