/** Where CA keys are kept: an encrypted file or a PKCS#11 token. A label names a key for good. */

import { PkiError } from '../errors.ts';
import type { SigningKey } from './signing-key.ts';

export interface KeyStore {
  /** Makes and keeps a new RSA-2048 key. @throws `pki.key-exists` */
  create(label: string): Promise<SigningKey>;
  /** @throws `pki.key-missing`, `pki.key-locked` (wrong passphrase or PIN, or a changed file) */
  open(label: string): Promise<SigningKey>;
  has(label: string): Promise<boolean>;
}

/** A label both kinds of store can keep: a file name and a CKA_LABEL. @throws `pki.profile-input` */
export function requireKeyLabel(label: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(label)) throw new PkiError('pki.profile-input', `key label ${label}`);
  return label;
}
