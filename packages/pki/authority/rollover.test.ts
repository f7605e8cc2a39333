/** 世代交代: a new generation takes over while everything the old one signed goes on being good. */

import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../certificate/read.ts';
import { writeCrl } from '../crl/write.ts';
import { createAuthority, type IssuedCertificate } from '../issuance/authority.ts';
import { memoryIssuanceStore } from '../issuance/store.ts';
import { delegatedSigners } from '../ocsp/delegated-signer.ts';
import { createOcspResponder } from '../ocsp/responder.ts';
import { memoryStatusStore } from '../revocation/status.ts';
import { HANAKO, keyRing, MINATO, settableClock } from '../testing/authorities.ts';
import { crlStatus } from '../validate/crl-status.ts';
import { ocspStatus } from '../validate/ocsp-status.ts';
import { verifyCertificate } from '../validate/verify.ts';
import { createGeneration, type Generation, issuingGeneration, openGeneration } from './generation.ts';

const OLD_FROM = Temporal.Instant.from('2019-12-31T15:00:00Z');
const NEW_FROM = Temporal.Instant.from('2023-12-31T15:00:00Z');
const ENDPOINTS = { cps: 'http://jlis.localhost/cps', ocsp: 'http://jlis.localhost/ocsp' };
const key = keyRing();
let first: Generation;
let second: Generation;

beforeAll(async () => {
  first = await createGeneration({ kind: 'signature', generation: 1, key: await key('1'), at: OLD_FROM });
  second = await createGeneration({ kind: 'signature', generation: 2, key: await key('2'), at: NEW_FROM });
});

/** One store and one status for the authority before and after; the clock goes on. */
function office() {
  const clock = settableClock(NEW_FROM.subtract({ hours: 1 }));
  const store = memoryIssuanceStore();
  const statuses = memoryStatusStore();
  const withGenerations = (generations: readonly Generation[]) => {
    const authority = createAuthority({
      kind: 'signature',
      generations,
      endpoints: ENDPOINTS,
      store,
      publish: async (issued) => statuses.enter(issued),
      clock,
    });
    const signers = delegatedSigners({ authorities: [authority], clock });
    const responder = createOcspResponder({ issuers: generations, signers, status: statuses, clock });
    return { authority, responder };
  };
  const order = async (requestId: string) => ({
    profile: 'signature' as const,
    requestId,
    publicKeySpki: (await key('holder')).publicKeySpki,
    municipality: MINATO,
    attributes: HANAKO,
    expiresOn: clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().add({ years: 5 }),
  });
  return { clock, store, statuses, withGenerations, order };
}

describe('after the new generation has taken over', () => {
  let before: IssuedCertificate;
  let after: IssuedCertificate;
  let desk: ReturnType<typeof office>;
  let both: ReturnType<ReturnType<typeof office>['withGenerations']>;

  beforeAll(async () => {
    desk = office();
    before = await desk.withGenerations([first]).authority.issue(await desk.order('before'));
    // The new key is known before its day, and waits for it.
    both = desk.withGenerations([first, second]);
    expect((await both.authority.issue(await desk.order('the last'))).issuer).toBe(first.keyId);
    desk.clock.set(NEW_FROM.add({ seconds: 1 }));
    after = await both.authority.issue(await desk.order('after'));
  });

  const verified = (issued: IssuedCertificate, trusted: readonly Generation[], { responder } = both) =>
    verifyCertificate(issued.certificate, {
      trustAnchors: trusted.map(({ certificate }) => certificate.der),
      at: desk.clock.now(),
      usage: 'signature',
      status: ocspStatus({ ask: (request) => responder.answer(request) }),
    });

  test('each certificate is signed by the generation of its day', () => {
    expect([before.issuer, after.issuer]).toEqual([first.keyId, second.keyId]);
    expect(Buffer.compare(first.certificate.subject, second.certificate.subject)).toBe(0);
  });

  test('both verify, status included, whatever the order of the anchors', async () => {
    for (const trusted of [
      [first, second],
      [second, first],
    ])
      for (const issued of [before, after])
        expect(await verified(issued, trusted)).toMatchObject({ valid: true, reasons: [] });
  });

  test('one generation alone does not vouch for what the other signed', async () => {
    expect((await verified(before, [second])).valid).toBe(false);
    expect((await verified(after, [first])).valid).toBe(false);
  });

  test('a request begun under the old generation is answered by what the old one signed', async () => {
    const again = await both.authority.issue(await desk.order('before'));
    expect(again.serial).toBe(before.serial);
    expect(Buffer.compare(again.certificate, before.certificate)).toBe(0);
  });

  test('a cycle that the old generation left unfinished is finished by its key', async () => {
    const desk = office();
    const killed = { ...first, key: { ...first.key, sign: () => Promise.reject(new Error('power cut')) } };
    const order = await desk.order('cut');
    await expect(desk.withGenerations([killed]).authority.issue(order)).rejects.toThrow('power cut');
    desk.clock.set(NEW_FROM.add({ seconds: 1 }));
    const now = desk.withGenerations([first, second]);
    const { finished, voided } = await now.authority.resume();
    expect(voided).toEqual([]);
    expect(finished).toMatchObject([{ issuer: first.keyId, requestId: 'cut' }]);
    expect(await verified(finished[0]!, [first], now)).toMatchObject({ valid: true, reasons: [] });
  });

  test('a revocation under the old key is told by the old key, and leaves its namesake alone', async () => {
    const statuses = memoryStatusStore();
    // The same serial below both keys, as only an accident would make it.
    const twin = { ...before, issuer: second.keyId };
    statuses.enter(before);
    statuses.enter(twin);
    statuses.change(before, { type: 'revoke', at: desk.clock.now(), fact: 'death' });
    expect(await statuses.statusOf(before)).toMatchObject({ state: 'revoked' });
    expect(await statuses.statusOf(twin)).toEqual({ state: 'good' });
  });

  test('each generation goes on with lists of its own, and neither list speaks for the other', async () => {
    const now = desk.clock.now();
    const listOf = (generation: Generation, serial: IssuedCertificate['serial']) =>
      writeCrl(generation, {
        revoked: [{ serial, status: { state: 'revoked', since: now, reason: 'superseded' } }],
        number: 1n,
        thisUpdate: now,
        nextUpdate: now.add({ hours: 24 }),
      });
    const byList = (issued: IssuedCertificate, lists: Uint8Array[]) =>
      verifyCertificate(issued.certificate, {
        trustAnchors: [first.certificate.der, second.certificate.der],
        at: now,
        usage: 'signature',
        status: crlStatus(lists),
      });
    const [old, fresh] = [await listOf(first, before.serial), await listOf(second, before.serial)];
    expect((await byList(before, [fresh, old])).reasons.map(({ failure }) => failure)).toEqual(['revoked']);
    expect(await byList(after, [old, fresh])).toMatchObject({ valid: true });
    expect((await byList(after, [old])).valid).toBe(false);
  });
});

describe('which generation signs', () => {
  const span = (at: string, notAfter: string) => ({
    at: Temporal.Instant.from(at),
    notAfter: Temporal.Instant.from(notAfter),
  });

  test.each([
    ['the second before the new one begins', '2023-12-31T14:59:59Z', '2028-12-01T14:59:59Z', 1],
    ['the second it begins', '2023-12-31T15:00:00Z', '2028-12-01T14:59:59Z', 2],
    ['what ends with the old one, before the new one', '2023-06-01T00:00:00Z', '2029-12-31T14:59:59Z', 1],
  ])('%s', (_, at, notAfter, generation) => {
    expect(issuingGeneration([first, second], span(at, notAfter)).generation).toBe(generation);
  });

  test.each([
    ['what would outlive the old one, before the new one', '2023-06-01T00:00:00Z', '2030-01-01T14:59:59Z'],
    ['a day before the first', '2019-12-31T14:59:59Z', '2024-12-31T14:59:59Z'],
    ['a day after the last', '2033-12-31T00:00:00Z', '2034-12-31T14:59:59Z'],
  ])('none: %s', (_, at, notAfter) => {
    expect(() => issuingGeneration([first, second], span(at, notAfter))).toThrow('pki.generation-exhausted');
  });
});

describe('a stored generation', () => {
  test('opens with its own key only', async () => {
    const stored = { kind: 'signature' as const, generation: 1, certificate: first.certificate.der };
    const opened = openGeneration({ ...stored, key: await key('1') });
    expect(opened.keyId).toBe(first.keyId);
    const other = await key('2');
    expect(() => openGeneration({ ...stored, key: other })).toThrow('pki.key-mismatch');
  });

  test('of one kind does not open as the other', async () => {
    const stored = { kind: 'authentication' as const, generation: 1, certificate: first.certificate.der };
    const own = await key('1');
    expect(() => openGeneration({ ...stored, key: own })).toThrow('pki.key-mismatch');
  });

  test('has a serial shorter than any it issues', () => {
    const { serial } = readCertificate(first.certificate.der);
    expect(serial.length).toBeLessThanOrEqual(8);
  });
});
