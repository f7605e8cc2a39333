import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeCommand } from '../../apdu/command.ts';
import { AID, EF } from '../../applications.ts';
import { fromHex, fromText, toHex } from '../../bytes.ts';
import { encodeSpki } from '../../public-key.ts';
import type { Chip } from '../chip.ts';
import type { CardState } from '../state.ts';
import { terminal, terminalCertificate } from '../testing/certified-terminal.ts';
import { equippedCard, terminalAuthority } from '../testing/equipped-card.ts';

let chip: Chip;
let send: (apdu: string) => Promise<string>;
let state: CardState;
beforeEach(async () => {
  const card = await equippedCard();
  ({ chip, send } = card);
  state = (await card.store.load())!;
});

const command = async (...parts: Parameters<typeof encodeCommand>) =>
  toHex(await chip.transmit(encodeCommand(...parts)));
const enter = async () => {
  await send(`00A4040C0A${AID.jpki}`);
  expect(await send('00A4020C020016')).toBe('9000');
};

/** Both blocks of a certificate; answers the last status word. */
async function show({ first, second }: { first: Uint8Array; second: Uint8Array }): Promise<string> {
  expect(await command(0x80, 0xa2, 0x06, 0xc1, first, 65_536)).toBe('9000');
  return command(0x80, 0xa2, 0x00, 0xc1, second, 65_536);
}

async function prove(key: KeyObject = terminal.privateKey, bytes = 32): Promise<string> {
  const challenge = (await chip.transmit(encodeCommand(0x00, 0x84, 0, 0, undefined, bytes))).subarray(
    0,
    bytes,
  );
  return command(0x00, 0x82, 0x00, 0x96, sign('sha256', challenge, key));
}

test('a certified terminal uses the authentication key without a PIN, and no other', async () => {
  await enter();
  expect(await show(terminalCertificate())).toBe('9000');
  expect(await send('802A039701AA00')).toBe('6982');
  expect(await prove()).toBe('9000');
  const answer = await send('802A039701AA00');
  const file = state.applications[0]!.files.get(EF.jpki.authKey)!;
  const pair = file.type === 'key' ? file.active! : undefined;
  const key = createPublicKey({ key: Buffer.from(encodeSpki(pair!)), format: 'der', type: 'spki' });
  expect(verify('sha256', fromHex('AA'), key, fromHex(answer.slice(0, -4)))).toBe(true);
  expect(await send('802A039A01AA00')).toBe('6982');
  expect(await send('00B0810004')).toBe('6982');
});

test.each([
  ['another application', async () => send(`00A4040C0A${AID.jpki}`)],
  ['power-off', async () => chip.powerOn()],
  ['another certificate', async () => command(0x80, 0xa2, 0x06, 0xc1, terminalCertificate().first)],
  ['a wrong proof', async () => prove(terminalAuthority.privateKey)],
])('%s ends it', async (_what, happens) => {
  await enter();
  await show(terminalCertificate());
  await prove();
  await happens();
  await enter();
  expect(await send('802A039701AA00')).toBe('6982');
});

describe('refuses', () => {
  test('a certificate of nobody it knows', async () => {
    await enter();
    expect(await show(terminalCertificate({ issuer: terminal.privateKey }))).toBe('6300');
    expect(await prove()).toBe('6985');
    expect(await show(terminalCertificate({ keyId: fromText('terminals 000002') }))).toBe('6A88');
    expect(await prove()).toBe('6985');
  });

  test('a changed certificate', async () => {
    await enter();
    const { first, second } = terminalCertificate();
    first[200]! ^= 1;
    expect(await show({ first, second })).toBe('6300');
    first[0]! ^= 1;
    expect(await show({ first, second })).toBe('6A80');
  });

  test('a proof by another key, without a challenge, by a short one, or twice', async () => {
    await enter();
    await show(terminalCertificate());
    expect(await prove(terminalAuthority.privateKey)).toBe('6300');
    expect(await command(0x00, 0x82, 0x00, 0x96, new Uint8Array(256))).toBe('6985');
    expect(await prove(terminal.privateKey, 8)).toBe('6985');
    expect(await send('802A039701AA00')).toBe('6982');
  });

  test('what does not fit', async () => {
    expect(await command(0x80, 0xa2, 0x06, 0xc1, terminalCertificate().first)).toBe('6986');
    await send(`00A4040C0A${AID.jpki}`);
    await send('00A4020C020018');
    expect(await command(0x80, 0xa2, 0x06, 0xc1, terminalCertificate().first)).toBe('6981');
    await enter();
    for (const p1p2 of [0x0000, 0x00ae, 0x8000, 0x00b6])
      expect(await command(0x80, 0xa2, p1p2 >> 8, p1p2 & 0xff, terminalCertificate().first)).toBe('6A86');
    expect(await command(0x80, 0xa2, 0x06, 0xc1, terminalCertificate().first.subarray(1))).toBe('6700');
    expect(await command(0x80, 0xa2, 0x00, 0xc1, terminalCertificate().second)).toBe('6985');
  });

  test('everybody, while it knows no authority', async () => {
    ({ send, chip } = await equippedCard(undefined, withoutAuthority));
    await enter();
    expect(await command(0x80, 0xa2, 0x06, 0xc1, terminalCertificate().first)).toBe('6A88');
    expect(await prove()).toBe('6985');
  });
});

function withoutAuthority(full: CardState): CardState {
  const [jpki, ...others] = full.applications;
  const none = { type: 'terminal-authority', authority: undefined } as const;
  const files = new Map(jpki!.files).set(EF.jpki.terminalAuthority, none);
  return { ...full, applications: [{ ...jpki!, files }, ...others] };
}
