import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createGeneration, type Generation } from '../authority/generation.ts';
import { readCertificate } from '../certificate/read.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import type { CertificateOrder } from '../profile/residents.ts';
import { keyRing, MINATO, settableClock } from '../testing/authorities.ts';
import { failingAt, HALF_STEPS, PowerCut } from '../testing/power-cuts.ts';
import { createAuthority, type IssuedCertificate } from './authority.ts';
import { newSerial } from './serial.ts';
import { type IssuanceStore, memoryIssuanceStore } from './store.ts';

const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const ENDPOINTS = { cps: 'http://jlis.localhost/cps.html', ocsp: 'http://jlis.localhost/ocsp' };
const key = keyRing();
let generation: Generation;
let holder: SigningKey;
let order: CertificateOrder & { requestId: string };

beforeAll(async () => {
  generation = await createGeneration({
    kind: 'authentication',
    generation: 1,
    key: await key('ca'),
    at: NOW.subtract({ hours: 24 }),
  });
  holder = await key('holder');
  order = {
    profile: 'authentication',
    requestId: 'request-1',
    publicKeySpki: holder.publicKeySpki,
    municipality: MINATO,
    expiresOn: Temporal.PlainDate.from('2031-07-15'),
  };
});

const authorityOn = (
  store: IssuanceStore,
  publish: (issued: IssuedCertificate) => Promise<void> = async () => {},
) =>
  createAuthority({
    kind: 'authentication',
    generations: [generation],
    endpoints: ENDPOINTS,
    store,
    publish,
    clock: settableClock(NOW),
  });

describe('the issuance cycle', () => {
  test('leaves a published record, and hands the certificate out', async () => {
    const store = memoryIssuanceStore();
    const published: string[] = [];
    const issued = await authorityOn(store, async ({ serial }) => void published.push(serial)).issue(order);
    expect(store.all()).toMatchObject([
      { state: 'published', serial: issued.serial, requestId: 'request-1' },
    ]);
    expect(published).toEqual([issued.serial]);
    expect(readCertificate(issued.certificate).serial).toBe(issued.serial);
  });

  test('the CA key signs nothing that is not on record', async () => {
    const store = memoryIssuanceStore();
    const signed: boolean[] = [];
    const watched: Generation = {
      ...generation,
      key: {
        ...generation.key,
        sign: (algorithm, bytes) => {
          signed.push(store.all().some(({ tbs }) => tbs !== undefined && Buffer.compare(tbs, bytes) === 0));
          return generation.key.sign(algorithm, bytes);
        },
      },
    };
    const authority = createAuthority({
      kind: 'authentication',
      generations: [watched],
      endpoints: ENDPOINTS,
      store,
      publish: async () => {},
      clock: settableClock(NOW),
    });
    await authority.issue(order);
    expect(signed).toEqual([true]);
  });

  test('asked again with the same request it gives the same certificate', async () => {
    const store = memoryIssuanceStore();
    const authority = authorityOn(store);
    const [first, second] = [await authority.issue(order), await authority.issue(order)];
    expect(Buffer.compare(first.certificate, second.certificate)).toBe(0);
    expect(store.all()).toHaveLength(1);
  });

  test('the same request with another key is a conflict', async () => {
    const authority = authorityOn(memoryIssuanceStore());
    await authority.issue(order);
    const other = { ...order, publicKeySpki: (await key('other')).publicKeySpki };
    await expect(authority.issue(other)).rejects.toMatchObject({ code: 'pki.request-conflict' });
  });

  test('a serial that is taken is drawn again', async () => {
    const store = memoryIssuanceStore();
    let refusals = 2;
    const crowded: IssuanceStore = {
      ...store,
      reserveSerial: async (entry) => (refusals-- > 0 ? 'serial-taken' : store.reserveSerial(entry)),
    };
    expect((await authorityOn(crowded).issue(order)).serial).toMatch(/^[0-9a-f]{16}$/);
  });

  test('a CA key that does not match its certificate is noticed before anything is recorded as signed', async () => {
    const store = memoryIssuanceStore();
    const wrong = await key('other');
    const faulty: Generation = {
      ...generation,
      key: { publicKeySpki: generation.key.publicKeySpki, sign: (...args) => wrong.sign(...args) },
    };
    const authority = createAuthority({
      kind: 'authentication',
      generations: [faulty],
      endpoints: ENDPOINTS,
      store,
      publish: async () => {},
      clock: settableClock(NOW),
    });
    await expect(authority.issue(order)).rejects.toMatchObject({ code: 'pki.signature-fault' });
    expect(store.all()).toMatchObject([{ state: 'linted' }]);
  });

  test('no certificate outlives its CA', async () => {
    const tooLong = { ...order, expiresOn: Temporal.PlainDate.from('2036-11-22') } as CertificateOrder;
    await expect(
      authorityOn(memoryIssuanceStore()).issue({ ...tooLong, requestId: 'long' }),
    ).rejects.toMatchObject({ code: 'pki.generation-exhausted' });
  });

  test('what the lint refuses is void, never signed by the CA', async () => {
    const store = memoryIssuanceStore();
    const tooLong = { ...order, expiresOn: Temporal.PlainDate.from('2033-01-01') } as CertificateOrder;
    await expect(authorityOn(store).issue({ ...tooLong, requestId: 'seven-years' })).rejects.toMatchObject({
      code: 'pki.lint-failed',
    });
    expect(store.all()).toMatchObject([{ state: 'void' }]);
  });
});

describe('a power cut', () => {
  test.each(HALF_STEPS)('at half-step %i leaves one certificate after resume and retry', async (cut) => {
    const store = memoryIssuanceStore();
    const published: string[] = [];
    const failing = failingAt(store, async ({ serial }) => void published.push(serial), cut);
    await expect(authorityOn(failing.store, failing.publish).issue(order)).rejects.toThrow(PowerCut);
    const planned = store.all().at(-1);

    const after = authorityOn(store, async ({ serial }) => void published.push(serial));
    await after.resume();
    const issued = await after.issue(order);

    expect(await store.pending(generation.keyId)).toEqual([]);
    expect(store.all().filter(({ state }) => state === 'published')).toHaveLength(1);
    expect(new Set(published)).toEqual(new Set([issued.serial]));
    // What had been fixed before the cut is what came out of it.
    if (planned?.tbs) expect(Buffer.compare(readCertificate(issued.certificate).tbs, planned.tbs)).toBe(0);
    if (planned?.certificate) expect(Buffer.compare(issued.certificate, planned.certificate)).toBe(0);
  });

  test('again and again, also during resume, never makes two certificates or one serial twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(14), { maxLength: 6 }), async (cuts) => {
        const store = memoryIssuanceStore();
        const out = new Map<string, string>();
        const publish = async ({ serial, certificate }: IssuedCertificate) => {
          const bytes = Buffer.from(certificate).toString('base64');
          expect(out.get(serial) ?? bytes).toBe(bytes);
          out.set(serial, bytes);
        };
        for (const cut of cuts) {
          const failing = failingAt(store, publish, cut);
          const authority = authorityOn(failing.store, failing.publish);
          try {
            await authority.resume();
            await authority.issue(order);
          } catch (error) {
            expect(error).toBeInstanceOf(PowerCut);
          }
        }
        const authority = authorityOn(store, publish);
        await authority.resume();
        const issued = await authority.issue(order);
        expect([...out.keys()]).toEqual([issued.serial]);
        const serials = store.all().map(({ serial }) => serial);
        expect(new Set(serials).size).toBe(serials.length);
      }),
      { numRuns: 25 },
    );
  });

  test('resume leaves alone what was reserved after the moment it is given', async () => {
    const store = memoryIssuanceStore();
    const ref = { issuer: generation.keyId, serial: newSerial() };
    await store.reserveSerial({ ...ref, requestId: 'in-flight', at: NOW });
    const authority = authorityOn(store);
    expect((await authority.resume(NOW)).voided).toEqual([]);
    expect((await authority.resume(NOW.add({ seconds: 1 }))).voided).toEqual([ref]);
  });
});

describe('two at once', () => {
  test('of the same request: one certificate, whoever wins', async () => {
    const store = memoryIssuanceStore();
    const published: string[] = [];
    const authority = authorityOn(store, async ({ serial }) => void published.push(serial));
    await Promise.allSettled([authority.issue(order), authority.issue(order), authority.issue(order)]);
    const issued = await authority.issue(order);
    expect(new Set(published)).toEqual(new Set([issued.serial]));
  });

  test('of many requests: as many serials', async () => {
    const store = memoryIssuanceStore();
    const authority = authorityOn(store);
    const issued = await Promise.all(
      Array.from({ length: 20 }, (_, index) => authority.issue({ ...order, requestId: `request-${index}` })),
    );
    expect(new Set(issued.map(({ serial }) => serial)).size).toBe(20);
  });
});

test('serials are positive, eight octets, and differ', () => {
  const serials = Array.from({ length: 2000 }, newSerial);
  expect(serials.every((serial) => /^(?:0[1-9a-f]|[1-7][0-9a-f])[0-9a-f]{14}$/.test(serial))).toBe(true);
  expect(new Set(serials).size).toBe(serials.length);
});

describe('the memory store refuses', () => {
  test('every transition the cycle does not know', async () => {
    const store = memoryIssuanceStore();
    const ref = { issuer: generation.keyId, serial: newSerial() };
    const bytes = Buffer.from('tbs');
    await expect(store.recordLinted(ref, bytes)).rejects.toMatchObject({ code: 'pki.issuance-state' });
    await store.reserveSerial({ ...ref, requestId: 'r', at: NOW });
    await expect(store.recordSigned(ref, bytes)).rejects.toMatchObject({ code: 'pki.issuance-state' });
    await store.recordLinted(ref, bytes);
    await expect(store.markVoid(ref, 'late')).rejects.toMatchObject({ code: 'pki.issuance-state' });
    await expect(store.recordLinted(ref, Buffer.from('other'))).rejects.toMatchObject({
      code: 'pki.issuance-state',
    });
    await store.recordLinted(ref, bytes);
    await expect(store.markPublished(ref)).rejects.toMatchObject({ code: 'pki.issuance-state' });
  });
});
