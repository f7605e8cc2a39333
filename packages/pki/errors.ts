/** What can go wrong in this package, as one union of stable codes. */

export type PkiErrorCode =
  /** The bytes are not the DER structure they should be. */
  | 'pki.malformed'
  /** A name, attribute or date that the certificate profile cannot carry. */
  | 'pki.profile-input'
  /** A certificate about to be signed breaks RFC 5280 or its profile; nothing was signed. */
  | 'pki.lint-failed'
  /** The same request id came with a different public key. */
  | 'pki.request-conflict'
  /** An issuance step that the record's present state does not allow. */
  | 'pki.issuance-state'
  /** A signature made by the CA key does not verify with its public key. */
  | 'pki.signature-fault'
  /** No generation of the CA outlives the certificate asked for. */
  | 'pki.generation-exhausted'
  /** A key and the certificate given for it do not belong together. */
  | 'pki.key-mismatch'
  | 'pki.key-missing'
  /** A key ceremony with other people, another day or another place was begun for this key. */
  | 'pki.ceremony-begun'
  | 'pki.key-exists'
  /** Wrong passphrase or PIN, or the key file was changed. */
  | 'pki.key-locked'
  /** The PKCS#11 module cannot be loaded, or no token of that label is in any slot. */
  | 'pki.token-unavailable'
  /** The PKCS#11 token refused; `detail` has the function and its CKR_ code. */
  | 'pki.token-failed'
  /** A status command that the certificate's present status does not allow. */
  | 'pki.status-transition'
  /** A detached signature was given without what it is over. */
  | 'pki.content-missing'
  /** A document that cannot take a signature: encrypted, certified against changes, or of another kind. */
  | 'pki.document-refused'
  /** The time-stamp authority refused, or answered with something else than was asked for. */
  | 'pki.time-stamp-refused'
  /** A worker of the OCSP responder ended, or was started by nobody. */
  | 'pki.worker-ended'
  /** No OCSP answer or CRL at hand says anything about the certificate. */
  | 'pki.status-unproven';

/** The only error class of the package; `detail` is for operators, never for residents. */
export class PkiError extends Error {
  readonly code: PkiErrorCode;
  readonly detail: string | undefined;

  constructor(code: PkiErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
    this.name = 'PkiError';
    this.code = code;
    this.detail = detail;
  }
}
