/** Faults that other verifiers had (advisories of 2024 to 2026), one test each; the rest stand in `validate.test.ts`. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { OID } from '../der/oids.ts';
import { contextTag, sequence } from '../der/write.ts';
import {
  authorityKeyIdentifier,
  extendedKeyUsage,
  extension,
  keyUsage,
  subjectKeyIdentifier,
} from '../profile/extensions.ts';
import { POLICY } from '../profile/policies.ts';
import { keyRing, testAuthorities } from '../testing/authorities.ts';
import {
  alternativeNames,
  basicConstraints,
  certify,
  generalName,
  type Holder,
  listOf,
  newKeys,
  type Order,
  PRESENT,
  policies,
  testName,
  withBrokenSignature,
} from '../testing/hierarchy.ts';
import { crlStatus } from './crl-status.ts';
import { type VerifyOptions, verifyCertificate } from './verify.ts';

const POLICIES = policies(POLICY.authentication);
const root = certify({ subject: testName('Root'), authority: true });
const person = (over: Partial<Order> = {}, by: Holder = root) =>
  certify({ subject: testName('Hanako'), by, more: [POLICIES], ...over });
const failuresOf = async (holder: Holder, over: Partial<VerifyOptions> = {}) => {
  const { reasons } = await verifyCertificate(holder.certificate.der, {
    trustAnchors: [root.certificate.der],
    at: PRESENT,
    usage: 'authentication',
    ...over,
  });
  return reasons.map(({ failure }) => failure);
};

describe('a verifier is not to accept', () => {
  test('(the honest certificate is accepted)', async () => {
    expect(await failuresOf(person())).toEqual([]);
  });

  test('a certificate because it signed itself, not even when it is in the list of the trusted', async () => {
    const selfMade = certify({ subject: testName('Taro'), more: [POLICIES] });
    expect(await failuresOf(selfMade)).toEqual(['issuer-unknown']);
    expect(await failuresOf(selfMade, { trustAnchors: [selfMade.certificate.der] })).toEqual([
      'issuer-unknown',
    ]);
  });

  test('a certificate that another resident’s certificate signed', async () => {
    const hanako = person();
    const forged = person({ subject: testName('Taro') }, hanako);
    expect(await failuresOf(forged, { trustAnchors: [hanako.certificate.der] })).toEqual([
      'issuer-not-authority',
    ]);
    expect(await failuresOf(forged, { intermediates: [hanako.certificate.der] })).toContain(
      'issuer-not-authority',
    );
  });

  test('a signature with SHA-1, by the right key', async () => {
    const rsaRoot = certify({
      subject: testName('RSA root'),
      authority: true,
      keys: newKeys('rsa'),
      signedWith: 'rsa',
    });
    const trusted = { trustAnchors: [rsaRoot.certificate.der] };
    expect(await failuresOf(person({ signedWith: 'rsa' }, rsaRoot), trusted)).toEqual([]);
    expect(await failuresOf(person({ signedWith: 'rsa-sha1' }, rsaRoot), trusted)).toEqual([
      'algorithm',
      'signature',
    ]);
  });

  test('a key that can be broken: RSA with 1024 bits, of the holder or the CA', async () => {
    const weak = newKeys('rsa', 1024);
    expect(await failuresOf(person({ keys: weak }))).toEqual(['weak-key']);
    const weakRoot = certify({ subject: testName('Weak'), authority: true, keys: weak, signedWith: 'rsa' });
    const trusted = { trustAnchors: [weakRoot.certificate.der] };
    expect(await failuresOf(person({ signedWith: 'rsa' }, weakRoot), trusted)).toEqual(['signature']);
  });

  test('a wrong signature, an empty one, or one that fits another certificate', async () => {
    expect(await failuresOf(withBrokenSignature(person()))).toEqual(['signature']);
  });

  test('an issuer whose subjectKeyIdentifier is not what the certificate names', async () => {
    const extensions = [
      keyUsage('digitalSignature'),
      POLICIES,
      authorityKeyIdentifier(Buffer.alloc(20, 9)),
      subjectKeyIdentifier(Buffer.alloc(20)),
    ];
    expect(await failuresOf(person({ extensions }))).toEqual(['issuer-unknown']);
  });

  test('a chain whose CA in between is over, revoked, or no CA', async () => {
    const middle = (over: Partial<Order> = {}) =>
      certify({ subject: testName('Middle'), by: root, authority: true, more: [POLICIES], ...over });
    const under = (each: Holder, over: Partial<VerifyOptions> = {}) =>
      failuresOf(person({}, each), { intermediates: [each.certificate.der], ...over });
    const honest = middle();
    expect(await under(honest)).toEqual([]);
    expect(await under(middle({ notAfter: PRESENT.subtract({ hours: 1 }) }))).toEqual([
      'issuer-not-in-force',
    ]);
    const noAuthority = { extensions: [keyUsage('keyCertSign'), POLICIES] };
    expect(await under(middle(noAuthority))).toEqual(['issuer-not-authority']);
    const status = crlStatus([listOf(root, [honest.certificate]), listOf(honest, [])]);
    expect(await under(honest, { status })).toEqual(['issuer-revoked']);
    expect(await failuresOf(person({}, honest))).toEqual(['issuer-unknown']);
  });

  test('or to fall over, whatever octet of a CA in between is another one', async () => {
    const middle = certify({ subject: testName('Middle'), by: root, authority: true, more: [POLICIES] });
    const hanako = person({}, middle);
    const status = crlStatus([listOf(root, []), listOf(middle, [])]);
    const { der } = middle.certificate;
    await fc.assert(
      fc.asyncProperty(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), async (position, mask) => {
        const changed = Buffer.from(der);
        changed[position]! ^= mask;
        expect((await failuresOf(hanako, { intermediates: [changed], status })).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('a CA in between whose extensions cannot be read, status asked or not', async () => {
    const broken = [OID.crlDistributionPoints, OID.policyMappings, OID.nameConstraints, OID.keyUsage];
    for (const id of broken) {
      const usual = [
        basicConstraints(),
        ...(id === OID.keyUsage ? [] : [keyUsage('keyCertSign', 'cRLSign')]),
      ];
      const extensions = [...usual, POLICIES, extension(id, Uint8Array.of(0x30, 1, 0x30))];
      const middle = certify({ subject: testName('Broken'), by: root, authority: true, extensions });
      const options = { intermediates: [middle.certificate.der] };
      const status = crlStatus([listOf(root, []), listOf(middle, [])]);
      const refused = await failuresOf(person({}, middle), { ...options, status });
      expect([id, refused.length > 0]).toEqual([id, true]);
    }
  });

  test('a time stamp by a certificate that is for something else as well', async () => {
    const usage = 'time-stamping';
    const purpose = (value: Uint8Array) => ({ more: [value] });
    expect(await failuresOf(person(purpose(extendedKeyUsage(OID.timeStamping))), { usage })).toEqual([]);
    expect(await failuresOf(person(purpose(extendedKeyUsage(OID.clientAuth))), { usage })).toEqual([
      'key-usage',
    ]);
    expect(await failuresOf(person(), { usage })).toEqual(['key-usage']);
  });

  test('a list by another generation, by a stranger, too old, or not signed', async () => {
    const hanako = person();
    const namesake = certify({ subject: testName('Root'), authority: true });
    const by = (holder: Holder, over = {}) => ({ status: crlStatus([listOf(holder, [], over)]) });
    expect(await failuresOf(hanako, by(root))).toEqual([]);
    for (const unusable of [
      by(namesake),
      by(certify({ subject: testName('Stranger'), authority: true })),
      by({ certificate: root.certificate, privateKey: namesake.privateKey }),
      by(root, { nextUpdate: PRESENT.subtract({ seconds: 1 }) }),
    ]) {
      expect(await failuresOf(hanako, unusable)).toEqual(['status-unavailable']);
    }
  });

  test('a list by a CA that may not sign lists', async () => {
    const extensions = [
      basicConstraints(),
      keyUsage('keyCertSign'),
      subjectKeyIdentifier(Buffer.alloc(20, 1)),
    ];
    const silent = certify({ subject: testName('Silent'), extensions });
    const hanako = certify({
      subject: testName('Hanako'),
      by: silent,
      extensions: [keyUsage('digitalSignature'), POLICIES],
    });
    expect(
      await failuresOf(hanako, {
        trustAnchors: [silent.certificate.der],
        status: crlStatus([listOf(silent, [])]),
      }),
    ).toEqual(['status-unavailable']);
  });

  test('a certificate with what it should not have inside: an unreadable name, an empty policy list', async () => {
    const more = [POLICIES, alternativeNames(generalName(0x30, 'x'))];
    expect(await failuresOf(person({ more }))).toEqual(['malformed']);
    const broken = extension(OID.certificatePolicies, sequence(Uint8Array.of(contextTag(0), 0)));
    expect(await failuresOf(person({ more: [broken] }))).toEqual(['malformed']);
  });
});

describe('a certificate of the town', () => {
  let town: Awaited<ReturnType<typeof testAuthorities>>;
  beforeAll(async () => {
    town = await testAuthorities({ key: keyRing(), now: PRESENT });
  });

  test('shows its chain, the anchor last', async () => {
    const { certificate } = await town.issue('signature', 'chain');
    const anchor = town.signature.generations[0]!.certificate;
    const found = await verifyCertificate(certificate, {
      trustAnchors: [anchor.der],
      at: PRESENT,
      usage: 'signature',
    });
    expect(found.chain?.map(({ der }) => Buffer.from(der))).toEqual([
      Buffer.from(certificate),
      Buffer.from(anchor.der),
    ]);
  });
});
