// Puts a virtual card into the virtual reader vpcd (package vsmartcard-vpcd), where pcscd and with it every PC/SC
// program finds it: OpenSC, browsers, Java, GnuTLS.
import { connect, type Socket } from 'node:net';
import type { InsertableCard } from '../reader/transport.ts';
import { FrameReader, frame } from './vpcd-frames.ts';

const CONTROL = { powerOff: 0x00, powerOn: 0x01, reset: 0x02, atr: 0x04 } as const;
/** vpcd's first slot. */
const PORT = 35_963;

export interface VpcdOptions {
  readonly host?: string;
  readonly port?: number;
  /** Wait this long (ms) before connecting again; default 1000. */
  readonly retryAfter?: number;
  /** Called whenever the card has been laid into the reader or lost it. */
  readonly onLink?: (link: 'up' | 'down') => void;
}

/** A card in a virtual reader. */
export interface VpcdCard {
  /** Takes the card out of the reader. */
  remove(): Promise<void>;
}

/** Keeps `card` in the reader until removed: connects, and connects again whenever pcscd goes away. */
export function insertIntoVpcd(
  card: InsertableCard & { readonly atr: Uint8Array },
  options: VpcdOptions = {},
): VpcdCard {
  const { host = '127.0.0.1', port = PORT, retryAfter = 1000, onLink } = options;
  let socket: Socket | undefined;
  let retry: NodeJS.Timeout | undefined;
  let removed = false;

  function open(): void {
    let isUp = false;
    const link = connect({ host, port, noDelay: true });
    socket = link;
    serve(link, card);
    link.on('connect', () => {
      isUp = true;
      onLink?.('up');
    });
    // 'close' follows every 'error'; a refused connection is only a reader that is not there yet.
    link.on('error', () => {});
    link.on('close', () => {
      card.powerOff().catch(() => {});
      if (isUp) onLink?.('down');
      if (!removed) retry = setTimeout(open, retryAfter);
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

function serve(socket: Socket, card: InsertableCard & { readonly atr: Uint8Array }): void {
  const frames = new FrameReader();
  socket.on('data', (piece) => {
    for (const payload of frames.push(piece as Uint8Array)) {
      // A card that cannot be powered is no card to the reader.
      answer(socket, card, payload).catch(() => socket.destroy());
    }
  });
}

async function answer(
  socket: Socket,
  card: InsertableCard & { readonly atr: Uint8Array },
  payload: Uint8Array,
): Promise<void> {
  if (payload.length > 1) return send(socket, await card.transmit(payload));
  switch (payload[0]) {
    case CONTROL.atr:
      // Also the question whether the card is still there: answered at once, whatever the chip is computing.
      return send(socket, card.atr);
    case CONTROL.powerOn:
    case CONTROL.reset:
      await card.powerOn();
      return;
    case CONTROL.powerOff:
      return card.powerOff();
    default:
  }
}

function send(socket: Socket, payload: Uint8Array): void {
  if (socket.writable) socket.write(frame(payload));
}
