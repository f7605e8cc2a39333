/** XML signatures: what a filing carries, and every way in which something else could pass for it. */

import { sign as cryptoSign, generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { signStructure, tbsCertificate } from '../../certificate/write.ts';
import { encodeName } from '../../der/name.ts';
import { certificateSerial } from '../../der/serial.ts';
import { keyUsage, subjectKeyIdentifier } from '../../profile/extensions.ts';
import { collectValidationData } from '../collect.ts';
import { failuresOf, type SigningTown, signingTown } from '../testing/signing-town.ts';
import { signPart } from '../testing/xml-part.ts';
import { signDetachedXml, signXml } from './sign.ts';
import { verifyXml } from './verify.ts';

const START = Temporal.Instant.from('2026-11-24T01:00:00Z');
const FILING = Buffer.from(
  '<?xml version="1.0" encoding="UTF-8"?>\n<?style none?>\n<申告 xmlns="urn:example:filing" Id="filing"><氏名>手形　花子</氏名><!-- 仮 --><税額 unit="円">12,300</税額>\n</申告>\n',
);
let town: SigningTown;
let signed: string;

beforeAll(async () => {
  town = await signingTown(START);
  signed = Buffer.from(await signXml(FILING, town.signer, { signedAt: START })).toString('utf8');
});

const check = async (text: string, over = {}) => verifyXml(Buffer.from(text), town.relying(over));
const failures = async (text: string, over = {}) => failuresOf(await check(text, over));

describe('a filing', () => {
  test('is signed as a whole, and keeps every octet of its own', async () => {
    expect(await check(signed)).toMatchObject({
      valid: true,
      signatures: [{ signer: '手形　花子', level: 'XAdES-B-B', reasons: [] }],
    });
    expect(signed.replace(/<ds:Signature .*<\/ds:Signature>/s, '')).toBe(FILING.toString('utf8'));
  });

  test.each([
    ['an empty root', '<a/>'],
    ['an empty root with attributes', '<a b="1" />\n<!-- end -->\n'],
    ['things behind the root', '<a>x</a><?p </a>?><!-- </a> -->\n'],
    ['a root with a prefix', '<n:a xmlns:n="urn:n">x<n:b xml:space="preserve"> </n:b></n:a>'],
    [
      'a root that uses the same prefixes',
      '<ds:a xmlns:ds="urn:other" xmlns:xades="urn:third"><ds:b/></ds:a>',
    ],
    ['characters of all kinds', '<a>&#x1F600;&lt;&amp;\r\n<![CDATA[<b>]]>葛\u{E0100}</a>'],
  ])('with %s is signed', async (_, text) => {
    const bytes = await signXml(Buffer.from(text), town.signer, { signedAt: START });
    expect(failuresOf(await verifyXml(bytes, town.relying()))).toEqual([]);
  });

  test('in Shift_JIS is signed as it is', async () => {
    const text = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><a>'),
      Buffer.from('8e71', 'hex'),
      Buffer.from('</a>'),
    ]);
    const bytes = await signXml(text, town.signer, { signedAt: START });
    expect(failuresOf(await verifyXml(bytes, town.relying()))).toEqual([]);
  });

  test('with a time stamp is B-T, with evidence B-LT', async () => {
    const stamped = await signXml(FILING, town.signer, { signedAt: START, timeStamp: town.timeStamp });
    const lasting = await signXml(FILING, town.signer, {
      signedAt: START,
      timeStamp: town.timeStamp,
      evidence: () =>
        collectValidationData(town.signer.certificate, {
          issuers: [town.ca],
          ocsp: (request) => town.responder.answer(request),
          at: START,
        }),
    });
    const { status: _, ...offline } = town.relying({ at: START.add({ hours: 24 * 365 * 7 }) });
    expect(await verifyXml(stamped, town.relying())).toMatchObject({
      valid: true,
      signatures: [{ level: 'XAdES-B-T' }],
    });
    expect(await verifyXml(lasting, offline)).toMatchObject({
      valid: true,
      signatures: [{ level: 'XAdES-B-LT', status: { state: 'good' } }],
    });
  });

  test('is not signed twice, when the second signature would change what the first is over', async () => {
    await expect(signXml(Buffer.from(signed), town.signer, { signedAt: START })).rejects.toMatchObject({
      code: 'pki.document-refused',
    });
  });

  test('that is no XML, or has a document type, is refused', async () => {
    for (const text of ['hello', '<a><b></a>', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '']) {
      await expect(signXml(Buffer.from(text), town.signer, { signedAt: START })).rejects.toMatchObject({
        code: 'pki.malformed',
      });
      expect(await failures(text)).toEqual(['malformed']);
    }
    expect(await failures('<a/>')).toEqual(['no-signature']);
  });
});

describe('several signatures side by side', () => {
  let both: string;
  beforeAll(async () => {
    const one = await signXml(FILING, town.signer, { signedAt: START, several: true });
    const two = await signXml(one, town.otherSigner, { signedAt: START, timeStamp: town.timeStamp });
    both = Buffer.from(two).toString('utf8');
  });

  test('are each over the document without any of them', async () => {
    expect(await check(both)).toMatchObject({
      valid: true,
      signatures: [{ level: 'XAdES-B-B' }, { level: 'XAdES-B-T' }],
    });
    const three = await signXml(Buffer.from(both), town.signer, { signedAt: START });
    expect((await verifyXml(three, town.relying())).signatures.map(({ valid }) => valid)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('one may be taken away, and the other still holds', async () => {
    const [first, second] = both.match(/<ds:Signature .*?<\/ds:Signature>/gs)!;
    for (const one of [first!, second!]) expect(await failures(both.replace(one, ''))).toEqual([]);
  });

  test('all fall with the document, and one with itself makes the whole not valid', async () => {
    expect(await failures(both.replace('12,300', '1'))).toEqual(['content-altered', 'content-altered']);
    const values = [...both.matchAll(/<ds:SignatureValue>(.)/g)];
    const { index } = values[1]!;
    const broken = `${both.slice(0, index)}${both.slice(index).replace(/(<ds:SignatureValue>)(.)/, (_, tag, one) => tag + (one === 'A' ? 'B' : 'A'))}`;
    const verdict = await check(broken);
    expect(verdict.valid).toBe(false);
    expect(verdict.signatures[0]!.valid).toBe(true);
    expect(failuresOf(verdict)).toContain('signature-value');
  });

  test('hide nothing: neither an object nor a signature deeper inside is outside of what is signed', async () => {
    const amount = '<税額 xmlns="urn:example:filing">0</税額>';
    const hidden = both.replace('</ds:Signature>', `<ds:Object>${amount}</ds:Object></ds:Signature>`);
    expect(await failures(hidden)).toContain('not-covered');
    expect(await failures(both.replace('</ds:KeyInfo>', `${amount}</ds:KeyInfo>`))).toContain('not-covered');
    expect(await failures(both.replace('</ds:Signature>', `${amount}</ds:Signature>`))).toContain(
      'not-covered',
    );
    const empty = `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Object>${amount}</ds:Object></ds:Signature>`;
    expect(await failures(both.replace('</氏名>', `${empty}</氏名>`))).toContain('not-covered');
    expect((await check(both.replace('</申告>', `${empty}</申告>`))).valid).toBe(false);
  });

  test.each([
    ['another expression', 'not(ancestor-or-self::ds:Signature or self::x)'],
    ['a prefix of something else', 'not(ancestor-or-self::xades:Signature)'],
    ['everything', 'true()'],
  ])('no %s is evaluated', async (_, expression) => {
    expect(await failures(both.replace('not(ancestor-or-self::ds:Signature)', expression))).toContain(
      'transform',
    );
  });
});

describe('a detached signature', () => {
  const file = Buffer.from([0, 1, 2, 255]);
  test('is over the octets of the file beside it', async () => {
    const beside = await signDetachedXml(file, '添付 1.bin', town.signer, { signedAt: START });
    expect(await verifyXml(beside, { ...town.relying(), content: file })).toMatchObject({ valid: true });
    expect(failuresOf(await verifyXml(beside, { ...town.relying(), content: Buffer.from('x') }))).toEqual([
      'content-altered',
    ]);
    expect(failuresOf(await verifyXml(beside, town.relying()))).toEqual(['content-missing']);
  });

  test('by an elliptic-curve key with SHA-384', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const tbs = tbsCertificate({
      serial: certificateSerial('4d2a'),
      issuer: encodeName([['CN', 'next']]),
      notBefore: START,
      notAfter: START.add({ hours: 1 }),
      subject: [['CN', 'next card']],
      publicKeySpki: pair.publicKey.export({ type: 'spki', format: 'der' }),
      extensions: [keyUsage('digitalSignature', 'nonRepudiation'), subjectKeyIdentifier(Buffer.alloc(20, 1))],
    });
    const signer = {
      certificate: await signStructure(tbs, town.holder),
      digest: 'sha384' as const,
      sign: async (bytes: Uint8Array) => cryptoSign('sha384', bytes, pair.privateKey),
    };
    const beside = await signDetachedXml(file, 'x', signer, { signedAt: START });
    // The certificate is by nobody; the signature itself is right.
    expect(
      failuresOf(await verifyXml(beside, { ...town.relying({ policy: 'any' }), content: file })),
    ).toEqual(['issuer-unknown']);
  });
});

describe('damage and forgery', () => {
  const signature = () => /<ds:Signature .*<\/ds:Signature>/s.exec(signed)![0];

  test.each([
    ['another amount', '12,300', '1,230', ['content-altered']],
    ['another attribute', 'unit="円"', 'unit="銭"', ['content-altered']],
    ['another processing instruction', '<?style none?>', '<?style all?>', ['content-altered']],
    ['another time', '2026-11-24T01:00:00Z', '2026-11-23T01:00:00Z', ['content-altered']],
    ['another kind of data', 'text/xml', 'text/xsl', ['content-altered']],
    ['another signature method', 'more#rsa-sha256', 'more#rsa-sha512', ['signature-value']],
    ['a method of SHA-1', '2001/04/xmldsig-more#rsa-sha256', '2000/09/xmldsig#rsa-sha1', ['algorithm']],
    [
      'a key without public key',
      '2001/04/xmldsig-more#rsa-sha256',
      '2000/09/xmldsig#hmac-sha1',
      ['algorithm'],
    ],
    ['a comment in a digest', '<ds:DigestValue>', '<ds:DigestValue><!-- -->', ['malformed']],
    [
      'a second digest',
      '<ds:DigestValue>',
      '<ds:DigestValue>AAAA</ds:DigestValue><ds:DigestValue>',
      ['malformed'],
    ],
    [
      'a canonical form with comments',
      'CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"',
      'CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#WithComments"',
      ['transform'],
    ],
  ])('%s', async (_, from, to, expected) => {
    expect(signed).toContain(from);
    expect(await failures(signed.replace(from, to))).toEqual(expected);
  });

  test('SHA-1 or a stylesheet in a reference', async () => {
    expect(await failures(signed.replaceAll('2001/04/xmlenc#sha256', '2000/09/xmldsig#sha1'))).toContain(
      'algorithm',
    );
    const xslt = signed.replace(
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/TR/1999/REC-xslt-19991116',
    );
    expect(await failures(xslt)).toContain('transform');
  });

  test('two SignedInfo, of which each reader would take another', async () => {
    const info = /<ds:SignedInfo>.*<\/ds:SignedInfo>/s.exec(signed)![0];
    expect(await failures(signed.replace(info, info + info))).toEqual(['malformed']);
  });

  test('wrapping: the signed filing moved aside, another in its place', async () => {
    const original = FILING.toString('utf8').replace(/^.*\?>\n/gm, '');
    const inside = original.replace('</申告>', `${signature()}</申告>`);
    const around = `<申告 xmlns="urn:example:filing"><税額>0</税額><old>${inside}</old></申告>`;
    expect(await failures(around)).toEqual(['content-altered']);
    const kept = `<申告 xmlns="urn:example:filing"><税額>0</税額>${signature().replace('</ds:Signature>', `<ds:Object>${original}</ds:Object></ds:Signature>`)}</申告>`;
    expect(await failures(kept)).toEqual(['content-altered']);
  });

  test('wrapping: a reference to a part by its identifier covers that part alone', async () => {
    const part = '<part xmlns="urn:example:filing" Id="part">12,300</part>';
    const good = await signPart(part, 'part', town.signer);
    const document = (content: string) => `<a>${content}<other>12,300</other>${good}</a>`;
    // The digest and the value are right; they just are not about the document.
    expect(await failures(document(part))).toEqual(['not-covered']);
    expect(await failures(document(part + part.replace('12,300', '0')))).toContain('ambiguous-reference');
  });

  test('properties that nobody signed', async () => {
    const reference = /<ds:Reference Type=.*?<\/ds:Reference>/s.exec(signed)![0];
    expect(await failures(signed.replace(reference, ''))).toEqual(['signature-value']);
    const bare = await signPart('', '', town.signer);
    expect(await check(`<a>${bare}</a>`)).toMatchObject({ valid: true, signatures: [{ level: 'XML-DSig' }] });
    const id = /Id="([^"]+)"/.exec(bare)![1]!;
    const properties = /<xades:QualifyingProperties.*<\/xades:QualifyingProperties>/s
      .exec(signed)![0]
      .replace(/Target="[^"]+"/, `Target="#${id}"`);
    const dressed = `<a>${bare.replace('</ds:Signature>', `<ds:Object>${properties}</ds:Object></ds:Signature>`)}</a>`;
    expect(await failures(dressed)).toContain('signed-attributes');
  });

  test('a certificate that is not the one of the properties', async () => {
    const other = Buffer.from(town.otherSigner.certificate).toString('base64');
    const mine = Buffer.from(town.signer.certificate).toString('base64');
    // Same key, so the value still fits.
    expect(await failures(signed.replace(mine, other))).toEqual(['signing-certificate-mismatch']);
    expect(await failures(signed.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/s, ''))).toEqual([
      'signer-certificate-missing',
    ]);
  });

  test('a revoked signer, one of another generation, the authentication key', async () => {
    const signing = await signingTown(START);
    const filing = await signXml(FILING, signing.signer, { signedAt: START });
    signing.statuses.change(signing.issued, { type: 'revoke', at: START, fact: 'attributes-changed' });
    expect(failuresOf(await verifyXml(filing, signing.relying()))).toEqual(['revoked']);
    expect(await failures(signed, { trustAnchors: [town.oldCa] })).not.toEqual([]);
    const wrongKey = await signXml(FILING, town.authenticationSigner, { signedAt: START });
    const anchors = town.authentication.generations.map(({ certificate }) => certificate.der);
    expect(failuresOf(await verifyXml(wrongKey, town.relying({ trustAnchors: anchors })))).toContain(
      'key-usage',
    );
  });

  test('nothing in a damaged text ever throws', async () => {
    const bytes = Buffer.from(signed);
    // White space behind the root element is nobody's: up to its end tag every octet counts.
    for (let at = 0; at < bytes.lastIndexOf('</'); at += 83) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 0x03;
      expect((await verifyXml(flipped, town.relying())).valid).toBeTypeOf('boolean');
      expect((await verifyXml(bytes.subarray(0, at), town.relying())).valid).toBe(false);
    }
  });
});
