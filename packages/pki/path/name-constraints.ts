/**
 * Name constraints (名前制約, RFC 5280 4.2.1.10 and 6.1.3 (b), (c)): the names that certificates below an authority may
 * have. Kinds of names that cannot be judged are refused as soon as a constraint speaks about them.
 */

import {
  GENERAL_NAME,
  type GeneralName,
  isNameWithin,
  readGeneralName,
  readGeneralNames,
} from '../certificate/general-names.ts';
import { type Certificate, extensionValue } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import { DerCursor, malformed, open, readElement, readOid } from '../der/read.ts';
import { contextTag, TAG } from '../der/write.ts';

export interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
}

/** Comparisons of a name with a constraint in one path; more is an attack (quadratic work), not a certificate. */
const MOST_COMPARISONS = 100_000;

function readSubtrees(content: Uint8Array | undefined): GeneralName[] {
  const bases: GeneralName[] = [];
  if (!content) return bases;
  for (const list = new DerCursor(content); !list.done; ) {
    const subtree = list.enter(TAG.sequence);
    bases.push(readGeneralName(subtree));
    // RFC 5280: minimum is zero, hence absent, and maximum is absent.
    subtree.end();
  }
  if (bases.length === 0) throw malformed('empty subtrees');
  return bases;
}

/** nameConstraints of a CA certificate. @throws `pki.malformed` */
export function readNameConstraints(certificate: Certificate): NameConstraints | undefined {
  const value = extensionValue(certificate, OID.nameConstraints);
  if (!value) return undefined;
  const fields = open(value);
  const permitted = fields.optional(contextTag(0));
  const excluded = fields.optional(contextTag(1));
  fields.end();
  if (!permitted && !excluded) throw malformed('empty nameConstraints');
  return { permitted: readSubtrees(permitted?.content), excluded: readSubtrees(excluded?.content) };
}

const ascii = (value: Uint8Array): string => Buffer.from(value).toString('latin1').toLowerCase();

/** Everything a certificate is named by: its DN, its subjectAltName, and mail addresses in the DN of an old kind. */
export function namesOf(certificate: Certificate): GeneralName[] {
  const value = extensionValue(certificate, OID.subjectAltName);
  const alternative = value ? readGeneralNames(open(value)) : [];
  const names = [...alternative];
  const rdns = elementsOfName(certificate.subject);
  if (rdns.length > 0) names.push({ tag: GENERAL_NAME.directoryName, value: certificate.subject });
  // RFC 5280 4.2.1.10: the attribute emailAddress counts where there is no rfc822Name in the alternative name.
  if (!alternative.some(({ tag }) => tag === GENERAL_NAME.rfc822Name)) {
    for (const { type, value: address } of rdns)
      if (type === OID.emailAddress) names.push({ tag: GENERAL_NAME.rfc822Name, value: address });
  }
  return names;
}

function elementsOfName(name: Uint8Array): { type: string; value: Uint8Array }[] {
  const attributes: { type: string; value: Uint8Array }[] = [];
  for (const rdns = new DerCursor(readElement(name, TAG.sequence).content); !rdns.done; ) {
    for (const rdn = rdns.enter(TAG.set); !rdn.done; ) {
      const fields = rdn.enter(TAG.sequence);
      attributes.push({ type: readOid(fields.take(TAG.oid)), value: fields.take().content });
    }
  }
  return attributes;
}

/** A host is the constraint itself or any name with more labels to the left; a leading dot asks for at least one more. */
function isHostWithin(host: string, constraint: string): boolean {
  if (constraint === '') return true;
  if (constraint.startsWith('.')) return host.endsWith(constraint) && host.length > constraint.length;
  return host === constraint || host.endsWith(`.${constraint}`);
}

/** rfc822Name: one mailbox, all of one host, or with a leading dot all hosts of a domain. */
function isMailboxWithin(mailbox: string, constraint: string): boolean {
  const separator = mailbox.lastIndexOf('@');
  if (separator < 1) throw malformed('mail address');
  const host = mailbox.slice(separator + 1).toLowerCase();
  const split = constraint.lastIndexOf('@');
  if (split >= 0) {
    // The local part is compared as it stands (RFC 5321), the host without case.
    return (
      mailbox.slice(0, separator) === constraint.slice(0, split) &&
      host === constraint.slice(split + 1).toLowerCase()
    );
  }
  const wanted = constraint.toLowerCase();
  return wanted.startsWith('.') ? isHostWithin(host, wanted) : wanted === '' || host === wanted;
}

/** URI: the host part only, which has to be a name (RFC 5280 4.2.1.10). */
function isUriWithin(uri: string, constraint: string): boolean {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(uri)?.[1];
  const host = authority?.replace(/^[^@]*@/, '').replace(/:\d*$/, '');
  if (!host || host.startsWith('[') || /^[\d.]+$/.test(host)) throw malformed('host of a URI');
  return constraint.startsWith('.') ? isHostWithin(host, constraint) : host === constraint;
}

/** iPAddress: address and mask of the same length. */
function isAddressWithin(address: Uint8Array, constraint: Uint8Array): boolean {
  if (constraint.length !== 8 && constraint.length !== 32) throw malformed('address range');
  if (address.length * 2 !== constraint.length) return false;
  const mask = constraint.subarray(address.length);
  return address.every((octet, i) => (octet & mask[i]!) === (constraint[i]! & mask[i]!));
}

/** Whether a name lies within a constraint of its own kind. @throws `pki.malformed` for what cannot be judged */
function isWithin(name: GeneralName, constraint: GeneralName): boolean {
  switch (name.tag) {
    case GENERAL_NAME.directoryName:
      return isNameWithin(name.value, constraint.value);
    case GENERAL_NAME.dNSName:
      return isHostWithin(ascii(name.value).replace(/\.$/, ''), ascii(constraint.value));
    case GENERAL_NAME.rfc822Name:
      return isMailboxWithin(
        Buffer.from(name.value).toString('latin1'),
        Buffer.from(constraint.value).toString('latin1'),
      );
    case GENERAL_NAME.uniformResourceIdentifier:
      return isUriWithin(ascii(name.value), ascii(constraint.value));
    case GENERAL_NAME.iPAddress:
      return isAddressWithin(name.value, constraint.value);
    default:
      throw malformed('constraint on a kind of name that cannot be judged');
  }
}

/** All constraints met so far on a path. A name has to lie in a permitted subtree of every CA that permits names of its kind. */
export class ConstraintsInForce {
  readonly #each: NameConstraints[] = [];
  #comparisons = 0;

  add(constraints: NameConstraints | undefined): void {
    if (constraints) this.#each.push(constraints);
  }

  /** Whether every name is permitted and none excluded. @throws `pki.malformed` when a name cannot be judged */
  allow(names: readonly GeneralName[]): boolean {
    const isIn = (name: GeneralName, constraint: GeneralName): boolean => {
      if (++this.#comparisons > MOST_COMPARISONS) throw malformed('too many names and constraints');
      return isWithin(name, constraint);
    };
    return this.#each.every(({ permitted, excluded }) =>
      names.every((name) => {
        const sameKind = (constraint: GeneralName): boolean => constraint.tag === name.tag;
        const wanted = permitted.filter(sameKind);
        return (
          (wanted.length === 0 || wanted.some((constraint) => isIn(name, constraint))) &&
          !excluded.some((constraint) => sameKind(constraint) && isIn(name, constraint))
        );
      }),
    );
  }
}
