/** RSASSA-PSS-params (RFC 4055 3.1, RFC 8017): with which digest and how much salt an RSA-PSS signature was made. */

import { DerCursor, malformed, readOid, readSmallInteger } from '../der/read.ts';
import { contextTag, TAG } from '../der/write.ts';
import { PkiError } from '../errors.ts';

const SHA1 = '1.3.14.3.2.26';
const MGF1 = '1.2.840.113549.1.1.8';
const DEFAULT_SALT = 20;

/** 1.2.840.113549.1.1.10 */
export const RSA_PSS = '1.2.840.113549.1.1.10';

export interface PssParameters {
  /** Dotted identifier of the digest of message and mask. */
  readonly digest: string;
  /** Octets. */
  readonly saltLength: number;
}

/**
 * @param fields behind the identifier of an AlgorithmIdentifier; what is left out has the default, which is SHA-1
 * @throws `pki.malformed`, also for a mask of another digest: nobody needs one, and programs differ in reading it
 */
export function readPssParameters(fields: DerCursor): PssParameters {
  const parameters = fields.enter(TAG.sequence);
  fields.end();
  const explicit = (tag: number): DerCursor | undefined => {
    const element = parameters.optional(contextTag(tag));
    return element && new DerCursor(element.content);
  };
  const hash = explicit(0);
  const digest = hash ? readDigest(hash) : SHA1;
  const mask = explicit(1)?.enter(TAG.sequence);
  if (mask && readOid(mask.take(TAG.oid)) !== MGF1) throw malformed('mask of RSA-PSS');
  if ((mask ? readDigest(mask) : SHA1) !== digest) throw malformed('RSA-PSS with a mask of another digest');
  const salt = explicit(2)?.take(TAG.integer);
  const trailer = explicit(3)?.take(TAG.integer);
  if (trailer && readSmallInteger(trailer) !== 1) throw malformed('trailer of RSA-PSS');
  parameters.end();
  return { digest, saltLength: salt ? readSmallInteger(salt) : DEFAULT_SALT };
}

function readDigest(cursor: DerCursor): string {
  const identifier = cursor.enter(TAG.sequence);
  const dotted = readOid(identifier.take(TAG.oid));
  identifier.optional(TAG.null);
  identifier.end();
  return dotted;
}

/**
 * The signature algorithm of a certificate, list or OCSP answer in one word: its dotted identifier, for RSA-PSS with that of
 * the digest behind it, since the identifier alone says nothing of strength there.
 * @param algorithmIdentifier content of the AlgorithmIdentifier
 */
export function signatureAlgorithmOf(algorithmIdentifier: Uint8Array): string {
  const fields = new DerCursor(algorithmIdentifier);
  const dotted = readOid(fields.take(TAG.oid));
  if (dotted !== RSA_PSS) return dotted;
  try {
    return pssWith(readPssParameters(fields).digest);
  } catch (error) {
    if (error instanceof PkiError) return dotted;
    throw error;
  }
}

export const pssWith = (digest: string): string => `${RSA_PSS} with ${digest}`;
