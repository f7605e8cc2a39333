/** The lints of RFC 5280: what any certificate has to keep, read from its bytes. */

import {
  readAuthorityKeyIdentifier,
  readBasicConstraints,
  readExtendedKeyUsage,
  readKeyUsage,
  readOcspAddress,
  readSubjectKeyIdentifier,
} from '../certificate/extensions.ts';
import { keyIdentifier } from '../certificate/read.ts';
import { decodeName } from '../der/name.ts';
import { KEY_USAGE, OID } from '../der/oids.ts';
import { TAG } from '../der/write.ts';
import type { ProfileName } from '../profile/shapes.ts';
import type { Lints } from './lint-terms.ts';

const KEY_USAGES: Readonly<Record<ProfileName, readonly number[]>> = {
  ca: [KEY_USAGE.keyCertSign, KEY_USAGE.cRLSign],
  signature: [KEY_USAGE.digitalSignature, KEY_USAGE.nonRepudiation],
  authentication: [KEY_USAGE.digitalSignature],
  'ocsp-signer': [KEY_USAGE.digitalSignature],
};

const PURPOSES: Readonly<Record<ProfileName, readonly string[]>> = {
  ca: [],
  signature: [],
  authentication: [OID.clientAuth],
  'ocsp-signer': [OID.ocspSigning],
};

/** One moment before 2050 is UTCTime, from then on GeneralizedTime. */
const rightTimeTag = (at: Temporal.Instant, tag: number): boolean =>
  (at.toZonedDateTimeISO('UTC').year < 2050 ? TAG.utcTime : TAG.generalizedTime) === tag;

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(0)) === 0;

export const RFC5280_LINTS: Lints = {
  'issuer-name': {
    source: 'RFC 5280 6.1.3 (a)(4)',
    holds: ({ certificate, generation }) => same(certificate.issuer, generation.certificate.subject),
  },
  'self-issued': {
    source: 'RFC 5280 3.2: a CA names itself, nobody else has its name',
    holds: ({ certificate, profile }) => same(certificate.subject, certificate.issuer) === (profile === 'ca'),
  },
  'key-of-its-own': {
    source: 'RFC 5280 3.2: the key of a CA is in its own certificate only',
    holds: ({ certificate, generation, profile }) =>
      same(certificate.publicKeySpki, generation.certificate.publicKeySpki) === (profile === 'ca'),
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
    not: ['ca'],
    holds: ({ certificate }) => readBasicConstraints(certificate) === undefined,
  },
  authority: {
    source: 'RFC 5280 4.2.1.9; JPKI roots: no path length',
    only: ['ca'],
    holds: ({ certificate }) => {
      const constraints = readBasicConstraints(certificate);
      return constraints?.authority === true && constraints.pathLength === undefined;
    },
  },
  'subject-key-identifier': {
    source: 'RFC 5280 4.2.1.2 method 1',
    holds: ({ certificate }) =>
      same(readSubjectKeyIdentifier(certificate), keyIdentifier(certificate.publicKeySpki)),
  },
  'authority-key-identifier': {
    source: 'RFC 5280 4.2.1.1; generations share one DN',
    not: ['ca'],
    holds: ({ certificate, generation }) => {
      const { keyId, issuer, serial } = readAuthorityKeyIdentifier(certificate) ?? {};
      return (
        Buffer.from(keyId ?? []).toString('hex') === generation.keyId &&
        same(issuer, generation.certificate.issuer) &&
        serial === generation.certificate.serial
      );
    },
  },
  'ocsp-address': {
    source: 'RFC 5280 4.2.2.1: http, since https would ask about itself',
    only: ['authentication'],
    holds: ({ certificate }) => URL.parse(readOcspAddress(certificate) ?? '')?.protocol === 'http:',
  },
};
