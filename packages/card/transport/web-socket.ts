// The page's side of the bridge: a `CardTransport` to the card of the machine the browser runs on. Runs in browsers and
// in Node, on the WebSocket that both have.
import { fromHex } from '../bytes.ts';
import { CardError, type CardErrorCode } from '../errors.ts';
import type { CardTransport } from '../reader/transport.ts';
import { type BridgeRequest, parseObject, VERSIONS } from './bridge-protocol.ts';

/** What lets a page in: the code a person typed, or the session that an earlier code was worth. */
export type BridgePairing = { readonly code: string } | { readonly session: string };

export interface BridgeTransport extends CardTransport {
  /** Good for further connections from this origin; a page may keep it in its session storage. */
  readonly session: string | undefined;
}

type Message = Record<string, unknown> | Uint8Array;
type Waiting = { resolve(message: Message): void; reject(error: CardError): void };

/**
 * A transport to the card behind the bridge at `url`.
 * Rejects with `card.bridge-unreachable`, `card.pairing-refused`, `card.bridge-version`, `card.absent`, and
 * `card.in-use` while another page uses the card.
 *
 * @param wait how long (ms) `connect` waits for a card; default 0: `card.absent` at once
 * @example
 * const transport = webSocketTransport('ws://127.0.0.1:35965/card', { code: typedByThePerson });
 * const card = await MyNumberCard.connect(transport);
 */
export function webSocketTransport(
  url: string,
  pairing: BridgePairing,
  { wait = 0 }: { readonly wait?: number } = {},
): BridgeTransport {
  let session = 'session' in pairing ? pairing.session : undefined;
  let line: Line | undefined;
  let opening: Promise<Line> | undefined;
  const listeners = new Set<() => void>();
  const removed = (): void => {
    for (const listener of listeners) listener();
    listeners.clear();
  };

  async function open(): Promise<Line> {
    const opened = await Line.open(url, removed);
    const proof = session === undefined ? pairing : { session };
    const welcome = await opened.ask({ type: 'hello', versions: VERSIONS, ...proof });
    if ('session' in welcome && typeof welcome.session === 'string') session = welcome.session;
    return opened;
  }

  return {
    get session() {
      return session;
    },
    connect: async () => {
      if (!line?.isOpen) {
        // A code works once, and a person may press twice.
        opening ??= open().finally(() => {
          opening = undefined;
        });
        line = await opening;
      }
      const answer = await line.ask({ type: 'connect', wait });
      return fromHex('atr' in answer ? String(answer.atr) : '');
    },
    transmit: async (apdu) => {
      if (!line) throw new CardError('card.absent', 'The card is not connected.');
      const answer = await line.ask(apdu);
      if (!(answer instanceof Uint8Array)) throw new CardError('card.removed', 'The bridge gave no answer.');
      return answer;
    },
    disconnect: async () => {
      const leaving = line;
      line = undefined;
      await leaving?.leave();
    },
    onRemoved: (listener) => void listeners.add(listener),
  };
}

/** One WebSocket to the bridge: requests go out, answers come in the same order. */
class Line {
  readonly #socket: WebSocket;
  readonly #waiting: Waiting[] = [];
  #isLeaving = false;

  private constructor(socket: WebSocket, removed: () => void) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message =
        typeof data === 'string' ? (parseObject(data) ?? {}) : new Uint8Array(data as ArrayBuffer);
      if ('type' in message && message.type === 'removed') return removed();
      const asked = this.#waiting.shift();
      if ('type' in message && message.type === 'failed') asked?.reject(failure(message.code));
      else asked?.resolve(message);
    });
    socket.addEventListener('close', () => {
      for (const asked of this.#waiting.splice(0)) asked.reject(failure('card.removed'));
      if (!this.#isLeaving) removed();
    });
  }

  static open(url: string, removed: () => void): Promise<Line> {
    const { promise, resolve, reject } = Promise.withResolvers<Line>();
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => resolve(new Line(socket, removed)));
    socket.addEventListener('error', () => reject(failure('card.bridge-unreachable')));
    return promise;
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  ask(request: BridgeRequest | Uint8Array): Promise<Message> {
    if (!this.isOpen) return Promise.reject(failure('card.removed'));
    const { promise, resolve, reject } = Promise.withResolvers<Message>();
    this.#waiting.push({ resolve, reject });
    this.#socket.send(request instanceof Uint8Array ? request.slice() : JSON.stringify(request));
    return promise;
  }

  /** Gives the card back and hangs up, without waiting for a request that may take its time. */
  async leave(): Promise<void> {
    this.#isLeaving = true;
    if (this.#waiting.length === 0) await this.ask({ type: 'disconnect' }).catch(() => {});
    this.#socket.close(CLOSE_NORMAL);
  }
}

const CLOSE_NORMAL = 1000;

const MESSAGES: Partial<Readonly<Record<CardErrorCode, string>>> = {
  'card.absent': 'No card lies in the reader.',
  'card.in-use': 'Another page or program uses the card.',
  'card.pairing-refused': 'The pairing code is wrong, used or expired.',
  'card.bridge-version': 'The bridge speaks another version.',
  'card.bridge-unreachable': 'No bridge answers, or it does not let this page in.',
};

function failure(code: unknown): CardError {
  // The other side is a program of ours; what is no code all the same means that the link is not to be trusted.
  const known = (
    typeof code === 'string' && code.startsWith('card.') ? code : 'card.removed'
  ) as CardErrorCode;
  return new CardError(known, MESSAGES[known] ?? 'The card was taken away.');
}
