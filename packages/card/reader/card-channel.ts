// Commands to a card in the terms of this package: remembers which application is selected (selecting again would
// forget verified PINs), and turns status words into typed errors. Keeps no APDU, so a PIN can never be logged here.
import { encodeCommand, parseResponse, type Response } from '../apdu/command.ts';
import { SW } from '../apdu/status.ts';
import { AID, type ApplicationName } from '../applications.ts';
import { concat, fromHex, u16 } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { CardTransport } from './transport.ts';

const BLOCK = 256;

export class CardChannel {
  readonly #transport: CardTransport;
  #application: ApplicationName | undefined;

  constructor(transport: CardTransport) {
    this.#transport = transport;
  }

  /** Sends one command and answers whatever comes, an error status too. */
  async exchange(
    cla: number,
    ins: number,
    p1: number,
    p2: number,
    body?: Uint8Array,
    le?: number,
  ): Promise<Response> {
    const response = parseResponse(await this.#transport.transmit(encodeCommand(cla, ins, p1, p2, body, le)));
    if (!response) throw new CardError('card.removed', 'The card gave no answer.');
    return response;
  }

  /** Sends one command and answers its data; any other status than 9000 is an error. */
  async command(
    cla: number,
    ins: number,
    p1: number,
    p2: number,
    body?: Uint8Array,
    le?: number,
  ): Promise<Uint8Array> {
    const { sw, body: answer } = await this.exchange(cla, ins, p1, p2, body, le);
    if (sw !== SW.ok) throw statusError(sw);
    return answer;
  }

  /** Makes an application current, unless it is already. `card.unknown-card` when the card does not have it. */
  async enter(application: ApplicationName): Promise<void> {
    if (this.#application === application) return;
    this.#application = undefined;
    const { sw } = await this.exchange(0x00, 0xa4, 0x04, 0x0c, fromHex(AID[application]));
    if (sw === SW.fileNotFound)
      throw new CardError('card.unknown-card', `The card has no ${application} application.`);
    if (sw !== SW.ok) throw statusError(sw);
    this.#application = application;
  }

  /** Makes a file of an application current; answers whether it exists. */
  async select(application: ApplicationName, fid: number): Promise<boolean> {
    await this.enter(application);
    const { sw } = await this.exchange(0x00, 0xa4, 0x02, 0x0c, u16(fid));
    if (sw === SW.fileNotFound) return false;
    if (sw !== SW.ok) throw statusError(sw);
    return true;
  }

  /** Reads a whole file, or its first `length` bytes; `undefined` when the card does not have it. */
  async readFile(application: ApplicationName, fid: number, length = Number.POSITIVE_INFINITY) {
    if (!(await this.select(application, fid))) return undefined;
    const blocks: Uint8Array[] = [];
    for (let offset = 0; offset < length; ) {
      const wanted = Math.min(BLOCK, length - offset);
      const { sw, body } = await this.exchange(0x00, 0xb0, offset >> 8, offset & 0xff, undefined, wanted);
      if (sw === SW.offsetOutsideFile) break;
      if (sw !== SW.ok) throw statusError(sw);
      blocks.push(body);
      offset += body.length;
      if (body.length < wanted) break;
    }
    return concat(...blocks);
  }
}

/** The error a status word stands for. */
export function statusError(sw: number): CardError {
  if (sw === SW.securityNotSatisfied)
    return new CardError('card.pin-required', 'The card wants a PIN first.', { statusWord: sw });
  const word = sw.toString(16).padStart(4, '0').toUpperCase();
  return new CardError('card.refused', `The card answered ${word}.`, { statusWord: sw });
}
