/** What a CRL covers: issuingDistributionPoint (RFC 5280 5.2.5). */

import { type PointName, readPointName } from '../certificate/distribution-points.ts';
import { type DerCursor, malformed, open, readBoolean, readNamedBits } from '../der/read.ts';
import { contextTag, primitiveContextTag } from '../der/write.ts';

export interface CrlScope {
  /** DER of the extension; two lists have one scope when it is the same. */
  readonly der: Uint8Array | undefined;
  readonly point: PointName | undefined;
  readonly onlyUserCertificates: boolean;
  readonly onlyAuthorityCertificates: boolean;
  readonly onlyAttributeCertificates: boolean;
  /** Bits of ReasonFlags it speaks about; all when absent. */
  readonly reasons: ReadonlySet<number> | undefined;
  /** It speaks about certificates of other issuers as well. */
  readonly indirect: boolean;
}

function readFlag(fields: DerCursor, tag: number): boolean {
  const element = fields.optional(primitiveContextTag(tag));
  if (!element) return false;
  if (!readBoolean(element)) throw malformed('default value written out');
  return true;
}

/** The scope from the extension's value; every certificate of the list's issuer when there is none. */
export function readCrlScope(value: Uint8Array | undefined): CrlScope {
  const fields = value && open(value);
  const point = fields?.optional(contextTag(0));
  const onlyUserCertificates = fields !== undefined && readFlag(fields, 1);
  const onlyAuthorityCertificates = fields !== undefined && readFlag(fields, 2);
  const reasons = fields?.optional(primitiveContextTag(3));
  const indirect = fields !== undefined && readFlag(fields, 4);
  const onlyAttributeCertificates = fields !== undefined && readFlag(fields, 5);
  fields?.end();
  const kinds = [onlyUserCertificates, onlyAuthorityCertificates, onlyAttributeCertificates];
  if (kinds.filter(Boolean).length > 1) throw malformed('list for two kinds of certificates only');
  return {
    der: value,
    point: point && readPointName(point.content),
    onlyUserCertificates,
    onlyAuthorityCertificates,
    onlyAttributeCertificates,
    reasons: reasons && readNamedBits(reasons),
    indirect,
  };
}
