/** Certificates of any make for tests of path validation: EC keys (quick to make), every field as the test wants it. */

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Certificate, keyIdentifier, readCertificate } from '../certificate/read.ts';
import { encodeName, type NameAttribute } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import {
  asn1Null,
  asn1True,
  bitString,
  contextTag,
  enumerated,
  integer,
  oid,
  sequence,
  TAG,
  time,
  tlv,
  unsignedInteger,
} from '../der/write.ts';
import { authorityKeyIdentifier, extension, keyUsage, subjectKeyIdentifier } from '../profile/extensions.ts';

/** A certificate with the key it is for: what may sign the next. */
export interface Holder {
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
}

interface Keys {
  readonly privateKey: KeyObject;
  readonly spki: Uint8Array;
}

const ALGORITHMS = {
  ec: { id: sequence(oid(OID.ecdsaWithSHA256)), digest: 'sha256' },
  rsa: { id: sequence(oid(OID.sha256WithRSAEncryption), asn1Null()), digest: 'sha256' },
  'rsa-sha1': { id: sequence(oid('1.2.840.113549.1.1.5'), asn1Null()), digest: 'sha1' },
} as const;

export type SignedWith = keyof typeof ALGORITHMS;

export function newKeys(kind: 'ec' | 'rsa' = 'ec', modulusLength = 2048): Keys {
  const { privateKey, publicKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength });
  return { privateKey, spki: publicKey.export({ type: 'spki', format: 'der' }) };
}

/** A DN of the tests' own organisation. */
export const testName = (commonName: string): NameAttribute[] => [
  ['C', 'JP'],
  ['O', 'JPKI-TEST'],
  ['CN', commonName],
];

export const basicConstraints = (pathLength?: number, critical = true): Uint8Array =>
  extension(
    OID.basicConstraints,
    pathLength === undefined ? sequence(asn1True()) : sequence(asn1True(), integer(pathLength)),
    critical,
  );

export const policies = (...ids: string[]): Uint8Array =>
  extension(OID.certificatePolicies, sequence(...ids.map((id) => sequence(oid(id)))));

export const policyMappings = (...pairs: (readonly [string, string])[]): Uint8Array =>
  extension(OID.policyMappings, sequence(...pairs.map(([from, to]) => sequence(oid(from), oid(to)))), true);

export const requireExplicitPolicy = (skip: number): Uint8Array =>
  extension(OID.policyConstraints, sequence(Uint8Array.of(0x80, 1, skip)), true);

/** A GeneralName by its tag. */
export const generalName = (tag: number, value: Uint8Array | string): Uint8Array =>
  tlv(tag, typeof value === 'string' ? Buffer.from(value, 'latin1') : value);

export const alternativeNames = (...names: Uint8Array[]): Uint8Array =>
  extension(OID.subjectAltName, sequence(...names));

export function nameConstraints(subtrees: { permitted?: Uint8Array[]; excluded?: Uint8Array[] }): Uint8Array {
  const trees = (tag: number, names: Uint8Array[] | undefined): Uint8Array[] =>
    names ? [tlv(contextTag(tag), ...names.map((name) => sequence(name)))] : [];
  const content = sequence(...trees(0, subtrees.permitted), ...trees(1, subtrees.excluded));
  return extension(OID.nameConstraints, content, true);
}

export interface Order {
  readonly subject: readonly NameAttribute[];
  /** Who signs; itself when absent. */
  readonly by?: Holder;
  readonly keys?: Keys;
  /** Replaces the usual extensions of an authority or of an end entity. */
  readonly extensions?: readonly Uint8Array[];
  /** Stands behind the usual ones. */
  readonly more?: readonly Uint8Array[];
  readonly authority?: boolean;
  readonly pathLength?: number;
  readonly notBefore?: Temporal.Instant;
  readonly notAfter?: Temporal.Instant;
  readonly signedWith?: SignedWith;
  readonly serial?: Uint8Array;
}

let serials = 0x1000;

/** The moment the tests of paths stand at: the machine's, because programs that judge look at its clock. */
export const PRESENT = Temporal.Now.instant().round({ smallestUnit: 'second', roundingMode: 'floor' });

function signed(tbs: Uint8Array, privateKey: KeyObject, signedWith: SignedWith): Uint8Array {
  const { id, digest } = ALGORITHMS[signedWith];
  return sequence(tbs, id, bitString(sign(digest, tbs, privateKey)));
}

/** Makes a certificate. */
export function certify(order: Order): Holder {
  const { subject, by, keys = newKeys(), authority = false, more = [], signedWith = 'ec' } = order;
  const issuerSpki = by?.certificate.publicKeySpki ?? keys.spki;
  const usual = [
    ...(authority ? [basicConstraints(order.pathLength), keyUsage('keyCertSign', 'cRLSign')] : []),
    ...(authority ? [] : [keyUsage('digitalSignature')]),
    ...(by ? [authorityKeyIdentifier(keyIdentifier(issuerSpki))] : []),
    subjectKeyIdentifier(keyIdentifier(keys.spki)),
  ];
  const tbs = sequence(
    tlv(contextTag(0), integer(2)),
    order.serial ? tlv(TAG.integer, order.serial) : integer(++serials),
    ALGORITHMS[signedWith].id,
    by?.certificate.subject ?? encodeName(subject),
    sequence(
      time(order.notBefore ?? PRESENT.subtract({ hours: 24 })),
      time(order.notAfter ?? PRESENT.add({ hours: 24 * 365 })),
    ),
    encodeName(subject),
    keys.spki,
    tlv(contextTag(3), sequence(...(order.extensions ?? [...usual, ...more]))),
  );
  const der = signed(tbs, by?.privateKey ?? keys.privateKey, signedWith);
  return { certificate: readCertificate(der), privateKey: keys.privateKey };
}

/** A list by this holder: serials of certificates revoked at `since`. */
export function listOf(
  by: Holder,
  revoked: readonly Certificate[],
  over: {
    since?: Temporal.Instant;
    thisUpdate?: Temporal.Instant;
    nextUpdate?: Temporal.Instant;
    reason?: number;
  } = {},
): Uint8Array {
  const entries = revoked.map(({ serial }) =>
    sequence(
      unsignedInteger(Buffer.from(serial, 'hex')),
      time(over.since ?? PRESENT.subtract({ hours: 2 })),
      sequence(extension(OID.reasonCode, enumerated(over.reason ?? 1))),
    ),
  );
  const extensions = sequence(
    authorityKeyIdentifier(keyIdentifier(by.certificate.publicKeySpki)),
    extension(OID.crlNumber, integer(1)),
  );
  const tbs = sequence(
    integer(1),
    ALGORITHMS.ec.id,
    by.certificate.subject,
    time(over.thisUpdate ?? PRESENT.subtract({ hours: 1 })),
    time(over.nextUpdate ?? PRESENT.add({ hours: 24 })),
    ...(entries.length > 0 ? [sequence(...entries)] : []),
    tlv(contextTag(0), extensions),
  );
  return signed(tbs, by.privateKey, 'ec');
}

/** The same certificate with the last octet of its signature changed. */
export function withBrokenSignature({ certificate, privateKey }: Holder): Holder {
  const der = Buffer.from(certificate.der);
  der[der.length - 1]! ^= 1;
  return { certificate: readCertificate(der), privateKey };
}
