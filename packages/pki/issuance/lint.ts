/**
 * The lint of the issuance cycle: RFC 5280 and the JPKI profile, asked of a finished certificate that a throw-away
 * key signed. It reads the bytes with the reader, not with the code that wrote them.
 */

import type { Generation } from '../authority/generation.ts';
import { readCrlDistributionPoints } from '../certificate/distribution-points.ts';
import {
  readAuthorityKeyIdentifier,
  readBasicConstraints,
  readExtendedKeyUsage,
  readKeyUsage,
  readOcspAddress,
  readSubjectKeyIdentifier,
} from '../certificate/extensions.ts';
import { readPolicies } from '../certificate/policies.ts';
import {
  type Certificate,
  extensionValue,
  keyIdentifier,
  publicKeyOctets,
  readCertificate,
} from '../certificate/read.ts';
import { decodeName } from '../der/name.ts';
import { KEY_USAGE, OID } from '../der/oids.ts';
import { DerCursor, elementsOf, open, readElement, readIntegerContent, readOid } from '../der/read.ts';
import { TAG } from '../der/write.ts';
import { PkiError } from '../errors.ts';
import { PERSONAL_ATTRIBUTE, POLICY } from '../profile/policies.ts';
import type { CertificateOrder } from '../profile/residents.ts';
import { SHAPES } from '../profile/shapes.ts';

type IssuedProfile = CertificateOrder['profile'];

interface LintSubject {
  readonly certificate: Certificate;
  readonly generation: Generation;
  readonly profile: IssuedProfile;
}

interface Lint {
  /** Clause of the standard or part of the profile that asks for it. */
  readonly source: string;
  /** The profiles it applies to; all when absent. */
  readonly only?: readonly IssuedProfile[];
  readonly holds: (subject: LintSubject) => boolean;
}

const KEY_USAGES: Readonly<Record<IssuedProfile, readonly number[]>> = {
  signature: [KEY_USAGE.digitalSignature, KEY_USAGE.nonRepudiation],
  authentication: [KEY_USAGE.digitalSignature],
  'ocsp-signer': [KEY_USAGE.digitalSignature],
};

const PURPOSES: Readonly<Record<IssuedProfile, readonly string[]>> = {
  signature: [],
  authentication: [OID.clientAuth],
  'ocsp-signer': [OID.ocspSigning],
};

const SUBJECTS: Readonly<Record<IssuedProfile, readonly [types: string, commonName: RegExp]>> = {
  signature: ['C,L,L,CN', /^\d{28}$/],
  authentication: ['C,CN', /^[0-9A-Z]{14}\d{5}003A$/],
  'ocsp-signer': ['C,O,OU,OU,CN', /^OCSP Responder$/],
};

/** One moment before 2050 is UTCTime, from then on GeneralizedTime. */
const rightTimeTag = (at: Temporal.Instant, tag: number): boolean =>
  (at.toZonedDateTimeISO('UTC').year < 2050 ? TAG.utcTime : TAG.generalizedTime) === tag;

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

const LINTS: Readonly<Record<string, Lint>> = {
  'serial-length': {
    source: 'RFC 5280 4.1.2.2; this authority: eight octets',
    holds: ({ certificate }) => /^(?:0[1-9a-f]|[1-7][0-9a-f])[0-9a-f]{14}$/.test(certificate.serial),
  },
  'signature-algorithm': {
    source: 'JPKI profile: sha256WithRSAEncryption',
    holds: ({ certificate }) => certificate.signatureAlgorithm === OID.sha256WithRSAEncryption,
  },
  'issuer-name': {
    source: 'RFC 5280 6.1.3 (a)(4)',
    holds: ({ certificate, generation }) =>
      Buffer.compare(certificate.issuer, generation.certificate.subject) === 0,
  },
  'time-form': {
    source: 'RFC 5280 4.1.2.5',
    holds: ({ certificate: { notBefore, notAfter, timeTags } }) =>
      rightTimeTag(notBefore, timeTags[0]) && rightTimeTag(notAfter, timeTags[1]),
  },
  'validity-order': {
    source: 'RFC 5280 4.1.2.5',
    holds: ({ certificate }) => Temporal.Instant.compare(certificate.notBefore, certificate.notAfter) < 0,
  },
  'validity-within-issuer': {
    source: 'RFC 5280 6.1.3 (a)(2): otherwise the chain breaks before the certificate ends',
    holds: ({ certificate, generation }) =>
      Temporal.Instant.compare(generation.notBefore, certificate.notBefore) <= 0 &&
      Temporal.Instant.compare(certificate.notAfter, generation.notAfter) <= 0,
  },
  'ends-with-the-day': {
    source: 'JPKI profile: notAfter 14:59:59Z',
    only: ['signature', 'authentication'],
    holds: ({ certificate }) => certificate.notAfter.toString().endsWith('T14:59:59Z'),
  },
  'six-years-at-most': {
    source: '公的個人認証法 5条・24条: to the fifth birthday, the sixth at renewal',
    only: ['signature', 'authentication'],
    holds: ({ certificate: { notBefore, notAfter } }) =>
      Temporal.Instant.compare(
        notAfter,
        notBefore.toZonedDateTimeISO('Asia/Tokyo').add({ years: 6, days: 1 }).toInstant(),
      ) <= 0,
  },
  'subject-form': {
    source: 'JPKI profile: subject',
    holds: ({ certificate, profile }) => {
      const attributes = decodeName(certificate.subject);
      const [types, commonName] = SUBJECTS[profile];
      return attributes.map(({ type }) => type).join() === types && commonName.test(attributes.at(-1)!.value);
    },
  },
  'name-string-types': {
    source: 'RFC 5280 4.1.2.4; X.520: C is PrintableString, all else UTF8String',
    holds: ({ certificate }) =>
      [...decodeName(certificate.subject), ...decodeName(certificate.issuer)].every(
        ({ type, tag }) => tag === (type === 'C' ? TAG.printableString : TAG.utf8String),
      ),
  },
  'name-lengths': {
    source: 'RFC 5280 appendix A.1: upper bounds (CN and O and OU 64, L 128, C exactly 2)',
    holds: ({ certificate }) =>
      decodeName(certificate.subject).every(({ type, value }) => {
        if (type === 'C') return value.length === 2;
        return value.length >= 1 && value.length <= (type === 'L' ? 128 : 64);
      }),
  },
  'public-key': {
    source: 'JPKI profile: RSA-2048, e = 65537, AlgorithmIdentifier with NULL',
    holds: ({ certificate }) => isRsa2048(certificate.publicKeySpki),
  },
  'extension-order': {
    source: 'JPKI profile: extensions, their order and critical flags',
    holds: ({ certificate, profile }) =>
      certificate.extensions.map(({ id, critical }) => `${id} ${critical}`).join() ===
      SHAPES[profile].map(([id, critical]) => `${id} ${critical}`).join(),
  },
  'key-usage': {
    source: 'RFC 5280 4.2.1.3',
    holds: ({ certificate, profile }) =>
      [...(readKeyUsage(certificate) ?? [])].join() === KEY_USAGES[profile].join(),
  },
  'extended-key-usage': {
    source: 'RFC 5280 4.2.1.12; RFC 6960 4.2.2.2',
    holds: ({ certificate, profile }) =>
      (readExtendedKeyUsage(certificate) ?? []).join() === PURPOSES[profile].join(),
  },
  'no-authority': {
    source: 'RFC 5280 4.2.1.9',
    holds: ({ certificate }) => readBasicConstraints(certificate) === undefined,
  },
  policy: {
    source: 'JPKI profile: one policy with a CPS qualifier',
    only: ['signature', 'authentication'],
    holds: ({ certificate, generation }) => readPolicies(certificate).join() === POLICY[generation.kind],
  },
  'kind-of-authority': {
    source: 'two CAs: each signs its own kind',
    only: ['signature', 'authentication'],
    holds: ({ generation, profile }) => generation.kind === profile,
  },
  'subject-key-identifier': {
    source: 'RFC 5280 4.2.1.2 method 1',
    holds: ({ certificate }) =>
      Buffer.compare(
        readSubjectKeyIdentifier(certificate) ?? Buffer.alloc(0),
        keyIdentifier(certificate.publicKeySpki),
      ) === 0,
  },
  'authority-key-identifier': {
    source: 'RFC 5280 4.2.1.1; generations share one DN',
    holds: ({ certificate, generation }) => {
      const { keyId, issuer, serial } = readAuthorityKeyIdentifier(certificate) ?? {};
      return (
        Buffer.from(keyId ?? []).toString('hex') === generation.keyId &&
        Buffer.compare(issuer ?? Buffer.alloc(0), generation.certificate.issuer) === 0 &&
        serial === generation.certificate.serial
      );
    },
  },
  'distribution-point': {
    source: 'JPKI profile: the CRL partition of one municipality',
    only: ['signature', 'authentication'],
    holds: ({ certificate }) => {
      const [name, ...others] = readCrlDistributionPoints(certificate);
      return (
        others.length === 0 &&
        name !== undefined &&
        decodeName(name)
          .map(({ type }) => type)
          .join() === 'C,O,OU,OU,OU,CN'
      );
    },
  },
  'ocsp-address': {
    source: 'RFC 5280 4.2.2.1',
    only: ['authentication'],
    holds: ({ certificate }) => URL.canParse(readOcspAddress(certificate) ?? ''),
  },
  'personal-attributes': {
    source: 'JPKI profile: six otherNames .1 .4 .3 .5 .2 .6',
    only: ['signature'],
    holds: ({ certificate }) => {
      const value = extensionValue(certificate, OID.subjectAltName);
      const found = value ? elementsOf(readElement(value, TAG.sequence).content) : [];
      const { commonName, dateOfBirth, gender, address, substitutesOfCommonName, substitutesOfAddress } =
        PERSONAL_ATTRIBUTE;
      return (
        found.map(({ content }) => readOid(new DerCursor(content).take(TAG.oid))).join() ===
        [commonName, dateOfBirth, gender, address, substitutesOfCommonName, substitutesOfAddress].join()
      );
    },
  },
};

/** Names of the lints a certificate breaks; empty when it may be signed. */
export function lintCertificate(der: Uint8Array, context: Omit<LintSubject, 'certificate'>): string[] {
  let certificate: Certificate;
  try {
    certificate = readCertificate(der);
  } catch (error) {
    if (error instanceof PkiError) return ['der'];
    throw error;
  }
  return Object.entries(LINTS)
    .filter(([, lint]) => !lint.only || lint.only.includes(context.profile))
    .filter(([, lint]) => {
      try {
        return !lint.holds({ ...context, certificate });
      } catch (error) {
        if (error instanceof PkiError) return true;
        throw error;
      }
    })
    .map(([name, lint]) => `${name} (${lint.source})`);
}
