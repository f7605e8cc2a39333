// A bridge from pages to a card of this machine, because no browser lets a page talk to one: a WebSocket on the loopback
// address, open to the origins it was told, each paired by a code that a person carries over.
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Link, type LinkTimes, Tenancy } from './bridge-link.ts';
import { type PairingCode, type PairingLimits, Pairings } from './bridge-pairing.ts';
import { CLOSE, LONGEST_APDU } from './bridge-protocol.ts';
import type { CardReader } from './card-reader.ts';

/** Beside the two ports of vpcd. */
const PORT = 35_965;
const PATH = '/card';
const LOOPBACK = '127.0.0.1';
const PAGES_AT_ONCE = 16;
const TIMES: LinkTimes = { hello: 5_000, ping: 15_000, idle: 300_000 };

/** What happened at the bridge, for the terminal it was opened in. Never what was said to the card. */
export interface BridgeNotice {
  readonly event: 'paired' | 'refused' | 'left';
  /** The page's origin; `undefined` for a program that is no browser. */
  readonly origin: string | undefined;
  /** Why it was refused. */
  readonly reason?: 'host' | 'origin' | 'path' | 'crowd' | 'pairing';
}

export interface BridgeOptions {
  readonly reader: CardReader;
  /** Pages of these origins may pair, for example `https://app.example`. Exactly these. */
  readonly origins: readonly string[];
  /** Whether programs that are no browsers, and so send no Origin, may pair too; default no. */
  readonly programs?: boolean;
  /** Default 35965; 0 takes any free port. */
  readonly port?: number;
  /** Certificate and key, PEM, for pages whose browser wants `wss:` even on the loopback address. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Names besides `127.0.0.1` and `localhost` that pages may call us by, as the certificate has them. */
  readonly hosts?: readonly string[];
  readonly pairing?: PairingLimits;
  readonly times?: Partial<LinkTimes>;
  readonly onNotice?: (notice: BridgeNotice) => void;
}

/** An open bridge. */
export interface CardBridge {
  /** Where pages connect: `ws://127.0.0.1:35965/card`. */
  readonly url: string;
  /** A code for one page, to be shown to the person here. */
  offerPairing(): PairingCode;
  /** Sends every page away and powers the card off. */
  close(): Promise<void>;
}

/** Opens a bridge to the card in `reader`. Rejects when the port is taken or an origin is none. */
export async function openBridge(options: BridgeOptions): Promise<CardBridge> {
  const { reader, programs = false, tls, onNotice } = options;
  const origins = new Set(options.origins.map(exactOrigin));
  const pairings = new Pairings(options.pairing);
  const tenancy = new Tenancy();
  const times = { ...TIMES, ...options.times };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_APDU,
    perMessageDeflate: false,
  });
  const server = tls ? createTlsServer(tls) : createServer();

  function refusal({ headers, url }: IncomingMessage): NonNullable<BridgeNotice['reason']> | undefined {
    const { port } = server.address() as AddressInfo;
    const names = [LOOPBACK, 'localhost', ...(options.hosts ?? [])];
    // A name that an attacker's server resolves to this machine (DNS rebinding) is not ours.
    if (!names.some((name) => headers.host === `${name}:${port}`)) return 'host';
    if (headers.origin === undefined ? !programs : !origins.has(headers.origin)) return 'origin';
    if (url !== PATH) return 'path';
    return sockets.clients.size >= PAGES_AT_ONCE ? 'crowd' : undefined;
  }

  server.on('request', (_request, response) => {
    response.writeHead(426, { connection: 'close', upgrade: 'websocket' }).end();
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { origin } = request.headers;
    const reason = refusal(request);
    if (reason) {
      onNotice?.({ event: 'refused', origin, reason });
      socket.on('error', () => {});
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      page.on('close', () => onNotice?.({ event: 'left', origin }));
      new Link(page, origin ?? '', {
        reader,
        pairings,
        tenancy,
        times,
        onPaired: () => onNotice?.({ event: 'paired', origin }),
        onRefused: () => onNotice?.({ event: 'refused', origin, reason: 'pairing' }),
      });
    });
  });

  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(options.port ?? PORT, LOOPBACK, listening.resolve);
  await listening.promise;
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'wss' : 'ws'}://${options.hosts?.[0] ?? LOOPBACK}:${port}${PATH}`,
    offerPairing: () => pairings.offer(),
    close: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      for (const page of sockets.clients) page.close(CLOSE.closing);
      // A page that does not say goodbye is left standing.
      setTimeout(() => {
        for (const page of sockets.clients) page.terminate();
        server.closeAllConnections();
      }, 500).unref();
      await closed.promise;
      await reader.current?.disconnect().catch(() => {});
    },
  };
}

function exactOrigin(text: string): string {
  const { origin } = new URL(text);
  if (origin === 'null' || origin !== text.replace(/\/$/, ''))
    throw new TypeError(`Not an origin, such as https://app.example: ${text}`);
  return origin;
}
