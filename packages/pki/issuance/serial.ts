/** New serial numbers for certificates below a CA. */

import { randomBytes } from 'node:crypto';
import { type CertificateSerial, certificateSerial } from '../der/serial.ts';

/**
 * Eight random octets from 0x01… to 0x7f…, so always positive, always the same length, and a `bigint` column holds
 * them. JPKI shows three or four octets, counted up; random ones tell nobody how many certificates a municipality
 * has issued, leave the to-be-signed bytes unpredictable, and 200 million of them meet with a chance under 1 in 400,
 * which the reservation's unique index turns into another draw.
 */
export function newSerial(): CertificateSerial {
  const octets = randomBytes(8);
  octets[0] = (octets[0]! % 0x7f) + 1;
  return certificateSerial(octets.toString('hex'));
}
