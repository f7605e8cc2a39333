import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Chip,
  insertIntoVpcd,
  MyNumberCard,
  offerToVpcd,
  type VpcdReader,
  vpcdReader,
} from '../index.ts';
import { handedOverCard, PINS } from '../testing/sandbox-card.ts';

let chip: Chip;
const open: { close?: () => Promise<void>; remove?: () => Promise<void> }[] = [];
beforeEach(async () => {
  chip = await handedOverCard();
});
afterEach(async () => {
  for (const each of open.splice(0)) await (each.close?.() ?? each.remove?.());
});

/** A reader at which some card program arrived. */
async function visited(come: (port: number) => void, patience?: number): Promise<VpcdReader> {
  const reader = await vpcdReader({
    port: 0,
    onListening: come,
    ...(patience !== undefined && { patience }),
  });
  open.push(reader);
  return reader;
}

test('a card program that comes to the reader is read', async () => {
  const reader = await visited((port) => open.push(insertIntoVpcd(chip, { port })));
  const card = await MyNumberCard.connect(reader);
  expect([...card.atr]).toEqual([...chip.atr]);
  await card.verify('text', PINS.text);
  expect((await card.readAttributes()).name).toBe('手形　花子');
  await card.disconnect();
  await expect(card.readAttributes()).rejects.toMatchObject({ code: 'card.pin-required' });
});

test('a card program that listens is read', async () => {
  const offered = await offerToVpcd(chip, { port: 0 });
  open.push(offered);
  const reader = await vpcdReader({ mode: 'connect', port: offered.port });
  open.push(reader);
  expect((await MyNumberCard.connect(reader)).token).toBe('my-number-card');
});

test('a card that leaves rejects what is under way, and what comes after', async () => {
  let leave = () => {};
  const reader = await visited((port) => {
    const program = connect(port, '127.0.0.1', () => {});
    leave = () => program.destroy();
    // Answers the ATR, then never again.
    program.once('data', () => program.write(Uint8Array.of(0, 2, 0x3b, 0x00)));
  });
  await reader.connect();
  const left = new Promise<void>((resolve) => reader.onRemoved?.(resolve));
  const asked = reader.transmit(new Uint8Array(4));
  leave();
  await expect(asked).rejects.toMatchObject({ code: 'card.removed' });
  await left;
  await expect(reader.transmit(new Uint8Array(4))).rejects.toMatchObject({ code: 'card.removed' });
});

test('a card program that falls silent is given up', async () => {
  const reader = await visited((port) => connect(port, '127.0.0.1').on('error', () => {}), 100);
  await expect(reader.connect()).rejects.toMatchObject({ code: 'card.removed' });
});

test('no card program is said so', async () => {
  await expect(vpcdReader({ port: 0, patience: 20 })).rejects.toMatchObject({ code: 'card.absent' });
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  await expect(vpcdReader({ mode: 'connect', port })).rejects.toMatchObject({ code: 'card.absent' });
});
