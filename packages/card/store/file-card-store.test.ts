import { createHash, verify, X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../bytes.ts';
import { Chip } from '../chip/chip.ts';
import { MyNumberCard, memoryTransport } from '../index.ts';
import { authorities, factoryCard, fewKeys, handedOverCard, issuer, PINS } from '../testing/sandbox-card.ts';
import { fileCardStore } from './file-card-store.ts';
import { losePowerAt } from './power-cut.ts';

const KEY = new Uint8Array(32).fill(1);

const GONE = '01234567-89ab-cdef-0123-456789abcdef';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'card-'));
  path = join(folder, 'hanako.card');
});
afterEach(() => rm(folder, { recursive: true }));

/** Whether the card signs with the key its certificate names; the PIN must be verified. */
async function holdsItsKey(card: MyNumberCard): Promise<boolean> {
  const { publicKey } = new X509Certificate(await card.readCertificate('auth'));
  const signature = await card.sign('auth', createHash('sha256').update('still mine').digest());
  return verify('sha256', Buffer.from('still mine'), publicKey, signature);
}

const reopen = () => Chip.open(fileCardStore(path, KEY));
const reader = (chip: Chip) => MyNumberCard.connect(memoryTransport(chip));

test('a card keeps its PINs, counters and keys when it is put away', async () => {
  const before = await handedOverCard(fileCardStore(path, KEY));
  const card = await reader(before);
  await expect(card.verify('auth', '9999')).rejects.toMatchObject({
    code: 'card.pin-wrong',
    detail: { triesLeft: 2 },
  });
  await before.close();

  const after = await reopen();
  const again = await reader(after);
  expect(await again.triesLeft('auth')).toBe(2);
  await again.verify('auth', PINS.auth);
  expect(await holdsItsKey(again)).toBe(true);
  await after.close();
});

test('the file shows nothing of what is in it, and closing leaves nothing else behind', async () => {
  const chip = await handedOverCard(fileCardStore(path, KEY));
  await chip.close();
  expect(await readdir(folder)).toEqual(['hanako.card']);
  const bytes = await readFile(path);
  for (const secret of ['ABC123', '手形', '990000000000001', 'jpki'])
    expect(bytes.includes(secret)).toBe(false);
});

describe('opened by force', () => {
  test.each([0, 20, 4000, -1])('with byte %i changed, the card erases itself for good', async (at) => {
    await (await handedOverCard(fileCardStore(path, KEY))).close();
    const bytes = await readFile(path);
    const index = at < 0 ? bytes.length + at : at;
    bytes[index] = bytes[index]! ^ 1;
    await writeFile(path, bytes);

    for (const _time of ['first', 'second']) {
      const chip = await reopen();
      expect(chip.life).toBe('erased');
      expect(toHex(await chip.transmit(fromHex('00A4040C0AD392F000260100000001')))).toBe('6F00');
      await chip.close();
    }
    expect((await readFile(path)).length).toBeLessThan(32);
  });

  test('with another key, too', async () => {
    await (await handedOverCard(fileCardStore(path, KEY))).close();
    const stranger = await Chip.open(fileCardStore(path, new Uint8Array(32).fill(2)));
    expect(stranger.life).toBe('erased');
    await stranger.close();
    expect((await reopen()).life).toBe('erased');
  });
});

describe('one card is in one place', () => {
  test('a second hand is told who holds it', async () => {
    const chip = await handedOverCard(fileCardStore(path, KEY));
    await expect(reopen()).rejects.toMatchObject({ code: 'card.in-use', detail: { holderPid: process.pid } });
    await chip.close();
    await (await reopen()).close();
  });

  test.each([
    ['a dead process', { pid: 2 ** 22 + 1, started: '1', token: GONE }],
    ['an earlier process with our own number', { pid: process.pid, started: '1', token: GONE }],
    ['nobody, the lock being unreadable', 'half a li'],
    ['a stranger who would lead us out of the folder', { pid: 2 ** 22 + 1, started: '1', token: '/../../x' }],
  ])('a lock left by %s is taken over', async (_who, holder) => {
    await (await handedOverCard(fileCardStore(path, KEY))).close();
    await writeFile(`${path}.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder));
    await (await reopen()).close();
    expect(await readdir(folder)).toEqual(['hanako.card']);
  });

  test('of many hands at once, one gets it', async () => {
    await (await handedOverCard(fileCardStore(path, KEY))).close();
    await writeFile(`${path}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, started: '1', token: GONE }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, reopen));
    const got = tries.filter((one) => one.status === 'fulfilled');
    expect(got).toHaveLength(1);
    await got[0]!.value.close();
    expect(await readdir(folder)).toEqual(['hanako.card']);
  });

  test('who lost the lock can write no more', async () => {
    const chip = await handedOverCard(fileCardStore(path, KEY));
    await writeFile(`${path}.lock`, JSON.stringify({ pid: 1, started: '1', token: GONE }));
    await chip.transmit(fromHex('00A4040C0AD392F000260100000001'));
    expect(toHex(await chip.transmit(fromHex('002000980439393939')))).toBe('6581');
  });
});

/** Runs `work` again and again, the plug pulled one point later each time, until it comes through. */
async function atEveryPoint(
  work: (chip: Chip) => Promise<void>,
  check: (card: MyNumberCard, chip: Chip) => Promise<void>,
): Promise<number> {
  for (let n = 0; ; n++) {
    await rm(path, { force: true });
    await (await handedOverCard(fileCardStore(path, KEY))).close();
    const { steps, cut } = losePowerAt(n);
    const torn = await Chip.open(fileCardStore(path, KEY, steps), fewKeys());
    await work(torn).catch(() => {});
    await torn.close();
    const chip = await reopen();
    await check(await reader(chip), chip);
    await chip.close();
    if (!cut.happened) return n;
  }
}

describe('the plug pulled at every point of writing', () => {
  test('never gives a PIN try back', async () => {
    let told = 3;
    const points = await atEveryPoint(
      async (chip) => {
        told = 3;
        const card = await reader(chip);
        for (const _time of [1, 2])
          await card.verify('auth', '9999', { spendLastTry: true }).catch((error) => {
            if (error.code === 'card.pin-wrong') told = error.detail.triesLeft;
          });
      },
      async (card) => expect(await card.triesLeft('auth')).toBeLessThanOrEqual(told),
    );
    expect(points).toBeGreaterThanOrEqual(12);
  });

  test('says the same to a right and a wrong PIN', async () => {
    for (let n = 0; n < 6; n++) {
      const answers: string[] = [];
      for (const pin of ['31323334', '39393939']) {
        await rm(path, { force: true });
        await (await handedOverCard(fileCardStore(path, KEY))).close();
        const chip = await Chip.open(fileCardStore(path, KEY, losePowerAt(n).steps));
        await chip.transmit(fromHex('00A4040C0AD392F000260100000001'));
        answers.push(toHex(await chip.transmit(fromHex(`0020009804${pin}`))));
        await chip.close();
      }
      expect(answers).toEqual(['6581', '6581']);
    }
  });

  test('never parts a key from its certificate', async () => {
    await atEveryPoint(
      async (chip) => {
        const card = await reader(chip);
        await card.withIssuer('contents', issuer, async (session) => {
          const spki = await session.generateKey('auth');
          await session.writeCertificate('auth', authorities.auth.certify(spki, 'Renewed holder'));
        });
      },
      async (card) => {
        await card.verify('auth', PINS.auth);
        expect(await holdsItsKey(card)).toBe(true);
      },
    );
  });

  test('a factory that died goes on with the same keys', async () => {
    const seen = new Set<string>();
    const asked: string[] = [];
    const certify = async (spki: Uint8Array, kind: 'auth' | 'sign') => {
      asked.push(kind);
      seen.add(`${kind} ${toHex(spki)}`);
      if (asked.length === 2) throw new Error('the factory stopped');
      return authorities[kind].certify(spki, 'Holder');
    };
    await expect(factoryCard(fileCardStore(path, KEY), { certify })).rejects.toThrow('the factory stopped');
    await expect(reopen()).rejects.toMatchObject({ code: 'card.not-personalised' });
    const { chip } = await factoryCard(fileCardStore(path, KEY), { certify });
    expect(asked).toEqual(['auth', 'sign', 'auth', 'sign']);
    expect(seen.size).toBe(2);
    await chip.close();
    await expect(factoryCard(fileCardStore(path, KEY))).rejects.toMatchObject({
      code: 'card.already-personalised',
    });
  });
});
