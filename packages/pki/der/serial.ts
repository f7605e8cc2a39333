/** Certificate serial numbers as lower-case hex, the form that travels through JSON and database columns. */

import { PkiError } from '../errors.ts';

declare const serialBrand: unique symbol;

/** Content octets of the serial INTEGER without sign padding, lower-case hex, e.g. `67c6a21f00d1e2a3`. */
export type CertificateSerial = string & { readonly [serialBrand]: true };

/** @throws `pki.malformed` when the text is not a positive serial of at most 20 octets. */
export function certificateSerial(hex: string): CertificateSerial {
  const minimal = hex.toLowerCase().replace(/^(?:00)+/, '');
  if (!/^(?:[0-9a-f]{2}){1,20}$/.test(minimal)) throw new PkiError('pki.malformed', 'certificate serial');
  return minimal as CertificateSerial;
}

export const serialOctets = (serial: CertificateSerial): Uint8Array => Buffer.from(serial, 'hex');
