/** Programs nobody here wrote, on XML signatures: xmlsec1 and xml-crypto, whose canonical XML is not libxml2's. */

import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SignedXml } from 'xml-crypto';
import { toPem } from '../../certificate/read.ts';
import { signStructure, tbsCertificate } from '../../certificate/write.ts';
import { encodeName } from '../../der/name.ts';
import { certificateSerial } from '../../der/serial.ts';
import { keyUsage } from '../../profile/extensions.ts';
import { type Bench, bench, isInstalled } from '../../testing/programs.ts';
import { type SigningTown, signingTown } from '../testing/signing-town.ts';
import { signDetachedXml, signXml } from './sign.ts';
import { verifyXml } from './verify.ts';

const FILING = Buffer.from(
  '<?xml version="1.0"?>\n<申告 xmlns="urn:example" xmlns:x="urn:x"><x:税額 b="2" a="1">12,300</x:税額>\n<空/></申告>',
);
const ATTACHED = Buffer.from('添付');
let town: SigningTown;
let judge: Bench;
let signed: Uint8Array;

beforeAll(async () => {
  town = await signingTown();
  judge = await bench();
  const options = { signedAt: town.clock.now(), timeStamp: town.timeStamp };
  signed = await signXml(FILING, town.signer, options);
  await judge.certificate('ca.pem', town.ca);
  await judge.file('signed.xml', signed);
  await judge.file('forged.xml', Buffer.from(Buffer.from(signed).toString('utf8').replace('12,300', '1')));
  await judge.file('attached.txt', ATTACHED);
  await judge.file('detached.xml', await signDetachedXml(ATTACHED, 'attached.txt', town.signer, options));
});
afterAll(() => judge?.[Symbol.asyncDispose]());

describe.runIf(isInstalled('xmlsec1'))('xmlsec1', () => {
  const ids = ['--id-attr:Id', 'http://uri.etsi.org/01903/v1.3.2#:SignedProperties'];
  const verify = (file: string) => judge.run('xmlsec1', '--verify', '--trusted-pem', 'ca.pem', ...ids, file);

  test('verifies our filings and detached signatures', async () => {
    expect((await verify('signed.xml')).output).toContain('OK');
    const detached = await verify('detached.xml');
    expect(detached).toMatchObject({ code: 0 });
  });

  test('verifies each of several signatures side by side', async () => {
    const options = { signedAt: town.clock.now() };
    const one = await signXml(FILING, town.signer, { ...options, several: true });
    const two = await signXml(one, town.otherSigner, options);
    const text = Buffer.from(two).toString('utf8');
    await judge.file('two.xml', two);
    await judge.file('two-forged.xml', Buffer.from(text.replace('12,300', '1')));
    for (const place of [1, 2]) {
      const words = [
        '--node-xpath',
        `/*/*[local-name()="Signature"][${place}]`,
        '--trusted-pem',
        'ca.pem',
        ...ids,
      ];
      expect((await judge.run('xmlsec1', '--verify', ...words, 'two.xml')).output).toContain('OK');
      expect((await judge.run('xmlsec1', '--verify', ...words, 'two-forged.xml')).code).not.toBe(0);
    }
  });

  test('signs beside a signature of ours, by XPath Filter 2.0, and both hold', async () => {
    const signed = await signXml(FILING, town.signer, { signedAt: town.clock.now(), several: true });
    const { privateKey, certificate } = await outsider();
    await judge.file('key.pem', Buffer.from(privateKey));
    await judge.certificate('theirs.pem', certificate);
    const empty = (name: string, algorithm: string, inside = '') =>
      `<${name} Algorithm="${algorithm}">${inside}</${name}>`;
    const filter = 'http://www.w3.org/2002/06/xmldsig-filter2';
    const minus = `<XPath xmlns="${filter}" xmlns:dsig="http://www.w3.org/2000/09/xmldsig#" Filter="subtract">/descendant::dsig:Signature</XPath>`;
    const template =
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>' +
      empty('CanonicalizationMethod', 'http://www.w3.org/2001/10/xml-exc-c14n#') +
      empty('SignatureMethod', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256') +
      `<Reference URI=""><Transforms>${empty('Transform', filter, minus)}${empty('Transform', 'http://www.w3.org/2001/10/xml-exc-c14n#')}</Transforms>` +
      `${empty('DigestMethod', 'http://www.w3.org/2001/04/xmlenc#sha256')}<DigestValue/></Reference></SignedInfo>` +
      '<SignatureValue/><KeyInfo><X509Data/></KeyInfo></Signature>';
    const text = Buffer.from(signed).toString('utf8');
    await judge.file('template.xml', Buffer.from(text.replace('</申告>', `${template}</申告>`)));
    const at = ['--node-xpath', '/*/*[local-name()="Signature"][2]', '--privkey-pem', 'key.pem,theirs.pem'];
    const made = await judge.run('xmlsec1', '--sign', ...at, '--output', 'beside.xml', 'template.xml');
    expect(made).toMatchObject({ code: 0 });
    const verdict = await verifyXml(
      await readFile(judge.path('beside.xml')),
      town.relying({ policy: 'any' }),
    );
    expect(verdict.signatures.map(({ reasons }) => reasons.map(({ failure }) => failure))).toEqual([
      [],
      ['issuer-unknown'],
    ]);
  });

  test('sees the same damage', async () => {
    expect((await verify('forged.xml')).code).not.toBe(0);
    await judge.file('attached.txt', Buffer.from('x'));
    expect((await verify('detached.xml')).code).not.toBe(0);
  });
});

/** A key and certificate by nobody the town knows. */
async function outsider() {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = await signStructure(
    tbsCertificate({
      serial: certificateSerial('4d2a'),
      issuer: encodeName([['CN', 'theirs']]),
      notBefore: town.clock.now().subtract({ hours: 1 }),
      notAfter: town.clock.now().add({ hours: 1 }),
      subject: [['CN', 'theirs']],
      publicKeySpki: pair.publicKey.export({ type: 'spki', format: 'der' }),
      extensions: [keyUsage('digitalSignature', 'nonRepudiation')],
    }),
    town.holder,
  );
  return { privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, certificate };
}

describe('xml-crypto', () => {
  const accepts = (xml: string): boolean => {
    const signature = /<ds:Signature .*<\/ds:Signature>/s.exec(xml)![0];
    const checker = new SignedXml({ publicCert: toPem(town.signer.certificate) });
    checker.loadSignature(signature);
    try {
      return checker.checkSignature(xml);
    } catch {
      return false;
    }
  };

  test('comes to the same canonical form', () => {
    const xml = Buffer.from(signed).toString('utf8');
    expect(accepts(xml)).toBe(true);
    expect(accepts(xml.replace('12,300', '1'))).toBe(false);
  });

  test('signs, and we accept it', async () => {
    const { privateKey, certificate } = await outsider();
    const signer = new SignedXml({
      privateKey,
      publicCert: toPem(certificate),
      signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      canonicalizationAlgorithm: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
    });
    signer.addReference({
      xpath: '/*',
      isEmptyUri: true,
      digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
      transforms: [
        'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
        'http://www.w3.org/2001/10/xml-exc-c14n#',
      ],
    });
    signer.computeSignature('<a xmlns="urn:a" xmlns:b="urn:b"><b:c>x</b:c></a>');
    const verdict = await verifyXml(Buffer.from(signer.getSignedXml()), town.relying({ policy: 'any' }));
    expect(verdict.signatures[0]).toMatchObject({
      level: 'XML-DSig',
      reasons: [{ failure: 'issuer-unknown' }],
    });
  });
});
