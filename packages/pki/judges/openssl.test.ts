/** OpenSSL and GnuTLS on everything the authority makes: certificates, chains, CRLs, OCSP. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCrl } from '../crl/write.ts';
import type { IssuedCertificate } from '../issuance/authority.ts';
import type { CertificateKind } from '../profile/policies.ts';
import { keyRing, MINATO, SHIBUYA, testAuthorities } from '../testing/authorities.ts';
import { type Bench, bench, isInstalled } from '../testing/programs.ts';

// The programs compare answers with the machine's own clock, so the town's clock stands at the present here.
const NOW = Temporal.Now.instant();
const OPENSSL = isInstalled('openssl');
const CERTTOOL = isInstalled('certtool');
const OCSPTOOL = isInstalled('ocsptool');
const KINDS: CertificateKind[] = ['signature', 'authentication'];

let judge: Bench;
let town: Awaited<ReturnType<typeof testAuthorities>>;
let server: Server;
let ocspUrl: string;
const issued = {} as Record<CertificateKind, Record<'valid' | 'held' | 'revoked', IssuedCertificate>>;

beforeAll(async () => {
  judge = await bench();
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer =
      request.method === 'GET'
        ? await town.responder.answerGet(request.url!.slice('/ocsp/'.length))
        : await town.responder.answer(Buffer.concat(chunks));
    response.writeHead(200, { 'content-type': 'application/ocsp-response' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ocspUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ocsp`;
  town = await testAuthorities({
    key: keyRing(),
    now: NOW,
    madeAt: [NOW.subtract({ hours: 24 * 365 * 4 }), NOW.subtract({ hours: 24 })],
    ocspUrl,
  });
  for (const kind of KINDS) {
    const [first, second] = town[kind].generations;
    await judge.certificate(`${kind}-ca.pem`, second!.certificate.der);
    await judge.certificate(`${kind}-both.pem`, first!.certificate.der, second!.certificate.der);
    const [valid, held, revoked] = [
      await town.issue(kind, 'valid'),
      await town.issue(kind, 'held'),
      await town.issue(kind, 'revoked'),
    ];
    const since = NOW.subtract({ seconds: 60 });
    town.statuses.change(held, { type: 'hold', at: since });
    town.statuses.change(revoked, { type: 'revoke', at: since, fact: 'attributes-changed' });
    issued[kind] = { valid, held, revoked };
    for (const [name, { certificate }] of Object.entries(issued[kind])) {
      await judge.certificate(`${kind}-${name}.pem`, certificate);
    }
  }
});
afterAll(async () => {
  server?.close();
  await judge?.[Symbol.asyncDispose]();
});

describe.skipIf(!OPENSSL)('openssl (skipped where it is not installed)', () => {
  test.each(KINDS)('verifies the %s chain strictly, among two generations of one name', async (kind) => {
    for (const anchors of [`${kind}-ca.pem`, `${kind}-both.pem`]) {
      const { output } = await judge.run(
        'openssl',
        'verify',
        '-x509_strict',
        '-CAfile',
        anchors,
        `${kind}-valid.pem`,
      );
      expect(output).toContain(`${kind}-valid.pem: OK`);
    }
  });

  test('refuses a certificate of the one CA under the other', async () => {
    const { code } = await judge.run(
      'openssl',
      'verify',
      '-CAfile',
      'signature-ca.pem',
      'authentication-valid.pem',
    );
    expect(code).not.toBe(0);
  });

  test('accepts the authentication certificate as a TLS client and the policy as asked', async () => {
    const policy = ['-policy_check', '-explicit_policy', '-policy', '2.999.392.200149.8.5.1.3.30'];
    const purpose = ['-purpose', 'sslclient'];
    const verify = [
      'verify',
      ...purpose,
      ...policy,
      '-CAfile',
      'authentication-ca.pem',
      'authentication-valid.pem',
    ];
    expect((await judge.run('openssl', ...verify)).output).toContain(': OK');
  });

  test('prints the signature certificate as the profile shows it', async () => {
    const { output } = await judge.run('openssl', 'x509', '-in', 'signature-valid.pem', '-noout', '-text');
    const order = [
      'X509v3 Key Usage: critical',
      'X509v3 Subject Alternative Name',
      'X509v3 Certificate Policies: critical',
      'X509v3 Issuer Alternative Name',
      'X509v3 CRL Distribution Points',
      'X509v3 Authority Key Identifier',
      'X509v3 Subject Key Identifier',
    ].map((heading) => output.indexOf(heading));
    expect(order.every((position) => position > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(output).toMatch(/Not After : .* 14:59:59 \d{4} GMT/);
  });

  const ask = (kind: CertificateKind, name: string, ...more: string[]) =>
    judge.run(
      'openssl',
      'ocsp',
      '-issuer',
      `${kind}-ca.pem`,
      '-cert',
      `${kind}-${name}.pem`,
      '-url',
      ocspUrl,
      '-CAfile',
      `${kind}-ca.pem`,
      ...more,
    );

  test.each([
    ['signature', 'valid', 'good'],
    ['signature', 'held', 'revoked'],
    ['signature', 'revoked', 'revoked'],
    ['authentication', 'valid', 'good'],
    ['authentication', 'held', 'revoked'],
    ['authentication', 'revoked', 'revoked'],
  ] as const)('is told by OCSP that the %s certificate "%s" is %s', async (kind, name, expected) => {
    const { output } = await ask(kind, name);
    expect(output).toContain('Response verify OK');
    expect(output).not.toContain('WARNING');
    expect(output).toContain(`${kind}-${name}.pem: ${expected}`);
    if (name === 'held') expect(output).toContain('Reason: certificateHold');
    if (name === 'revoked') expect(output).toContain('Reason: affiliationChanged');
  });

  test('gets the same by SHA-256 CertID and without a nonce', async () => {
    for (const more of [['-no_nonce'], ['-sha256']]) {
      const request = [
        'ocsp',
        ...(more[0] === '-sha256' ? more : []),
        '-issuer',
        'signature-ca.pem',
        '-cert',
        'signature-valid.pem',
      ];
      const rest = ['-url', ocspUrl, '-CAfile', 'signature-ca.pem', ...(more[0] === '-no_nonce' ? more : [])];
      const { output } = await judge.run('openssl', ...request, ...rest);
      expect(output).toContain('Response verify OK');
      expect(output).toContain('signature-valid.pem: good');
    }
  });

  test('is told unknown when it names the wrong CA', async () => {
    const arguments_ = [
      'ocsp',
      '-issuer',
      'authentication-ca.pem',
      '-serial',
      '0x0123456789abcdef',
      '-url',
      ocspUrl,
    ];
    const { output } = await judge.run('openssl', ...arguments_, '-CAfile', 'authentication-ca.pem');
    expect(output).toContain('Response verify OK');
    expect(output).toContain(': unknown');
  });

  test.each(KINDS)('verifies the full CRL of the %s CA and obeys it', async (kind) => {
    const generation = town[kind].generations[1]!;
    const since = NOW.subtract({ seconds: 60 });
    const crl = await writeCrl(generation, {
      revoked: [
        { serial: issued[kind].held.serial, status: { state: 'hold', since } },
        {
          serial: issued[kind].revoked.serial,
          status: { state: 'revoked', since, reason: 'affiliationChanged' },
        },
      ],
      number: 4711n,
      thisUpdate: NOW,
      nextUpdate: NOW.add({ hours: 24 }),
    });
    await judge.crl(`${kind}-full.crl`, crl);
    const shown = await judge.run(
      'openssl',
      'crl',
      '-in',
      `${kind}-full.crl`,
      '-CAfile',
      `${kind}-ca.pem`,
      '-noout',
      '-text',
    );
    expect(shown.output).toContain('verify OK');
    expect(shown.output).toMatch(/X509v3 CRL Number:\s+4711/);
    expect(shown.output).toContain('Certificate Hold');
    expect(shown.output).toContain('Affiliation Changed');
    const check = (name: string) =>
      judge.run(
        'openssl',
        'verify',
        '-crl_check',
        '-CRLfile',
        `${kind}-full.crl`,
        '-CAfile',
        `${kind}-ca.pem`,
        `${kind}-${name}.pem`,
      );
    expect((await check('valid')).output).toContain(': OK');
    expect((await check('held')).output).toContain('certificate revoked');
    expect((await check('revoked')).output).toContain('certificate revoked');
  });

  test('uses the partition of the right municipality, and no other', async () => {
    const generation = town.signature.generations[1]!;
    const since = NOW.subtract({ seconds: 60 });
    const status = { state: 'revoked', since, reason: 'cessationOfOperation' } as const;
    for (const [name, partition] of [
      ['minato', MINATO],
      ['shibuya', SHIBUYA],
    ] as const) {
      const crl = await writeCrl(generation, {
        revoked: [{ serial: issued.signature.revoked.serial, status }],
        number: 1n,
        thisUpdate: NOW,
        nextUpdate: NOW.add({ hours: 24 }),
        partition,
      });
      await judge.crl(`${name}.crl`, crl);
    }
    const check = (crl: string, name: string) =>
      judge.run(
        'openssl',
        'verify',
        '-extended_crl',
        '-crl_check',
        '-CRLfile',
        crl,
        '-CAfile',
        'signature-ca.pem',
        name,
      );
    expect((await check('minato.crl', 'signature-valid.pem')).output).toContain(': OK');
    expect((await check('minato.crl', 'signature-revoked.pem')).output).toContain('certificate revoked');
    expect((await check('shibuya.crl', 'signature-valid.pem')).output).toMatch(
      /unable to get certificate CRL|different CRL scope/i,
    );
    const shown = await judge.run('openssl', 'crl', '-in', 'minato.crl', '-noout', '-text');
    expect(shown.output).toContain('X509v3 Issuing Distribution Point: critical');
  });
});

describe.skipIf(!CERTTOOL)('certtool (skipped where it is not installed)', () => {
  test.each(KINDS)('verifies the %s chain', async (kind) => {
    const { code, output } = await judge.run(
      'certtool',
      '--verify',
      '--load-ca-certificate',
      `${kind}-ca.pem`,
      '--infile',
      `${kind}-valid.pem`,
    );
    expect([code, output]).toEqual([0, expect.stringContaining('Verified. The certificate is trusted.')]);
  });

  test('reads a CRL partition and finds its signature good', async () => {
    const crl = await writeCrl(town.signature.generations[1]!, {
      revoked: [],
      number: 2n,
      thisUpdate: NOW,
      nextUpdate: NOW.add({ hours: 24 }),
      partition: MINATO,
    });
    await judge.crl('empty.crl', crl);
    const { code, output } = await judge.run(
      'certtool',
      '--verify-crl',
      '--load-ca-certificate',
      'signature-ca.pem',
      '--infile',
      'empty.crl',
    );
    expect([code, output]).toEqual([0, expect.stringContaining('Verified')]);
  });
});

describe.skipIf(!OCSPTOOL)('ocsptool (skipped where it is not installed)', () => {
  test.each([
    ['valid', 'Certificate Status: good'],
    ['revoked', 'Certificate Status: revoked'],
  ])('is told about the certificate "%s" at the address inside it: %s', async (name, expected) => {
    const { output } = await judge.run(
      'ocsptool',
      '--ask',
      '--nonce',
      '--load-cert',
      `authentication-${name}.pem`,
      '--load-issuer',
      'authentication-ca.pem',
      '--load-trust',
      'authentication-ca.pem',
    );
    expect(output).toContain(expected);
    expect(output).toContain('Verifying OCSP Response: Success');
  });
});
