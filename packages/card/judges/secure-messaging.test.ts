// Secure messaging of the text application (JICSAP 5.3) as a terminal does it: pyscard talks, OpenSSL encrypts and decrypts.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { concat, fromHex, fromText, toHex, u16 } from '../bytes.ts';
import { NUMBER } from '../testing/sandbox-card.ts';
import { cardInRoom } from './card-in-room.ts';
import { application, file, verify } from './dialogues/notation.ts';
import { judges } from './programs.ts';
import { connectPyscard, PYSCARD, type PyscardClient } from './pyscard.ts';

const { skip, title } = judges('pyscard and OpenSSL: secure messaging', PYSCARD);
/** `SEQUENCE { AlgorithmIdentifier rsaEncryption, BIT STRING { SEQUENCE { INTEGER n, INTEGER 65537 } } }` around n. */
const SPKI = fromHex('30820122 300D06092A864886F70D0101010500 0382010F00 3082010A 0282010100');
const EXPONENT = fromHex('0203010001');
const MODULUS_BYTES = 256;

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  let terminal: PyscardClient;
  let key: Uint8Array;
  let number = 0;
  const say = (command: string): Promise<string> => terminal.say(command);

  beforeAll(async () => {
    terminal = await connectPyscard(here.room, 'exclusive');
    return () => terminal.leave();
  });

  async function openssl(input: Uint8Array, ...args: string[]): Promise<Uint8Array> {
    writeFileSync(here.path('in'), input);
    const { code, output } = await here.run(
      'openssl',
      ...args,
      '-in',
      here.path('in'),
      '-out',
      here.path('out'),
    );
    if (code !== 0) throw new Error(output);
    return new Uint8Array(readFileSync(here.path('out')));
  }

  /** AES-128-CBC under the number of the message, encrypted. */
  async function aes(direction: '-e' | '-d', text: Uint8Array): Promise<Uint8Array> {
    const cipher = ['-K', toHex(key), '-nopad'];
    const iv = await openssl(concat(new Uint8Array(14), u16(number)), 'enc', '-e', '-aes-128-ecb', ...cipher);
    return openssl(text, 'enc', direction, '-aes-128-cbc', ...cipher, '-iv', toHex(iv));
  }

  /** The data object of a secured command: padding indicator 01 and the cryptogram. */
  async function secured(plain: Uint8Array): Promise<string> {
    number++;
    const padded = new Uint8Array(plain.length + 16 - (plain.length % 16));
    padded.set(concat(plain, Uint8Array.of(0x80)));
    const cryptogram = await aes('-e', padded);
    return `${toHex(Uint8Array.of(cryptogram.length + 3, 0x86, cryptogram.length + 1, 0x01))}${toHex(cryptogram)}`;
  }

  async function openSession(): Promise<void> {
    for (const [command] of [application('text'), file('0011'), verify('1234', '9000'), file('0006')])
      expect(await say(command)).toBe('9000');
    const published = fromHex((await say('00B00000 000000')).slice(0, -4));
    const at = published.indexOf(0x91);
    expect(toHex(published.subarray(at, at + 4))).toBe('91820100');
    const modulus = published.subarray(at + 4, at + 4 + MODULUS_BYTES);
    writeFileSync(here.path('session.der'), concat(SPKI, modulus, EXPONENT));
    const seed = new Uint8Array(randomBytes(32));
    const oaep = ['rsa_padding_mode:oaep', 'rsa_oaep_md:sha256'].flatMap((option) => ['-pkeyopt', option]);
    const to = ['-encrypt', '-pubin', '-keyform', 'DER', '-inkey', here.path('session.der'), ...oaep];
    const delivered = await openssl(concat(fromHex('A0228020'), seed), 'pkeyutl', ...to);
    expect(await say(`80AE0000 000100 ${toHex(delivered)}`)).toBe('9000');
    key = seed.subarray(0, 16);
    number = 0;
  }

  test('the individual number is read without anybody beside the line reading it', async () => {
    await openSession();
    expect(await say(`082000 91 ${await secured(fromText('1234'))}`)).toBe('9000');
    expect(await say(`08A4020C ${await secured(fromHex('0001'))}`)).toBe('9000');
    number++;
    const answer = await say('08B00000 000005 9603000000 0000');
    expect(answer).toMatch(/^862101[0-9A-F]{64}9000$/);
    expect(toHex(await aes('-d', fromHex(answer.slice(6, -4))))).toMatch(
      new RegExp(`^FF100C${toHex(fromText(NUMBER))}FFFF80(00)*$`),
    );
    const overheard = here.card
      .take()
      .slice(5)
      .flatMap(({ command, answer: back }) => [command, back]);
    expect(overheard.filter((said) => said.includes(toHex(fromText(NUMBER))))).toEqual([]);
  });

  test('a command out of turn ends the session', async () => {
    await openSession();
    await secured(fromHex('0001'));
    expect(await say(`08A4020C ${await secured(fromHex('0001'))}`)).toBe('6988');
    expect(await say('08B00000 000005 9603000000 0000')).toBe('69FC');
  });

  test('there is no key for checksums', async () => {
    await openSession();
    expect(await say(`0CA4020C ${await secured(fromHex('0001'))}`)).toBe('6987');
  });

  test('a key delivered in any other form is none', async () => {
    for (const [command] of [application('text'), file('0011'), verify('1234', '9000')]) await say(command);
    expect(await say(`80AE0000 000100 ${'FF'.repeat(MODULUS_BYTES)}`)).toBe('6F00');
    expect(await say(`80AE0000 000100 ${'01'.repeat(MODULUS_BYTES)}`)).toBe('6A80');
  });
});
