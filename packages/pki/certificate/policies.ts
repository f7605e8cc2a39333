/** Reading the extensions about certificate policies (証明書ポリシー): RFC 5280 4.2.1.4, 4.2.1.5, 4.2.1.11, 4.2.1.14. */

import { OID } from '../der/oids.ts';
import { malformed, open, readElement, readOid, readSmallInteger } from '../der/read.ts';
import { primitiveContextTag, TAG } from '../der/write.ts';
import { type Certificate, extensionValue } from './read.ts';

/** Policy identifiers of certificatePolicies; empty when the extension is absent. */
export function readPolicies(certificate: Certificate): string[] {
  const value = extensionValue(certificate, OID.certificatePolicies);
  const policies: string[] = [];
  if (value)
    for (const list = open(value); !list.done; )
      policies.push(readOid(list.enter(TAG.sequence).take(TAG.oid)));
  return policies;
}

/** Issuer's policy → policies of the subject that the issuer holds to be the same. */
export function readPolicyMappings(certificate: Certificate): Map<string, Set<string>> {
  const value = extensionValue(certificate, OID.policyMappings);
  const mappings = new Map<string, Set<string>>();
  if (!value) return mappings;
  for (const list = open(value); !list.done; ) {
    const pair = list.enter(TAG.sequence);
    const issuerDomain = readOid(pair.take(TAG.oid));
    const subjectDomain = readOid(pair.take(TAG.oid));
    pair.end();
    mappings.getOrInsertComputed(issuerDomain, () => new Set()).add(subjectDomain);
  }
  return mappings;
}

export interface PolicyConstraints {
  /** Certificates that may still follow before an explicit policy is required. */
  readonly requireExplicitPolicy?: number;
  /** Certificates that may still follow before mappings no longer count. */
  readonly inhibitPolicyMapping?: number;
}

/** policyConstraints; an empty one is malformed. */
export function readPolicyConstraints(certificate: Certificate): PolicyConstraints {
  const value = extensionValue(certificate, OID.policyConstraints);
  if (!value) return {};
  const fields = open(value);
  const explicit = fields.optional(primitiveContextTag(0));
  const mapping = fields.optional(primitiveContextTag(1));
  fields.end();
  if (!explicit && !mapping) throw malformed('empty policyConstraints');
  return {
    ...(explicit && { requireExplicitPolicy: readSmallInteger(explicit) }),
    ...(mapping && { inhibitPolicyMapping: readSmallInteger(mapping) }),
  };
}

/** Certificates that may still follow before anyPolicy no longer counts. */
export function readInhibitAnyPolicy(certificate: Certificate): number | undefined {
  const value = extensionValue(certificate, OID.inhibitAnyPolicy);
  return value && readSmallInteger(readElement(value, TAG.integer));
}
