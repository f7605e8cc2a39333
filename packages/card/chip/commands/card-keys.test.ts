// Keys that are used without a PIN, and the data objects of the card manager.
import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AID, CARD_MANAGER_AID } from '../../applications.ts';
import { fromHex, fromText, toHex } from '../../bytes.ts';
import { encodeSpki } from '../../public-key.ts';
import type { ChipKeyPair } from '../state.ts';
import { equippedCard, LARGE_OBJECT } from '../testing/equipped-card.ts';

const select = (aid: string) => `00A4040C${(aid.length / 2).toString(16).padStart(2, '0')}${aid}`;

function signed(pair: ChipKeyPair, message: Uint8Array, answer: string): boolean {
  const key = createPublicKey({ key: Buffer.from(encodeSpki(pair)), format: 'der', type: 'spki' });
  expect(answer.slice(-4)).toBe('9000');
  return verify('sha256', message, key, fromHex(answer.slice(0, -4)));
}

describe('the default signing key (P2 00)', () => {
  test.each(['text', 'face'] as const)('of the %s application signs without a PIN', async (name) => {
    const { send, pairs } = await equippedCard();
    await send(select(AID[name]));
    const answer = await send('802A030004AABBCCDD00');
    expect(signed(name === 'text' ? pairs.internal : pairs.face, fromHex('AABBCCDD'), answer)).toBe(true);
  });

  test.each([
    ['no application', CARD_MANAGER_AID],
    ['the JPKI application', AID.jpki],
    ['the common application', AID.common],
  ])('is none in %s', async (_where, aid) => {
    const { send } = await equippedCard();
    await send(select(aid));
    expect(await send('802A030004AABBCCDD00')).toBe('6A86');
  });
});

describe('INTERNAL AUTHENTICATE', () => {
  test.each(['00880099', '00880080'])('%s signs the challenge', async (header) => {
    const { send, pairs } = await equippedCard();
    await send(select(AID.common));
    if (header === '00880080') expect(await send('00A4020C020019')).toBe('9000');
    const answer = await send(`${header}08010203040506070800`);
    expect(signed(pairs.internal, fromHex('0102030405060708'), answer)).toBe(true);
  });

  test('refuses what does not fit', async () => {
    const { send } = await equippedCard();
    expect(await send('00880099040102030400')).toBe('6986');
    await send(select(AID.common));
    expect(await send('00880199040102030400')).toBe('6A86');
    expect(await send('00880099')).toBe('6700');
    expect(await send('008800990401020304')).toBe('6700');
    expect(await send('00880099040102030410')).toBe('6700');
    expect(await send(`00880099000100${'AA'.repeat(256)}0000`)).toBe('6700');
    expect(await send('0088009C040102030400')).toBe('6981');
  });

  test.each([
    ['behind a PIN', AID.jpki, '97', '6982'],
    ['of the text application', AID.text, '93', '6985'],
    ['of the face application', AID.face, '94', '6985'],
  ])('a key %s refuses', async (_which, aid, p2, status) => {
    const { send } = await equippedCard();
    await send(select(aid));
    expect(await send(`008800${p2}040102030400`)).toBe(status);
  });
});

describe('GET DATA', () => {
  const CARD_ID = `${toHex(fromText('TEST-CARD-1'))}9000`;

  test('answers after power-up and when the card manager is selected, not inside an application', async () => {
    const { chip, send } = await equippedCard();
    expect(await send('00CA004500')).toBe(CARD_ID);
    await send(select(AID.text));
    expect(await send('00CA004500')).toBe('6A88');
    await send(select(CARD_MANAGER_AID));
    expect(await send('00CA004500')).toBe(CARD_ID);
    await send(select(AID.text));
    await chip.powerOn();
    expect(await send('00CA004500')).toBe(CARD_ID);
  });

  test('the contact ATR answers everywhere', async () => {
    const { send } = await equippedCard();
    for (const aid of [CARD_MANAGER_AID, AID.jpki]) {
      await send(select(aid));
      expect(await send('00CA5F5100')).toBe('E000FF8131FE45149000');
    }
  });

  test('a large object wants an extended length', async () => {
    const { send } = await equippedCard();
    expect(await send('00CA00F800')).toBe('6700');
    expect(await send('00CA00F8000000')).toBe(`${toHex(LARGE_OBJECT)}9000`);
    expect(await send('00CA7F2100')).toBe('6A88');
    expect(await send('00CA0045')).toBe('6700');
  });
});

describe('the card manager', () => {
  test('is selected by its whole name only, and forgets the application', async () => {
    const { send } = await equippedCard();
    await send(select(AID.jpki));
    expect(await send('00A4040C05A000000151')).toBe('6A82');
    expect(await send('00A4040C08A000000151000000')).toBe('6A82');
    expect(await send('00A4020C020018')).toBe('9000');
    expect(await send(`00A4040007${CARD_MANAGER_AID}00`)).toBe(`6F098407${CARD_MANAGER_AID}9000`);
    expect(await send('00A4020C020018')).toBe('6A82');
    expect(await send('00A40000')).toBe('6A86');
  });
});

describe('the last command (80 FC)', () => {
  test('a plastic card has none', async () => {
    const { send } = await equippedCard();
    expect(await send('80FC0000')).toBe('6700');
  });

  test('ends what a phone had verified', async () => {
    const { send } = await equippedCard(undefined, (state) => ({ ...state, form: 'phone' }));
    await send(select(AID.jpki));
    expect(await send('002000980431323334')).toBe('9000');
    expect(await send('80FC0001')).toBe('6A86');
    expect(await send('80FC0000')).toBe('9000');
    await send(select(AID.jpki));
    expect(await send('802A039701AA00')).toBe('6982');
  });
});
