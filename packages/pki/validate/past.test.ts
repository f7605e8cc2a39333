/** Validity at a moment in the past, from what is known today. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Generation } from '../authority/generation.ts';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { writeCrl } from '../crl/write.ts';
import type { CertificateStatus } from '../revocation/status.ts';
import { keyRing, testAuthorities } from '../testing/authorities.ts';
import { crlStatus } from './crl-status.ts';
import { ocspStatus } from './ocsp-status.ts';
import { type VerifyOptions, verifyCertificate } from './verify.ts';

const ISSUED = Temporal.Instant.from('2026-11-23T03:00:00Z');
const days = (count: number) => ISSUED.add({ hours: 24 * count });

let town: Awaited<ReturnType<typeof testAuthorities>>;
let generation: Generation;
let certificate: Certificate;

beforeAll(async () => {
  town = await testAuthorities({ key: keyRing(), now: ISSUED });
  generation = town.signature.generations[0]!;
  const expiresOn = Temporal.PlainDate.from('2027-11-22');
  certificate = readCertificate((await town.issue('signature', 'past', { expiresOn })).certificate);
});

const verifyAt = (at: Temporal.Instant, over: Partial<VerifyOptions>) =>
  verifyCertificate(certificate.der, {
    trustAnchors: [generation.certificate.der],
    usage: 'signature',
    at,
    ...over,
  });
const failuresAt = async (at: Temporal.Instant, over: Partial<VerifyOptions>) =>
  (await verifyAt(at, over)).reasons.map(({ failure }) => failure);

/** A list of day 100 that says this about the certificate. */
const listed = async (
  status: Exclude<CertificateStatus, { state: 'good' }> | undefined,
  thisUpdate = days(100),
) => ({
  status: crlStatus([
    await writeCrl(generation, {
      revoked: status ? [{ serial: certificate.serial, status }] : [],
      number: 1n,
      thisUpdate,
      nextUpdate: thisUpdate.add({ hours: 24 }),
    }),
  ]),
  statusAt: thisUpdate,
});

describe('a signature of day 10, looked at on day 100', () => {
  test('holds when the certificate was revoked later, for what happened later', async () => {
    const later = await listed({ state: 'revoked', since: days(50), reason: 'affiliationChanged' });
    expect(await failuresAt(days(10), later)).toEqual([]);
    expect(await failuresAt(days(50), later)).toEqual(['revoked']);
    expect(await failuresAt(days(60), later)).toEqual(['revoked']);
    // What was told is shown as it was told.
    expect((await verifyAt(days(10), later)).status).toMatchObject({ state: 'revoked' });
  });

  test.each(['keyCompromise', 'cACompromise'] as const)(
    'does not hold after %s, whatever its date',
    async (reason) => {
      expect(await failuresAt(days(10), await listed({ state: 'revoked', since: days(50), reason }))).toEqual(
        ['revoked'],
      );
    },
  );

  test('holds when a hold began later; while it lasts the certificate is not valid', async () => {
    const held = await listed({ state: 'hold', since: days(50) });
    expect(await failuresAt(days(10), held)).toEqual([]);
    expect(await failuresAt(days(50), held)).toEqual(['on-hold']);
  });

  test('made during a hold: good again once released, never good once it ended in revocation', async () => {
    expect(await failuresAt(days(10), await listed(undefined))).toEqual([]);
    // The revocation bears the date of the hold.
    const ended = await listed({ state: 'revoked', since: days(9), reason: 'cessationOfOperation' });
    expect(await failuresAt(days(10), ended)).toEqual(['revoked']);
  });

  test('needs a list that is current at the moment it is asked, not at that of the signature', async () => {
    const { status } = await listed(undefined);
    expect(await failuresAt(days(10), { status })).toEqual(['status-unavailable']);
    expect(await failuresAt(days(10), { status, statusAt: days(100) })).toEqual([]);
    expect(await failuresAt(days(10), { status, statusAt: days(102) })).toEqual(['status-unavailable']);
  });
});

describe('after the certificate is over', () => {
  test('silence of a younger list or answer proves nothing; an older one and an entry do', async () => {
    const over = certificate.notAfter.add({ hours: 24 });
    const before = certificate.notAfter.subtract({ hours: 2 });
    expect(await failuresAt(days(10), await listed(undefined, over))).toEqual(['status-unavailable']);
    expect(await failuresAt(days(10), await listed(undefined, before))).toEqual([]);
    const since = days(5);
    const entry = await listed({ state: 'revoked', since, reason: 'superseded' }, over);
    expect(await failuresAt(days(10), entry)).toEqual(['revoked']);

    town.clock.set(over);
    const status = ocspStatus({ ask: (request) => town.responder.answer(request) });
    expect(await failuresAt(days(10), { status, statusAt: over })).toEqual(['status-unavailable']);
    // At a moment when it was over it is over, and nothing else.
    expect(await failuresAt(over, { status })).toEqual(['expired']);
    town.clock.set(ISSUED);
  });
});
