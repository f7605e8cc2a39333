/** Signatures from elsewhere, by methods no card of ours has: made by OpenSSL, verified here. */

import { readFile } from 'node:fs/promises';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificateFromPem } from '../certificate/read.ts';
import { signStructure, tbsCertificate } from '../certificate/write.ts';
import { encodeName } from '../der/name.ts';
import { certificateSerial } from '../der/serial.ts';
import { keyUsage } from '../profile/extensions.ts';
import { type Bench, bench, isInstalled } from '../testing/programs.ts';
import { crlStatus } from '../validate/crl-status.ts';
import { verifyCertificate } from '../validate/verify.ts';
import { digest } from './algorithms.ts';
import { verifyCms } from './cms/verify.ts';
import { signPdf } from './pades/sign.ts';
import { verifyPdf } from './pades/verify.ts';
import { failuresOf, type SigningTown, signingTown } from './testing/signing-town.ts';
import { smallPdf } from './testing/small-pdf.ts';
import { verifyXml } from './xades/verify.ts';

const CONTENT = Buffer.from('領収書\n', 'utf8');
let town: SigningTown;
let judge: Bench;

/** Keys by the words that `openssl genpkey` takes. */
const KEYS = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'rsa-pss': [
    ...['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
    ...['-pkeyopt', 'rsa_pss_keygen_md:sha256', '-pkeyopt', 'rsa_pss_keygen_mgf1_md:sha256'],
    ...['-pkeyopt', 'rsa_pss_keygen_saltlen:32'],
  ],
  'short-rsa': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  k256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
  ed25519: ['-algorithm', 'ED25519'],
} as const;
type Key = keyof typeof KEYS;
const PSS = ['-keyopt', 'rsa_padding_mode:pss'] as const;

const openssl = async (...words: string[]): Promise<void> => {
  const { code, output } = await judge.run('openssl', ...words);
  if (code !== 0) throw new Error(output);
};

/** A certificate over the key, by a CA that the tests trust for nothing: what is judged is the signature. */
async function certify(key: Key): Promise<Uint8Array> {
  await openssl('genpkey', ...KEYS[key], '-out', `${key}.key`);
  await openssl('pkey', '-in', `${key}.key`, '-pubout', '-outform', 'DER', '-out', `${key}.spki`);
  const certificate = await signStructure(
    tbsCertificate({
      serial: certificateSerial('4d2b'),
      issuer: encodeName([['CN', 'elsewhere']]),
      notBefore: town.clock.now().subtract({ hours: 1 }),
      notAfter: town.clock.now().add({ hours: 1 }),
      subject: [['CN', key]],
      publicKeySpki: await readFile(judge.path(`${key}.spki`)),
      extensions: [keyUsage('digitalSignature', 'nonRepudiation')],
    }),
    town.holder,
  );
  await judge.certificate(`${key}.pem`, certificate);
  return certificate;
}

beforeAll(async () => {
  if (!isInstalled('openssl')) return;
  town = await signingTown();
  judge = await bench();
  await judge.file('content', CONTENT);
  for (const key of Object.keys(KEYS) as Key[]) await certify(key);
}, 60_000);
afterAll(() => judge?.[Symbol.asyncDispose]());

/** What openssl cms makes of a file. */
async function cms(key: Key, md: string, ...more: string[]): Promise<Uint8Array> {
  const signer = ['-signer', `${key}.pem`, '-inkey', `${key}.key`, '-md', md];
  const way = ['-sign', '-binary', '-in', 'content', '-outform', 'DER', '-out', 'signed.p7'];
  await openssl('cms', ...way, ...signer, ...more);
  return readFile(judge.path('signed.p7'));
}

/** Nobody here knows the issuer; any further failure is about the signature. */
const KNOWN = ['issuer-unknown'];

describe.runIf(isInstalled('openssl'))('CMS by openssl', () => {
  const failures = async (der: Uint8Array) =>
    failuresOf(await verifyCms(der, { ...town.relying({ policy: 'any' }), content: CONTENT }));

  test.each([
    ['RSA-PSS, salt as long as the digest', 'rsa', 'sha256', [...PSS, '-keyopt', 'rsa_pss_saltlen:digest']],
    ['RSA-PSS, all the salt that fits', 'rsa', 'sha256', [...PSS, '-keyopt', 'rsa_pss_saltlen:max']],
    ['RSA-PSS with SHA-384', 'rsa', 'sha384', [...PSS, '-keyopt', 'rsa_pss_saltlen:48']],
    ['RSA-PSS with SHA-512', 'rsa', 'sha512', [...PSS, '-keyopt', 'rsa_pss_saltlen:64']],
    ['RSA-PSS by a key for nothing else', 'rsa-pss', 'sha256', [...PSS, '-keyopt', 'rsa_pss_saltlen:32']],
    ['RSA-PSS over the content alone', 'rsa', 'sha256', [...PSS, '-keyopt', 'rsa_pss_saltlen:32', '-noattr']],
    ['PKCS#1 v1.5', 'rsa', 'sha512', []],
    ['ECDSA on P-256', 'p256', 'sha256', []],
    ['ECDSA on P-384', 'p384', 'sha384', []],
    ['ECDSA on P-384 with SHA-512', 'p384', 'sha512', []],
  ] as const)('%s', async (_, key, md, more) => {
    const der = await cms(key, md, '-nodetach', ...more);
    expect(await failures(der)).toEqual(KNOWN);
    const flipped = Buffer.from(der);
    flipped[flipped.length - 1]! ^= 1;
    expect(await failures(flipped)).toContain('signature-value');
  });

  test.each([
    ['RSA-PSS with SHA-1', 'rsa', 'sha1', [...PSS], /1\.3\.14\.3\.2\.26/],
    ['a mask of another digest', 'rsa', 'sha256', [...PSS, '-keyopt', 'rsa_mgf1_md:sha384'], /mask/],
    ['ECDSA with SHA-1', 'p256', 'sha1', [], /1\.3\.14\.3\.2\.26/],
    ['RSA of 1024 bits', 'short-rsa', 'sha256', [...PSS], /1024 bits/],
    ['a curve of nobody', 'k256', 'sha256', [], /secp256k1/],
  ] as const)('%s is refused, and it is said why', async (_, key, md, more, why) => {
    const { signatures } = await verifyCms(
      await cms(key, md, '-nodetach', ...more),
      town.relying({ policy: 'any' }),
    );
    expect(signatures[0]!.reasons.some(({ detail }) => why.test(detail ?? ''))).toBe(true);
    expect(signatures[0]!.valid).toBe(false);
  });
});

test.runIf(isInstalled('openssl'))('a PDF whose signature openssl made with RSA-PSS or ECDSA', async () => {
  const pdf = Buffer.from(await signPdf(smallPdf(), town.signer, { signedAt: town.clock.now() }));
  const [from, before, after, rest] = /\/ByteRange ?\[(\d+) (\d+) (\d+) (\d+)/
    .exec(pdf.toString('latin1'))!
    .slice(1)
    .map(Number) as [number, number, number, number];
  const covered = [pdf.subarray(from, before), pdf.subarray(after, after + rest)];
  await judge.file('content', Buffer.concat(covered));
  const cases = [
    ['rsa', [...PSS, '-keyopt', 'rsa_pss_saltlen:32']],
    ['p384', []],
  ] as const;
  for (const [key, more] of cases) {
    const signature = Buffer.from(await cms(key, 'sha384', '-cades', ...more)).toString('hex');
    const filled = Buffer.from(pdf);
    filled.write(signature.padEnd(after - before - 2, '0'), before + 1, 'latin1');
    const verdict = await verifyPdf(filled, town.relying({ policy: 'any' }));
    expect(verdict.signatures[0]!.level).toBe('PAdES-B-B');
    expect(failuresOf(verdict)).toEqual(KNOWN);
    filled[20]! ^= 1;
    expect(failuresOf(await verifyPdf(filled, town.relying({ policy: 'any' })))).toContain('content-altered');
  }
  await judge.file('content', CONTENT);
});

describe.runIf(isInstalled('openssl'))('XML', () => {
  const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
  const canonical = (text: string): string => {
    using document = XmlDocument.fromString(text);
    return document.canonicalizeToString({ mode: 1 });
  };

  /** A filing whose SignedInfo openssl signs. */
  async function filing(key: Key, uri: string, md: string, ...more: string[]): Promise<string> {
    const hash = Buffer.from(digest('sha256', Buffer.from('<a></a>'))).toString('base64');
    const method = (name: string, algorithm: string) => `<ds:${name} Algorithm="${algorithm}"></ds:${name}>`;
    const info = canonical(
      `<ds:SignedInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${method('CanonicalizationMethod', EXCLUSIVE)}` +
        `${method('SignatureMethod', uri)}<ds:Reference URI=""><ds:Transforms>` +
        `${method('Transform', 'http://www.w3.org/2000/09/xmldsig#enveloped-signature')}${method('Transform', EXCLUSIVE)}` +
        `</ds:Transforms>${method('DigestMethod', 'http://www.w3.org/2001/04/xmlenc#sha256')}` +
        `<ds:DigestValue>${hash}</ds:DigestValue></ds:Reference></ds:SignedInfo>`,
    );
    await judge.file('info', Buffer.from(info));
    await openssl(
      ...['pkeyutl', '-sign', '-rawin', '-in', 'info', '-inkey', `${key}.key`, '-out', 'value'],
      ...(md ? ['-digest', md] : []),
      ...more,
    );
    const certificate = certificateFromPem(await readFile(judge.path(`${key}.pem`), 'utf8'));
    const value = Buffer.from(await readFile(judge.path('value'))).toString('base64');
    const inside = `<ds:X509Data><ds:X509Certificate>${Buffer.from(certificate).toString('base64')}</ds:X509Certificate></ds:X509Data>`;
    return `<a><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${info}<ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo>${inside}</ds:KeyInfo></ds:Signature></a>`;
  }
  const failures = async (xml: string) =>
    failuresOf(await verifyXml(Buffer.from(xml), town.relying({ policy: 'any' })));
  const pss = (salt: string) => ['-pkeyopt', 'rsa_padding_mode:pss', '-pkeyopt', `rsa_pss_saltlen:${salt}`];
  const uriOf = (name: string) => `http://www.w3.org/2007/05/xmldsig-more#${name}-rsa-MGF1`;

  test('by RSA-PSS', async () => {
    expect(await failures(await filing('rsa', uriOf('sha256'), 'sha256', ...pss('32')))).toEqual(KNOWN);
    expect(await failures(await filing('rsa', uriOf('sha512'), 'sha512', ...pss('64')))).toEqual(KNOWN);
    expect(await failures(await filing('rsa-pss', uriOf('sha256'), 'sha256', ...pss('32')))).toEqual(KNOWN);
    // The URI without parameters means one length of salt.
    expect(await failures(await filing('rsa', uriOf('sha256'), 'sha256', ...pss('20')))).toContain(
      'signature-value',
    );
  });

  test('by Ed25519', async () => {
    const uri = 'http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519';
    const xml = await filing('ed25519', uri, '');
    expect(await failures(xml)).toEqual(KNOWN);
    expect(await failures(xml.replace(uri, uriOf('sha512')))).toContain('algorithm');
  });

  test('by RSA-PSS with SHA-1, or without a public key, is refused', async () => {
    for (const uri of [uriOf('sha1'), 'http://www.w3.org/2000/09/xmldsig#hmac-sha256'])
      expect(await failures(await filing('rsa', uri, 'sha256', ...pss('32')))).toContain('algorithm');
  });
});

describe.runIf(isInstalled('openssl'))('a whole authority from elsewhere', () => {
  const PSS_CA = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'];
  const USAGE = 'keyUsage=critical,digitalSignature,nonRepudiation\n';

  /** CA, signer and list by one kind of key, all by openssl, and a file signed by the signer. */
  async function authority(key: Key, md: string, sigopts: readonly string[]) {
    const ca = ['-subj', '/CN=Elsewhere CA', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
    await openssl('genpkey', ...KEYS[key], '-out', 'ca.key');
    await openssl('genpkey', ...KEYS[key], '-out', 'signer.key');
    await openssl(
      'req',
      '-x509',
      '-key',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '9',
      `-${md}`,
      ...ca,
      ...sigopts,
    );
    await openssl('req', '-new', '-key', 'signer.key', '-subj', '/CN=Signer', '-out', 'signer.csr');
    await judge.file('usage.cnf', Buffer.from(USAGE));
    await openssl(
      ...['x509', '-req', '-in', 'signer.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-extfile', 'usage.cnf', '-days', '8', '-out', 'signer.pem', `-${md}`, ...sigopts],
    );
    await judge.file(
      'ca.cnf',
      Buffer.from('[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ncrlnumber=number\n'),
    );
    await judge.file('index.txt', Buffer.alloc(0));
    await judge.file('number', Buffer.from('01\n'));
    await openssl(
      ...['ca', '-gencrl', '-config', 'ca.cnf', '-keyfile', 'ca.key', '-cert', 'ca.pem', '-crldays', '7'],
      ...['-md', md, '-out', 'list.pem', ...sigopts],
    );
    await openssl('crl', '-in', 'list.pem', '-outform', 'DER', '-out', 'list.der');
    const read = (name: string) => readFile(judge.path(name));
    return {
      trustAnchors: [certificateFromPem((await read('ca.pem')).toString('utf8'))],
      status: crlStatus([await read('list.der')]),
      at: Temporal.Now.instant(),
      policy: 'any' as const,
    };
  }

  test.each([
    ['RSA-PSS', 'rsa', 'sha256', PSS_CA, [...PSS, '-keyopt', 'rsa_pss_saltlen:32']],
    ['RSA-PSS with SHA-512', 'rsa', 'sha512', PSS_CA, [...PSS, '-keyopt', 'rsa_pss_saltlen:64']],
    ['ECDSA on P-384', 'p384', 'sha384', [], []],
  ] as const)('by %s is believed: certificate, list and signature', async (_, key, md, sigopts, keyopts) => {
    const relying = await authority(key, md, sigopts);
    const der = await cms('signer' as Key, md, '-cades', '-nodetach', ...keyopts);
    expect(await verifyCms(der, relying)).toMatchObject({
      valid: true,
      signatures: [{ signer: 'Signer', level: 'CAdES-B-B', status: { state: 'good' }, reasons: [] }],
    });
  });

  test('by RSA-PSS with SHA-1 is not, and it is said why', async () => {
    const relying = await authority('rsa', 'sha1', ['-sigopt', 'rsa_padding_mode:pss']);
    const { signatures } = await verifyCms(await cms('signer' as Key, 'sha256', '-nodetach'), relying);
    expect(signatures[0]!.reasons).toContainEqual(
      expect.objectContaining({ failure: 'algorithm', detail: expect.stringContaining('1.3.14.3.2.26') }),
    );
  });

  test('by Ed25519 is believed', async () => {
    const relying = await authority('ed25519', 'sha512', []).catch(() => undefined);
    // OpenSSL 3.0 takes no -md for lists of such keys; certificates it makes.
    const trusted = relying ?? {
      trustAnchors: [certificateFromPem(await readFile(judge.path('ca.pem'), 'utf8'))],
      at: Temporal.Now.instant(),
    };
    const signer = certificateFromPem(await readFile(judge.path('signer.pem'), 'utf8'));
    const { reasons } = await verifyCertificate(signer, { ...trusted, usage: 'signature' });
    expect(reasons.map(({ failure }) => failure)).toEqual(['policy']);
  });
});
