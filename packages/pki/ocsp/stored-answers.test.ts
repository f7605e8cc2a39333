import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import type { IssuedCertificate } from '../issuance/authority.ts';
import { keyRing, testAuthorities } from '../testing/authorities.ts';
import { type Bench, bench, isInstalled } from '../testing/programs.ts';
import { certificateIdOf } from './certificate-id.ts';
import { delegatedSigners } from './delegated-signer.ts';
import { ocspListener } from './http.ts';
import { writeOcspRequest } from './request.ts';
import { createOcspResponder, type OcspResponder } from './responder.ts';
import type { OcspSigner } from './response.ts';

// Programs that judge compare with the machine's clock.
const NOW = Temporal.Now.instant();
const VALID_FOR = Temporal.Duration.from({ hours: 8 });

let town: Awaited<ReturnType<typeof testAuthorities>>;
let issuer: Certificate;
let issued: IssuedCertificate;
let responder: OcspResponder;
let signatures = 0;

beforeAll(async () => {
  town = await testAuthorities({ key: keyRing(), now: NOW });
  issuer = town.authentication.generations[0]!.certificate;
});
beforeEach(async () => {
  town.clock.set(NOW);
  issued = await town.issue('authentication', `r-${crypto.randomUUID()}`);
  const rota = delegatedSigners({ authorities: [town.authentication.authority], clock: town.clock });
  const counted = ({ key, ...rest }: OcspSigner): OcspSigner => ({
    ...rest,
    key: {
      ...key,
      sign: (algorithm, bytes) => {
        signatures++;
        return key.sign(algorithm, bytes);
      },
    },
  });
  responder = createOcspResponder({
    issuers: town.authentication.generations,
    signers: { signerFor: async (key) => counted(await rota.signerFor(key)) },
    status: town.statuses,
    clock: town.clock,
    validFor: VALID_FOR,
    stored: 3,
  });
  signatures = 0;
});

const requestFor = ({ certificate }: IssuedCertificate, nonce?: Uint8Array, hash?: 'sha1' | 'sha256') =>
  writeOcspRequest([certificateIdOf(readCertificate(certificate), issuer, hash)], nonce);
const ask = (request = requestFor(issued)) => responder.reply(request);

describe('a stored answer', () => {
  test('is signed once and given again, byte for byte, until it is refreshed', async () => {
    const first = await ask();
    town.clock.advance({ hours: 3 });
    expect((await ask()).der).toEqual(first.der);
    expect(signatures).toBe(1);
  });

  test('is refreshed half-way to its end while it still serves, and never given at its end', async () => {
    const first = await ask();
    town.clock.advance({ hours: 4 });
    expect((await ask()).der).toEqual(first.der);
    await expect.poll(async () => Buffer.compare((await ask()).der, first.der)).not.toBe(0);
    expect(signatures).toBe(2);
    town.clock.advance({ hours: 8 });
    const last = await ask();
    expect(Temporal.Instant.compare(last.stored!.thisUpdate, NOW.add({ hours: 11 }))).toBe(1);
    expect(signatures).toBe(3);
  });

  test('is none when the clock was set back behind it', async () => {
    await ask();
    town.clock.advance({ hours: -1 });
    const { stored } = await ask();
    expect(Temporal.Instant.compare(stored!.thisUpdate, town.clock.now())).toBeLessThanOrEqual(0);
    expect(signatures).toBe(2);
  });

  test('is replaced at once by every change of status, there and back', async () => {
    const answers = [(await ask()).der];
    for (const command of [
      { type: 'hold', at: NOW },
      { type: 'release' },
      { type: 'hold', at: NOW.add({ seconds: 60 }) },
      { type: 'revoke', at: NOW, fact: 'death' },
    ] as const) {
      town.statuses.change(issued, command);
      answers.push((await ask()).der);
      expect((await ask()).der).toEqual(answers.at(-1));
    }
    expect(signatures).toBe(5);
    expect(new Set(answers.map((der) => Buffer.from(der).toString('hex'))).size).toBeGreaterThanOrEqual(4);
  });

  test('is never given to a nonce, to several questions at once, or about a serial nobody issued', async () => {
    const other = await town.issue('authentication', 'other');
    const both = writeOcspRequest(
      [issued, other].map(({ certificate }) => certificateIdOf(readCertificate(certificate), issuer)),
    );
    const unknown = writeOcspRequest([certificateIdOf({ serial: 'aabbcc' as never }, issuer)]);
    for (const request of [requestFor(issued, Buffer.from('0123456789abcdef')), both, unknown]) {
      signatures = 0;
      expect((await ask(request)).stored).toBeUndefined();
      await ask(request);
      expect(signatures).toBe(2);
    }
  });

  test('repeats the CertID that was asked with: SHA-1 and SHA-256 are two answers', async () => {
    const [sha1, sha256] = [await ask(), await ask(requestFor(issued, undefined, 'sha256'))];
    expect(sha1.der).not.toEqual(sha256.der);
  });

  test('gives way to newer ones: no more are kept than there is room for', async () => {
    const requests = [];
    for (let n = 0; n < 4; n++)
      requests.push(requestFor(await town.issue('authentication', `n-${crypto.randomUUID()}`)));
    for (const request of requests) await ask(request);
    signatures = 0;
    for (const request of requests.slice(1)) await ask(request);
    expect(signatures).toBe(0);
    await ask(requests[0]);
    expect(signatures).toBe(1);
  });
});

describe('over HTTP', () => {
  let server: Server;
  let address: string;
  let judge: Bench;
  beforeAll(async () => {
    judge = await bench();
    server = createServer((request, response) =>
      ocspListener(responder, { base: '/ocsp/' })(request, response),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ocsp/`;
  });
  afterAll(async () => {
    server.close();
    await judge[Symbol.asyncDispose]();
  });
  const get = (headers: Record<string, string> = {}, request = requestFor(issued)) =>
    fetch(address + encodeURIComponent(Buffer.from(request).toString('base64')), { headers });
  const post = (body: Uint8Array) =>
    fetch(address, {
      method: 'POST',
      body: Buffer.from(body),
      headers: { 'content-type': 'application/ocsp-request' },
    });

  test('GET tells caches what RFC 5019 asks for', async () => {
    const { headers } = await get();
    const { stored, der } = await ask();
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/ocsp-response',
      'content-length': String(der.length),
      etag: stored!.etag,
      'cache-control': 'max-age=0,public,no-transform,must-revalidate',
    });
    const times = ['last-modified', 'expires'].map((name) => Date.parse(headers.get(name)!));
    expect(times[0]).toBe(stored!.thisUpdate.epochMilliseconds);
    expect(times[1]! - times[0]!).toBe(VALID_FOR.total('milliseconds'));
  });

  test('a cache that asks again is told 304 until the status changes', async () => {
    const etag = (await get()).headers.get('etag')!;
    const again = await get({ 'if-none-match': etag });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    town.statuses.change(issued, { type: 'revoke', at: NOW, fact: 'card-lost' });
    const after = await get({ 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(etag);
  });

  test('POST and answers to a nonce are for the one who asked', async () => {
    const nonce = Buffer.from('0123456789abcdef');
    for (const response of [await post(requestFor(issued)), await get({}, requestFor(issued, nonce))])
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  test('other methods, rubbish and too much are refused in the terms of each protocol', async () => {
    expect((await fetch(address, { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await post(Buffer.alloc(20_000))).status).toBe(413);
    const malformed = new Uint8Array(await (await fetch(`${address}%ff`)).arrayBuffer());
    expect(Buffer.from(malformed).toString('hex')).toBe('30030a0101');
  });

  test.skipIf(!isInstalled('openssl'))(
    'openssl believes an answer that was stored, and its replacement',
    async () => {
      await judge.certificate('ca.pem', issuer.der);
      await judge.certificate('holder.pem', issued.certificate);
      const openssl = () =>
        judge.run(
          ...(['openssl', 'ocsp', '-no_nonce', '-issuer', 'ca.pem', '-cert', 'holder.pem'] as const),
          ...(['-url', address, '-CAfile', 'ca.pem'] as const),
        );
      await openssl();
      const { output } = await openssl();
      expect(output).toContain('Response verify OK');
      expect(output).toContain('holder.pem: good');
      expect(signatures).toBe(1);
      town.statuses.change(issued, { type: 'revoke', at: NOW.subtract({ seconds: 5 }), fact: 'renewal' });
      const revoked = (await openssl()).output;
      expect(revoked).toContain('holder.pem: revoked');
      expect(revoked).toContain('Reason: superseded');
    },
  );
});
