// Our own reader through pcscd, beside other people's programs: everything on the card, over short and extended lengths,
// with the issuer's signatures checked.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../bytes.ts';
import { MyNumberCard, type PcscReaders, type PcscTransport, pcscReaders } from '../index.ts';
import { TEST_ROOTS } from '../testing/contents.ts';
import { NUMBER, PINS, SECURITY_CODE } from '../testing/sandbox-card.ts';
import { cardInRoom, MESSAGE } from './card-in-room.ts';
import { BOTH, opensslVerdict, publicKeyFile } from './jpki-tokens.ts';
import { judges } from './programs.ts';

const hasBinding = await import('pcsc-mini').then(
  () => true,
  () => false,
);
const binding = { name: 'pcsc-mini', isHere: () => hasBinding };
const { skip, title } = judges('Our reader through pcscd', binding);
const NUMBER_B = `5502172035${SECURITY_CODE}`;

describe.skipIf(skip)(title, () => {
  const here = cardInRoom();
  let readers: PcscReaders;
  let transport: PcscTransport;
  let card: MyNumberCard;

  beforeAll(async () => {
    // The system's PC/SC library in this process finds the room's daemon by it.
    process.env.PCSCLITE_CSOCK_NAME = here.room.environment.PCSCLITE_CSOCK_NAME;
    readers = await pcscReaders();
    transport = (await readers.waitForCard()).current!;
    card = await MyNumberCard.connect(transport);
  });
  afterAll(() => readers?.close());

  test('reads what is free', async () => {
    expect((await card.readCardRecord()).municipality).toBe('13103');
    expect((await card.readTokenInfo()).label).toBe('JPKIAPICCTOKEN2');
    expect((await card.pinStatus()).find(({ secret }) => secret === 'sign')?.triesLeft).toBe(5);
  });

  test('reads number and attributes, and finds the signatures of the issuer on them', async () => {
    await card.verify('text', PINS.text);
    expect(await card.readNumber()).toBe(NUMBER);
    expect((await card.readAttributes()).name).toBe('手形　花子');
    const verdicts = await card.verifyContents('text', TEST_ROOTS);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['holds']));
  });

  test('reads the face of the card, of several kilobytes', async () => {
    await card.verify('faceNumberB', NUMBER_B);
    const face = await card.readFace();
    expect(face.photo?.length).toBe(3000);
  });

  test.each(BOTH)('signs with the %s key while OpenSC uses the card, too; OpenSSL verifies', async (name) => {
    const key = await publicKeyFile(here.room, name);
    await card.disconnect();
    card = await MyNumberCard.connect(transport);
    await card.verify(name, PINS[name]);
    const signature = await card.sign(name, createHash('sha256').update(MESSAGE).digest());
    writeFileSync(here.path('signature'), signature);
    const signed = { key, message: here.message, signature: here.path('signature') };
    expect((await opensslVerdict(here.room, signed)).output).toContain('Verified OK');
  });

  test('a whole certificate comes in one answer of extended length', async () => {
    await transport.transmit(fromHex('00A4040C0AD392F000260100000001'));
    const answer = toHex(await transport.transmit(fromHex('00B08A00000000')));
    expect(answer).toBe(`${toHex(await card.readCertificate('auth'))}9000`);
  });
});
