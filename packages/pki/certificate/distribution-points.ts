/** Where the lists about a certificate are (CRL配布点): cRLDistributionPoints (RFC 5280 4.2.1.13), and names shared with the list's own IDP. */

import { OID } from '../der/oids.ts';
import { DerCursor, malformed, open, readNamedBits } from '../der/read.ts';
import { contextTag, primitiveContextTag, TAG } from '../der/write.ts';
import {
  GENERAL_NAME,
  type GeneralName,
  generalNameKey,
  readGeneralNames,
  relativeNameKey,
} from './general-names.ts';
import { type Certificate, extensionValue } from './read.ts';

/** DistributionPointName: names in full, or one RDN below the name of the CRL's issuer. */
export type PointName = { readonly fullName: readonly GeneralName[] } | { readonly relative: Uint8Array };

/** The DistributionPointName inside its explicit tag. */
export function readPointName(content: Uint8Array): PointName {
  const choice = new DerCursor(content);
  const { tag, content: value } = choice.take();
  choice.end();
  if (tag === contextTag(0)) return { fullName: readGeneralNames(new DerCursor(value)) };
  if (tag === contextTag(1)) return { relative: value };
  throw malformed('distribution point name');
}

/** The names as keys that can be compared; `issuer` is what a relative name stands under. */
export const pointNameKeys = (name: PointName, issuer: Uint8Array): string[] =>
  'fullName' in name ? name.fullName.map(generalNameKey) : [relativeNameKey(name.relative, issuer)];

export interface DistributionPoint {
  readonly name?: PointName;
  /** Bits of ReasonFlags that the lists there cover; all when absent. */
  readonly reasons?: ReadonlySet<number>;
  /** Who signs the lists there, when it is not the certificate's issuer: DER Names. */
  readonly crlIssuers?: readonly Uint8Array[];
}

function readPoint(fields: DerCursor): DistributionPoint {
  const name = fields.optional(contextTag(0));
  const reasons = fields.optional(primitiveContextTag(1));
  const issuer = fields.optional(contextTag(2));
  fields.end();
  if (!name && !issuer) throw malformed('distribution point without a name');
  return {
    ...(name && { name: readPointName(name.content) }),
    ...(reasons && { reasons: readNamedBits(reasons) }),
    ...(issuer && { crlIssuers: directoryNamesIn(readGeneralNames(new DerCursor(issuer.content))) }),
  };
}

const directoryNamesIn = (names: readonly GeneralName[]): Uint8Array[] =>
  names.filter(({ tag }) => tag === GENERAL_NAME.directoryName).map(({ value }) => value);

/** The distribution points of a certificate. */
export function readDistributionPoints(certificate: Certificate): DistributionPoint[] {
  const value = extensionValue(certificate, OID.crlDistributionPoints);
  const points: DistributionPoint[] = [];
  if (value) for (const list = open(value); !list.done; ) points.push(readPoint(list.enter(TAG.sequence)));
  return points;
}

/** Directory names of cRLDistributionPoints, all points together. */
export const readCrlDistributionPoints = (certificate: Certificate): Uint8Array[] =>
  readDistributionPoints(certificate).flatMap(({ name }) =>
    name && 'fullName' in name ? directoryNamesIn(name.fullName) : [],
  );
