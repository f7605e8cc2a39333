/**
 * Reading a v2 CRL (失効リスト, RFC 5280 5). What a list covers is read in full: whose certificates, which kinds, which
 * reasons, complete or delta. A list with something critical in it that is not understood says so and serves nobody.
 */

import { nameKey } from '../certificate/general-names.ts';
import { type CertificateExtension, extensionValue, readExtensions } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import {
  DerCursor,
  type DerElement,
  malformed,
  open,
  readBitStringOctets,
  readElement,
  readIntegerContent,
  readSmallInteger,
  readTime,
} from '../der/read.ts';
import { type CertificateSerial, readSerial } from '../der/serial.ts';
import { contextTag, TAG } from '../der/write.ts';
import { signatureAlgorithmOf } from '../keys/pss-parameters.ts';
import { CRL_REASON, type CrlReason } from '../revocation/status.ts';
import { type CrlScope, readCrlScope } from './scope.ts';

export interface CrlEntry {
  readonly since: Temporal.Instant;
  /** `removeFromCRL` stands in delta lists: the hold was released, or the certificate is over. */
  readonly reason: CrlReason | 'removeFromCRL';
}

export interface CertificateRevocationList {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  readonly issuer: Uint8Array;
  readonly thisUpdate: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant | undefined;
  readonly scope: CrlScope;
  readonly number: bigint | undefined;
  /** BaseCRLNumber of a delta list; undefined for a complete one. */
  readonly deltaBase: bigint | undefined;
  /** Identifier of the critical extension, of the list or an entry, that is not understood. */
  readonly notUnderstood: string | undefined;
  readonly extensions: readonly CertificateExtension[];
  readonly size: number;
  /** What the list says about a certificate; undefined when it is not on it. */
  entryOf(certificate: {
    readonly serial: CertificateSerial;
    readonly issuer: Uint8Array;
  }): CrlEntry | undefined;
}

const UNDERSTOOD = new Set<string>([
  OID.authorityKeyIdentifier,
  OID.crlNumber,
  OID.deltaCrlIndicator,
  OID.issuingDistributionPoint,
  OID.issuerAltName,
]);
const UNDERSTOOD_OF_ENTRIES = new Set<string>([OID.reasonCode, OID.certificateIssuer]);

const REMOVE_FROM_CRL = 8;
const NAMES_OF_REASONS = new Map<number, CrlReason | 'removeFromCRL'>([
  ...Object.entries(CRL_REASON).map(([name, code]) => [code as number, name as CrlReason] as const),
  [REMOVE_FROM_CRL, 'removeFromCRL'],
]);

const unknownCritical = (
  extensions: readonly CertificateExtension[],
  understood: ReadonlySet<string>,
): string | undefined => extensions.find(({ id, critical }) => critical && !understood.has(id))?.id;

function readReason(extensions: readonly CertificateExtension[]): CrlEntry['reason'] {
  const value = extensionValue({ extensions }, OID.reasonCode);
  if (!value) return 'unspecified';
  return NAMES_OF_REASONS.get(readSmallInteger(readElement(value, TAG.enumerated))) ?? 'unspecified';
}

/** certificateIssuer (RFC 5280 5.3.3): the directory name among its names. */
function readCertificateIssuer(value: Uint8Array): Uint8Array {
  for (const names = open(value); !names.done; ) {
    const name = names.take();
    if (name.tag === contextTag(4)) return readElement(name.content, TAG.sequence).whole;
  }
  throw malformed('certificate issuer without a directory name');
}

interface Entries {
  readonly rows: ReadonlyMap<string, CrlEntry>;
  readonly notUnderstood: string | undefined;
}

const rowKey = (issuer: Uint8Array, serial: string): string => `${serial}@${nameKey(issuer)}`;

/** Entries by serial; in an indirect list by the issuer that the entries above carry on (RFC 5280 5.3.3). */
function readEntries(list: DerElement, crlIssuer: Uint8Array, indirect: boolean): Entries {
  const rows = new Map<string, CrlEntry>();
  let notUnderstood: string | undefined;
  let issuer = crlIssuer;
  for (const cursor = new DerCursor(list.content); !cursor.done; ) {
    const fields = cursor.enter(TAG.sequence);
    const serial = readSerial(readIntegerContent(fields.take(TAG.integer)));
    const since = readTime(fields.take());
    const extensions = fields.done ? [] : readExtensions(fields.enter(TAG.sequence));
    fields.end();
    notUnderstood ??= unknownCritical(extensions, UNDERSTOOD_OF_ENTRIES);
    const named = extensionValue({ extensions }, OID.certificateIssuer);
    if (named && !indirect) notUnderstood ??= OID.certificateIssuer;
    if (named) issuer = readCertificateIssuer(named);
    rows.set(indirect ? rowKey(issuer, serial) : serial, { since, reason: readReason(extensions) });
  }
  return { rows, notUnderstood };
}

const readNumber = (value: Uint8Array): bigint => {
  const content = readIntegerContent(readElement(value, TAG.integer));
  if (content[0]! >= 0x80 || content.length > 21) throw malformed('CRL number');
  return BigInt(`0x${Buffer.from(content).toString('hex')}`);
};

/** Reads one list; `extensions` and `scope` tell what it is about. @throws `pki.malformed` */
export function readCrl(der: Uint8Array): CertificateRevocationList {
  const outer = open(der);
  const tbs = outer.take(TAG.sequence);
  const algorithm = outer.take(TAG.sequence);
  const signature = readBitStringOctets(outer.take(TAG.bitString));
  outer.end();

  const fields = new DerCursor(tbs.content);
  if (readSmallInteger(fields.take(TAG.integer)) !== 1) throw malformed('not a version 2 CRL');
  if (Buffer.compare(fields.take(TAG.sequence).whole, algorithm.whole) !== 0)
    throw malformed('two signature algorithms');
  const issuer = fields.take(TAG.sequence).whole;
  const thisUpdate = readTime(fields.take());
  const next = fields.optional(TAG.utcTime) ?? fields.optional(TAG.generalizedTime);
  const list = fields.optional(TAG.sequence);
  const extensionList = fields.enter(contextTag(0));
  const extensions = readExtensions(extensionList.enter(TAG.sequence));
  extensionList.end();
  fields.end();

  const scope = readCrlScope(extensionValue({ extensions }, OID.issuingDistributionPoint));
  const { rows, notUnderstood }: Entries = list
    ? readEntries(list, issuer, scope.indirect)
    : { rows: new Map(), notUnderstood: undefined };
  const number = extensionValue({ extensions }, OID.crlNumber);
  const deltaBase = extensionValue({ extensions }, OID.deltaCrlIndicator);
  return {
    tbs: tbs.whole,
    signatureAlgorithm: signatureAlgorithmOf(algorithm.content),
    signature,
    issuer,
    thisUpdate,
    nextUpdate: next && readTime(next),
    scope,
    number: number && readNumber(number),
    deltaBase: deltaBase && readNumber(deltaBase),
    notUnderstood: unknownCritical(extensions, UNDERSTOOD) ?? notUnderstood,
    extensions,
    size: rows.size,
    entryOf: (certificate) =>
      rows.get(scope.indirect ? rowKey(certificate.issuer, certificate.serial) : certificate.serial),
  };
}
