/** X.509 v3 extensions (RFC 5280 4.2) in exactly the encodings of the JPKI profile. */

import { encodeName, type NameAttribute } from '../der/name.ts';
import { KEY_USAGE, OID } from '../der/oids.ts';
import {
  asn1Null,
  asn1True,
  contextTag,
  ia5String,
  namedBits,
  octetString,
  oid,
  primitiveContextTag,
  sequence,
  tlv,
  unsignedContent,
} from '../der/write.ts';

export const extension = (id: string, value: Uint8Array, critical = false): Uint8Array =>
  critical ? sequence(oid(id), asn1True(), octetString(value)) : sequence(oid(id), octetString(value));

/** GeneralName directoryName; [4] is EXPLICIT because Name is a CHOICE. */
const directoryName = (name: Uint8Array): Uint8Array => tlv(contextTag(4), name);

export const keyUsage = (...usages: readonly (keyof typeof KEY_USAGE)[]): Uint8Array =>
  extension(OID.keyUsage, namedBits(...usages.map((usage) => KEY_USAGE[usage])), true);

export const extendedKeyUsage = (purpose: string): Uint8Array =>
  extension(OID.extKeyUsage, sequence(oid(purpose)));

export const certificatePolicies = (policy: string, cps: string): Uint8Array =>
  extension(
    OID.certificatePolicies,
    sequence(sequence(oid(policy), sequence(sequence(oid(OID.cpsQualifier), ia5String(cps))))),
    true,
  );

/** subjectAltName or issuerAltName that holds one directory name. */
export const directoryAltName = (id: string, name: readonly NameAttribute[]): Uint8Array =>
  extension(id, sequence(directoryName(encodeName(name))));

/** DistributionPointName, fullName with one directory name: shared by cRLDistributionPoints and the CRL's IDP. */
export const distributionPointName = (name: Uint8Array): Uint8Array =>
  tlv(contextTag(0), tlv(contextTag(0), directoryName(name)));

export const crlDistributionPoints = (name: readonly NameAttribute[]): Uint8Array =>
  extension(OID.crlDistributionPoints, sequence(sequence(distributionPointName(encodeName(name)))));

export const ocspAccess = (url: string): Uint8Array =>
  extension(
    OID.authorityInfoAccess,
    sequence(sequence(oid(OID.ocsp), tlv(primitiveContextTag(6), Buffer.from(url, 'ascii')))),
  );

export const basicConstraintsAuthority = (): Uint8Array =>
  extension(OID.basicConstraints, sequence(asn1True()), true);

export const subjectKeyIdentifier = (keyId: Uint8Array): Uint8Array =>
  extension(OID.subjectKeyIdentifier, octetString(keyId));

/** keyIdentifier alone (CRL), or with issuer name and serial as JPKI certificates carry it. */
export function authorityKeyIdentifier(
  keyId: Uint8Array,
  issuer?: { readonly name: Uint8Array; readonly serial: Uint8Array },
): Uint8Array {
  const parts = [tlv(primitiveContextTag(0), keyId)];
  if (issuer) {
    parts.push(
      tlv(contextTag(1), directoryName(issuer.name)),
      tlv(primitiveContextTag(2), unsignedContent(issuer.serial)),
    );
  }
  return extension(OID.authorityKeyIdentifier, sequence(...parts));
}

export const ocspNoCheck = (): Uint8Array => extension(OID.ocspNoCheck, asn1Null());
