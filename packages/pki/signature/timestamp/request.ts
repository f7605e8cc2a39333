/** Time-stamp requests and responses (RFC 3161 2.4): written and read by both sides, strict DER. */

import { randomBytes } from 'node:crypto';
import {
  DerCursor,
  malformed,
  open,
  readBoolean,
  readIntegerContent,
  readNamedBits,
  readOid,
  readSmallInteger,
  readText,
} from '../../der/read.ts';
import {
  asn1True,
  integer,
  namedBits,
  octetString,
  sequence,
  TAG,
  unsignedInteger,
  utf8String,
} from '../../der/write.ts';
import { PkiError } from '../../errors.ts';
import { algorithmOf, type DigestName, digest, digestAlgorithm, digestNamed } from '../algorithms.ts';

/** Fetches a time-stamp token (DER) over these bytes; they are hashed here, nothing else leaves. */
export type TimeStampSource = (stamped: Uint8Array) => Promise<Uint8Array>;

export interface MessageImprint {
  /** Dotted identifier of the digest. */
  readonly algorithm: string;
  readonly hash: Uint8Array;
}

export interface TimeStampRequest {
  readonly imprint: MessageImprint;
  readonly policy?: string;
  readonly nonce?: Uint8Array;
  /** Whether the authority's certificate is to come along. */
  readonly certificate: boolean;
}

export const messageImprint = (name: DigestName, hash: Uint8Array): Uint8Array =>
  sequence(digestAlgorithm(name), octetString(hash));

export function readImprint(fields: DerCursor): MessageImprint {
  const algorithm = algorithmOf(fields.take(TAG.sequence).content);
  const hash = fields.take(TAG.octetString).content;
  fields.end();
  return { algorithm, hash };
}

/** The digest an imprint was made with, if it is an accepted one of the right length. */
export function imprintDigest({ algorithm, hash }: MessageImprint): DigestName | undefined {
  const name = digestNamed(algorithm);
  return name && digest(name).length === hash.length ? name : undefined;
}

export function writeTimeStampRequest(stamped: Uint8Array, name: DigestName = 'sha256') {
  const nonce = randomBytes(8);
  const der = sequence(
    integer(1),
    messageImprint(name, digest(name, stamped)),
    unsignedInteger(nonce),
    asn1True(),
  );
  return { der, nonce: readTimeStampRequest(der).nonce! };
}

/** @throws `pki.malformed` */
export function readTimeStampRequest(der: Uint8Array): TimeStampRequest {
  const fields = open(der);
  if (readSmallInteger(fields.take(TAG.integer)) !== 1) throw malformed('version of the time-stamp request');
  const imprint = readImprint(fields.enter(TAG.sequence));
  const policy = fields.optional(TAG.oid);
  const nonce = fields.optional(TAG.integer);
  const certReq = fields.optional(TAG.boolean);
  const extensions = fields.optional(0xa0);
  fields.end();
  if (extensions) throw new PkiError('pki.time-stamp-refused', 'unacceptedExtension');
  return {
    imprint,
    certificate: certReq !== undefined && readBoolean(certReq),
    ...(policy && { policy: readOid(policy) }),
    ...(nonce && { nonce: readIntegerContent(nonce) }),
  };
}

/** PKIFailureInfo bits (RFC 3161 2.4.2). */
export const FAILURE = {
  badAlg: 0,
  badRequest: 2,
  badDataFormat: 5,
  timeNotAvailable: 14,
  unacceptedPolicy: 15,
  unacceptedExtension: 16,
  systemFailure: 25,
} as const;
export type TimeStampFailure = keyof typeof FAILURE;

export const grantedResponse = (token: Uint8Array): Uint8Array => sequence(sequence(integer(0)), token);

export const refusedResponse = (failure: TimeStampFailure): Uint8Array =>
  sequence(sequence(integer(2), sequence(utf8String(failure)), namedBits(FAILURE[failure])));

/** The token in a response. @throws `pki.time-stamp-refused` with the authority's own words, `pki.malformed` */
export function readTimeStampResponse(der: Uint8Array): Uint8Array {
  const fields = open(der);
  const info = fields.enter(TAG.sequence);
  const status = readSmallInteger(info.take(TAG.integer));
  const texts = info.optional(TAG.sequence);
  const failureBits = info.optional(TAG.bitString);
  if (status > 1) {
    const words = texts ? readText(new DerCursor(texts.content).take()) : '';
    const bits = failureBits ? [...readNamedBits(failureBits)] : [];
    const names = Object.entries(FAILURE).flatMap(([name, bit]) => (bits.includes(bit) ? [name] : []));
    throw new PkiError('pki.time-stamp-refused', [...new Set([...names, words])].filter(Boolean).join(': '));
  }
  const token = fields.take(TAG.sequence).whole;
  fields.end();
  return token;
}
