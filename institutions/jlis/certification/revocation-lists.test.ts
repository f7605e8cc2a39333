import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { certificateSerial, type Generation, toPem } from '@tegata/pki';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, NOON, openHouse } from '../testing/house.ts';
import { openAuthorities } from './authorities.ts';
import { receiveCardEvent } from './events.ts';
import { publishDueLists } from './revocation-lists.ts';
import { serialDispenser, serialsOf } from './status-pages.ts';

let house: House;
let premises: Awaited<ReturnType<House['premises']>>;
let generations: readonly Generation[];
beforeAll(async () => {
  house = await openHouse();
  premises = await house.premises();
  const { keysFolder, passphrase } = house.deps;
  generations = await openAuthorities(premises, { keysFolder, passphrase }, () => {}).generations('auth');
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(NOON));

const lists = async () =>
  (
    await house.ledger.pool.query<{ scope: string; number: string; ends: string }>(
      `SELECT scope, number::text, next_update::text AS ends FROM revocation_list WHERE issuer = $1 ORDER BY scope, number`,
      [generations.at(-1)!.keyId],
    )
  ).rows;
const fetched = async (path: string) => {
  const response = await house.jlis.pki.request(path);
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
};
const report = (cardSerial: string, event: 'lost' | 'found' | 'abolished') =>
  house.ledger.transaction((tx) => receiveCardEvent(premises, tx, { cardSerial, event }, 'test'));

test('lists are published though nobody asks, whatever the clock does, and only those that are due', async () => {
  await publishDueLists(premises, generations);
  expect(await publishDueLists(premises, generations)).toBe(0);
  const before = await lists();
  expect(new Set(before.map(({ scope }) => scope))).toEqual(new Set(['13103', 'all']));
  house.clock.advance({ days: 400 });
  expect(await publishDueLists(premises, generations)).toBe(2);
  for (const scope of ['13103', 'all']) {
    const newest = (await lists()).findLast((list) => list.scope === scope)!;
    const ends = Temporal.Instant.from(newest.ends.replace(' ', 'T'));
    expect(Temporal.Instant.compare(ends, house.clock.now())).toBe(1);
  }
});

test('numbers rise for ever, though lists that are over are let go', async () => {
  const numbers: number[] = [];
  for (let day = 0; day < 20; day++) {
    house.clock.advance({ days: 1 });
    await fetched('/crl/auth.crl');
    numbers.push(
      ...(await lists()).filter(({ scope }) => scope === 'all').map(({ number }) => Number(number)),
    );
  }
  const full = (await lists()).filter(({ scope }) => scope === 'all');
  expect(full.length).toBeLessThan(10);
  expect(Number(full.at(-1)!.number)).toBe(Math.max(...numbers));
  expect(new Set(numbers).size).toBeGreaterThanOrEqual(20);
});

test('a change renews the full list and that of its own municipality', async () => {
  const { cardSerial } = await house.makeCard();
  await publishDueLists(premises, generations);
  await report(cardSerial, 'abolished');
  expect(await publishDueLists(premises, generations)).toBe(2);
  const { rows } = await house.ledger.pool.query(
    'SELECT DISTINCT municipality FROM certificate WHERE card_serial = $1',
    [cardSerial],
  );
  expect(rows).toEqual([{ municipality: '13103' }]);
});

const OPENSSL = spawnSync('openssl', ['version']).error === undefined;

test.skipIf(!OPENSSL)(
  'a delta leads from this morning’s list to the present one, as openssl reads it',
  async () => {
    // openssl compares with its own clock.
    house.clock.set(Temporal.Now.zonedDateTimeISO('Asia/Tokyo').subtract({ hours: 2 }).toString());
    const [held, ended] = [await house.makeCard(), await house.makeCard()];
    await report(held.cardSerial, 'lost');
    const base = (await fetched('/crl/auth.crl')).bytes;
    await fetched('/crl/auth/13103.crl');
    const first = await fetched('/crl/auth-delta.crl');
    house.clock.advance({ minutes: 30 });
    await report(held.cardSerial, 'found');
    await report(ended.cardSerial, 'abolished');
    await fetched('/crl/auth.crl');
    const delta = await fetched('/crl/auth-delta.crl');
    expect(delta.status).toBe(200);
    expect((await fetched('/crl/auth-delta.crl')).bytes).toEqual(delta.bytes);
    expect((await fetched('/crl/auth/13103-delta.crl')).status).toBe(200);

    const folder = await mkdtemp(join(tmpdir(), 'tegata-crl-'));
    try {
      const at = (name: string) => join(folder, name);
      const serials = await Promise.all(
        [held, ended].map(async ({ cardSerial }, number) => {
          const { rows } = await house.ledger.pool.query<{ serial: string; certificate: Buffer }>(
            'SELECT serial, certificate FROM certificate WHERE card_serial = $1 AND issuer = $2',
            [cardSerial, generations.at(-1)!.keyId],
          );
          await writeFile(at(`${number}.der`), rows[0]!.certificate);
          return rows[0]!.serial.toUpperCase();
        }),
      );
      await writeFile(at('ca.pem'), toPem((await fetched('/ca/auth.cer')).bytes));
      await writeFile(at('base.pem'), toPem(base, 'X509 CRL'));
      await writeFile(at('both.pem'), toPem(base, 'X509 CRL') + toPem(delta.bytes, 'X509 CRL'));
      await writeFile(at('delta.crl'), delta.bytes);
      const openssl = async (...words: string[]) => {
        const done = await promisify(execFile)('openssl', words, { cwd: folder }).catch((error) => error);
        return `${done.stdout}${done.stderr}`;
      };
      await writeFile(at('first.crl'), first.bytes);
      const empty = await openssl('crl', '-in', 'first.crl', '-CAfile', 'ca.pem', '-noout', '-text');
      expect(empty).toMatch(/Delta CRL Indicator: critical[\s\S]*No Revoked Certificates[\s\S]*verify OK/);
      const shown = await openssl('crl', '-in', 'delta.crl', '-CAfile', 'ca.pem', '-noout', '-text');
      expect(shown).toContain('verify OK');
      expect(shown).toContain('X509v3 Delta CRL Indicator: critical');
      const entries = Object.fromEntries(
        [...shown.matchAll(/Serial Number: ([0-9A-F]+)[\s\S]*?Reason Code:\s+(.*)/g)].map(
          ([, serial, reason]) => [serial, reason!.trim()],
        ),
      );
      expect(entries).toEqual({ [serials[0]!]: 'Remove From CRL', [serials[1]!]: 'Cessation Of Operation' });
      const verify = (lists: string, name: string, ...more: string[]) =>
        openssl('verify', '-crl_check', ...more, '-CAfile', 'ca.pem', '-CRLfile', lists, name);
      const deltas = ['-extended_crl', '-use_deltas'];
      expect(await verify('base.pem', '0.der')).toContain('certificate revoked');
      expect(await verify('base.pem', '1.der')).toContain(': OK');
      expect(await verify('both.pem', '0.der', ...deltas)).toContain(': OK');
      expect(await verify('both.pem', '1.der', ...deltas)).toContain('certificate revoked');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test('serials are given out once, by many at once, beside another process and after its end', async () => {
  const issuer = generations.at(-1)!.keyId;
  const [here, there] = [serialDispenser(premises), serialDispenser(premises)];
  const drawn = await Promise.all(Array.from({ length: 300 }, (_, n) => (n % 3 ? here : there)(issuer)));
  const again = serialDispenser(await house.premises());
  drawn.push(...(await Promise.all(Array.from({ length: 100 }, () => again(issuer)))));
  expect(new Set(drawn).size).toBe(400);
  const sequence = serialsOf(premises, issuer);
  const places = drawn.map((serial) => sequence.indexOf(certificateSerial(serial))!);
  // Dense: what a process left unused is less than a block.
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(400 + 3 * 64);
});
