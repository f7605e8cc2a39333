/** Reading the extensions that lint, validation and status need (RFC 5280 4.2). */

import { OID } from '../der/oids.ts';
import {
  DerCursor,
  malformed,
  open,
  readBoolean,
  readElement,
  readIntegerContent,
  readNamedBits,
  readOid,
  readSmallInteger,
} from '../der/read.ts';
import { type CertificateSerial, readSerial } from '../der/serial.ts';
import { contextTag, primitiveContextTag, TAG } from '../der/write.ts';
import { type Certificate, extensionValue } from './read.ts';

/** Bits of keyUsage; undefined when the extension is absent. */
export function readKeyUsage(certificate: Certificate): Set<number> | undefined {
  const value = extensionValue(certificate, OID.keyUsage);
  return value && readNamedBits(readElement(value, TAG.bitString));
}

/** Purposes of extKeyUsage. */
export function readExtendedKeyUsage(certificate: Certificate): string[] | undefined {
  const value = extensionValue(certificate, OID.extKeyUsage);
  if (!value) return undefined;
  const purposes: string[] = [];
  for (const list = open(value); !list.done; ) purposes.push(readOid(list.take(TAG.oid)));
  return purposes;
}

export interface BasicConstraints {
  readonly authority: boolean;
  readonly pathLength?: number;
}

export function readBasicConstraints(certificate: Certificate): BasicConstraints | undefined {
  const value = extensionValue(certificate, OID.basicConstraints);
  if (!value) return undefined;
  const fields = open(value);
  const flag = fields.optional(TAG.boolean);
  const length = fields.optional(TAG.integer);
  fields.end();
  const authority = flag !== undefined && readBoolean(flag);
  return length ? { authority, pathLength: readSmallInteger(length) } : { authority };
}

export function readSubjectKeyIdentifier(certificate: Certificate): Uint8Array | undefined {
  const value = extensionValue(certificate, OID.subjectKeyIdentifier);
  return value && readElement(value, TAG.octetString).content;
}

export interface AuthorityKeyIdentifier {
  readonly keyId?: Uint8Array;
  /** DER Name of the issuer of the issuer. */
  readonly issuer?: Uint8Array;
  readonly serial?: CertificateSerial;
}

export function readAuthorityKeyIdentifier(
  holder: Pick<Certificate, 'extensions'>,
): AuthorityKeyIdentifier | undefined {
  const value = extensionValue(holder, OID.authorityKeyIdentifier);
  if (!value) return undefined;
  const fields = open(value);
  const keyId = fields.optional(primitiveContextTag(0));
  const issuer = fields.optional(contextTag(1));
  const serial = fields.optional(primitiveContextTag(2));
  fields.end();
  if ((issuer === undefined) !== (serial === undefined)) throw malformed('issuer and serial come together');
  return {
    ...(keyId && { keyId: keyId.content }),
    ...(issuer && { issuer: directoryNameIn(new DerCursor(issuer.content)) }),
    ...(serial && { serial: readSerial(readIntegerContent(serial)) }),
  };
}

/** The directory name of a GeneralNames that holds exactly one. */
function directoryNameIn(generalNames: DerCursor): Uint8Array {
  const name = generalNames.enter(contextTag(4));
  const whole = name.take(TAG.sequence).whole;
  name.end();
  generalNames.end();
  return whole;
}

/** Address of the OCSP responder in authorityInfoAccess. */
export function readOcspAddress(certificate: Certificate): string | undefined {
  const value = extensionValue(certificate, OID.authorityInfoAccess);
  if (!value) return undefined;
  for (const list = open(value); !list.done; ) {
    const access = list.enter(TAG.sequence);
    const method = readOid(access.take(TAG.oid));
    const location = access.take();
    if (method === OID.ocsp && location.tag === primitiveContextTag(6))
      return Buffer.from(location.content).toString('ascii');
  }
  return undefined;
}
