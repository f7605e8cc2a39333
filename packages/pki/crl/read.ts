/** Reading a v2 CRL (RFC 5280 5.1). Anything that would change whom it speaks about and is not understood is refused. */

import { directoryNamesOf } from '../certificate/extensions.ts';
import { type CertificateExtension, readExtensions } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import {
  DerCursor,
  malformed,
  open,
  readBitStringOctets,
  readElement,
  readIntegerContent,
  readOid,
  readSmallInteger,
  readTime,
} from '../der/read.ts';
import { certificateSerial } from '../der/serial.ts';
import { contextTag, TAG } from '../der/write.ts';
import { CRL_REASON, type CrlReason } from '../revocation/status.ts';

interface CrlEntry {
  readonly since: Temporal.Instant;
  readonly reason: CrlReason;
}

export interface CertificateRevocationList {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  readonly issuer: Uint8Array;
  readonly thisUpdate: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant | undefined;
  /** By serial in lower-case hex. */
  readonly entries: ReadonlyMap<string, CrlEntry>;
  /** Directory names of the partition; undefined for a list about every certificate of its issuer. */
  readonly partition: readonly Uint8Array[] | undefined;
  readonly extensions: readonly CertificateExtension[];
}

const UNDERSTOOD = new Set<string>([
  OID.authorityKeyIdentifier,
  OID.crlNumber,
  OID.issuingDistributionPoint,
  OID.issuerAltName,
]);

function refuseUnknownCritical(
  extensions: readonly CertificateExtension[],
  understood: ReadonlySet<string>,
): void {
  const unknown = extensions.find(({ id, critical }) => critical && !understood.has(id));
  if (unknown) throw malformed(`critical CRL extension ${unknown.id} is not understood`);
}

const NAMES_OF_REASONS = new Map(
  Object.entries(CRL_REASON).map(([name, code]) => [code as number, name as CrlReason]),
);

function readEntry(element: DerCursor): [string, CrlEntry] {
  const serial = Buffer.from(readIntegerContent(element.take(TAG.integer))).toString('hex');
  const since = readTime(element.take());
  const extensions = element.done ? [] : readExtensions(element.enter(TAG.sequence));
  element.end();
  refuseUnknownCritical(extensions, new Set([OID.reasonCode]));
  const code = extensions.find(({ id }) => id === OID.reasonCode)?.value;
  const reason = code
    ? NAMES_OF_REASONS.get(readSmallInteger(readElement(code, TAG.enumerated)))
    : 'unspecified';
  return [certificateSerial(serial), { since, reason: reason ?? 'unspecified' }];
}

/** Directory names of an issuingDistributionPoint. Lists by reason, by kind of certificate or of other issuers are refused. */
function readPartition(value: Uint8Array): Uint8Array[] {
  const fields = open(value);
  const name = fields.optional(contextTag(0));
  if (!fields.done) throw malformed('scope of the CRL is not understood');
  return name ? directoryNamesOf(new DerCursor(name.content)) : [];
}

/** @throws `pki.malformed` */
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
  refuseUnknownCritical(extensions, UNDERSTOOD);

  const entries = new Map<string, CrlEntry>();
  if (list)
    for (const rows = new DerCursor(list.content); !rows.done; )
      entries.set(...readEntry(rows.enter(TAG.sequence)));
  const scope = extensions.find(({ id }) => id === OID.issuingDistributionPoint)?.value;
  return {
    tbs: tbs.whole,
    signatureAlgorithm: readOid(new DerCursor(algorithm.content).take(TAG.oid)),
    signature,
    issuer,
    thisUpdate,
    nextUpdate: next && readTime(next),
    entries,
    partition: scope && readPartition(scope),
    extensions,
  };
}
