/** TSTInfo (RFC 3161 2.4.2): what a time-stamp authority signs: a digest, a moment, a serial number. */

import {
  malformed,
  open,
  readBoolean,
  readIntegerContent,
  readOid,
  readSmallInteger,
} from '../../der/read.ts';
import {
  contextTag,
  integer,
  oid,
  primitiveContextTag,
  sequence,
  TAG,
  tlv,
  unsignedContent,
  unsignedInteger,
} from '../../der/write.ts';
import { type MessageImprint, readImprint } from './request.ts';

export interface TimeStampInfo {
  readonly policy: string;
  readonly imprint: MessageImprint;
  readonly serial: Uint8Array;
  readonly time: Temporal.Instant;
  readonly nonce?: Uint8Array;
}

/** GeneralizedTime with the fraction that a TSA may write: no trailing zeros (RFC 3161 2.4.2). */
function preciseTime(at: Temporal.Instant): Uint8Array {
  const [seconds = '', fraction = ''] = at
    .round({ smallestUnit: 'millisecond', roundingMode: 'floor' })
    .toString()
    .replace(/Z$/, '')
    .split('.');
  const digits = fraction.replace(/0+$/, '');
  const text = `${seconds.replace(/[-:T]/g, '')}${digits ? `.${digits}` : ''}Z`;
  return tlv(TAG.generalizedTime, Buffer.from(text, 'ascii'));
}

function readPreciseTime(content: Uint8Array): Temporal.Instant {
  const text = Buffer.from(content).toString('latin1');
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{0,8}[1-9])?Z$/.exec(text);
  if (!parts) throw malformed('time of the time stamp');
  const [, year, month, day, hour, minute, second, fraction = ''] = parts;
  try {
    return Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`);
  } catch {
    throw malformed('no such time');
  }
}

/** Accuracy that the sandbox states: 100 ms, as [0] millis. */
const ACCURACY = sequence(tlv(primitiveContextTag(0), unsignedContent(Uint8Array.of(100))));

export const writeTimeStampInfo = (info: {
  policy: string;
  /** DER MessageImprint as it was asked. */
  imprint: Uint8Array;
  serial: Uint8Array;
  time: Temporal.Instant;
  nonce?: Uint8Array | undefined;
  /** DER Name of the authority. */
  authority: Uint8Array;
}): Uint8Array =>
  sequence(
    integer(1),
    oid(info.policy),
    info.imprint,
    unsignedInteger(info.serial),
    preciseTime(info.time),
    ACCURACY,
    ...(info.nonce ? [tlv(TAG.integer, info.nonce)] : []),
    tlv(contextTag(0), tlv(contextTag(4), info.authority)),
  );

/** @throws `pki.malformed` */
export function readTimeStampInfo(der: Uint8Array): TimeStampInfo {
  const fields = open(der);
  if (readSmallInteger(fields.take(TAG.integer)) !== 1) throw malformed('version of the time stamp');
  const policy = readOid(fields.take(TAG.oid));
  const imprint = readImprint(fields.enter(TAG.sequence));
  const serial = readIntegerContent(fields.take(TAG.integer));
  const time = readPreciseTime(fields.take(TAG.generalizedTime).content);
  fields.optional(TAG.sequence);
  const ordering = fields.optional(TAG.boolean);
  if (ordering) readBoolean(ordering);
  const nonce = fields.optional(TAG.integer);
  fields.optional(contextTag(0));
  fields.optional(contextTag(1));
  fields.end();
  return { policy, imprint, serial, time, ...(nonce && { nonce: readIntegerContent(nonce) }) };
}
