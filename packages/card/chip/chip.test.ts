import { beforeEach, describe, expect, test } from 'vitest';
import { AID } from '../applications.ts';
import { fromHex, toHex } from '../bytes.ts';
import { factoryCard, handedOverCard, NUMBER, order } from '../testing/sandbox-card.ts';
import type { Chip } from './chip.ts';

const JPKI = `00A4040C0A${AID.jpki}`;
const TEXT = `00A4040C0A${AID.text}`;
const PIN = '31323334';
const WRONG = '39393939';
const DIGEST_INFO = `3031300D060960864801650304020105000420${'AB'.repeat(32)}`;

let chip: Chip;
beforeEach(async () => {
  chip = await handedOverCard();
});

const answerTo = async (apdu: string): Promise<string> => toHex(await chip.transmit(fromHex(apdu)));

/** Sends commands in order; each must end in its status word. */
async function dialogue(...steps: readonly (readonly [apdu: string, status: string])[]): Promise<void> {
  for (const [apdu, status] of steps)
    expect(`${apdu} -> ${(await answerTo(apdu)).slice(-4)}`).toBe(`${apdu} -> ${status}`);
}

describe('SELECT', () => {
  test('as real cards were measured', () =>
    dialogue(
      ['00A40000', '6A86'],
      ['00A4000C023F00', '6A82'],
      ['00A4020C020018', '6A82'],
      [JPKI, '9000'],
      ['00A40000', '9000'],
      ['00A4020C020018', '9000'],
      ['00A4020C02FFFF', '6A82'],
      ['00200080', '63C3'],
      ['00A4010C', '6A86'],
      ['00A40401', '6A86'],
      ['00A4020C0118', '6700'],
    ));

  test('an AID prefix that names a registered provider is enough, a shorter one is not', () =>
    dialogue(['00A4040C06D392F0002601', '9000'], ['00A4040C04D392F000', '6A82'], ['00A4040C', '6A82']));

  test('answers control information only when asked for it', async () => {
    expect(await answerTo(`00A404000A${AID.jpki}00`)).toBe(`6F0C840A${AID.jpki}9000`);
    expect(await answerTo(`00A404000A${AID.jpki}`)).toBe('9000');
  });

  test('an unknown application leaves the current one', () =>
    dialogue([JPKI, '9000'], ['00A4040C07A0000000000001', '6A82'], ['00A4020C020018', '9000']));
});

describe('READ BINARY', () => {
  test('token information is 160 bytes beginning with the space-padded label', async () => {
    await dialogue([JPKI, '9000'], ['00A4020C020006', '9000']);
    expect(await answerTo('00B0000020')).toBe(`4A504B494150494343544F4B454E32${'20'.repeat(17)}9000`);
    expect((await answerTo('00B0000000')).length).toBe(2 * 160 + 4);
  });

  test('refuses what does not fit', () =>
    dialogue(
      ['00B0000004', '6986'],
      [JPKI, '9000'],
      ['00B0000004', '6986'],
      ['00A4020C020018', '9000'],
      ['00B0000004', '6981'],
      ['00A4020C020001', '9000'],
      ['00B0000004', '6982'],
      ['00A4020C02000A', '9000'],
      ['00B00000', '6700'],
      ['00B0000001AA', '6700'],
      ['00B07FFF00', '6B00'],
      ['00B09F0000', '6A86'],
      ['00B08A0004', '9000'],
      ['00B0830004', '6A82'],
    ));

  test('one extended read by short identifier answers the whole certificate', async () => {
    await dialogue([JPKI, '9000']);
    const answer = await answerTo('00B08A00000000');
    expect(answer.slice(0, 4)).toBe('3082');
    expect(answer.length / 2 - 2).toBe(Number.parseInt(answer.slice(4, 8), 16) + 4);
  });
});

describe('READ RECORD', () => {
  test('record 1 of the common application: serial, municipality, expiry', async () => {
    await dialogue([`00A4040C0A${AID.common}`, '9000']);
    const text = Buffer.from('990000000000001131032035021' + '7')
      .toString('hex')
      .toUpperCase();
    expect(await answerTo('00B2010C00')).toBe(`011C${text}9000`);
    await dialogue(
      ['00B2020C00', '6A83'],
      ['00B2010E00', '6A86'],
      ['00B2010D00', '9000'],
      ['00B2020D00', '6A83'],
      ['00B0810000', '6981'],
      ['00B2011C00', '6A82'],
    );
  });
});

describe('VERIFY', () => {
  const select = [
    [JPKI, '9000'],
    ['00A4020C020018', '9000'],
  ] as const;

  test('counts down, then blocks, and asking costs nothing', () =>
    dialogue(
      ...select,
      ['00200080', '63C3'],
      [`0020008004${WRONG}`, '63C2'],
      ['00200080', '63C2'],
      ['0020008000', '63C2'],
      [`0020008004${WRONG}`, '63C1'],
      [`0020008004${WRONG}`, '63C0'],
      [`0020008004${PIN}`, '6984'],
      ['00200080', '63C0'],
    ));

  test('a success gives the tries back, and the question is still answered 63Cx', () =>
    dialogue(...select, [`0020008004${WRONG}`, '63C2'], [`0020008004${PIN}`, '9000'], ['00200080', '63C3']));

  test('a wrong length is a wrong PIN', () => dialogue(...select, ['00200080053132333435', '63C2']));

  test('by short identifier', () =>
    dialogue([JPKI, '9000'], [`0020009804${PIN}`, '9000'], ['00200097', '6981']));

  test('refuses what does not fit', () =>
    dialogue(
      ['00200080', '6986'],
      ...select,
      ['00200180', '6A86'],
      ['00200000', '6A86'],
      ['002000FF', '6A86'],
    ));

  test('the signature password has five tries and opens its certificate', () =>
    dialogue(
      [JPKI, '9000'],
      ['00A4020C02001B', '9000'],
      ['00200080', '63C5'],
      ['0020008006414243313233', '9000'],
      ['00A4020C020001', '9000'],
      ['00B0000004', '9000'],
    ));

  test.each(['power', 'application'])('is forgotten when the %s changes', async (change) => {
    await dialogue(...select, [`0020008004${PIN}`, '9000']);
    if (change === 'power') await chip.powerOn();
    await dialogue([JPKI, '9000'], ['00A4020C020017', '9000'], [`802A008033${DIGEST_INFO}00`, '6982']);
  });

  test('a wrong PIN after a right one takes the right away', () =>
    dialogue(
      ...select,
      [`0020008004${PIN}`, '9000'],
      [`0020008004${WRONG}`, '63C2'],
      ['00A4020C020017', '9000'],
      [`802A008033${DIGEST_INFO}00`, '6982'],
    ));

  test('before hand-over every PIN is unset and locked', async () => {
    ({ chip } = await factoryCard());
    await dialogue(
      ...select,
      ['00200080', '63C0'],
      [`0020008004${PIN}`, '6984'],
      [`0020008004${'00'.repeat(4)}`, '6984'],
    );
  });

  test('照合番号A opens the number and not the attributes, B the other way round', async () => {
    const made = await factoryCard();
    chip = made.chip;
    const ascii = (text: string): string => Buffer.from(text).toString('hex');
    await dialogue(
      [TEXT, '9000'],
      [`002000940C${ascii(NUMBER)}`, '9000'],
      ['00B0810000', '9000'],
      ['00B0820000', '6982'],
      [TEXT, '9000'],
      [`002000950E${ascii(`5502172035${made.securityCode}`)}`, '9000'],
      ['00B0820000', '9000'],
      ['00B0810000', '6982'],
      ['00B0830000', '9000'],
    );
  });
});

describe('changing a PIN', () => {
  test('JPKI: CHANGE REFERENCE DATA after VERIFY', () =>
    dialogue(
      [JPKI, '9000'],
      ['00A4020C020018', '9000'],
      ['002401800435363738', '6982'],
      [`0020008004${PIN}`, '9000'],
      ['00240180053536373839', '6A80'],
      ['002401800441424344', '6A80'],
      ['80320080043536373 8'.replace(' ', ''), '6985'],
      ['002401800435363738', '9000'],
      [`0020008004${PIN}`, '63C2'],
      ['002000800435363738', '9000'],
    ));

  test('住基: CHANGE KEY after VERIFY', () =>
    dialogue(
      [`00A4040C0A${AID.register}`, '9000'],
      ['00A4020C02001C', '9000'],
      [`0020008004${PIN}`, '9000'],
      ['002401800435363738', '6985'],
      ['803200800435363738', '9000'],
      ['002000800435363738', '9000'],
    ));

  test('照合番号 are printed and stay', () =>
    dialogue([TEXT, '9000'], ['00A4020C020014', '9000'], [`002401800C${'30'.repeat(12)}`, '6985']));
});

describe('classes, instructions, challenges', () => {
  test('each refusal has its own word', () =>
    dialogue(
      ['00F2000000', '6D00'],
      ['80B0000004', '6E00'],
      ['002A008001AA00', '6E00'],
      ['FFA40000', '6E00'],
      ['01A40000', '6881'],
      ['0CA40000', '6882'],
      ['08B0000000', '69FC'],
      ['10A40000', '6884'],
      ['00A4', '6700'],
    ));

  test('GET CHALLENGE answers fresh bytes, short lengths only', async () => {
    const first = await answerTo('0084000010');
    expect(first.length).toBe(2 * 16 + 4);
    expect(await answerTo('0084000010')).not.toBe(first);
    await dialogue(['00840000', '6700'], ['0084000000', '9000'], ['00840000000100', '6985']);
  });

  // What OpenSC 0.23 asks a card before its jpki driver gets its turn: one 9000 and it takes us for another card.
  test.each([
    '00A4040007627601FF000000',
    '00A4040006A00000000101',
    '00A404000BE82B0601040181C31F020100',
    '00A4040C0FD23300000045737445494420763335',
    '00CADF3005',
    '00CB3FFF035C017E08',
    '00A4040009A0000003080000100000',
    '00A4040C07A000000116DB0000',
    '00A4040007A000000079010000',
    '00A4040007A000000079020000',
    '00A404000CF276A288BCFBA69D34F31001',
    '00A4040007A000000397425446',
    '00A404000CA000000397425446590201' + '00',
    '00A4040006D2760001240100',
    '00A4000C023F00',
    '00A40000023F0000',
    '00A4040008A000000151000000',
    '00A4040C05A000000151',
  ])('the probe %s gets no 9000', async (probe) => {
    expect((await answerTo(probe)).slice(-4)).not.toBe('9000');
  });
});

test('two commands at once are answered one after the other', async () => {
  await dialogue([JPKI, '9000'], ['00A4020C020018', '9000']);
  const answers = await Promise.all([WRONG, WRONG, PIN].map((pin) => answerTo(`0020008004${pin}`)));
  expect(answers).toEqual(['63C2', '63C1', '9000']);
});

test('a child’s card has no signature certificate and says so', async () => {
  chip = await handedOverCard(undefined, { profile: 'child' });
  await dialogue(
    [JPKI, '9000'],
    ['00A4020C020001', '6A82'],
    ['00A4020C02001B', '9000'],
    ['00200080', '63C0'],
  );
  expect(await answerTo('00B0880000')).toBe('008F009000');
});

test('the ATR is the one the order asks for', async () => {
  const atr = fromHex('3BE000FF8131FE4514');
  const { chip: other } = await factoryCard(undefined, order({ atr }));
  expect(await other.powerOn()).toEqual(atr);
});
