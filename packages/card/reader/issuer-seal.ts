// The terminal's end of an issuer session: authenticates every command with the session key and checks every answer.
// Runs in Node and in browsers (Web Cryptography).
import type { Response } from '../apdu/command.ts';
import { AUTHENTICATED, answerMacInput, commandMacInput, MAC_BYTES } from '../apdu/issuer-protocol.ts';
import { SW } from '../apdu/status.ts';
import { concat } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { CommandSeal, SealedCommand } from './card-channel.ts';

/** A seal for one session; commands go one at a time. */
export async function issuerSeal(sessionKey: Uint8Array): Promise<CommandSeal> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(sessionKey), algorithm, false, ['sign']);
  const mac = async (input: Uint8Array) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', key, new Uint8Array(input))).subarray(0, MAC_BYTES);
  let count = 0;
  return {
    seal: async ({ cla, ins, p1, p2, body = new Uint8Array(0), le = 0 }: SealedCommand) => {
      const header = { cla: cla | AUTHENTICATED, ins, p1, p2 };
      const check = await mac(commandMacInput(++count, header, body, le));
      return { ...header, body: concat(body, check), le: le + MAC_BYTES };
    },
    open: async ({ sw, body }: Response) => {
      if (sw !== SW.ok) return { sw, body };
      const at = body.length - MAC_BYTES;
      const data = body.subarray(0, Math.max(at, 0));
      const expected = await mac(answerMacInput(count, data));
      // Every byte is looked at, so that the time tells nothing.
      const difference = expected.reduce((sum, byte, index) => sum | (byte ^ body[at + index]!), 0);
      if (at < 0 || difference !== 0)
        throw new CardError('card.malformed', 'Somebody else answered in place of the card.');
      return { sw, body: data };
    },
  };
}
