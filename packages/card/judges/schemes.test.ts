// Every signature scheme of the card (P1 of COMPUTE DIGITAL SIGNATURE), asked for by pyscard and judged by OpenSSL with
// the certificate of the card.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { concat, fromHex, fromText, toHex } from '../bytes.ts';
import { dataObject } from '../tlv.ts';
import { cardInRoom, MESSAGE as TEXT } from './card-in-room.ts';
import { application, file, verify } from './dialogues/notation.ts';
import { publicKeyFile, TOKENS } from './jpki-tokens.ts';
import { judges, programs } from './programs.ts';
import { PYSCARD, replay } from './pyscard.ts';
import type { ReaderRoom } from './reader-room.ts';

const { skip, title } = judges('pyscard and OpenSSL: signature schemes', PYSCARD, ...programs('pkcs15-tool'));

const MESSAGE = fromText(TEXT);
const HASH = new Uint8Array(createHash('sha256').update(MESSAGE).digest());
const SHA384 = new Uint8Array(createHash('sha384').update(MESSAGE).digest());
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
    writeFileSync(here.path('signature'), await signed(here.room, p1, input));
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

const next = judges(
  'pyscard and OpenSSL: a card of the next generation',
  PYSCARD,
  ...programs('pkcs15-tool'),
);
describe.skipIf(next.skip)(next.title, () => {
  const here = cardInRoom({ algorithm: 'ecdsa-p384' });
  const digestInfo = fromHex('3041300D060960864801650304020205000430');
  let key: string;
  beforeAll(async () => {
    key = await publicKeyFile(here.room, 'auth');
  });

  test.each([
    ['00', 'a DigestInfo', concat(digestInfo, SHA384)],
    ['02', 'a hash', SHA384],
    ['03', 'a message', MESSAGE],
  ])('P1 = %s signs %s with ECDSA', async (p1, _what, input) => {
    const signature = await signed(here.room, p1, input);
    expect(signature).toHaveLength(96);
    const der = dataObject(0x30, integer(signature.subarray(0, 48)), integer(signature.subarray(48)));
    writeFileSync(here.path('signature'), der);
    const how = ['-sha384', '-verify', key, '-signature', here.path('signature'), here.message];
    expect(await here.run('openssl', 'dgst', ...how)).toMatchObject({ output: 'Verified OK\n' });
  });
});

/** An unsigned number as ASN.1 INTEGER. */
function integer(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  const shortest = bytes.subarray(start);
  return dataObject(0x02, shortest[0]! >= 0x80 ? concat(Uint8Array.of(0), shortest) : shortest);
}

/** What the card answers to COMPUTE DIGITAL SIGNATURE with the authentication key, after its PIN. */
async function signed(room: ReaderRoom, p1: string, input: Uint8Array): Promise<Uint8Array> {
  const steps = [application('jpki'), file('0018'), verify(TOKENS.auth.pin, '9000'), file('0017')];
  const length = toHex(Uint8Array.of(input.length));
  const commands = [...steps.map(([command]) => command), `802A${p1}80 ${length} ${toHex(input)} 00`];
  const answer = (await replay(room, ...commands)).at(-1)!;
  expect(answer.slice(-4)).toBe('9000');
  return fromHex(answer.slice(0, -4));
}
