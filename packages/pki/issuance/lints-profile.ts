/** The lints of the JPKI profile (公的個人認証サービス), and of what this test authority adds to it. */

import { readCrlDistributionPoints } from '../certificate/distribution-points.ts';
import { readPolicies } from '../certificate/policies.ts';
import { type Certificate, extensionValue, publicKeyOctets } from '../certificate/read.ts';
import { decodeName, type ReadNameAttribute } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import {
  DerCursor,
  elementsOf,
  open,
  readElement,
  readIntegerContent,
  readOid,
  readText,
} from '../der/read.ts';
import { contextTag, TAG } from '../der/write.ts';
import { PERSONAL_ATTRIBUTE, POLICY } from '../profile/policies.ts';
import { type ProfileName, SHAPES } from '../profile/shapes.ts';
import type { Lints } from './lint-terms.ts';

const RESIDENTS: readonly ProfileName[] = ['signature', 'authentication'];

const SUBJECTS: Readonly<Record<ProfileName, readonly [types: string, last: RegExp]>> = {
  ca: ['C,O,OU,OU', /./],
  signature: ['C,L,L,CN', /^\d{28}$/],
  authentication: ['C,CN', /^[0-9A-Z]{14}\d{5}003A$/],
  'ocsp-signer': ['C,O,OU,OU,CN', /^OCSP Responder$/],
};

const typesOf = (name: readonly ReadNameAttribute[]): string => name.map(({ type }) => type).join();
const valuesOf = (name: readonly ReadNameAttribute[]): string[] => name.map(({ value }) => value);

function isRsa2048(spki: Uint8Array): boolean {
  const algorithm = open(spki).enter(TAG.sequence);
  if (readOid(algorithm.take(TAG.oid)) !== OID.rsaEncryption) return false;
  algorithm.take(TAG.null);
  algorithm.end();
  const [modulus, exponent, ...rest] = elementsOf(readElement(publicKeyOctets(spki), TAG.sequence).content);
  if (!modulus || !exponent || rest.length > 0) return false;
  const octets = readIntegerContent(modulus);
  const odd = (octets.at(-1)! & 1) === 1;
  const bits2048 = octets.length === 257 && octets[0] === 0;
  return odd && bits2048 && Buffer.from(readIntegerContent(exponent)).toString('hex') === '010001';
}

/** The only name in cRLDistributionPoints. */
function listName(certificate: Certificate): ReadNameAttribute[] {
  const [name, ...others] = readCrlDistributionPoints(certificate);
  return name && others.length === 0 ? decodeName(name) : [];
}

/** Qualifiers of all policies: the kind and the address. */
function qualifiers(certificate: Certificate): [kind: string, address: string][] {
  const found: [string, string][] = [];
  for (
    const policies = open(extensionValue(certificate, OID.certificatePolicies) ?? new Uint8Array());
    !policies.done;
  ) {
    const policy = policies.enter(TAG.sequence);
    policy.take(TAG.oid);
    for (const list = policy.enter(TAG.sequence); !list.done; ) {
      const qualifier = list.enter(TAG.sequence);
      found.push([readOid(qualifier.take(TAG.oid)), readText(qualifier.take(TAG.ia5String))]);
    }
  }
  return found;
}

/** The otherNames of subjectAltName in their order. */
function attributesOf(certificate: Certificate): [id: string, value: string][] {
  const names = open(extensionValue(certificate, OID.subjectAltName) ?? new Uint8Array());
  const found: [string, string][] = [];
  while (!names.done) {
    const name = names.enter(contextTag(0));
    const id = readOid(name.take(TAG.oid));
    found.push([id, readText(new DerCursor(name.take(contextTag(0)).content).take(TAG.utf8String))]);
    name.end();
  }
  return found;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const characters = (text = ''): number => Array.from(segmenter.segment(text)).length;

const inJapan = (at: Temporal.Instant): string =>
  at
    .toZonedDateTimeISO('Asia/Tokyo')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace(/\D/g, '');

const { commonName, dateOfBirth, gender, address, substitutesOfCommonName, substitutesOfAddress } =
  PERSONAL_ATTRIBUTE;

export const PROFILE_LINTS: Lints = {
  'serial-length': {
    source: 'RFC 5280 4.1.2.2; this authority: eight octets',
    not: ['ca'],
    holds: ({ certificate }) => /^(?:0[1-9a-f]|[1-7][0-9a-f])[0-9a-f]{14}$/.test(certificate.serial),
  },
  'authority-serial': {
    source: 'this authority: four octets, so that no certificate it issues has the serial of its own',
    only: ['ca'],
    holds: ({ certificate }) => /^(?:0[1-9a-f]|[1-7][0-9a-f])[0-9a-f]{6}$/.test(certificate.serial),
  },
  'signature-algorithm': {
    source: 'JPKI profile: sha256WithRSAEncryption',
    holds: ({ certificate }) => certificate.signatureAlgorithm === OID.sha256WithRSAEncryption,
  },
  'public-key': {
    source: 'JPKI profile: RSA-2048, e = 65537, AlgorithmIdentifier with NULL',
    holds: ({ certificate }) => isRsa2048(certificate.publicKeySpki),
  },
  'ends-with-the-day': {
    source: 'JPKI profile: notAfter 14:59:59Z',
    not: ['ocsp-signer'],
    holds: ({ certificate }) => certificate.notAfter.toString().endsWith('T14:59:59Z'),
  },
  'six-years-at-most': {
    source: '公的個人認証法 5条・24条: to the fifth birthday, the sixth at renewal',
    only: RESIDENTS,
    holds: ({ certificate: { notBefore, notAfter } }) =>
      Temporal.Instant.compare(
        notAfter,
        notBefore.toZonedDateTimeISO('Asia/Tokyo').add({ years: 6, days: 1 }).toInstant(),
      ) <= 0,
  },
  'signer-life': {
    source: 'RFC 6960 4.2.2.2.1: nocheck asks for a short life; this authority: 31 days at most',
    only: ['ocsp-signer'],
    holds: ({ certificate: { notBefore, notAfter } }) => notBefore.until(notAfter).total('hours') <= 31 * 24,
  },
  'extension-order': {
    source: 'JPKI profile: extensions, their order and critical flags',
    holds: ({ certificate, profile }) =>
      certificate.extensions.map(({ id, critical }) => `${id} ${critical}`).join() ===
      SHAPES[profile].map(([id, critical]) => `${id} ${critical}`).join(),
  },
  'test-names': {
    source: 'this authority: no name of the real one, whatever else changes',
    holds: ({ certificate }) =>
      decodeName(certificate.issuer).some(({ type, value }) => type === 'O' && value === 'JPKI-TEST') &&
      ![...decodeName(certificate.issuer), ...decodeName(certificate.subject)].some(({ value }) =>
        /^JPKI$|^JPKI for |Japan Agency for Local Authority|^地方公共団体情報システム機構$/.test(value),
      ),
  },
  'subject-form': {
    source: 'JPKI profile: subject',
    holds: ({ certificate, profile }) => {
      const attributes = decodeName(certificate.subject);
      const [types, last] = SUBJECTS[profile];
      return typesOf(attributes) === types && last.test(attributes.at(-1)!.value);
    },
  },
  'subject-moment': {
    source: 'JPKI profile: the request number begins with its moment in Japan',
    only: ['signature'],
    holds: ({ certificate: { subject, notBefore } }) =>
      decodeName(subject).at(-1)!.value.startsWith(inJapan(notBefore)),
  },
  'subject-place': {
    source: 'JPKI profile: prefecture and city of the subject are those of its CRL partition',
    only: ['signature'],
    holds: ({ certificate }) => {
      const places = valuesOf(decodeName(certificate.subject).filter(({ type }) => type === 'L'));
      return `${places.join('/')} CRLDP` === valuesOf(listName(certificate).slice(-2)).join('/');
    },
  },
  'kind-of-authority': {
    source: 'two CAs: each signs its own kind',
    only: RESIDENTS,
    holds: ({ generation, profile }) => generation.kind === profile,
  },
  policy: {
    source: 'JPKI profile: one policy',
    only: RESIDENTS,
    holds: ({ certificate, generation }) => readPolicies(certificate).join() === POLICY[generation.kind],
  },
  'policy-statement': {
    source: 'JPKI profile: one qualifier, the address of the CPS',
    only: RESIDENTS,
    holds: ({ certificate }) => {
      const [statement, ...others] = qualifiers(certificate);
      return others.length === 0 && statement?.[0] === OID.cpsQualifier && URL.canParse(statement[1]);
    },
  },
  'issuer-alternative-name': {
    source: 'JPKI profile: the Japanese name of the CA, octet by octet',
    only: RESIDENTS,
    holds: ({ certificate, generation }) =>
      Buffer.compare(
        extensionValue(certificate, OID.issuerAltName) ?? Buffer.alloc(0),
        extensionValue(generation.certificate, OID.subjectAltName) ?? Buffer.alloc(0),
      ) === 0,
  },
  'distribution-point': {
    source: 'JPKI profile: the CRL partition of one municipality, below the name of the CA',
    only: RESIDENTS,
    holds: ({ certificate }) => {
      const name = listName(certificate);
      const stem = valuesOf(decodeName(certificate.issuer).slice(0, 3)).join('/');
      const [own, fixed, city] = [valuesOf(name.slice(0, 3)).join('/'), name[3]?.value, name[5]?.value ?? ''];
      return (
        typesOf(name) === 'C,O,OU,OU,OU,CN' &&
        own === stem &&
        fixed === 'CRL Distribution Points' &&
        city.endsWith(' CRLDP')
      );
    },
  },
  'own-distribution-point': {
    source: 'JPKI roots: the list of a CA is under its own name',
    only: ['ca'],
    holds: ({ certificate }) => {
      const [name, ...others] = readCrlDistributionPoints(certificate);
      return name !== undefined && others.length === 0 && Buffer.compare(name, certificate.subject) === 0;
    },
  },
  'personal-attributes': {
    source: 'JPKI profile: six otherNames .1 .4 .3 .5 .2 .6',
    only: ['signature'],
    holds: ({ certificate }) =>
      attributesOf(certificate)
        .map(([id]) => id)
        .join() ===
      [commonName, dateOfBirth, gender, address, substitutesOfCommonName, substitutesOfAddress].join(),
  },
  'attribute-values': {
    source: 'JPKI profile: name, era-coded date, 1 2 or 3, address, one flag a character',
    only: ['signature'],
    holds: ({ certificate }) => {
      const values = new Map(attributesOf(certificate));
      const flags = (id: string, of: string) =>
        /^[01]+$/.test(values.get(id) ?? '') && values.get(id)!.length === characters(values.get(of));
      return (
        /^[0-5]\d{8}$/.test(values.get(dateOfBirth) ?? '') &&
        /^[123]$/.test(values.get(gender) ?? '') &&
        flags(substitutesOfCommonName, commonName) &&
        flags(substitutesOfAddress, address)
      );
    },
  },
};
