import { beforeAll, describe, expect, test } from 'vitest';
import type { Generation } from '../authority/generation.ts';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { signStructure } from '../certificate/write.ts';
import { readCrl } from '../crl/read.ts';
import { type RevokedCertificate, writeCrl, writeDeltaCrl } from '../crl/write.ts';
import { OID } from '../der/oids.ts';
import { elementsOf, readElement } from '../der/read.ts';
import { contextTag, integer, sequence, tlv } from '../der/write.ts';
import { extension } from '../profile/extensions.ts';
import type { CertificateStatus } from '../revocation/status.ts';
import { keyRing, MINATO, SHIBUYA, testAuthorities } from '../testing/authorities.ts';
import { crlStatus } from './crl-status.ts';
import { type VerifyOptions, verifyCertificate } from './verify.ts';

const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const key = keyRing();

let town: Awaited<ReturnType<typeof testAuthorities>>;
let older: Generation;
let newer: Generation;
let auth: Certificate;
let sign: Certificate;

beforeAll(async () => {
  const madeAt = [NOW.subtract({ hours: 24 * 365 }), NOW.subtract({ hours: 24 })];
  town = await testAuthorities({ key, now: NOW, madeAt });
  [older, newer] = town.authentication.generations as [Generation, Generation];
  auth = readCertificate((await town.issue('authentication', 'auth')).certificate);
  sign = readCertificate((await town.issue('signature', 'sign')).certificate);
});

const failuresOf = async (der: Uint8Array, over: Partial<VerifyOptions>) => {
  const trustAnchors = [...town.authentication.generations, ...town.signature.generations].map(
    ({ certificate }) => certificate.der,
  );
  const { reasons } = await verifyCertificate(der, {
    trustAnchors,
    at: NOW,
    usage: 'authentication',
    ...over,
  });
  return reasons.map(({ failure }) => failure);
};

describe('status by CRL', () => {
  const times = { number: 7n, thisUpdate: NOW, nextUpdate: NOW.add({ hours: 24 }) };
  const held: CertificateStatus = { state: 'hold', since: NOW };
  const revoked: CertificateStatus = { state: 'revoked', since: NOW, reason: 'affiliationChanged' };
  const row = (status: typeof held | typeof revoked): RevokedCertificate[] => [
    { serial: auth.serial, status },
  ];
  const byCrl = (...crls: Uint8Array[]) => ({ status: crlStatus(crls) });

  test('full and partitioned lists tell good, held and revoked', async () => {
    for (const partition of [undefined, MINATO]) {
      const list = (rows: RevokedCertificate[]) =>
        writeCrl(newer, { ...times, revoked: rows, ...(partition && { partition }) });
      expect(await failuresOf(auth.der, byCrl(await list([])))).toEqual([]);
      expect(await failuresOf(auth.der, byCrl(await list(row(held))))).toEqual(['on-hold']);
      expect(await failuresOf(auth.der, byCrl(await list(row(revoked))))).toEqual(['revoked']);
    }
  });

  test('the newest list counts', async () => {
    const old = await writeCrl(newer, { ...times, revoked: row(held) });
    const fresh = await writeCrl(newer, {
      ...times,
      number: 8n,
      thisUpdate: NOW.add({ seconds: 60 }),
      revoked: [],
    });
    expect(await failuresOf(auth.der, byCrl(old, fresh))).toEqual([]);
    expect(await failuresOf(auth.der, byCrl(fresh, old))).toEqual([]);
  });

  /** A list of the newer CA with these extensions and these entries. */
  const crlWith = async (extensions: Uint8Array[], rows: RevokedCertificate[] = [], over: object = {}) => {
    const fields = elementsOf(
      readElement(readCrl(await writeCrl(newer, { ...times, ...over, revoked: rows })).tbs).content,
    );
    const content = [
      ...fields.slice(0, -1).map(({ whole }) => whole),
      tlv(contextTag(0), sequence(...extensions)),
    ];
    return signStructure(sequence(...content), newer.key);
  };
  const number = (value: number) => extension(OID.crlNumber, integer(value));
  const scopeOf = (...fields: Uint8Array[]) =>
    extension(OID.issuingDistributionPoint, sequence(...fields), true);
  const asserted = (tag: number) => Uint8Array.of(0x80 | tag, 1, 0xff);

  test('a list tells nothing about what it does not cover, or with something critical nobody understands', async () => {
    expect(await failuresOf(auth.der, byCrl(await crlWith([number(7)])))).toEqual([]);
    expect(await failuresOf(auth.der, byCrl(await crlWith([number(7), scopeOf(asserted(1))])))).toEqual([]);
    const silent: Record<string, Uint8Array[]> = {
      'CA certificates only': [scopeOf(asserted(2))],
      'attribute certificates only': [scopeOf(asserted(5))],
      'key compromise only': [scopeOf(Uint8Array.of(0x83, 2, 6, 0x40))],
      'a delta without its base': [extension(OID.deltaCrlIndicator, integer(6), true)],
      'an unknown critical extension': [extension('2.999.77', integer(1), true)],
    };
    for (const [name, extensions] of Object.entries(silent)) {
      const status = byCrl(await crlWith([number(7), ...extensions]));
      expect([name, await failuresOf(auth.der, status)]).toEqual([name, ['status-unavailable']]);
    }
    expect(crlStatus.bind(undefined, [await crlWith([scopeOf(asserted(1), asserted(2))])])).toThrow(
      'pki.malformed',
    );
  });

  test('lists by reason are read together, and all of them are needed', async () => {
    // ReasonFlags: keyCompromise and cACompromise in one list, all the others in another.
    const compromise = scopeOf(Uint8Array.of(0x83, 2, 5, 0x60));
    const others = scopeOf(Uint8Array.of(0x83, 3, 7, 0x1f, 0x80));
    const [first, second] = [
      await crlWith([number(7), compromise]),
      await crlWith([number(7), others], row(revoked)),
    ];
    expect(await failuresOf(auth.der, byCrl(first))).toEqual(['status-unavailable']);
    expect(await failuresOf(auth.der, byCrl(first, second))).toEqual(['revoked']);
    expect(await failuresOf(sign.der, { ...byCrl(first), usage: 'signature' })).toEqual([
      'status-unavailable',
    ]);
    expect(await failuresOf(auth.der, byCrl(first, await crlWith([number(7), others])))).toEqual([]);
  });

  test('a delta list changes what its base says, and no other list', async () => {
    const base = await writeCrl(newer, { ...times, number: 7n, revoked: row(held) });
    const now = { ...times, number: 9n, thisUpdate: NOW.add({ seconds: 10 }) };
    const released = await writeDeltaCrl(newer, {
      base,
      complete: await writeCrl(newer, { ...now, revoked: [] }),
    });
    const ended = await writeDeltaCrl(newer, {
      base,
      complete: await writeCrl(newer, { ...now, revoked: row(revoked) }),
    });
    const older7 = await writeCrl(newer, { ...times, number: 6n, revoked: row(held) });
    expect(await failuresOf(auth.der, byCrl(base))).toEqual(['on-hold']);
    expect(await failuresOf(auth.der, byCrl(base, released))).toEqual([]);
    expect(await failuresOf(auth.der, byCrl(ended, base))).toEqual(['revoked']);
    expect(await failuresOf(auth.der, byCrl(older7, released))).toEqual(['on-hold']);
    expect(await failuresOf(auth.der, byCrl(released))).toEqual(['status-unavailable']);
    const forgedDelta = { ...newer, key: await key('impostor') };
    const complete = await writeCrl(newer, { ...now, revoked: [] });
    const foreign = await writeDeltaCrl(forgedDelta, { base, complete });
    expect(await failuresOf(auth.der, byCrl(base, foreign))).toEqual(['on-hold']);
  });

  test('is unavailable without a list that covers the certificate now', async () => {
    const other: Record<string, Uint8Array[]> = {
      none: [],
      'another municipality': [await writeCrl(newer, { ...times, partition: SHIBUYA, revoked: [] })],
      'another generation': [await writeCrl(older, { ...times, revoked: [] })],
      'the other CA': [await writeCrl(town.signature.generations[1]!, { ...times, revoked: [] })],
      'yesterday’s': [
        await writeCrl(newer, { ...times, nextUpdate: NOW.subtract({ seconds: 1 }), revoked: [] }),
      ],
      'tomorrow’s': [await writeCrl(newer, { ...times, thisUpdate: NOW.add({ hours: 24 }), revoked: [] })],
      'somebody else’s signature': [
        await writeCrl({ ...newer, key: await key('impostor') }, { ...times, revoked: [] }),
      ],
    };
    for (const [name, crls] of Object.entries(other)) {
      expect([name, await failuresOf(auth.der, byCrl(...crls))]).toEqual([name, ['status-unavailable']]);
    }
  });
});
