/** CMS signatures as written and as judged: what a signature protects, and what each kind of damage is called. */

import { sign as cryptoSign, generateKeyPairSync } from 'node:crypto';
import { ContentInfo, SignedData as SignedDataSchema } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../../certificate/read.ts';
import { signStructure, tbsCertificate } from '../../certificate/write.ts';
import { encodeName } from '../../der/name.ts';
import { certificateSerial } from '../../der/serial.ts';
import { contextTag, integer, octetString, sequence } from '../../der/write.ts';
import { keyUsage, subjectKeyIdentifier } from '../../profile/extensions.ts';
import { digest, digestAlgorithm } from '../algorithms.ts';
import { collectValidationData } from '../collect.ts';
import { failuresOf, type SigningTown, signingTown } from '../testing/signing-town.ts';
import { attribute, baselineAttributes, issuerAndSerial, setOfSorted } from './attributes.ts';
import { addSigner, addValidationData, signCms } from './sign.ts';
import { readSignedData, writeSignedData } from './signed-data.ts';
import { verifyCms } from './verify.ts';

const CONTENT = Buffer.from('転入届の写し\n', 'utf8');
let town: SigningTown;

beforeAll(async () => {
  town = await signingTown(Temporal.Instant.from('2026-11-24T01:00:00Z'));
});

const replaceBytes = (der: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array => {
  const at = Buffer.from(der).indexOf(from);
  if (at < 0) throw new Error('not in there');
  return Buffer.concat([der.subarray(0, at), to, der.subarray(at + from.length)]);
};

describe('a signature that holds', () => {
  test('is attached or detached, and tells who signed', async () => {
    const attached = await signCms(CONTENT, town.signer, { signedAt: town.clock.now() });
    const detached = await signCms(CONTENT, town.signer, { detached: true });
    const first = await verifyCms(attached, town.relying());
    expect(first).toMatchObject({
      valid: true,
      signatures: [{ signer: '手形　花子', level: 'CAdES-B-B', reasons: [] }],
    });
    expect(first.signatures[0]!.claimedAt?.toString()).toBe('2026-11-24T01:00:00Z');
    expect(first.signatures[0]!.status).toEqual({ state: 'good' });
    expect(await verifyCms(detached, { ...town.relying(), content: CONTENT })).toMatchObject({ valid: true });
    expect(detached.length).toBeLessThan(attached.length);
  });

  test('reads the same in the schema of RFC 5652 that others wrote', async () => {
    const der = await signCms(CONTENT, town.signer, { signedAt: town.clock.now() });
    const info = AsnConvert.parse(der, ContentInfo);
    const data = AsnConvert.parse(info.content, SignedDataSchema);
    expect(data.signerInfos).toHaveLength(1);
    expect(data.signerInfos[0]!.signedAttrs?.map(({ attrType }) => attrType).toSorted()).toEqual([
      '1.2.840.113549.1.9.16.2.47',
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.5',
    ]);
    expect(data.certificates).toHaveLength(2);
    expect(Buffer.from(AsnConvert.serialize(info))).toEqual(Buffer.from(der));
  });

  test('by several people is checked for each of them', async () => {
    const one = await signCms(CONTENT, town.signer);
    const two = await addSigner(one, town.otherSigner);
    const verdict = await verifyCms(two, town.relying());
    expect(verdict.valid).toBe(true);
    expect(verdict.signatures).toHaveLength(2);
  });

  test('by an elliptic-curve key with SHA-384, as the next card makes them', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const tbs = tbsCertificate({
      serial: certificateSerial('4d2a'),
      issuer: encodeName([['CN', 'next']]),
      notBefore: town.clock.now(),
      notAfter: town.clock.now().add({ hours: 1 }),
      subject: [['CN', 'next card']],
      publicKeySpki: pair.publicKey.export({ type: 'spki', format: 'der' }),
      extensions: [keyUsage('digitalSignature', 'nonRepudiation'), subjectKeyIdentifier(Buffer.alloc(20, 1))],
    });
    const signer = {
      certificate: await signStructure(tbs, town.holder),
      digest: 'sha384' as const,
      sign: async (bytes: Uint8Array) => cryptoSign('sha384', bytes, pair.privateKey),
    };
    const verdict = await verifyCms(await signCms(CONTENT, signer), town.relying({ policy: 'any' }));
    // The certificate is by nobody; the signature itself is right.
    expect(failuresOf(verdict)).toEqual(['issuer-unknown']);
  });
});

describe('time stamps', () => {
  test('raise the level, and the signature outlives its certificate', async () => {
    const der = await signCms(CONTENT, town.signer, { timeStamp: town.timeStamp });
    const later = town.clock.now().add({ hours: 24 * 365 * 6 });
    const silent = town.relying({ at: later });
    const { status: _, ...offline } = silent;
    expect(await verifyCms(der, town.relying())).toMatchObject({
      valid: true,
      signatures: [{ level: 'CAdES-B-T' }],
    });
    expect((await verifyCms(der, offline)).valid).toBe(true);
    const bare = await signCms(CONTENT, town.signer);
    expect(failuresOf(await verifyCms(bare, offline))).toEqual(['expired']);
  });

  test('of an authority that nobody trusts prove nothing, and break nothing', async () => {
    const der = await signCms(CONTENT, town.signer, { timeStamp: town.timeStamp });
    const verdict = await verifyCms(der, town.relying({ timeStampAnchors: [] }));
    expect(verdict).toMatchObject({
      valid: true,
      signatures: [{ level: 'CAdES-B-B', timeStamps: [{ valid: false }] }],
    });
  });

  test('over another signature speak against this one', async () => {
    const foreign = await town.timeStamp(Buffer.from('something else'));
    const der = await signCms(CONTENT, town.signer, { timeStamp: async () => foreign });
    expect(failuresOf(await verifyCms(der, town.relying()))).toEqual(['time-stamp']);
  });

  test('before a revocation keep the signature, after it they do not', async () => {
    const signing = await signingTown(Temporal.Instant.from('2026-11-24T01:00:00Z'));
    const before = await signCms(CONTENT, signing.signer, { timeStamp: signing.timeStamp });
    signing.clock.advance({ hours: 1 });
    signing.statuses.change(signing.issued, {
      type: 'revoke',
      at: signing.clock.now(),
      fact: 'attributes-changed',
    });
    signing.clock.advance({ hours: 1 });
    const after = await signCms(CONTENT, signing.signer, { timeStamp: signing.timeStamp });
    const unstamped = await signCms(CONTENT, signing.signer);
    expect((await verifyCms(before, signing.relying())).valid).toBe(true);
    expect(failuresOf(await verifyCms(after, signing.relying()))).toEqual(['revoked']);
    expect(failuresOf(await verifyCms(unstamped, signing.relying()))).toEqual(['revoked']);
  });
});

describe('a signature that does not hold', () => {
  const failures = async (der: Uint8Array, over = {}) => failuresOf(await verifyCms(der, town.relying(over)));

  test('because the content is another', async () => {
    const attached = await signCms(CONTENT, town.signer);
    const forged = replaceBytes(attached, CONTENT, Buffer.from('転出届の写し\n', 'utf8'));
    expect(await failures(forged)).toEqual(['content-altered']);
    const detached = await signCms(CONTENT, town.signer, { detached: true });
    expect(failuresOf(await verifyCms(detached, { ...town.relying(), content: Buffer.from('x') }))).toEqual([
      'content-altered',
    ]);
    expect(failuresOf(await verifyCms(detached, town.relying()))).toEqual(['content-missing']);
    expect(failuresOf(await verifyCms(attached, { ...town.relying(), content: Buffer.from('x') }))).toEqual([
      'content-altered',
    ]);
  });

  test('because only the first of two signers is right', async () => {
    const two = readSignedData(await addSigner(await signCms(CONTENT, town.signer), town.otherSigner));
    for (const index of [0, 1]) {
      const signers = two.signers.map(({ der, signature }, at) => {
        if (at !== index) return der;
        const flipped = Buffer.from(signature);
        flipped[0]! ^= 1;
        return replaceBytes(der, signature, flipped);
      });
      const broken = writeSignedData({ ...two, digests: ['sha256'], signers });
      const verdict = await verifyCms(broken, town.relying());
      expect(verdict.valid).toBe(false);
      expect(verdict.signatures.filter(({ valid }) => valid)).toHaveLength(1);
    }
  });

  test('because nobody signed', async () => {
    const { content } = readSignedData(await signCms(CONTENT, town.signer));
    const empty = writeSignedData({
      contentType: '1.2.840.113549.1.7.1',
      content,
      digests: [],
      signers: [],
      certificates: [],
    });
    expect(await verifyCms(empty, town.relying())).toMatchObject({
      valid: false,
      reasons: [{ failure: 'no-signature' }],
    });
  });

  test('because its CA is of another generation, or of nobody here', async () => {
    const der = await signCms(CONTENT, town.signer);
    expect(await failures(der, { trustAnchors: [town.oldCa] })).toHaveLength(1);
    expect((await verifyCms(der, town.relying({ trustAnchors: [] }))).valid).toBe(false);
  });

  test('because the key is for authentication, not for signing', async () => {
    const authority = town.authentication.generations.map(({ certificate }) => certificate.der);
    const der = await signCms(CONTENT, town.authenticationSigner);
    expect(await failures(der, { trustAnchors: authority })).toContain('key-usage');
  });

  test('because the certificate was not yet valid, or no longer', async () => {
    const der = await signCms(CONTENT, town.signer);
    const at = (over: Temporal.DurationLike) => ({ at: town.clock.now().add(over), status: undefined });
    expect(await failures(der, at({ hours: -72 }))).toContain('not-yet-valid');
    expect(await failures(der, at({ hours: 24 * 365 * 6 }))).toContain('expired');
  });

  test('because the certificate beside it was exchanged', async () => {
    const { certificates, signers, ...rest } = readSignedData(await signCms(CONTENT, town.signer));
    const alone = { ...rest, digests: ['sha256' as const], signers: signers.map(({ der }) => der) };
    const others = certificates.filter((der) => Buffer.compare(der, town.signer.certificate) !== 0);
    expect(await failures(writeSignedData({ ...alone, certificates: others }))).toEqual([
      'signer-certificate-missing',
    ]);
  });

  test('because the attributes name another certificate with the same key', async () => {
    const attributes = baselineAttributes({
      contentType: '1.2.840.113549.1.7.1',
      messageDigest: digest('sha256', CONTENT),
      certificate: town.otherSigner.certificate,
      digest: 'sha256',
    });
    expect(await failures(await handmade({ attributes }))).toEqual(['signing-certificate-mismatch']);
  });

  test('because it is by SHA-1', async () => {
    const sha1 = sequence(Buffer.from('06052b0e03021a', 'hex'));
    expect(await failures(await handmade({ digestAlgorithm: sha1 }))).toEqual(['algorithm']);
  });

  test('because an attribute is missing, twice, or of another type', async () => {
    const parts = baselineAttributes({
      contentType: '1.2.840.113549.1.7.1',
      messageDigest: digest('sha256', CONTENT),
      certificate: town.signer.certificate,
      digest: 'sha256',
    });
    const [type, messageDigest, ess] = parts;
    expect(await failures(await handmade({ attributes: [type!, ess!] }))).toEqual(['signed-attributes']);
    expect(await failures(await handmade({ attributes: [messageDigest!, ess!] }))).toEqual([
      'signed-attributes',
    ]);
    const tstInfo = attribute('1.2.840.113549.1.9.3', Buffer.from('060b2a864886f70d0109100104', 'hex'));
    expect(await failures(await handmade({ attributes: [tstInfo, messageDigest!, ess!] }))).toEqual([
      'signed-attributes',
    ]);
    expect(await failures(await handmade({ attributes: [type!, type!, messageDigest!, ess!] }))).toEqual([
      'malformed',
    ]);
  });

  test('and nonsense never throws', async () => {
    const der = await signCms(CONTENT, town.signer);
    for (let cut = 0; cut < der.length; cut += 97) {
      expect((await verifyCms(der.subarray(0, cut), town.relying())).valid).toBe(false);
      const flipped = Buffer.from(der);
      flipped[cut]! ^= 0x41;
      expect((await verifyCms(flipped, town.relying())).valid).toBeTypeOf('boolean');
    }
  });

  /** A SignedData whose one signer is put together by hand and really signed. */
  async function handmade(over: { attributes?: Uint8Array[]; digestAlgorithm?: Uint8Array }) {
    const attributes =
      over.attributes ??
      baselineAttributes({
        contentType: '1.2.840.113549.1.7.1',
        messageDigest: digest('sha256', CONTENT),
        certificate: town.signer.certificate,
        digest: 'sha256',
      });
    const signature = await town.signer.sign(setOfSorted(attributes), 'sha256');
    const info = sequence(
      integer(1),
      issuerAndSerial(readCertificate(town.signer.certificate)),
      over.digestAlgorithm ?? digestAlgorithm('sha256'),
      setOfSorted(attributes, contextTag(0)),
      sequence(Buffer.from('06092a864886f70d01010b0500', 'hex')),
      octetString(signature),
    );
    return writeSignedData({
      contentType: '1.2.840.113549.1.7.1',
      content: CONTENT,
      digests: ['sha256'],
      signers: [info],
      certificates: [town.signer.certificate],
    });
  }
});

describe('evidence that came along', () => {
  test('makes B-LT: the status is known although nobody can be asked any more', async () => {
    const signing = await signingTown(Temporal.Instant.from('2026-11-24T01:00:00Z'));
    const stamped = await signCms(CONTENT, signing.signer, { timeStamp: signing.timeStamp });
    signing.clock.advance({ minutes: 1 });
    const found = await collectValidationData(signing.signer.certificate, {
      issuers: [signing.ca],
      ocsp: (request) => signing.responder.answer(request),
      at: signing.clock.now(),
    });
    const der = addValidationData(stamped, found);
    const { status: _, ...offline } = signing.relying({
      at: signing.clock.now().add({ hours: 24 * 365 * 8 }),
    });
    const verdict = await verifyCms(der, offline);
    expect(verdict).toMatchObject({
      valid: true,
      signatures: [{ level: 'CAdES-B-LT', status: { state: 'good' } }],
    });
  });
});
