// Every signature scheme of the card (P1 of COMPUTE DIGITAL SIGNATURE), asked for by pyscard and judged by OpenSSL with
// the certificate of the card.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromHex, fromText, toHex } from '../bytes.ts';
import { cardInRoom, MESSAGE as TEXT } from './card-in-room.ts';
import { application, file, verify } from './dialogues/notation.ts';
import { publicKeyFile, TOKENS } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';
import { PYSCARD, replay } from './pyscard.ts';

const { skip, title } = judges('pyscard and OpenSSL: signature schemes', PYSCARD, ...programs('pkcs15-tool'));

const MESSAGE = fromText(TEXT);
const HASH = new Uint8Array(createHash('sha256').update(MESSAGE).digest());
const ANY = fromHex('00FF00AB');
/** What fits beside the padding of PKCS #1 v1.5. */
const LONGEST = new Uint8Array(245).fill(0xa5);
const PSS = ['-sigopt', 'rsa_padding_mode:pss'];

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  let key: string;
  beforeAll(async () => {
    key = await publicKeyFile(here.room, 'auth');
  });

  async function sign(p1: string, input: Uint8Array): Promise<string> {
    const steps = [application('jpki'), file('0018'), verify(TOKENS.auth.pin, '9000'), file('0017')];
    const length = toHex(Uint8Array.of(input.length));
    const commands = [...steps.map(([command]) => command), `802A${p1}80 ${length} ${toHex(input)} 00`];
    const answer = (await replay(here.room, ...commands)).at(-1)!;
    expect(answer).toMatch(/^[0-9A-F]{512}9000$/);
    writeFileSync(here.path('signature'), fromHex(answer.slice(0, -4)));
    return here.path('signature');
  }

  test.each([
    ['00', 'any bytes as they are', ANY, ANY],
    ['00', '245 bytes as they are', LONGEST, LONGEST],
    ['01', 'the bare hash of the message', MESSAGE, HASH],
  ])('P1 = %s signs %s', async (p1, _what, input, inside) => {
    const signature = await sign(p1, input);
    const recover = [
      '-verifyrecover',
      '-pubin',
      '-inkey',
      key,
      '-in',
      signature,
      '-out',
      here.path('inside'),
    ];
    expect(await here.run('openssl', 'pkeyutl', ...recover)).toMatchObject({ code: 0 });
    expect(toHex(readFileSync(here.path('inside')))).toBe(toHex(inside));
  });

  test.each([
    ['02', 'a hash with PKCS #1 v1.5', HASH, []],
    ['03', 'a message with PKCS #1 v1.5', MESSAGE, []],
    ['04', 'a hash with PSS', HASH, PSS],
    ['05', 'a message with PSS', MESSAGE, PSS],
  ])('P1 = %s signs %s', async (p1, _what, input, options) => {
    const signature = await sign(p1, input);
    const how = ['-sha256', '-verify', key, ...options, '-signature', signature, here.message];
    expect(await here.run('openssl', 'dgst', ...how)).toMatchObject({ output: 'Verified OK\n' });
  });
});
