// An issuer's terminal for tests and for fuzzing: opens sessions on a chip and seals any command, right or wrong.
import { createHmac } from 'node:crypto';
import { encodeCommand, parseCommand } from '../../apdu/command.ts';
import { AUTHENTICATED, commandMacInput, MAC_BYTES, PROOF_BYTES } from '../../apdu/issuer-protocol.ts';
import { ISSUER_SCOPE, type IssuerScope } from '../../applications.ts';
import { concat, fromHex } from '../../bytes.ts';
import type { Chip } from '../chip.ts';
import { issuerCryptogram } from '../issuer-key.ts';

/** One issuer session on one chip. */
export class IssuerTerminal {
  readonly #chip: Chip;
  readonly #key: Uint8Array;
  #count = 0;

  private constructor(chip: Chip, key: Uint8Array) {
    this.#chip = chip;
    this.#key = key;
  }

  /** Challenge, answer, session; the card may refuse. */
  static async open(chip: Chip, cardKey: Uint8Array, scope: IssuerScope): Promise<IssuerTerminal> {
    const challenge = (await chip.transmit(fromHex('0084000020'))).subarray(0, 32);
    const cryptogram = issuerCryptogram(cardKey, challenge, scope);
    const proof = cryptogram.subarray(0, PROOF_BYTES);
    await chip.transmit(encodeCommand(0x00, 0x82, 0x00, ISSUER_SCOPE[scope], proof));
    return new IssuerTerminal(chip, cryptogram.subarray(PROOF_BYTES));
  }

  /** The command with its MAC; one that is not well-formed goes as it is. */
  sealed(apdu: Uint8Array): Uint8Array {
    const command = parseCommand(apdu);
    if (command === undefined) return apdu;
    const { ins, p1, p2, body, le = 0 } = command;
    const header = { cla: command.cla | AUTHENTICATED, ins, p1, p2 };
    const input = commandMacInput(++this.#count, header, body, le);
    const mac = createHmac('sha256', this.#key).update(input).digest().subarray(0, MAC_BYTES);
    return encodeCommand(header.cla, ins, p1, p2, concat(body, mac), Math.min(le + MAC_BYTES, 65_536));
  }

  /** Sends a command sealed; answers what the card says, with its MAC. */
  send(apdu: Uint8Array): Promise<Uint8Array> {
    return this.#chip.transmit(this.sealed(apdu));
  }
}
