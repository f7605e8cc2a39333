import { beforeEach, describe, expect, test } from 'vitest';
import { encodeCommand } from '../apdu/command.ts';
import { AID, ISSUER_SCOPE, type IssuerScope } from '../applications.ts';
import { fromHex, toHex } from '../bytes.ts';
import { handedOverCard, MASTER_KEY } from '../testing/sandbox-card.ts';
import type { Chip } from './chip.ts';
import { cardIssuerKey, issuerCryptogram } from './issuer-key.ts';
import { IssuerTerminal } from './testing/issuer-terminal.ts';

const KEY = cardIssuerKey(MASTER_KEY, '990000000000001');
const SELECT = `00A4040C0A${AID.jpki}`;
const SET_PIN = '002C02980435363738';
const UNLOCK = '002C0398';

let chip: Chip;
beforeEach(async () => {
  chip = await handedOverCard();
});

const send = async (apdu: string) => toHex(await chip.transmit(fromHex(apdu)));
const status = (answer: Uint8Array) => toHex(answer.subarray(-2));
const opened = (scope: IssuerScope) => IssuerTerminal.open(chip, KEY, scope);

test('a terminal with the session key sets a PIN', async () => {
  const terminal = await opened('pins');
  expect(status(await terminal.send(fromHex(SELECT)))).toBe('9000');
  expect(status(await terminal.send(fromHex(SET_PIN)))).toBe('9000');
  await send(SELECT);
  expect(await send('002000980435363738')).toBe('9000');
});

describe('somebody else who reaches the card during a session', () => {
  test('sets nothing, and the session is over', async () => {
    const terminal = await opened('pins');
    await terminal.send(fromHex(SELECT));
    expect(await send(SET_PIN)).toBe('6982');
    expect(status(await terminal.send(fromHex(SET_PIN)))).toBe('69FC');
  });

  test('cannot lead the terminal to another file', async () => {
    const terminal = await opened('pins');
    await terminal.send(fromHex(SELECT));
    await terminal.send(fromHex('00A4020C020018'));
    await send('00A4020C02001B');
    expect(status(await terminal.send(fromHex('002C038000')))).toBe('69FC');
  });

  test.each([
    ['changed', (apdu: Uint8Array) => apdu.with(6, apdu[6]! ^ 1)],
    ['with another class', (apdu: Uint8Array) => apdu.with(0, 0x84)],
    ['for another PIN', (apdu: Uint8Array) => apdu.with(3, 0x9b)],
    ['with another length wanted', (apdu: Uint8Array) => apdu.with(apdu.length - 1, 0x20)],
    ['without its MAC', () => fromHex('042C02980435363738')],
  ])('a command %s is refused and ends the session', async (_how, change) => {
    const terminal = await opened('pins');
    await terminal.send(fromHex(SELECT));
    expect(status(await chip.transmit(change(terminal.sealed(fromHex(SET_PIN)))))).toBe('6988');
    expect(status(await terminal.send(fromHex(SET_PIN)))).toBe('69FC');
  });

  test('a command sent again is refused', async () => {
    const terminal = await opened('pins');
    await terminal.send(fromHex(SELECT));
    const unlock = terminal.sealed(fromHex(UNLOCK));
    expect(status(await chip.transmit(unlock))).toBe('9000');
    expect(status(await chip.transmit(unlock))).toBe('6988');
  });
});

test('the session key is not taken by the card, whose interface anybody may hear', async () => {
  const challenge = (await chip.transmit(fromHex('0084000020'))).subarray(0, 32);
  const whole = issuerCryptogram(KEY, challenge, 'pins');
  expect(status(await chip.transmit(encodeCommand(0x00, 0x82, 0x00, ISSUER_SCOPE.pins, whole)))).toBe('6700');
});

test('each scope opens its own commands', async () => {
  const pins = await opened('pins');
  expect(status(await pins.send(fromHex('00040000')))).toBe('6982');
  const life = await opened('life');
  await life.send(fromHex(SELECT));
  expect(status(await life.send(fromHex(UNLOCK)))).toBe('6982');
  expect(status(await life.send(fromHex('00040000')))).toBe('9000');
});

test('without a session the class means nothing', async () => {
  expect(await send(`04${SELECT.slice(2)}`)).toBe('6882');
  expect(await send('842A030001AA00')).toBe('69FC');
});
