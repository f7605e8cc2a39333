/** A whole authority whose CA keys never leave a PKCS#11 token (SoftHSM): issue, OCSP, CRL, judged by OpenSSL and GnuTLS. */

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCrl } from '../crl/write.ts';
import { certificateSerial } from '../der/serial.ts';
import { pkcs11KeyStore } from '../keys/pkcs11/token-store.ts';
import { generateSigningKey } from '../keys/signing-key.ts';
import type { CertificateKind } from '../profile/policies.ts';
import { testAuthorities } from '../testing/authorities.ts';
import { type Bench, bench, isInstalled } from '../testing/programs.ts';
import { softhsmModule, softhsmTokens } from '../testing/softhsm.ts';

// The programs compare answers with the machine's own clock.
const NOW = Temporal.Now.instant();
const KINDS: CertificateKind[] = ['signature', 'authentication'];

describe.skipIf(!softhsmModule || !isInstalled('openssl'))('an authority with its keys in a token', () => {
  let judge: Bench;
  let tokens: ReturnType<typeof softhsmTokens>;
  let store: ReturnType<typeof pkcs11KeyStore>;
  let town: Awaited<ReturnType<typeof testAuthorities>>;

  beforeAll(async () => {
    judge = await bench();
    tokens = softhsmTokens('1234', 'authority');
    store = pkcs11KeyStore(tokens.token('authority'));
    town = await testAuthorities({
      key: (label) => (label === 'holder' ? generateSigningKey() : store.create(label)),
      now: NOW,
    });
    for (const kind of KINDS) {
      await judge.certificate(`${kind}-ca.pem`, town[kind].generations[0]!.certificate.der);
      for (const name of ['valid', 'revoked']) {
        const issued = await town.issue(kind, name);
        await judge.certificate(`${kind}-${name}.pem`, issued.certificate);
        const at = NOW.subtract({ seconds: 60 });
        if (name === 'revoked') town.statuses.change(issued, { type: 'revoke', at, fact: 'card-lost' });
      }
    }
  });
  afterAll(async () => {
    await store?.close();
    tokens?.remove();
    await judge?.[Symbol.asyncDispose]();
  });

  test.each(KINDS)('OpenSSL verifies the %s chain strictly', async (kind) => {
    const words = ['verify', '-x509_strict', '-CAfile', `${kind}-ca.pem`, `${kind}-valid.pem`];
    expect((await judge.run('openssl', ...words)).output).toContain(`${kind}-valid.pem: OK`);
  });

  test.skipIf(!isInstalled('certtool'))('so does GnuTLS', async () => {
    const words = [
      '--verify',
      '--load-ca-certificate',
      'signature-ca.pem',
      '--infile',
      'signature-valid.pem',
    ];
    expect((await judge.run('certtool', ...words)).output).toContain('Verified. The certificate is trusted.');
  });

  test.each(KINDS)('OpenSSL believes what the delegated signer of the %s CA says', async (kind) => {
    const asked = ['-issuer', `${kind}-ca.pem`];
    for (const name of ['valid', 'revoked']) asked.push('-cert', `${kind}-${name}.pem`);
    await judge.run('openssl', 'ocsp', '-no_nonce', ...asked, '-reqout', 'request.der');
    await judge.file('answer.der', await town.responder.answer(await readFile(judge.path('request.der'))));
    const words = ['ocsp', '-respin', 'answer.der', '-no_nonce', ...asked, '-CAfile', `${kind}-ca.pem`];
    const { output } = await judge.run('openssl', ...words);
    expect(output).toContain('Response verify OK');
    expect(output).toContain(`${kind}-valid.pem: good`);
    expect(output).toContain(`${kind}-revoked.pem: revoked`);
  });

  test.each(KINDS)('OpenSSL obeys the list of the %s CA', async (kind) => {
    const [generation] = town[kind].generations;
    const revoked = certificateSerial(town[kind].published[1]!);
    const status = {
      state: 'revoked',
      since: NOW.subtract({ seconds: 60 }),
      reason: 'keyCompromise',
    } as const;
    const list = await writeCrl(generation!, {
      revoked: [{ serial: revoked, status }],
      number: 1n,
      thisUpdate: NOW,
      nextUpdate: NOW.add({ hours: 24 }),
    });
    await judge.crl(`${kind}.crl`, list);
    const check = (name: string) =>
      judge.run(
        'openssl',
        'verify',
        ...['-crl_check', '-CRLfile', `${kind}.crl`, '-CAfile', `${kind}-ca.pem`],
        `${kind}-${name}.pem`,
      );
    expect((await check('valid')).output).toContain(': OK');
    expect((await check('revoked')).output).toContain('certificate revoked');
  });
});
