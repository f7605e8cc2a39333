import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Generation } from '../authority/generation.ts';
import { readExtensions } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import { DerCursor, open, readElement, readIntegerContent, readSmallInteger } from '../der/read.ts';
import { certificateSerial } from '../der/serial.ts';
import { contextTag, integer, TAG } from '../der/write.ts';
import { keyRing, MINATO, testAuthorities } from '../testing/authorities.ts';
import { type Bench, bench, isInstalled } from '../testing/programs.ts';
import { type RevokedCertificate, writeCrl, writeDeltaCrl } from './write.ts';

const NOW = Temporal.Now.instant().round({ smallestUnit: 'second', roundingMode: 'floor' });

let generation: Generation;
beforeAll(async () => {
  const town = await testAuthorities({ key: keyRing(), now: NOW });
  generation = town.signature.generations[0]!;
});

const serialOf = (n: number) => certificateSerial((0x4000_0000 + n).toString(16));
type State = 'good' | 'hold' | 'revoked';
const revoked = (states: readonly State[]): RevokedCertificate[] =>
  states.flatMap((state, n): RevokedCertificate[] => {
    const since = NOW.subtract({ hours: 1 });
    if (state === 'good') return [];
    return state === 'hold'
      ? [{ serial: serialOf(n), status: { state, since } }]
      : [{ serial: serialOf(n), status: { state, since, reason: 'superseded' } }];
  });
const list = (states: readonly State[], number: bigint, partition = false) =>
  writeCrl(generation, {
    revoked: revoked(states),
    number,
    thisUpdate: NOW,
    nextUpdate: NOW.add({ hours: 24 }),
    deltas: true,
    ...(partition && { partition: MINATO }),
  });

/** Serials with their reason codes, and the extensions, as they stand in a list. */
function parts(der: Uint8Array) {
  const tbs = open(der).enter(TAG.sequence);
  tbs.take(TAG.integer);
  for (let field = 0; field < 4; field++) tbs.take();
  const entries = new Map<string, number>();
  const rows = tbs.optional(TAG.sequence);
  for (const cursor = new DerCursor(rows?.content ?? new Uint8Array(0)); !cursor.done; ) {
    const row = cursor.enter(TAG.sequence);
    const serial = Buffer.from(readIntegerContent(row.take(TAG.integer))).toString('hex');
    row.take();
    const [reason] = readExtensions(row.enter(TAG.sequence));
    entries.set(serial, readSmallInteger(readElement(reason!.value, TAG.enumerated)));
  }
  return { entries, extensions: readExtensions(tbs.enter(contextTag(0)).enter(TAG.sequence)) };
}

test('whatever changed, the base with the delta says what the complete list says', async () => {
  const states = fc.array(fc.constantFrom<State>('good', 'hold', 'revoked'), {
    minLength: 12,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(states, states, async (before, after) => {
      const [base, complete] = [await list(before, 1n), await list(after, 2n)];
      const told = new Map(parts(base).entries);
      for (const [serial, reason] of parts(await writeDeltaCrl(generation, { base, complete })).entries)
        if (reason === 8) expect(told.delete(serial)).toBe(true);
        else told.set(serial, reason);
      expect([...told].toSorted()).toEqual([...parts(complete).entries].toSorted());
    }),
    { numRuns: 40 },
  );
});

test('what did not change is not repeated', async () => {
  const states = Array.from({ length: 50 }, () => 'revoked' as const);
  const delta = await writeDeltaCrl(generation, {
    base: await list(states, 7n),
    complete: await list([...states, 'hold'], 9n),
  });
  const { entries, extensions } = parts(delta);
  expect([...entries]).toEqual([[serialOf(50), 6]]);
  const contentOf = (id: string) => Buffer.from(extensions.find((one) => one.id === id)!.value);
  expect(contentOf(OID.crlNumber).equals(integer(9))).toBe(true);
  expect(contentOf(OID.deltaCrlIndicator).equals(integer(7))).toBe(true);
});

test('a list without a number has no delta', async () => {
  const base = await list([], 1n);
  await expect(async () =>
    writeDeltaCrl(generation, { base: base.subarray(0, 40), complete: base }),
  ).rejects.toMatchObject({
    code: 'pki.malformed',
  });
});

describe.each([
  ['full', false],
  ['of one municipality', true],
])('a delta, %s', (_, partitioned) => {
  let judge: Bench;
  beforeAll(async () => {
    judge = await bench();
    const [base, complete] = [
      await list(['hold', 'revoked'], 1n, partitioned),
      await list(['good', 'revoked', 'revoked'], 2n, partitioned),
    ];
    const delta = await writeDeltaCrl(generation, {
      base,
      complete,
      ...(partitioned && { partition: MINATO }),
    });
    await judge.certificate('ca.pem', generation.certificate.der);
    await judge.crl('base.crl', base);
    await judge.crl('delta.crl', delta);
  });
  afterAll(() => judge[Symbol.asyncDispose]());

  test.skipIf(!isInstalled('openssl'))('is read and its signature verified by openssl', async () => {
    const { output } = await judge.run(
      'openssl',
      'crl',
      '-in',
      'delta.crl',
      '-CAfile',
      'ca.pem',
      '-noout',
      '-text',
    );
    expect(output).toContain('verify OK');
    expect(output).toMatch(/X509v3 Delta CRL Indicator: critical\s+1/);
    expect(output).toMatch(/X509v3 CRL Number:\s+2/);
    expect(output.includes('X509v3 Issuing Distribution Point: critical')).toBe(partitioned);
    expect(output).toContain('Remove From CRL');
    const base = await judge.run('openssl', 'crl', '-in', 'base.crl', '-noout', '-text');
    expect(base.output).toContain('X509v3 Freshest CRL');
  });

  test.skipIf(!isInstalled('certtool'))('is read and its signature verified by certtool', async () => {
    const verified = await judge.run(
      ...(['certtool', '--verify-crl', '--load-ca-certificate', 'ca.pem', '--infile', 'delta.crl'] as const),
    );
    expect(verified.output).toContain('Verified');
    const { output } = await judge.run('certtool', '--crl-info', '--infile', 'delta.crl');
    expect(output).toMatch(/Revoked certificates \(2\)/);
    expect(output).toMatch(/CRL Number[^:]*: 0?2|02/);
  });
});
