import { beforeEach, describe, expect, test } from 'vitest';
import { AID } from '../../applications.ts';
import { concat, fromHex, fromText, toHex, u16 } from '../../bytes.ts';
import { NUMBER, PINS } from '../../testing/sandbox-card.ts';
import { equippedCard } from '../testing/equipped-card.ts';
import { SecureTerminal } from '../testing/secure-terminal.ts';

let send: (apdu: string) => Promise<string>;
let terminal: SecureTerminal;
beforeEach(async () => {
  const card = await equippedCard();
  send = card.send;
  terminal = new SecureTerminal(card.pairs.session);
});

const PIN = toHex(fromText(PINS.text));
const setKey = (cryptogram: Uint8Array) =>
  send(`80AE000000${toHex(u16(cryptogram.length))}${toHex(cryptogram)}`);
const enterText = () => send(`00A4040C0A${AID.text}`);

async function begin(): Promise<void> {
  await enterText();
  expect(await send(`0020009104${PIN}`)).toBe('9000');
  expect(await setKey(terminal.delivery())).toBe('9000');
}

/** A secured command with data; the counter moves whatever the card says. */
async function secured(header: string, plain: Uint8Array): Promise<string> {
  const object = terminal.sealed(plain);
  const answer = await send(`${header}${(object.length / 2).toString(16).padStart(2, '0')}${object}`);
  terminal.counter++;
  return answer;
}

async function securedRead(header: string, length = 0): Promise<Uint8Array | string> {
  const answer = await send(`${header}000005960300${toHex(u16(length))}0000`);
  const result = answer.endsWith('9000') ? terminal.opened(fromHex(answer.slice(0, -4))) : answer;
  terminal.counter++;
  return result;
}

describe('SET SESSION KEY', () => {
  test('wants the PIN of the text application, not 照合番号A', async () => {
    await enterText();
    expect(await setKey(terminal.delivery())).toBe('6982');
    await send(`002000940C${toHex(fromText(NUMBER))}`);
    expect(await setKey(terminal.delivery())).toBe('6982');
    await send(`0020009104${PIN}`);
    expect(await setKey(terminal.delivery())).toBe('9000');
  });

  test.each([
    ['common', '66F1'],
    ['face', '66F1'],
    ['jpki', '6982'],
    ['register', '6982'],
  ] as const)('the %s application answers %s', async (name, status) => {
    await send(`00A4040C0A${AID[name]}`);
    expect(await setKey(terminal.delivery())).toBe(status);
  });

  test('refuses a key delivered in another form, and always with the same word', async () => {
    await enterText();
    await send(`0020009104${PIN}`);
    const wrong = [
      terminal.delivery(concat(fromHex('A0228120'), terminal.seed)),
      terminal.delivery(concat(fromHex('A0448020'), terminal.seed, fromHex('8120'), terminal.seed)),
      terminal.delivery(terminal.seed),
      new Uint8Array(256).fill(1),
      new Uint8Array(255).fill(1),
    ];
    for (const cryptogram of wrong) expect(await setKey(cryptogram)).toBe('6A80');
    expect(await setKey(new Uint8Array(256).fill(0xff))).toBe('6F00');
    expect(await send('80AE0001')).toBe('6A86');
    expect(await send('08B0810005960300000000')).toBe('69FC');
  });
});

describe('in a session', () => {
  test('the number is read under 照合番号A, and neither is seen', async () => {
    await begin();
    expect(await secured('08200094', fromText(NUMBER))).toBe('9000');
    expect(await secured('08A4020C', u16(0x0001))).toBe('9000');
    const file = (await securedRead('08B00000')) as Uint8Array;
    expect(Buffer.from(file).includes(Buffer.from(NUMBER))).toBe(true);
    expect(await securedRead('08B00003', 12)).toEqual(Buffer.from(NUMBER));
    expect(await securedRead('08B08100', 3)).toHaveLength(3);
  });

  test('a wrong PIN costs its try, and the next message has the next number all the same', async () => {
    await begin();
    expect(await secured('08200091', fromText('9999'))).toBe('63C2');
    expect(await secured('08A4020C', u16(0x00ff))).toBe('6A82');
    expect(await secured('08200091', fromText(PINS.text))).toBe('9000');
    expect(await secured('08200091', new Uint8Array(0))).toBe('63C3');
  });

  test('plain commands in between do not count', async () => {
    await begin();
    expect(await send('00A4020C020001')).toBe('9000');
    expect(await send('0084000008')).toMatch(/9000$/);
    expect(await securedRead('08B00000')).toHaveLength(17);
  });

  test.each([
    ['a message out of turn', (t: SecureTerminal) => `08A4020C13${t.sealedOutOfTurn(u16(1))}`],
    ['the object of another command', () => '08A4020C059603000000'],
    ['no whole block', () => '08A4020C0486020101'],
    ['a second object', (t: SecureTerminal) => `08A4020C26${t.sealed(u16(1))}${t.sealed(u16(1))}`],
    ['another padding', (t: SecureTerminal) => `08A4020C13${t.sealed(u16(1)).replace('861101', '861102')}`],
    ['bytes that are no object', () => '08A4020C0286FF'],
  ])('%s ends it for good', async (_what, apdu) => {
    await begin();
    expect(await send(apdu(terminal))).toBe('6988');
    terminal.counter = 3;
    expect(await secured('08A4020C', u16(1))).toBe('69FC');
    expect(await send('00B0810011')).toMatch(/9000$/);
    await begin();
  });

  test('a checksum cannot be asked for', async () => {
    await begin();
    expect(await send('0CA4020C020001')).toBe('6987');
    expect(await send('08A4020C')).toBe('6987');
    expect(await secured('08A4020C', u16(1))).toBe('9000');
  });

  test('only SELECT, VERIFY and READ BINARY are offered', async () => {
    await begin();
    expect(await send('0884000010')).toBe('69FC');
    expect(await send('882A030001AA00')).toBe('69FC');
  });

  test('it ends with the application and with the power', async () => {
    await begin();
    await enterText();
    expect(await secured('08A4020C', u16(1))).toBe('6882');
    await begin();
    expect(await secured('08A4040C', fromHex(AID.text))).toBe('6988');
  });
});

test('without a session each refusal has its own word', async () => {
  await enterText();
  expect(await send('08A4020C020001')).toBe('6882');
  expect(await send(`0C20009104${PIN}`)).toBe('69FC');
  expect(await send('09A4020C020001')).toBe('6881');
});
