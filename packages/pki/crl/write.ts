/** Certificate revocation lists (RFC 5280 5, CRL v2): one full list a CA generation, one partition a municipality. */

import type { Generation } from '../authority/generation.ts';
import { readExtensions } from '../certificate/read.ts';
import { signStructure } from '../certificate/write.ts';
import { encodeName } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { DerCursor, malformed, open, readIntegerContent } from '../der/read.ts';
import { type CertificateSerial, serialOctets } from '../der/serial.ts';
import { contextTag, enumerated, integer, sequence, TAG, time, tlv, unsignedInteger } from '../der/write.ts';
import { SHA256_WITH_RSA } from '../keys/signing-key.ts';
import { authorityKeyIdentifier, distributionPointName, extension } from '../profile/extensions.ts';
import { crlPartitionName, type Municipality } from '../profile/policies.ts';
import { type CertificateStatus, CRL_REASON } from '../revocation/status.ts';

/** A certificate that is not good: revoked, or on hold (certificateHold). */
export interface RevokedCertificate {
  readonly serial: CertificateSerial;
  readonly status: Exclude<CertificateStatus, { state: 'good' }>;
}

export interface CrlContent {
  readonly revoked: Iterable<RevokedCertificate>;
  /** cRLNumber: rises with every list of this scope. */
  readonly number: bigint;
  readonly thisUpdate: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant;
  /** The municipality whose partition this is; absent for the full list. */
  readonly partition?: Municipality;
  /** Says that delta lists lead on from this one (freshestCRL); they are published under the name of the scope. */
  readonly deltas?: boolean;
}

function entry({ serial, status }: RevokedCertificate): Uint8Array {
  const reason = CRL_REASON[status.state === 'hold' ? 'certificateHold' : status.reason];
  // RFC 5280 5.3.1: `unspecified` is said by leaving the code out.
  const extensions = reason === 0 ? [] : [sequence(extension(OID.reasonCode, enumerated(reason)))];
  return sequence(unsignedInteger(serialOctets(serial)), time(status.since), ...extensions);
}

/** Who signs a list: a generation, or any other CA, whose lists have no partitions. */
type ListIssuer = Pick<Generation, 'key' | 'keyId' | 'certificate'> & Partial<Pick<Generation, 'kind'>>;

const scopeName = ({ kind, certificate }: ListIssuer, partition: Municipality | undefined): Uint8Array =>
  kind && partition ? encodeName(crlPartitionName(kind, partition)) : certificate.subject;

const freshest = (generation: ListIssuer, partition: Municipality | undefined): Uint8Array =>
  extension(OID.freshestCrl, sequence(sequence(distributionPointName(scopeName(generation, partition)))));

const ofPartition = (generation: ListIssuer, partition: Municipality | undefined): Uint8Array[] => {
  if (!partition) return [];
  const name = distributionPointName(scopeName(generation, partition));
  return [extension(OID.issuingDistributionPoint, sequence(name), true)];
};

/** A signed CRL, DER. */
export function writeCrl(generation: Generation, content: CrlContent): Promise<Uint8Array>;
export function writeCrl(issuer: ListIssuer, content: Omit<CrlContent, 'partition'>): Promise<Uint8Array>;
export function writeCrl(generation: ListIssuer, content: CrlContent): Promise<Uint8Array> {
  const { revoked, number, thisUpdate, nextUpdate, partition, deltas } = content;
  const entries = Array.from(revoked, entry);
  const extensions = [
    authorityKeyIdentifier(Buffer.from(generation.keyId, 'hex')),
    extension(OID.crlNumber, integer(number)),
    ...ofPartition(generation, partition),
    ...(deltas ? [freshest(generation, partition)] : []),
  ];
  const tbs = sequence(
    integer(1),
    SHA256_WITH_RSA,
    generation.certificate.subject,
    time(thisUpdate),
    time(nextUpdate),
    // RFC 5280 5.1.2.6: an empty list of entries is left out.
    ...(entries.length > 0 ? [sequence(...entries)] : []),
    tlv(contextTag(0), sequence(...extensions)),
  );
  return signStructure(tbs, generation.key);
}

export interface DeltaContent {
  /** Two complete lists of one scope, DER: the one that clients may have, and the one that holds now. */
  readonly base: Uint8Array;
  readonly complete: Uint8Array;
  readonly partition?: Municipality;
}

const REMOVE_FROM_CRL = 8;

/**
 * The signed delta CRL (RFC 5280 5.2.4) that leads from `base` to `complete`, with the number and the times of
 * `complete`. What stands in the base only (a hold that was released) is entered as removeFromCRL.
 * @throws `pki.malformed`
 */
export function writeDeltaCrl(generation: Generation, content: DeltaContent): Promise<Uint8Array> {
  const [base, complete] = [readParts(content.base), readParts(content.complete)];
  const changed = [...complete.entries].filter(
    ([serial, whole]) => Buffer.compare(base.entries.get(serial) ?? Buffer.alloc(0), whole) !== 0,
  );
  const removed = [...base.entries.keys()].filter((serial) => !complete.entries.has(serial));
  const entries = [
    ...changed.map(([, whole]) => whole),
    ...removed.map((serial) =>
      sequence(
        unsignedInteger(Buffer.from(serial, 'hex')),
        complete.thisUpdate,
        sequence(extension(OID.reasonCode, enumerated(REMOVE_FROM_CRL))),
      ),
    ),
  ];
  const extensions = [
    authorityKeyIdentifier(Buffer.from(generation.keyId, 'hex')),
    extension(OID.crlNumber, complete.number),
    extension(OID.deltaCrlIndicator, base.number, true),
    ...ofPartition(generation, content.partition),
  ];
  const tbs = sequence(
    integer(1),
    SHA256_WITH_RSA,
    generation.certificate.subject,
    complete.thisUpdate,
    complete.nextUpdate,
    ...(entries.length > 0 ? [sequence(...entries)] : []),
    tlv(contextTag(0), sequence(...extensions)),
  );
  return signStructure(tbs, generation.key);
}

/** The parts of a list of ours that its delta repeats, as they stand in it. */
function readParts(der: Uint8Array) {
  const tbs = open(der).enter(TAG.sequence);
  tbs.take(TAG.integer);
  tbs.take(TAG.sequence);
  tbs.take(TAG.sequence);
  const thisUpdate = tbs.take().whole;
  const nextUpdate = tbs.take().whole;
  const entries = new Map<string, Uint8Array>();
  const list = tbs.optional(TAG.sequence);
  for (const rows = new DerCursor(list?.content ?? Buffer.alloc(0)); !rows.done; ) {
    const { whole, content } = rows.take(TAG.sequence);
    entries.set(
      Buffer.from(readIntegerContent(new DerCursor(content).take(TAG.integer))).toString('hex'),
      whole,
    );
  }
  const extensions = readExtensions(tbs.enter(contextTag(0)).enter(TAG.sequence));
  const number = extensions.find(({ id }) => id === OID.crlNumber)?.value;
  if (!number) throw malformed('CRL without a number');
  return { thisUpdate, nextUpdate, entries, number };
}
