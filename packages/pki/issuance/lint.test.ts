/** Every lint beside a certificate that breaks it and is otherwise in order. */

import { beforeAll, describe, expect, test } from 'vitest';
import { createGeneration, type Generation } from '../authority/generation.ts';
import { readCertificate } from '../certificate/read.ts';
import { signStructure, tbsCertificate } from '../certificate/write.ts';
import { encodeName, type NameAttribute } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { elementsOf, readElement } from '../der/read.ts';
import { certificateSerial } from '../der/serial.ts';
import { asn1True, generalizedTime, integer, sequence, time, utf8String } from '../der/write.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import {
  authorityKeyIdentifier,
  basicConstraintsAuthority,
  certificatePolicies,
  crlDistributionPoints,
  directoryAltName,
  extendedKeyUsage,
  extension,
  keyUsage,
  ocspAccess,
  subjectKeyIdentifier,
} from '../profile/extensions.ts';
import { personalAttributesAltName } from '../profile/personal-attributes.ts';
import { authorityJapaneseName, authorityName, crlPartitionName, POLICY } from '../profile/policies.ts';
import { createProfiler } from '../profile/residents.ts';
import { type ProfileName, SHAPES } from '../profile/shapes.ts';
import { endOfDayInJapan } from '../profile/validity.ts';
import { HANAKO, keyRing, MINATO, SHIBUYA } from '../testing/authorities.ts';
import { LINTS, lintCertificate } from './lint.ts';
import { newSerial } from './serial.ts';

type Content = Parameters<typeof tbsCertificate>[0];
type Change = (given: Content) => Partial<Content>;

const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const ENDPOINTS = { cps: 'http://jlis.localhost/cps.html', ocsp: 'http://jlis.localhost/ocsp' };
const key = keyRing();
const generations = {} as Record<'signature' | 'authentication', Generation>;
let holder: SigningKey;

beforeAll(async () => {
  for (const kind of ['signature', 'authentication'] as const)
    generations[kind] = await createGeneration({
      kind,
      generation: 1,
      key: await key(kind),
      at: NOW.subtract({ hours: 24 }),
    });
  holder = await key('holder');
});

const issuerOf = (profile: ProfileName) => generations[profile === 'authentication' ? profile : 'signature'];

/** The content of a certificate that no lint has anything against. */
function correct(profile: ProfileName): Content {
  const generation = issuerOf(profile);
  const { certificate, kind, keyId } = generation;
  if (profile === 'ca')
    return {
      serial: certificate.serial,
      issuer: certificate.issuer,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      subject: authorityName(kind),
      publicKeySpki: certificate.publicKeySpki,
      extensions: authorityExtensions(),
    };
  const common = { publicKeySpki: holder.publicKeySpki, municipality: MINATO };
  const expiresOn = Temporal.PlainDate.from('2031-07-15');
  const profiler = createProfiler(generation, ENDPOINTS);
  const notAfter = profile === 'ocsp-signer' ? NOW.add({ hours: 24 }) : endOfDayInJapan(expiresOn);
  const parts =
    profile === 'ocsp-signer'
      ? profiler({ profile, issuer: keyId, notAfter, ...common }, NOW)
      : profile === 'signature'
        ? profiler({ profile, attributes: HANAKO, expiresOn, ...common }, NOW)
        : profiler({ profile, expiresOn, ...common }, NOW);
  return {
    serial: newSerial(),
    issuer: certificate.subject,
    notBefore: NOW,
    notAfter,
    publicKeySpki: holder.publicKeySpki,
    ...parts,
  };
}

const authorityExtensions = () => [
  keyUsage('keyCertSign', 'cRLSign'),
  directoryAltName(OID.subjectAltName, authorityJapaneseName('signature')),
  basicConstraintsAuthority(),
  crlDistributionPoints(authorityName('signature')),
  subjectKeyIdentifier(readCertificateKeyId()),
];
const readCertificateKeyId = () => Buffer.from(generations.signature.keyId, 'hex');

/** Replaces the extension with this identifier; everything else stays as it is. */
const exchanged =
  (profile: ProfileName, id: string, value: () => Uint8Array): Change =>
  ({ extensions }) => ({
    extensions: extensions.with(
      SHAPES[profile].findIndex(([one]) => one === id),
      value(),
    ),
  });

const subject =
  (...attributes: NameAttribute[]): Change =>
  () => ({ subject: attributes });

const namesOf = (findings: readonly string[]) => findings.map((finding) => finding.split(' ')[0]!);

async function findingsIn(profile: ProfileName, der: Uint8Array): Promise<string[]> {
  return namesOf(lintCertificate(der, { generation: issuerOf(profile), profile }));
}

const signed = async (content: Content) => signStructure(tbsCertificate(content), await key('lint'));

const signedWith = async (profile: ProfileName, change: Change) => {
  const given = correct(profile);
  return signed({ ...given, ...change(given) });
};

const CASES: [lint: string, profile: ProfileName, what: string, change: Change][] = [
  ['serial-length', 'authentication', 'one octet', () => ({ serial: certificateSerial('01') })],
  [
    'serial-length',
    'signature',
    'nine with the sign octet',
    () => ({ serial: certificateSerial('80'.repeat(8)) }),
  ],
  ['authority-serial', 'ca', 'eight octets', () => ({ serial: newSerial() })],
  [
    'validity-order',
    'authentication',
    'ends before it begins',
    () => ({ notBefore: Temporal.Instant.from('2031-08-01T00:00:00Z') }),
  ],
  [
    'validity-within-issuer',
    'authentication',
    'begins before its CA',
    () => ({ notBefore: NOW.subtract({ hours: 25 }) }),
  ],
  [
    'validity-within-issuer',
    'signature',
    'ends after its CA',
    () => ({ notAfter: Temporal.Instant.from('2036-11-22T14:59:59Z') }),
  ],
  [
    'ends-with-the-day',
    'authentication',
    'the end of a day in Greenwich',
    () => ({ notAfter: Temporal.Instant.from('2031-07-15T23:59:59Z') }),
  ],
  [
    'ends-with-the-day',
    'signature',
    'a second late',
    () => ({ notAfter: Temporal.Instant.from('2031-07-15T15:00:00Z') }),
  ],
  [
    'six-years-at-most',
    'authentication',
    'a seventh birthday',
    () => ({ notAfter: Temporal.Instant.from('2033-07-15T14:59:59Z') }),
  ],
  ['signer-life', 'ocsp-signer', 'six weeks', () => ({ notAfter: NOW.add({ hours: 24 * 42 }) })],
  [
    'issuer-name',
    'authentication',
    'the other CA',
    () => ({ issuer: encodeName(authorityName('signature')) }),
  ],
  ['self-issued', 'ocsp-signer', 'the name of the CA', subject(...authorityName('signature'))],
  ['self-issued', 'ca', 'the name of the other CA', subject(...authorityName('authentication'))],
  [
    'key-of-its-own',
    'signature',
    'the key of the CA',
    () => ({ publicKeySpki: generations.signature.key.publicKeySpki }),
  ],
  ['key-of-its-own', 'ca', 'another key', () => ({ publicKeySpki: holder.publicKeySpki })],
  [
    'test-names',
    'authentication',
    'the real agency',
    subject(['C', 'JP'], ['CN', 'Japan Agency for Local Authority Information Systems']),
  ],
  [
    'test-names',
    'ca',
    'the real service',
    () => ({
      issuer: encodeName([
        ['C', 'JP'],
        ['O', 'JPKI'],
        ['OU', 'JPKI for digital signature'],
      ]),
    }),
  ],
  [
    'name-string-types',
    'authentication',
    'an issuer in PrintableString',
    ({ issuer }) => ({ issuer: printable(issuer) }),
  ],
  [
    'name-lengths',
    'signature',
    'an empty place',
    subject(['C', 'JP'], ['L', ''], ['L', 'Minato-ku'], ['CN', '1'.repeat(28)]),
  ],
  [
    'name-lengths',
    'authentication',
    'a country of three letters',
    subject(['C', 'JPN'], ['CN', '0123456789ABCD13103003A']),
  ],
  [
    'subject-form',
    'authentication',
    'the name of the holder',
    subject(['C', 'JP'], ['CN', HANAKO.name.text]),
  ],
  ['subject-form', 'signature', 'no place', subject(['C', 'JP'], ['CN', '2026112312000013103123456789'])],
  [
    'subject-moment',
    'signature',
    'the moment in Greenwich',
    subject(['C', 'JP'], ['L', 'Tokyo-to'], ['L', 'Minato-ku'], ['CN', '2026112303000013103123456789']),
  ],
  [
    'subject-place',
    'signature',
    'another ward',
    subject(['C', 'JP'], ['L', 'Tokyo-to'], ['L', 'Shibuya-ku'], ['CN', '2026112312000013103123456789']),
  ],
  [
    'public-key',
    'authentication',
    'exponent 3',
    ({ publicKeySpki }) => ({ publicKeySpki: Uint8Array.from(publicKeySpki).with(293, 3) }),
  ],
  [
    'extension-order',
    'authentication',
    'in reverse',
    ({ extensions }) => ({ extensions: extensions.toReversed() }),
  ],
  ['extension-order', 'signature', 'one left out', ({ extensions }) => ({ extensions: extensions.slice(1) })],
  [
    'extension-order',
    'ca',
    'an authority key identifier',
    ({ extensions }) => ({ extensions: [...extensions, authorityKeyIdentifier(readCertificateKeyId())] }),
  ],
  [
    'key-usage',
    'authentication',
    'nonRepudiation',
    exchanged('authentication', OID.keyUsage, () => keyUsage('digitalSignature', 'nonRepudiation')),
  ],
  ['key-usage', 'ca', 'no lists', exchanged('ca', OID.keyUsage, () => keyUsage('keyCertSign'))],
  [
    'extended-key-usage',
    'ocsp-signer',
    'a TLS client',
    exchanged('ocsp-signer', OID.extKeyUsage, () => extendedKeyUsage(OID.clientAuth)),
  ],
  [
    'no-authority',
    'signature',
    'a CA',
    ({ extensions }) => ({ extensions: [...extensions, basicConstraintsAuthority()] }),
  ],
  [
    'authority',
    'ca',
    'a path length',
    exchanged('ca', OID.basicConstraints, () =>
      extension(OID.basicConstraints, sequence(asn1True(), integer(0)), true),
    ),
  ],
  [
    'subject-key-identifier',
    'authentication',
    'of another key',
    exchanged('authentication', OID.subjectKeyIdentifier, () => subjectKeyIdentifier(Buffer.alloc(20))),
  ],
  [
    'authority-key-identifier',
    'authentication',
    'a key without name and serial',
    exchanged('authentication', OID.authorityKeyIdentifier, () => authorityKeyIdentifier(Buffer.alloc(20))),
  ],
  [
    'ocsp-address',
    'authentication',
    'https',
    exchanged('authentication', OID.authorityInfoAccess, () => ocspAccess('https://jlis.localhost/ocsp')),
  ],
  ['kind-of-authority', 'authentication', 'signed by the signature CA', () => ({})],
  [
    'policy',
    'authentication',
    'that of the other kind',
    exchanged('authentication', OID.certificatePolicies, () =>
      certificatePolicies(POLICY.signature, ENDPOINTS.cps),
    ),
  ],
  [
    'policy',
    'signature',
    'the real one',
    exchanged('signature', OID.certificatePolicies, () =>
      certificatePolicies('1.2.392.200149.8.5.1.1.20', ENDPOINTS.cps),
    ),
  ],
  [
    'policy-statement',
    'signature',
    'no address',
    exchanged('signature', OID.certificatePolicies, () =>
      certificatePolicies(POLICY.signature, 'see the office'),
    ),
  ],
  [
    'issuer-alternative-name',
    'signature',
    'of the other CA',
    exchanged('signature', OID.issuerAltName, () =>
      directoryAltName(OID.issuerAltName, authorityJapaneseName('authentication')),
    ),
  ],
  [
    'distribution-point',
    'signature',
    'below the other CA',
    exchanged('signature', OID.crlDistributionPoints, () =>
      crlDistributionPoints(crlPartitionName('authentication', MINATO)),
    ),
  ],
  [
    'distribution-point',
    'authentication',
    'no partition',
    exchanged('authentication', OID.crlDistributionPoints, () =>
      crlDistributionPoints(authorityName('authentication')),
    ),
  ],
  [
    'own-distribution-point',
    'ca',
    'a partition',
    exchanged('ca', OID.crlDistributionPoints, () =>
      crlDistributionPoints(crlPartitionName('signature', SHIBUYA)),
    ),
  ],
  [
    'personal-attributes',
    'signature',
    'one twice',
    exchanged('signature', OID.subjectAltName, () => attributes({}, (list) => list.with(5, list[4]!))),
  ],
  [
    'personal-attributes',
    'signature',
    'in the order of their numbers',
    exchanged('signature', OID.subjectAltName, () => attributes({}, (list) => list.toSorted(Buffer.compare))),
  ],
  [
    'attribute-values',
    'signature',
    'more flags than characters',
    exchanged('signature', OID.subjectAltName, () =>
      attributes({ name: { text: '手形', substituted: [] } }, (list, full) => list.with(4, full[4]!)),
    ),
  ],
];

/** subjectAltName of HANAKO with changes, and with its otherNames put otherwise. */
function attributes(
  change: Partial<typeof HANAKO>,
  put: (list: Uint8Array[], unchanged: Uint8Array[]) => Uint8Array[],
): Uint8Array {
  const listOf = (given: typeof HANAKO) => {
    const [, value] = elementsOf(readElement(personalAttributesAltName(given)).content);
    return elementsOf(readElement(value!.content).content).map(({ whole }) => whole);
  };
  return extension(OID.subjectAltName, sequence(...put(listOf({ ...HANAKO, ...change }), listOf(HANAKO))));
}

/** The same Name with every UTF8String written as PrintableString. */
function printable(name: Uint8Array): Uint8Array {
  const octets = Buffer.from(name);
  for (let at = 0; at < octets.length; at++)
    if (octets[at] === 0x0c && octets[at - 3] === 0x55 && octets[at - 2] === 0x04) octets[at] = 0x13;
  return octets;
}

describe('a correct certificate', () => {
  test.each(['ca', 'signature', 'authentication', 'ocsp-signer'] as const)(
    'of the profile %s passes',
    async (profile) => {
      expect(await findingsIn(profile, await signedWith(profile, () => ({})))).toEqual([]);
    },
  );
});

describe('the lint finds', () => {
  test.each(CASES)('%s (%s): %s', async (lint, profile, _, change) => {
    const der = await signedWith(profile, change);
    const generation = lint === 'kind-of-authority' ? generations.signature : issuerOf(profile);
    expect(namesOf(lintCertificate(der, { generation, profile }))).toContain(lint);
  });

  test('a time before 2050 written as GeneralizedTime', async () => {
    const { tbs } = readCertificate(await signedWith('authentication', () => ({})));
    const fields = elementsOf(readElement(tbs).content).map(({ whole }) => whole);
    const { notBefore, notAfter } = correct('authentication');
    const changed = sequence(...fields.with(4, sequence(time(notBefore), generalizedTime(notAfter))));
    expect(await findingsIn('authentication', await signStructure(changed, await key('lint')))).toEqual([
      'time-form',
    ]);
  });

  test('another signature algorithm', async () => {
    const der = Buffer.from(await signedWith('authentication', () => ({})));
    const sha256 = Buffer.from('2a864886f70d01010b', 'hex');
    for (let at = der.indexOf(sha256); at >= 0; at = der.indexOf(sha256, at + 1)) der[at + 8] = 0x0c;
    expect(await findingsIn('authentication', der)).toEqual(['signature-algorithm']);
  });

  test.each<[string, Change]>([
    ['an extension twice', ({ extensions }) => ({ extensions: [...extensions, extensions[0]!] })],
    ['text where a name belongs', () => ({ issuer: utf8String('no name') })],
  ])('bytes that are no certificate: %s', async (_, change) => {
    expect(await findingsIn('authentication', await signedWith('authentication', change))).toEqual(['der']);
  });

  test('with each lint at least once', () => {
    const shown = new Set([...CASES.map(([lint]) => lint), 'time-form', 'signature-algorithm']);
    expect(Object.keys(LINTS).filter((name) => !shown.has(name))).toEqual([]);
  });
});
