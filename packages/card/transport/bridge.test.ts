import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket as Client } from 'ws';
import { toHex } from '../bytes.ts';
import { ReaderSlot } from '../reader/reader-slot.ts';
import type { InsertableCard } from '../reader/transport.ts';
import { type BridgeNotice, type BridgeOptions, type CardBridge, openBridge } from './bridge.ts';
import { webSocketTransport } from './web-socket.ts';

const PAGE = 'https://app.example';
const ATR = Uint8Array.fromHex('3B888001000005E0B381A1007F');
const SELECT = Uint8Array.fromHex('00A4040C0AD392F000260100000001');

let slot: ReaderSlot;
let calls: string[];
let answer: Promise<Uint8Array>;
let card: InsertableCard;
let notices: BridgeNotice[];
const opened: { close(): unknown }[] = [];

beforeEach(() => {
  slot = new ReaderSlot('reader-1');
  // What the test before leaves behind may end a little later.
  const mine: string[] = [];
  calls = mine;
  notices = [];
  answer = Promise.resolve(Uint8Array.fromHex('9000'));
  card = {
    powerOn: async () => {
      mine.push('on');
      return ATR;
    },
    powerOff: async () => void mine.push('off'),
    transmit: async (apdu) => {
      mine.push(toHex(apdu));
      return answer;
    },
  };
  slot.insert(card);
});
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

/** Most tests speak as programs, which send no Origin; pages have tests of their own. */
async function open(options: Partial<BridgeOptions> = {}): Promise<CardBridge> {
  const mine = notices;
  const onNotice = (notice: BridgeNotice): void => void mine.push(notice);
  const bridge = await openBridge({
    reader: slot,
    origins: [PAGE],
    programs: true,
    port: 0,
    onNotice,
    ...options,
  });
  opened.push(bridge);
  return bridge;
}

function program(bridge: CardBridge, options?: { wait: number }) {
  const transport = webSocketTransport(bridge.url, { code: bridge.offerPairing().code }, options);
  opened.push({ close: () => transport.disconnect() });
  return transport;
}

/** A page's connection as its browser makes it: the first message that comes back, or why none did. */
async function page(url: string, headers: Record<string, string>, hello: object): Promise<unknown> {
  const socket = new Client(url, { headers });
  opened.push({ close: () => socket.terminate() });
  const refused = once(socket, 'error').then(([error]) => (error as Error).message);
  const heard = once(socket, 'message').then(([message]) => JSON.parse(String(message)));
  refused.catch(() => {});
  heard.catch(() => {});
  socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', versions: [1], ...hello })));
  return Promise.race([refused, heard]);
}

describe('the bridge', () => {
  test('carries commands to the card', async () => {
    const transport = program(await open());
    const removed = vi.fn();
    transport.onRemoved?.(removed);
    expect(await transport.connect()).toEqual(ATR);
    expect(toHex(await transport.transmit(SELECT))).toBe('9000');
    await transport.disconnect();
    expect(calls).toEqual(['on', toHex(SELECT), 'off']);
    await vi.waitUntil(() => notices.some(({ event }) => event === 'left'));
    expect(removed).not.toHaveBeenCalled();
  });

  test('takes two connects with one code for one', async () => {
    const transport = program(await open());
    expect(await Promise.all([transport.connect(), transport.connect()])).toEqual([ATR, ATR]);
    expect(notices.map(({ event }) => event)).toEqual(['paired']);
  });

  test('carries the longest commands and answers', async () => {
    const transport = program(await open());
    await transport.connect();
    answer = Promise.resolve(new Uint8Array(65_538).fill(0x5a));
    expect(await transport.transmit(new Uint8Array(65_544))).toEqual(new Uint8Array(65_538).fill(0x5a));
    await expect(transport.transmit(new Uint8Array(65_545))).rejects.toMatchObject({ code: 'card.removed' });
  });

  test('keeps answers in the order of commands', async () => {
    const transport = program(await open());
    await transport.connect();
    const commands = [1, 2, 3].map((p2) => Uint8Array.of(0, 0xb0, 0, p2));
    card.transmit = async (apdu) => Uint8Array.of(apdu[3]!, 0x90, 0x00);
    const answers = await Promise.all(commands.map((command) => transport.transmit(command)));
    expect(answers.map(toHex)).toEqual(['019000', '029000', '039000']);
  });

  test('powers the card off when the page leaves in the middle of a command', async () => {
    const late = Promise.withResolvers<Uint8Array>();
    const transport = program(await open());
    await transport.connect();
    answer = late.promise;
    const underWay = transport.transmit(SELECT);
    await vi.waitUntil(() => calls.length === 2);
    const left = transport.disconnect();
    await expect(underWay).rejects.toMatchObject({ code: 'card.removed' });
    await left;
    late.resolve(Uint8Array.fromHex('9000'));
    await vi.waitUntil(() => calls.includes('off'));
  });

  test('lets one page at a time use the card', async () => {
    const bridge = await open();
    const [first, second] = [program(bridge), program(bridge)];
    // The second code has replaced the first.
    await expect(first.connect()).rejects.toMatchObject({ code: 'card.pairing-refused' });
    const third = webSocketTransport(bridge.url, { code: bridge.offerPairing().code });
    await third.connect();
    await expect(second.connect()).rejects.toMatchObject({ code: 'card.pairing-refused' });
    const fourth = program(bridge);
    await expect(fourth.connect()).rejects.toMatchObject({ code: 'card.in-use' });
    await third.disconnect();
    expect(await fourth.connect()).toEqual(ATR);
  });

  test('tells the page that the card left, even in the middle of a command', async () => {
    const transport = program(await open());
    await transport.connect();
    const removed = vi.fn();
    transport.onRemoved?.(removed);
    answer = new Promise(() => {});
    const underWay = transport.transmit(SELECT);
    await vi.waitUntil(() => calls.length === 2);
    slot.eject();
    await expect(underWay).rejects.toMatchObject({ code: 'card.removed' });
    await vi.waitUntil(() => removed.mock.calls.length === 1);
    await expect(transport.transmit(SELECT)).rejects.toMatchObject({ code: 'card.absent' });
    await expect(transport.connect()).rejects.toMatchObject({ code: 'card.absent' });
    slot.insert(card);
    expect(await transport.connect()).toEqual(ATR);
  });

  test('waits for a card as long as the page would', async () => {
    const bridge = await open();
    slot.eject();
    await expect(program(bridge, { wait: 20 }).connect()).rejects.toMatchObject({ code: 'card.absent' });
    const waiting = program(bridge, { wait: 60_000 }).connect();
    await vi.waitUntil(() => notices.filter(({ event }) => event === 'paired').length === 2);
    slot.insert(card);
    expect(await waiting).toEqual(ATR);
  });

  test('sends what is no command back, not on', async () => {
    const transport = program(await open());
    await transport.connect();
    await expect(transport.transmit(Uint8Array.of(0))).rejects.toMatchObject({ code: 'card.malformed' });
    expect(calls).toEqual(['on']);
  });

  test('hangs up on a page that says nothing', async () => {
    const bridge = await open({ times: { hello: 20, idle: 20 } });
    const silent = new Client(bridge.url);
    expect((await once(silent, 'close'))[0]).toBe(4408);
    const transport = program(bridge);
    await transport.connect();
    await vi.waitUntil(() => calls.includes('off'));
    await expect(transport.transmit(SELECT)).rejects.toMatchObject({ code: 'card.removed' });
    // The session is good still.
    expect(await transport.connect()).toEqual(ATR);
  });

  test('hangs up on a page whose machine is gone', async () => {
    const bridge = await open({ times: { ping: 20 } });
    const deaf = new Client(bridge.url, { autoPong: false });
    expect((await once(deaf, 'close'))[0]).toBe(1006);
  });

  test.each([
    ['an APDU before the hello', [Buffer.from(SELECT)]],
    ['a connect before the hello', ['{"type":"connect"}']],
    ['what is no message', ['null']],
    ['a long text', [JSON.stringify({ type: 'hello', versions: [1], code: 'x'.repeat(2000) })]],
    ['more requests than it takes at once', Array(9).fill('{"type":"hello","versions":[1]}')],
  ])('hangs up at %s', async (_, messages) => {
    const socket = new Client((await open()).url);
    socket.on('open', () => {
      for (const message of messages) socket.send(message);
    });
    const [code] = await once(socket, 'close');
    expect([4400, 4401]).toContain(code);
    expect(calls).toEqual([]);
  });

  test('sends pages away when it closes', async () => {
    const bridge = await open();
    const transport = program(bridge);
    await transport.connect();
    await bridge.close();
    expect(calls.at(-1)).toBe('off');
    await expect(transport.connect()).rejects.toMatchObject({ code: 'card.bridge-unreachable' });
  });
});

describe('who may come in', () => {
  const denied = 'Unexpected server response: 403';

  test('a page of an allowed origin with a code, once, and then with its session', async () => {
    const bridge = await open();
    const { code } = bridge.offerPairing();
    const welcome = await page(bridge.url, { origin: PAGE }, { code });
    expect(welcome).toEqual({ type: 'welcome', version: 1, reader: 'reader-1', session: expect.any(String) });
    const { session } = welcome as { session: string };
    const refused = { type: 'failed', code: 'card.pairing-refused' };
    expect(await page(bridge.url, { origin: PAGE }, { code })).toEqual(refused);
    expect(await page(bridge.url, { origin: PAGE }, {})).toEqual(refused);
    expect(await page(bridge.url, { origin: PAGE }, { session })).toMatchObject({ type: 'welcome' });
    // Stolen by a program, which has no origin.
    expect(await page(bridge.url, {}, { session })).toEqual(refused);
  });

  test.each([
    'https://evil.example',
    'https://app.example.evil.example',
    'http://app.example',
    'null',
    `${PAGE}:444`,
  ])('nobody from %s', async (origin) => {
    const bridge = await open();
    const { code } = bridge.offerPairing();
    expect(await page(bridge.url, { origin }, { code })).toBe(denied);
    expect(notices).toEqual([{ event: 'refused', origin, reason: 'origin' }]);
    // The code is not spent.
    expect(await page(bridge.url, { origin: PAGE }, { code })).toMatchObject({ type: 'welcome' });
  });

  test('nobody who calls it by another name (DNS rebinding)', async () => {
    const bridge = await open();
    const { port } = new URL(bridge.url);
    const hello = { code: bridge.offerPairing().code };
    for (const host of [
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${Number(port) + 1}`,
      `127.0.0.1.evil.example:${port}`,
    ])
      expect(await page(bridge.url, { origin: PAGE, host }, hello)).toBe(denied);
    expect(await page(bridge.url, { origin: PAGE, host: `localhost:${port}` }, hello)).toMatchObject({
      type: 'welcome',
    });
  });

  test('no program, unless it was said', async () => {
    const bridge = await open({ programs: false });
    await expect(program(bridge).connect()).rejects.toMatchObject({ code: 'card.bridge-unreachable' });
  });

  test('nobody at another path', async () => {
    const bridge = await open();
    expect(await page(`${bridge.url}s`, { origin: PAGE }, {})).toBe(denied);
  });

  test('no more pages than there is room for', async () => {
    const bridge = await open();
    const crowd = Array.from({ length: 16 }, () => new Client(bridge.url));
    await Promise.all(crowd.map((each) => once(each, 'open')));
    expect(await page(bridge.url, { origin: PAGE }, {})).toBe(denied);
    for (const each of crowd) each.terminate();
  });

  test('nobody who speaks another version', async () => {
    const bridge = await open();
    const hello = { versions: [0, 2], code: bridge.offerPairing().code };
    expect(await page(bridge.url, { origin: PAGE }, hello)).toEqual({
      type: 'failed',
      code: 'card.bridge-version',
    });
  });

  test('no plain request', async () => {
    const { url } = await open();
    const [response] = await once(request(url.replace('ws:', 'http:')).end(), 'response');
    expect(response.statusCode).toBe(426);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['*', 'app.example', 'https://app.example/path', 'null', 'file:///'])(
    'no bridge opens for "%s", which is no origin',
    async (origin) => {
      await expect(openBridge({ reader: slot, origins: [origin], port: 0 })).rejects.toThrow(TypeError);
    },
  );
});

test('whoever opened the bridge hears who came, and nothing of what was said to the card', async () => {
  const bridge = await open();
  const transport = program(bridge);
  await transport.connect();
  await transport.transmit(SELECT);
  await transport.disconnect();
  await vi.waitUntil(() => notices.length === 2);
  await page(bridge.url, { origin: PAGE }, { code: 'XXXX-XXXX' });
  await vi.waitUntil(() => notices.length === 4);
  expect(notices).toEqual([
    { event: 'paired', origin: undefined },
    { event: 'left', origin: undefined },
    { event: 'refused', origin: PAGE, reason: 'pairing' },
    { event: 'left', origin: PAGE },
  ]);
});
