/** Programs nobody here wrote, on CMS signatures and time stamps: OpenSSL, GnuTLS, NSS, dumpasn1. */

import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificateFromPem } from '../certificate/read.ts';
import { signStructure, tbsCertificate } from '../certificate/write.ts';
import { encodeName } from '../der/name.ts';
import { certificateSerial } from '../der/serial.ts';
import { keyUsage } from '../profile/extensions.ts';
import { type Bench, bench, isInstalled } from '../testing/programs.ts';
import { addSigner, signCms } from './cms/sign.ts';
import { verifyCms } from './cms/verify.ts';
import { type SigningTown, signingTown } from './testing/signing-town.ts';
import { readTimeStampResponse } from './timestamp/request.ts';
import { verifyTimeStamp } from './timestamp/verify.ts';

const CONTENT = Buffer.from('住民票の写しの請求\n', 'utf8');
let town: SigningTown;
let judge: Bench;

beforeAll(async () => {
  town = await signingTown();
  judge = await bench();
  await judge.certificate('ca.pem', town.ca);
  await judge.certificate('tsa-root.pem', town.tsa.root);
  await judge.certificate('tsa-unit.pem', town.tsa.unit);
  await judge.file('content.txt', CONTENT);
  const stamped = { timeStamp: town.timeStamp, signedAt: town.clock.now() };
  const attached = await signCms(CONTENT, town.signer, stamped);
  await judge.file('attached.p7m', attached);
  await judge.file('two.p7m', await addSigner(attached, town.otherSigner, stamped));
  await judge.file('detached.p7s', await signCms(CONTENT, town.signer, { ...stamped, detached: true }));
  await judge.file('forged.txt', Buffer.from('x'));
});
afterAll(() => judge?.[Symbol.asyncDispose]());

/** A key and a certificate that is by nobody the town knows. */
async function outsider() {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = await signStructure(
    tbsCertificate({
      serial: certificateSerial('4d2a'),
      issuer: encodeName([['CN', 'elsewhere']]),
      notBefore: town.clock.now().subtract({ hours: 1 }),
      notAfter: town.clock.now().add({ hours: 1 }),
      subject: [['CN', 'outsider']],
      publicKeySpki: pair.publicKey.export({ type: 'spki', format: 'der' }),
      extensions: [keyUsage('digitalSignature', 'nonRepudiation')],
    }),
    town.holder,
  );
  const signerPem = await judge.certificate('outsider.pem', certificate);
  const keyPem = await judge.file(
    'outsider.key',
    Buffer.from(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })),
  );
  return { signerPem, keyPem };
}

describe.runIf(isInstalled('openssl'))('openssl', () => {
  const cms = (...args: string[]) =>
    judge.run(
      'openssl',
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-binary',
      '-purpose',
      'any',
      '-cades',
      '-CAfile',
      'ca.pem',
      ...args,
    );

  test('cms accepts what we sign, with the CAdES attributes', async () => {
    for (const file of ['attached.p7m', 'two.p7m']) {
      const { code, output } = await cms('-in', file, '-out', 'out.txt');
      expect(output).toContain('CAdES Verification successful');
      expect(code).toBe(0);
    }
    expect((await cms('-in', 'detached.p7s', '-content', 'content.txt', '-out', 'out.txt')).code).toBe(0);
    expect((await cms('-in', 'detached.p7s', '-content', 'forged.txt', '-out', 'out.txt')).code).not.toBe(0);
  });

  test('signs, and we accept it', async () => {
    const made = await judge.run(
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'own.pem',
      '-days',
      '30',
      '-subj',
      '/CN=own',
      '-addext',
      'keyUsage=critical,digitalSignature,nonRepudiation,keyCertSign',
    );
    expect(made.code).toBe(0);
    await judge.run(
      'openssl',
      'cms',
      '-sign',
      '-cades',
      '-binary',
      '-nodetach',
      '-in',
      'content.txt',
      '-signer',
      'own.pem',
      '-inkey',
      'key.pem',
      '-outform',
      'DER',
      '-out',
      'theirs.p7m',
    );
    const own = certificateFromPem(await readFile(judge.path('own.pem'), 'utf8'));
    const { signatures } = await verifyCms(
      await readFile(judge.path('theirs.p7m')),
      town.relying({ trustAnchors: [own], policy: 'any' }),
    );
    const said = signatures[0]!.reasons.map(({ failure }) => failure);
    // The arithmetic is right; a CA that signs documents itself is refused by us, and only for that.
    expect(signatures[0]!.level).toBe('CAdES-B-B');
    expect(said).not.toContain('signature-value');
    expect(said).not.toContain('content-altered');
    expect(said).toContain('is-authority');
  });

  test('signs as a stream of pieces in BER, and we accept it', async () => {
    const { signerPem, keyPem } = await outsider();
    const { code } = await judge.run(
      'openssl',
      'cms',
      '-sign',
      '-cades',
      '-binary',
      '-nodetach',
      '-stream',
      '-in',
      'content.txt',
      '-signer',
      signerPem,
      '-inkey',
      keyPem,
      '-outform',
      'DER',
      '-out',
      'stream.p7m',
    );
    expect(code).toBe(0);
    const stream = await readFile(judge.path('stream.p7m'));
    expect(stream[1]).toBe(0x80);
    const { signatures } = await verifyCms(stream, { ...town.relying({ policy: 'any' }), content: CONTENT });
    expect(signatures[0]).toMatchObject({ level: 'CAdES-B-B', reasons: [{ failure: 'issuer-unknown' }] });
  });

  test('ts verifies our time stamps', async () => {
    await judge.run(
      'openssl',
      'ts',
      '-query',
      '-data',
      'content.txt',
      '-sha384',
      '-cert',
      '-out',
      'query.tsq',
    );
    const answer = await town.tsa.answer(await readFile(judge.path('query.tsq')));
    await judge.file('answer.tsr', answer);
    const trust = ['-CAfile', 'tsa-root.pem', '-untrusted', 'tsa-unit.pem'];
    const byQuery = await judge.run(
      'openssl',
      'ts',
      '-verify',
      '-queryfile',
      'query.tsq',
      '-in',
      'answer.tsr',
      ...trust,
    );
    expect(byQuery).toMatchObject({ code: 0 });
    expect(
      (await judge.run('openssl', 'ts', '-verify', '-data', 'content.txt', '-in', 'answer.tsr', ...trust))
        .code,
    ).toBe(0);
    expect(
      (await judge.run('openssl', 'ts', '-verify', '-data', 'forged.txt', '-in', 'answer.tsr', ...trust))
        .code,
    ).not.toBe(0);
    const shown = await judge.run('openssl', 'ts', '-reply', '-in', 'answer.tsr', '-text');
    expect(shown.output).toContain('Accuracy: unspecified seconds, 0x64 millis');
    const checked = await verifyTimeStamp(readTimeStampResponse(answer), CONTENT, town.relying());
    expect(checked).toMatchObject({ valid: true, authority: 'Tegata Test TSA' });
  });

  test('ts reads our refusals', async () => {
    await judge.run('openssl', 'ts', '-query', '-data', 'content.txt', '-sha1', '-out', 'sha1.tsq');
    await judge.file('refused.tsr', await town.tsa.answer(await readFile(judge.path('sha1.tsq'))));
    const { output } = await judge.run('openssl', 'ts', '-reply', '-in', 'refused.tsr', '-text');
    expect(output).toMatch(/Status: Rejected[\s\S]*unrecognized or unsupported algorithm/);
  });
});

describe.runIf(isInstalled('certtool'))('certtool', () => {
  test('accepts our signatures', async () => {
    const verify = (...args: string[]) =>
      judge.run('certtool', '--p7-verify', '--inder', '--load-ca-certificate', 'ca.pem', ...args);
    const attached = await verify('--infile', 'attached.p7m');
    expect(attached.output).toContain('Signature status: ok');
    const detached = await verify('--infile', 'detached.p7s', '--load-data', 'content.txt');
    expect(detached).toMatchObject({ code: 0 });
    expect((await verify('--infile', 'detached.p7s', '--load-data', 'forged.txt')).code).not.toBe(0);
  });

  test('accepts the signature of our time stamps', async () => {
    await judge.file('token.der', await town.timeStamp(CONTENT));
    const { output } = await judge.run(
      'certtool',
      '--p7-verify',
      '--inder',
      '--infile',
      'token.der',
      '--load-ca-certificate',
      'tsa-root.pem',
    );
    expect(output).toContain('eContent Type: 1.2.840.113549.1.9.16.1.4');
    expect(output).toContain('Signature status: ok');
  });
});

// NSS's old path code knows no critical certificatePolicies, which JPKI certificates have; libpkix does.
const PKIX = ['env', 'NSS_ENABLE_PKIX_VERIFY=1'] as const;

describe.runIf(isInstalled('cmsutil') && isInstalled('certutil'))('NSS', () => {
  test('cmsutil accepts our signatures', async () => {
    await judge.run('mkdir', 'nss');
    await judge.run('certutil', '-N', '-d', 'sql:nss', '--empty-password');
    await judge.run('certutil', '-A', '-d', 'sql:nss', '-n', 'ca', '-t', 'CT,C,C', '-i', 'ca.pem');
    const good = await judge.run(
      ...PKIX,
      'cmsutil',
      '-D',
      '-d',
      'sql:nss',
      '-u',
      '4',
      '-n',
      '-h',
      '0',
      '-i',
      'attached.p7m',
    );
    expect(good.output).toContain('status=GoodSignature');
    const detached = await judge.run(
      ...PKIX,
      'cmsutil',
      '-D',
      '-d',
      'sql:nss',
      '-u',
      '4',
      '-n',
      '-h',
      '0',
      '-i',
      'detached.p7s',
      '-c',
      'content.txt',
    );
    expect(detached.output).toContain('status=GoodSignature');
  });
});

describe.runIf(isInstalled('dumpasn1'))('dumpasn1', () => {
  test('finds no fault in the encoding', async () => {
    for (const file of ['attached.p7m', 'detached.p7s', 'two.p7m']) {
      const { output } = await judge.run('dumpasn1', file);
      // It knows no arcs under 2.999 and no fractions of a second, which RFC 3161 2.4.2 allows a time stamp.
      const faults = output.split('\n').filter((line) => /(?:Error|Warning): /.test(line));
      const known = /OID has invalid encoding|Time is encoded incorrectly/;
      expect(faults.filter((line) => !known.test(line))).toEqual([]);
      expect(output).toContain('0 warnings');
    }
  });
});
