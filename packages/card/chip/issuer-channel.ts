// The card's end of an issuer session: takes authenticated commands, in order, and authenticates its answers.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Command } from '../apdu/command.ts';
import { AUTHENTICATED, answerMacInput, commandMacInput, MAC_BYTES } from '../apdu/issuer-protocol.ts';
import type { IssuerScope } from '../applications.ts';
import { concat } from '../bytes.ts';

/** An open session. */
export class IssuerChannel {
  readonly scope: IssuerScope;
  readonly #key: Uint8Array;
  #count = 0;

  constructor(scope: IssuerScope, key: Uint8Array) {
    this.scope = scope;
    this.#key = key;
  }

  /** The command in the clear; `undefined` when its MAC is missing or wrong. */
  open(command: Command): Command | undefined {
    const at = command.body.length - MAC_BYTES;
    const wanted = (command.le ?? 0) - MAC_BYTES;
    if (at < 0 || wanted < 0) return undefined;
    const body = command.body.subarray(0, at);
    const expected = this.#mac(commandMacInput(++this.#count, command, body, wanted));
    if (!timingSafeEqual(command.body.subarray(at), expected)) return undefined;
    return { ...command, cla: command.cla & ~AUTHENTICATED, body, le: wanted || undefined };
  }

  /** The data of the answer to the command opened last, with its MAC. */
  seal(body: Uint8Array): Uint8Array {
    return concat(body, this.#mac(answerMacInput(this.#count, body)));
  }

  #mac(input: Uint8Array): Uint8Array {
    return createHmac('sha256', this.#key).update(input).digest().subarray(0, MAC_BYTES);
  }
}
