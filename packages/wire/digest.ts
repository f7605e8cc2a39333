// SHA-256 of bodies, base64url: the form in which a body enters signatures and records.
import { hash } from 'node:crypto';

/** Digest of the bytes as they travel; a missing body is the empty string. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
