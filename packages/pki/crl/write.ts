/** Certificate revocation lists (RFC 5280 5, CRL v2): one full list a CA generation, one partition a municipality. */

import type { Generation } from '../authority/generation.ts';
import { signStructure } from '../certificate/write.ts';
import { encodeName } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { type CertificateSerial, serialOctets } from '../der/serial.ts';
import { contextTag, enumerated, integer, sequence, time, tlv, unsignedInteger } from '../der/write.ts';
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
}

function entry({ serial, status }: RevokedCertificate): Uint8Array {
  const reason = CRL_REASON[status.state === 'hold' ? 'certificateHold' : status.reason];
  // RFC 5280 5.3.1: `unspecified` is said by leaving the code out.
  const extensions = reason === 0 ? [] : [sequence(extension(OID.reasonCode, enumerated(reason)))];
  return sequence(unsignedInteger(serialOctets(serial)), time(status.since), ...extensions);
}

/** A signed CRL, DER. */
export function writeCrl(generation: Generation, content: CrlContent): Promise<Uint8Array> {
  const { revoked, number, thisUpdate, nextUpdate, partition } = content;
  const entries = Array.from(revoked, entry);
  const extensions = [
    authorityKeyIdentifier(Buffer.from(generation.keyId, 'hex')),
    extension(OID.crlNumber, integer(number)),
  ];
  if (partition) {
    const name = encodeName(crlPartitionName(generation.kind, partition));
    extensions.push(extension(OID.issuingDistributionPoint, sequence(distributionPointName(name)), true));
  }
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
