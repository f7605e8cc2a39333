// Puts a virtual card into the virtual reader vpcd (package vsmartcard-vpcd), where pcscd and with it every PC/SC
// program finds it: OpenSC, browsers, Java, GnuTLS. Either we connect to vpcd, as it is installed, or vpcd connects to
// us (reverse mode: `DEVICENAME host:0x8C7B` in reader.conf).
import { connect, createServer, type Socket } from 'node:net';
import type { InsertableCard } from '../reader/transport.ts';
import { FrameReader, frame } from './vpcd-frames.ts';

const CONTROL = { powerOff: 0x00, powerOn: 0x01, reset: 0x02, atr: 0x04 } as const;
/** vpcd's first slot. */
const PORT = 35_963;
const HOST = '127.0.0.1';
const RETRY_AFTER = 250;
/** Retries wait up to this many times longer than the first. */
const RETRY_GROWTH = 16;

/** A card as vpcd sees it: with the ATR it asks for again and again. */
export type VpcdInsertable = InsertableCard & { readonly atr: Uint8Array };

interface Behaviour {
  /** Answer to reset instead of the card's own. */
  readonly atr?: Uint8Array;
  /** A warm reset: `clear` forgets verified PINs (ISO/IEC 7816-4); `keep` does not, as a real card was seen to do. */
  readonly warmReset?: 'clear' | 'keep';
  /** Called whenever the card has been laid into the reader or lost it. */
  readonly onLink?: (link: 'up' | 'down') => void;
}

export interface VpcdOptions extends Behaviour {
  readonly host?: string;
  readonly port?: number;
  /** Wait this long (ms) before connecting again, then twice as long each time up to 16 times; default 250. */
  readonly retryAfter?: number;
}

export interface VpcdListenOptions extends Behaviour {
  /** Where vpcd finds us; default 127.0.0.1, because whoever reaches the port holds the card. */
  readonly host?: string;
  /** Default 35963; 0 takes any free port. */
  readonly port?: number;
}

/** A card in a virtual reader. */
export interface VpcdCard {
  /** Takes the card out of the reader. */
  remove(): Promise<void>;
}

/** Keeps `card` in the reader until removed: connects, and connects again whenever pcscd goes away. */
export function insertIntoVpcd(card: VpcdInsertable, options: VpcdOptions = {}): VpcdCard {
  const { host = HOST, port = PORT, retryAfter = RETRY_AFTER } = options;
  let socket: Socket | undefined;
  let retry: NodeJS.Timeout | undefined;
  let wait = retryAfter;
  let removed = false;

  function open(): void {
    const link = connect({ host, port, noDelay: true });
    socket = link;
    link.on('connect', () => {
      wait = retryAfter;
      hold(link, card, options);
    });
    // 'close' follows every 'error'; a refused connection is only a reader that is not there yet.
    link.on('error', () => {});
    link.on('close', () => {
      if (removed) return;
      retry = setTimeout(open, wait);
      wait = Math.min(wait * 2, retryAfter * RETRY_GROWTH);
    });
  }

  open();
  return {
    remove: async () => {
      removed = true;
      clearTimeout(retry);
      socket?.destroy();
      await card.powerOff();
    },
  };
}

/**
 * Waits for vpcd in reverse mode and lays `card` into it whenever it comes; the latest one has the card, because a
 * pcscd that was killed may leave its connection standing. Rejects when the port is taken.
 *
 * vpcd 3.3 (Debian 12) aborts pcscd in this mode as soon as one of its two slots has no card: offer a card on 35963
 * and another on 35964 before pcscd starts, and stop pcscd before taking one out. Newer ones take it.
 */
export async function offerToVpcd(
  card: VpcdInsertable,
  options: VpcdListenOptions = {},
): Promise<VpcdCard & { readonly port: number }> {
  const { host = HOST, port = PORT } = options;
  let socket: Socket | undefined;
  const server = createServer({ noDelay: true }, (link) => {
    const before = socket;
    socket = link;
    link.on('error', () => {});
    const take = (): void => hold(link, card, options);
    if (!before || before.closed) return take();
    before.once('close', take);
    before.destroy();
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    remove: async () => {
      server.close();
      socket?.destroy();
      await card.powerOff();
    },
  };
}

/** The card lies in the reader as long as the link stands; then it is powered off. */
function hold(link: Socket, card: VpcdInsertable, behaviour: Behaviour): void {
  const frames = new FrameReader();
  link.on('data', (piece) => {
    for (const payload of frames.push(piece as Uint8Array)) {
      // A card that cannot be powered is no card to the reader.
      answer(link, card, behaviour, payload).catch(() => link.destroy());
    }
  });
  link.on('close', () => {
    card.powerOff().catch(() => {});
    behaviour.onLink?.('down');
  });
  behaviour.onLink?.('up');
}

async function answer(
  link: Socket,
  card: VpcdInsertable,
  { atr, warmReset = 'clear' }: Behaviour,
  payload: Uint8Array,
): Promise<void> {
  const control = payload.length === 1 ? payload[0] : undefined;
  switch (control) {
    case CONTROL.atr:
      // Also the question whether the card is still there: answered at once, whatever the chip is computing.
      return send(link, atr ?? card.atr);
    case CONTROL.reset:
      if (warmReset === 'clear') await card.powerOn();
      return;
    case CONTROL.powerOn:
      await card.powerOn();
      return;
    case CONTROL.powerOff:
      return card.powerOff();
    default:
      // Every other byte string waits for an answer, be it a command or not.
      return send(link, await card.transmit(payload));
  }
}

function send(link: Socket, payload: Uint8Array): void {
  if (link.writable) link.write(frame(payload));
}
