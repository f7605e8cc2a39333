/** The digest that binds a sheet to the request it answers (house rule: a paper is bound to its request). */
import { hash } from 'node:crypto';

/** SHA-256 of the PDF's bytes, lower-case hexadecimal, 64 characters. */
export function documentDigest(pdf: Uint8Array): string {
  return hash('sha256', pdf);
}
