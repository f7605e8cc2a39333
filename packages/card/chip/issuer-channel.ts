// The card's end of an issuer session: takes authenticated commands, in order, and authenticates its answers.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Command } from '../apdu/command.ts';
import { AUTHENTICATED, answerMacInput, commandMacInput, MAC_BYTES } from '../apdu/issuer-protocol.ts';
import { SW } from '../apdu/status.ts';
import type { IssuerScope } from '../applications.ts';
import { concat } from '../bytes.ts';
import type { Answer } from './answer.ts';
import type { ChipContext } from './chip-context.ts';
import { Refusal } from './refusal.ts';

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

/** Whether a command says that it comes from the issuer's terminal, in a session that is open. */
export function isAuthenticated(chip: ChipContext, cla: number): boolean {
  return (cla & 0x7f) === AUTHENTICATED && chip.volatile.issuer !== undefined;
}

/** Carries out an authenticated command; one that is not what it says ends the session. */
export async function authenticatedCommand(
  chip: ChipContext,
  command: Command,
  carryOut: (plain: Command) => Answer | Promise<Answer>,
): Promise<Answer> {
  const channel = chip.volatile.issuer;
  const plain = channel?.open(command);
  if (channel === undefined || plain === undefined) {
    chip.volatile.issuer = undefined;
    throw new Refusal(SW.secureMessagingObjectWrong);
  }
  const { sw, body } = await carryOut(plain);
  return sw === SW.ok ? { sw, body: channel.seal(body ?? new Uint8Array(0)) } : { sw };
}
