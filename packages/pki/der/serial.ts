/** Certificate serial numbers as lower-case hex, the form that travels through JSON and database columns. */

import { PkiError } from '../errors.ts';

declare const serialBrand: unique symbol;

/**
 * Content octets of the serial INTEGER without sign padding, lower-case hex, e.g. `67c6a21f00d1e2a3`. A foreign CA's
 * negative serial is read as `-` and its octets, so that it can be told from the positive one with the same octets.
 */
export type CertificateSerial = string & { readonly [serialBrand]: true };

/** @throws `pki.malformed` when the text is not a positive serial of at most 20 octets. */
export function certificateSerial(hex: string): CertificateSerial {
  const minimal = hex.toLowerCase().replace(/^(?:00)+/, '');
  if (!/^(?:[0-9a-f]{2}){1,20}$/.test(minimal)) throw new PkiError('pki.malformed', 'certificate serial');
  return minimal as CertificateSerial;
}

export const serialOctets = (serial: CertificateSerial): Uint8Array => Buffer.from(serial, 'hex');

/**
 * The serial in the content of an INTEGER, whatever its sign: users of certificates are to cope with serials that are
 * zero or negative (RFC 5280 4.1.2.2), authorities are not to make them. @throws `pki.malformed` above 20 octets
 */
export function readSerial(content: Uint8Array): CertificateSerial {
  const hex = Buffer.from(content).toString('hex');
  if (content.every((octet) => octet === 0)) return '00' as CertificateSerial;
  if (content[0]! < 0x80) return certificateSerial(hex);
  return `-${certificateSerial(hex)}` as CertificateSerial;
}

/** Whether no authority that keeps to RFC 5280 4.1.2.2 can have given this serial. */
export const isIrregularSerial = (serial: CertificateSerial): boolean =>
  serial.startsWith('-') || serial === '00';
