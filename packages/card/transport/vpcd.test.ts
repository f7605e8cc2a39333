import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromHex, toHex } from '../bytes.ts';
import type { InsertableCard } from '../reader/transport.ts';
import { insertIntoVpcd, offerToVpcd, type VpcdCard, type VpcdListenOptions } from './vpcd.ts';
import { FrameReader, frame } from './vpcd-frames.ts';

const ATR = fromHex('3B888001000005E0B381A1007F');

/** vpcd's side: a server that takes one card at a time, or in reverse mode a client. */
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
    this.hold(socket);
  }

  async reach(port: number): Promise<void> {
    const socket = connect({ port, host: '127.0.0.1' });
    await once(socket, 'connect');
    this.hold(socket);
  }

  private hold(socket: Socket): void {
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
  // The card of the test before may be powered off a little later.
  const mine: string[] = [];
  calls = mine;
  finish = Promise.withResolvers();
  chip = {
    atr: ATR,
    powerOn: async () => {
      mine.push('on');
      return ATR;
    },
    powerOff: async () => void mine.push('off'),
    transmit: (apdu) => {
      mine.push(toHex(apdu));
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

  test('tries again later and later while no reader is there', async () => {
    const waits: number[] = [];
    const real = setTimeout;
    const later = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((job: () => void, wait: number) => {
      // Node's own.
      if (wait < 5) return real(job, wait);
      waits.push(wait);
      return setImmediate(waits.length < 7 ? job : () => {});
    }) as never);
    await card.remove();
    vpcd.server.close();
    const lonely = insertIntoVpcd(chip, { port, retryAfter: 5 });
    await vi.waitUntil(() => waits.length >= 7, { interval: 1 }).finally(() => later.mockRestore());
    await lonely.remove();
    expect(waits.slice(0, 7)).toEqual([5, 10, 20, 40, 80, 80, 80]);
  });

  test('answers a byte that is neither control nor command', async () => {
    vpcd.send('7F');
    expect(toHex(await vpcd.next())).toBe('9000');
    expect(calls).toEqual(['7F']);
  });

  test('is gone when removed', async () => {
    const closed = once(vpcd.socket!, 'close');
    await card.remove();
    await closed;
    expect(calls.at(-1)).toBe('off');
  });
});

describe('a card that waits for vpcd', () => {
  const offers: { remove(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const offer of offers.splice(0)) await offer.remove();
  });
  async function offer(options: VpcdListenOptions = {}) {
    const offered = await offerToVpcd(chip, { port: 0, ...options });
    offers.push(offered);
    return offered;
  }

  test('lies in the reader as long as vpcd stays', async () => {
    const links: string[] = [];
    const reader = new FakeVpcd();
    await reader.reach((await offer({ onLink: (link) => links.push(link) })).port);
    reader.send('00A40000');
    expect(toHex(await reader.next())).toBe('9000');
    reader.socket!.destroy();
    await vi.waitUntil(() => links.length === 2);
    expect(links).toEqual(['up', 'down']);
    expect(calls.at(-1)).toBe('off');
  });

  test('goes to the latest reader, powered off in between', async () => {
    const links: string[] = [];
    const { port } = await offer({ onLink: (link) => links.push(link) });
    const [stale, fresh] = [new FakeVpcd(), new FakeVpcd()];
    await stale.reach(port);
    stale.send('00A40000');
    await stale.next();
    const gone = once(stale.socket!, 'close');
    await fresh.reach(port);
    fresh.send('00B00000');
    expect(toHex(await fresh.next())).toBe('9000');
    await gone;
    expect(links).toEqual(['up', 'down', 'up']);
    expect(calls).toEqual(['00A40000', 'off', '00B00000']);
  });

  test('shows the ATR it was given', async () => {
    const reader = new FakeVpcd();
    await reader.reach((await offer({ atr: fromHex('3B00') })).port);
    reader.send('04');
    expect(toHex(await reader.next())).toBe('3B00');
  });

  test('keeps its state over a warm reset only where told', async () => {
    const reader = new FakeVpcd();
    await reader.reach((await offer({ warmReset: 'keep' })).port);
    reader.send('02');
    reader.send('00A40000');
    await reader.next();
    expect(calls).toEqual(['00A40000']);
  });

  test('says that its port is taken', async () => {
    const { port } = await offer();
    await expect(offerToVpcd(chip, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
