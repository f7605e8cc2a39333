// One page at the bridge, from its hello to its end. Commands pass through to the card; none is kept or told to anybody.
import type { WebSocket } from 'ws';
import { toHex } from '../bytes.ts';
import { CardError, type CardErrorCode } from '../errors.ts';
import type { CardTransport } from '../reader/transport.ts';
import type { Pairings } from './bridge-pairing.ts';
import {
  type BridgeAnswer,
  type BridgeEvent,
  type BridgeRequest,
  CLOSE,
  LONGEST_APDU,
  parseRequest,
  SHORTEST_APDU,
  VERSIONS,
} from './bridge-protocol.ts';
import type { CardReader } from './card-reader.ts';

/** A page asks one thing after the other; whoever piles up more is no client of ours. */
const REQUESTS_AT_ONCE = 8;
const LONGEST_WAIT = 600_000;

/** How long (ms) a page may keep silent. */
export interface LinkTimes {
  readonly hello: number;
  readonly ping: number;
  readonly idle: number;
}

/** The card of the reader is used by one page at a time: this says by which. */
export class Tenancy {
  #holder: Link | undefined;

  take(link: Link): void {
    if (this.#holder && this.#holder !== link)
      throw new CardError('card.in-use', 'Another page uses the card.');
    this.#holder = link;
  }

  leave(link: Link): void {
    if (this.#holder === link) this.#holder = undefined;
  }
}

export interface LinkWorld {
  readonly reader: CardReader;
  readonly pairings: Pairings;
  readonly tenancy: Tenancy;
  readonly times: LinkTimes;
  /** The page has shown a good code or session. */
  readonly onPaired: () => void;
  /** The page has shown a bad one. */
  readonly onRefused: () => void;
}

export class Link {
  readonly #socket: WebSocket;
  readonly #origin: string;
  readonly #world: LinkWorld;
  readonly #ended = new AbortController();
  #isPaired = false;
  #transport: CardTransport | undefined;
  #queue: Promise<void> = Promise.resolve();
  #queued = 0;
  #isAlive = true;
  #deadline: NodeJS.Timeout;

  constructor(socket: WebSocket, origin: string, world: LinkWorld) {
    this.#socket = socket;
    this.#origin = origin;
    this.#world = world;
    const { times, reader } = world;
    this.#deadline = this.#endAfter(times.hello);
    const heartbeat = setInterval(() => this.#beat(), times.ping);
    const deaf = reader.on('removed', () => this.#removed());
    socket.on('pong', () => {
      this.#isAlive = true;
    });
    socket.on('message', (message: Buffer, isBinary) => this.#receive(message, isBinary));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(this.#deadline);
      clearInterval(heartbeat);
      deaf();
      this.#ended.abort();
      // After the command under way: whatever was verified is forgotten before the next page comes.
      this.#queue = this.#queue.then(() => this.#release());
    });
  }

  #receive(message: Buffer, isBinary: boolean): void {
    clearTimeout(this.#deadline);
    this.#queued += 1;
    if (this.#queued > REQUESTS_AT_ONCE) {
      this.#end(CLOSE.protocol);
      return;
    }
    this.#queue = this.#queue
      .then(() => (isBinary ? this.#command(message) : this.#control(message.toString())))
      .catch((error) => this.#fail(error instanceof CardError ? error.code : 'card.removed'))
      .finally(() => {
        this.#queued -= 1;
        if (this.#queued > 0) return;
        clearTimeout(this.#deadline);
        if (this.#isPaired) this.#deadline = this.#endAfter(this.#world.times.idle);
      });
  }

  async #command(apdu: Buffer): Promise<void> {
    if (!this.#isPaired) return this.#end(CLOSE.protocol);
    if (!this.#transport) throw new CardError('card.absent', 'The card is not connected.');
    if (apdu.length < SHORTEST_APDU || apdu.length > LONGEST_APDU)
      throw new CardError('card.malformed', 'This is no command APDU.');
    try {
      this.#write(await this.#transport.transmit(apdu));
    } finally {
      apdu.fill(0);
    }
  }

  async #control(text: string): Promise<void> {
    const request = parseRequest(text);
    if (!request || (request.type === 'hello') === this.#isPaired) return this.#end(CLOSE.protocol);
    switch (request.type) {
      case 'hello':
        return this.#greet(request);
      case 'connect':
        return this.#say({ type: 'connected', atr: toHex(await this.#connect(request.wait)) });
      case 'disconnect':
        await this.#release();
        return this.#say({ type: 'disconnected' });
    }
  }

  #greet({ versions, code, session }: Extract<BridgeRequest, { type: 'hello' }>): void {
    const version = VERSIONS.find((each) => versions.includes(each));
    if (version === undefined) {
      this.#refuse('card.bridge-version', CLOSE.version);
      return;
    }
    const { pairings, reader, onPaired, onRefused } = this.#world;
    const granted = code === undefined ? undefined : pairings.redeem(code, this.#origin);
    if (!granted && !(session !== undefined && pairings.isGood(session, this.#origin))) {
      onRefused();
      this.#refuse('card.pairing-refused', CLOSE.pairing);
      return;
    }
    this.#isPaired = true;
    onPaired();
    this.#say({ type: 'welcome', version, reader: reader.name, ...(granted && { session: granted }) });
  }

  async #connect(wait = 0): Promise<Uint8Array> {
    const { reader, tenancy } = this.#world;
    const transport =
      reader.current ?? (wait > 0 ? await this.#nextCard(Math.min(wait, LONGEST_WAIT)) : undefined);
    if (!transport) throw new CardError('card.absent', 'No card lies in the reader.');
    tenancy.take(this);
    this.#transport = transport;
    try {
      return await transport.connect();
    } catch (error) {
      await this.#release();
      throw error;
    }
  }

  /** The card that is laid on the reader within `wait` ms, unless the page leaves. */
  #nextCard(wait: number): Promise<CardTransport | undefined> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const deaf = this.#world.reader.on('inserted', resolve);
    const timer = setTimeout(resolve, wait);
    this.#ended.signal.addEventListener('abort', () => resolve());
    return promise
      .then(() => (this.#ended.signal.aborted ? undefined : this.#world.reader.current))
      .finally(() => {
        deaf();
        clearTimeout(timer);
      });
  }

  #removed(): void {
    if (!this.#transport) return;
    this.#transport = undefined;
    this.#world.tenancy.leave(this);
    this.#say({ type: 'removed' });
  }

  async #release(): Promise<void> {
    const transport = this.#transport;
    this.#transport = undefined;
    // A card that is gone has forgotten already.
    await transport?.disconnect().catch(() => {});
    this.#world.tenancy.leave(this);
  }

  #beat(): void {
    if (this.#isAlive) this.#socket.ping();
    else this.#socket.terminate();
    this.#isAlive = false;
  }

  #endAfter(silence: number): NodeJS.Timeout {
    return setTimeout(() => this.#end(CLOSE.silence), silence);
  }

  #refuse(code: CardErrorCode, closeCode: number): void {
    this.#fail(code);
    this.#end(closeCode);
  }

  #fail(code: CardErrorCode): void {
    this.#say({ type: 'failed', code });
  }

  #say(message: BridgeAnswer | BridgeEvent): void {
    this.#write(JSON.stringify(message));
  }

  #write(message: string | Uint8Array): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(message);
  }

  #end(code: number): void {
    this.#socket.close(code);
  }
}
