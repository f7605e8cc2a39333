// Commands to a card in the terms of this package: remembers which application is selected (selecting again would
// forget verified PINs), turns status words into typed errors, and smooths what real cards and readers do differently.
// Keeps no APDU and shows none with its body, so a PIN can never be logged here.
import { encodeCommand, parseResponse, type Response } from '../apdu/command.ts';
import { SW } from '../apdu/status.ts';
import { AID, type ApplicationName, CARD_MANAGER_AID } from '../applications.ts';
import { concat, fromHex, toHex, u16 } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { readBinary } from './read-binary.ts';
import { statusError, statusText } from './status-error.ts';
import type { CardTransport } from './transport.ts';

/** What may be told about one command: its header, sizes and the card's word, never a body. */
export interface Exchange {
  /** CLA INS P1 P2, hexadecimal. */
  readonly header: string;
  readonly sent: number;
  readonly received: number;
  /** Status word, hexadecimal. */
  readonly status: string;
}

export interface ChannelOptions {
  /** `never` keeps every read within 256 bytes, for readers that choke on extended length (default `auto`: try once). */
  readonly extendedLength?: 'auto' | 'never';
  /** Called after every command, for a log that may be shown to anybody. */
  readonly trace?: (exchange: Exchange) => void;
}

/** A command before or after its sealing. */
export interface SealedCommand {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  readonly body?: Uint8Array | undefined;
  readonly le?: number | undefined;
}

/** Protects commands and answers between two ends that share a key. */
export interface CommandSeal {
  seal(command: SealedCommand): Promise<SealedCommand>;
  /** The answer to the command sealed last; throws when it is not the card's. */
  open(answer: Response): Promise<Response>;
}

export class CardChannel {
  readonly #transport: CardTransport;
  readonly #trace: ChannelOptions['trace'];
  #application: ApplicationName | undefined;
  /** No command was sent since power-up. */
  #fresh = true;
  /** Whether reads longer than 256 bytes are worth asking for. */
  takesExtended: boolean;
  /** What every command is sealed with, while a session is open. */
  seal: CommandSeal | undefined;
  /** The card is a certificate in a phone. */
  inPhone = false;

  constructor(transport: CardTransport, options: ChannelOptions = {}) {
    this.#transport = transport;
    this.#trace = options.trace;
    this.takesExtended = options.extendedLength !== 'never';
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
    const first = this.#fresh;
    this.#fresh = false;
    let answer = await this.#send(cla, ins, p1, p2, body, le);
    // Some cards answer 6F00 to whatever comes first after power-up, and work from then on.
    if (first && answer.sw === SW.unspecified) answer = await this.#send(cla, ins, p1, p2, body, le);
    // 6Cxx: ask again with the length the card named (ISO/IEC 7816-4, 5.1.3).
    if (answer.sw >> 8 === 0x6c && le !== undefined)
      answer = await this.#send(cla, ins, p1, p2, body, answer.sw & 0xff || 256);
    return this.#withRest(answer);
  }

  /** 61xx: the answer goes on in GET RESPONSE, as readers of protocol T=0 leave it to the client. */
  async #withRest(answer: Response): Promise<Response> {
    let { sw, body } = answer;
    while (sw >> 8 === 0x61) {
      const next = await this.#send(0x00, 0xc0, 0x00, 0x00, undefined, sw & 0xff || 256);
      if (next.body.length === 0 && next.sw >> 8 === 0x61) throw statusError(next.sw);
      body = concat(body, next.body);
      sw = next.sw;
    }
    return { sw, body };
  }

  async #send(cla: number, ins: number, p1: number, p2: number, body?: Uint8Array, le?: number) {
    const seal = this.seal;
    const plain = { cla, ins, p1, p2, body, le };
    const sent = seal ? await seal.seal(plain) : plain;
    const apdu = encodeCommand(sent.cla, ins, p1, p2, sent.body, sent.le);
    const response = parseResponse(await this.#transport.transmit(apdu));
    if (!response) throw new CardError('card.removed', 'The card gave no answer.');
    this.#trace?.({
      header: toHex(Uint8Array.of(cla, ins, p1, p2)),
      sent: body?.length ?? 0,
      received: response.body.length,
      status: statusText(response.sw),
    });
    return seal ? seal.open(response) : response;
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

  /** Makes an application current, unless it is already; answers whether the card has it. */
  async has(application: ApplicationName): Promise<boolean> {
    if (this.#application === application) return true;
    this.#application = undefined;
    const { sw } = await this.exchange(0x00, 0xa4, 0x04, 0x0c, fromHex(AID[application]));
    if (sw === SW.fileNotFound) return false;
    if (sw !== SW.ok) throw statusError(sw);
    this.#application = application;
    return true;
  }

  /** Makes an application current. `card.not-there` when the card does not have it. */
  async enter(application: ApplicationName): Promise<void> {
    if (!(await this.has(application)))
      throw new CardError('card.not-there', `The card has no ${application} application.`);
  }

  /** Leaves every application, as after power-up; phones know no such level. */
  async enterManager(): Promise<void> {
    this.#application = undefined;
    const { sw } = await this.exchange(0x00, 0xa4, 0x04, 0x0c, fromHex(CARD_MANAGER_AID));
    if (sw === SW.fileNotFound) throw new CardError('card.not-there', 'The card has no card manager.');
    if (sw !== SW.ok) throw statusError(sw);
  }

  /** Forgets what is selected: somebody else may have talked to the card. */
  forget(): void {
    this.#application = undefined;
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
  async readFile(
    application: ApplicationName,
    fid: number,
    length?: number,
  ): Promise<Uint8Array | undefined> {
    return (await this.select(application, fid)) ? readBinary(this, length) : undefined;
  }

  /** Reads a file this kind of card must have; `card.not-there` when it has not. */
  async requireFile(application: ApplicationName, fid: number): Promise<Uint8Array> {
    const file = await this.readFile(application, fid);
    if (!file) throw new CardError('card.not-there', 'The card does not carry this file.');
    return file;
  }
}
