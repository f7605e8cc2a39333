// The chip (ISO/IEC 7816): what its commands cost above the RSA operation inside them.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CardStore, fileCardStore, MyNumberCard, memoryCardStore, memoryTransport } from '@tegata/card';
import { handedOverCard, PINS } from '../packages/card/testing/sandbox-card.ts';
import { inTurn, milliseconds, perSecond } from './measure.ts';

const message = Buffer.from('what a card is asked to sign');
const hash = new Uint8Array(createHash('sha256').update(message).digest());

export default async function card() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const rawSignature = () => sign('sha256', message, privateKey);
  const folder = await mkdtemp(join(tmpdir(), 'tegata-bench-'));
  try {
    const inMemory = await cardIn(memoryCardStore());
    const path = join(folder, 'chip');
    const onDisk = await cardIn(fileCardStore(path, new Uint8Array(32).fill(9)));
    const { size } = await stat(path);
    const raw = inTurn(rawSignature);
    return [
      await perSecond('card.signatures', 'raw crypto.sign RSA-2048', {
        subject: inTurn(() => inMemory.chip.transmit(computeSignature)),
        reference: raw,
      }),
      await milliseconds('card.login', 'raw crypto.sign RSA-2048', {
        subject: inTurn(() => login(inMemory.reader)),
        reference: raw,
      }),
      await perSecond('card.commands', 'an asynchronous function that answers 9000', {
        subject: inTurn(() => inMemory.chip.transmit(nextReading())),
        reference: inTurn(async () => Uint8Array.of(0x90, 0x00)),
      }),
      await milliseconds('card.login-on-disk', 'raw RSA-2048 and two durable writes of the same size', {
        subject: inTurn(() => login(onDisk.reader)),
        // One for the try that is spent before the comparison, one for the counter that comes back.
        reference: inTurn(async () => {
          await durableWrite(join(folder, 'reference'), size);
          await durableWrite(join(folder, 'reference'), size);
          rawSignature();
        }),
      }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A card in use whose authentication PIN is verified and whose authentication key is the current file. */
async function cardIn(store: CardStore) {
  const chip = await handedOverCard(store);
  const reader = await MyNumberCard.connect(memoryTransport(chip));
  await login(reader);
  const { length, 256: low, 257: high } = await chip.transmit(computeSignature);
  if (length !== 258 || low !== 0x90 || high !== 0x00) throw new Error('the chip does not sign');
  return { chip, reader };
}

/** SELECT, tries left, VERIFY, SELECT key, COMPUTE DIGITAL SIGNATURE: what a kiosk does with a card. */
async function login(reader: MyNumberCard): Promise<void> {
  await reader.verify('auth', PINS.auth);
  await reader.sign('auth', hash);
}

const digestInfo = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), hash]);
const computeSignature = new Uint8Array(
  Buffer.concat([Buffer.from('802a008033', 'hex'), digestInfo, Buffer.from('00', 'hex')]),
);

/** SELECT of the application, SELECT of the token information, READ BINARY: how every visit of a terminal begins. */
const readings = ['00a4040c0ad392f000260100000001', '00a4020c020006', '00b0000020'].map((hex) =>
  Uint8Array.fromHex(hex),
);
let turn = 0;
const nextReading = () => readings[turn++ % readings.length]!;

/** As the file store writes: a new file, synced, in the place of the old one, and the folder synced. */
async function durableWrite(path: string, size: number): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(new Uint8Array(size));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
