// The reader's side of vpcd (vsmartcard): talks to a card program as pcscd's virtual reader does, without pcscd. For
// trying this project's card, or any other that speaks the protocol, from one program. Node only.
import { connect, createServer, type Socket } from 'node:net';
import { CardError } from '../errors.ts';
import { FrameReader, frame } from '../transport/vpcd-frames.ts';
import type { CardTransport } from './transport.ts';

const CONTROL = { powerOff: 0x00, powerOn: 0x01, atr: 0x04 } as const;
const HOST = '127.0.0.1';
/** vpcd's first slot. */
const PORT = 35_963;
const PATIENCE = 30_000;

export interface VpcdReaderOptions {
  /** `listen`: card programs come here, as to an installed vpcd (default); `connect`: the card program listens. */
  readonly mode?: 'listen' | 'connect';
  readonly host?: string;
  readonly port?: number;
  /** Wait this long (ms) for the card and for each answer; default 30 s. */
  readonly patience?: number;
  /** Called with the port, once card programs can come. */
  readonly onListening?: (port: number) => void;
}

/** A reader that holds one card until closed. */
export interface VpcdReader extends CardTransport {
  close(): Promise<void>;
}

/**
 * Waits for a card program and answers the transport to its card. Throws `card.absent` when none comes in time or
 * nobody listens there.
 */
export async function vpcdReader(options: VpcdReaderOptions = {}): Promise<VpcdReader> {
  const { mode = 'listen', host = HOST, port = PORT, patience = PATIENCE, onListening } = options;
  const socket =
    mode === 'listen' ? await accept(host, port, patience, onListening) : await reach(host, port, patience);
  return new VpcdLink(socket, patience);
}

/** The first card program that comes; who comes later is turned away. */
async function accept(host: string, port: number, patience: number, onListening?: (port: number) => void) {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const server = createServer({ noDelay: true }, resolve);
  const timer = setTimeout(() => reject(absent('No card program came.')), patience);
  server.once('error', reject);
  server.listen(port, host, () => {
    const address = server.address();
    onListening?.(typeof address === 'object' && address ? address.port : port);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    server.close();
  });
}

async function reach(host: string, port: number, patience: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const socket = connect({ host, port, noDelay: true, timeout: patience });
  socket.once('connect', () => resolve(socket));
  const fail = (): void => {
    socket.destroy();
    reject(absent('No card program listens there.'));
  };
  socket.once('error', fail);
  socket.once('timeout', fail);
  return promise;
}

const absent = (message: string): CardError => new CardError('card.absent', message);

/** One connection; requests that are answered are answered in their order. */
class VpcdLink implements VpcdReader {
  readonly #socket: Socket;
  readonly #patience: number;
  readonly #waiting: PromiseWithResolvers<Uint8Array>[] = [];
  readonly #gone = Promise.withResolvers<void>();

  constructor(socket: Socket, patience: number) {
    this.#socket = socket;
    this.#patience = patience;
    const frames = new FrameReader();
    socket.setTimeout(0);
    socket.on('data', (piece) => {
      for (const payload of frames.push(piece as Uint8Array)) this.#waiting.shift()?.resolve(payload);
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const each of this.#waiting.splice(0)) each.reject(removed());
      this.#gone.resolve();
    });
  }

  async connect(): Promise<Uint8Array> {
    this.#send(Uint8Array.of(CONTROL.powerOn));
    const atr = await this.#ask(Uint8Array.of(CONTROL.atr));
    // An empty answer says that the program has no card in its hand.
    if (atr.length === 0) throw absent('The card program holds no card.');
    return atr;
  }

  transmit(apdu: Uint8Array): Promise<Uint8Array> {
    // One byte alone is a control message to the card program.
    if (apdu.length < 4) throw new CardError('card.malformed', 'This is no command APDU.');
    return this.#ask(apdu);
  }

  async disconnect(): Promise<void> {
    this.#send(Uint8Array.of(CONTROL.powerOff));
  }

  onRemoved(listener: () => void): void {
    void this.#gone.promise.then(listener);
  }

  async close(): Promise<void> {
    this.#socket.end();
    await Promise.race([this.#gone.promise, new Promise((resolve) => setTimeout(resolve, 200).unref())]);
    this.#socket.destroy();
  }

  #send(payload: Uint8Array): void {
    if (this.#socket.writable) this.#socket.write(frame(payload));
  }

  #ask(payload: Uint8Array): Promise<Uint8Array> {
    if (!this.#socket.writable) return Promise.reject(removed());
    const answer = Promise.withResolvers<Uint8Array>();
    this.#waiting.push(answer);
    this.#send(payload);
    const timer = setTimeout(() => {
      // Whatever comes now would be taken for the answer to something else.
      this.#socket.destroy();
      answer.reject(removed());
    }, this.#patience);
    return answer.promise.finally(() => clearTimeout(timer));
  }
}

const removed = (): CardError => new CardError('card.removed', 'The card program went away.');
