import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../bytes.ts';
import type { InsertableCard } from '../reader/transport.ts';
import { insertIntoVpcd, type VpcdCard } from './vpcd.ts';
import { FrameReader, frame } from './vpcd-frames.ts';

const ATR = fromHex('3B888001000005E0B381A1007F');

/** vpcd's side: a server that takes one card at a time. */
class FakeVpcd {
  readonly server: Server = createServer();
  readonly frames = new FrameReader();
  socket: Socket | undefined;
  #waiting: ((payload: Uint8Array) => void)[] = [];
  #arrived: Uint8Array[] = [];

  async listen(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as { port: number }).port;
  }

  async accept(): Promise<void> {
    const [socket] = (await once(this.server, 'connection')) as [Socket];
    this.socket = socket;
    socket.on('error', () => {});
    socket.on('data', (piece) => {
      for (const payload of this.frames.push(piece as Uint8Array)) {
        const next = this.#waiting.shift();
        if (next) next(payload);
        else this.#arrived.push(payload);
      }
    });
  }

  send(hex: string): void {
    this.socket!.write(frame(fromHex(hex)));
  }

  next(): Promise<Uint8Array> {
    const payload = this.#arrived.shift();
    return payload ? Promise.resolve(payload) : new Promise((resolve) => this.#waiting.push(resolve));
  }
}

let vpcd: FakeVpcd;
let card: VpcdCard;
let calls: string[];
let finish: PromiseWithResolvers<Uint8Array>;
let chip: InsertableCard & { atr: Uint8Array };
let port: number;

beforeEach(async () => {
  vpcd = new FakeVpcd();
  calls = [];
  finish = Promise.withResolvers();
  chip = {
    atr: ATR,
    powerOn: async () => {
      calls.push('on');
      return ATR;
    },
    powerOff: async () => void calls.push('off'),
    transmit: (apdu) => {
      calls.push(toHex(apdu));
      return apdu[1] === 0x2a ? finish.promise : Promise.resolve(fromHex('9000'));
    },
  };
  port = await vpcd.listen();
  const accepted = vpcd.accept();
  card = insertIntoVpcd(chip, { port, retryAfter: 5 });
  await accepted;
});
afterEach(async () => {
  await card.remove();
  vpcd.server.close();
});

describe('a card in vpcd', () => {
  test('answers control messages and commands', async () => {
    vpcd.send('04');
    expect(await vpcd.next()).toEqual(ATR);
    vpcd.send('01');
    vpcd.send('00A40000');
    expect(toHex(await vpcd.next())).toBe('9000');
    vpcd.send('02');
    vpcd.send('00');
    vpcd.send('04');
    await vpcd.next();
    expect(calls).toEqual(['on', '00A40000', 'on', 'off']);
  });

  test('says it is still there while it computes a signature', async () => {
    vpcd.send('802A008001AA00');
    vpcd.send('04');
    expect(await vpcd.next()).toEqual(ATR);
    finish.resolve(fromHex('AABB9000'));
    expect(toHex(await vpcd.next())).toBe('AABB9000');
  });

  test('puts messages together that come in pieces', async () => {
    const inPieces = (...pieces: string[]): void => {
      for (const piece of pieces) vpcd.socket!.write(fromHex(piece));
    };
    inPieces('00', '04', '00', 'A400', '00');
    expect(toHex(await vpcd.next())).toBe('9000');
    inPieces('00', '0104');
    expect(await vpcd.next()).toEqual(ATR);
    expect(new FrameReader().push(fromHex('0001040004AABBCCDD00')).map(toHex)).toEqual(['04', 'AABBCCDD']);
  });

  test('comes back when the daemon was away', async () => {
    const again = vpcd.accept();
    vpcd.socket!.destroy();
    await again;
    vpcd.send('04');
    expect(await vpcd.next()).toEqual(ATR);
    expect(calls).toContain('off');
  });

  test('is gone when removed', async () => {
    const closed = once(vpcd.socket!, 'close');
    await card.remove();
    await closed;
    expect(calls.at(-1)).toBe('off');
  });
});
