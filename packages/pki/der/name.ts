/** Distinguished names (RFC 5280 4.1.2.4) in the JPKI form: one attribute an RDN, UTF8String but PrintableString for C. */

import { OID } from './oids.ts';
import { DerCursor, open, readOid, readText } from './read.ts';
import { oid, printableString, sequence, setOf, TAG, utf8String } from './write.ts';

const ATTRIBUTE_TYPES = {
  C: OID.countryName,
  L: OID.localityName,
  O: OID.organizationName,
  OU: OID.organizationalUnitName,
  CN: OID.commonName,
} as const;

export type NameAttribute = readonly [type: keyof typeof ATTRIBUTE_TYPES, value: string];

/** DER of a Name, attributes in the order given. */
export const encodeName = (attributes: readonly NameAttribute[]): Uint8Array =>
  sequence(
    ...attributes.map(([type, value]) =>
      setOf(sequence(oid(ATTRIBUTE_TYPES[type]), type === 'C' ? printableString(value) : utf8String(value))),
    ),
  );

/** One attribute of a Name as it stands in the certificate; `tag` is its ASN.1 string type. */
export interface ReadNameAttribute {
  readonly type: string;
  readonly tag: number;
  readonly value: string;
}

/** The attributes of a DER Name; `type` is the short form where known, the dotted identifier otherwise. */
export function decodeName(der: Uint8Array): ReadNameAttribute[] {
  const attributes: ReadNameAttribute[] = [];
  const rdns = open(der);
  while (!rdns.done) {
    const rdn = rdns.enter(TAG.set);
    while (!rdn.done) {
      const attribute = new DerCursor(rdn.take(TAG.sequence).content);
      const dotted = readOid(attribute.take(TAG.oid));
      const value = attribute.take();
      attribute.end();
      const short = Object.entries(ATTRIBUTE_TYPES).find(([, known]) => known === dotted)?.[0];
      attributes.push({ type: short ?? dotted, tag: value.tag, value: readText(value) });
    }
  }
  return attributes;
}
