/** @module Certificates, status and signatures of the sandbox's JPKI (公的個人認証サービス): RFC 5280, RFC 6960. */

export { type Era, type ReadAttributes, readFourAttributes } from './attributes.ts';
export { holdCeremony, jointPassphrase } from './authority/ceremony.ts';
export { ceremonyPaths, holdCeremonyIn } from './authority/ceremony-folder.ts';
export {
  createGeneration,
  type Generation,
  type IssuerKeyId,
  issuerKeyId,
  openGeneration,
} from './authority/generation.ts';
export { readOcspAddress } from './certificate/extensions.ts';
export {
  type Certificate,
  certificateFromPem,
  commonNameOf,
  readCertificate,
  toPem,
} from './certificate/read.ts';
export { type CrlContent, type RevokedCertificate, writeCrl, writeDeltaCrl } from './crl/write.ts';
export { type CertificateSerial, certificateSerial } from './der/serial.ts';
export { PkiError, type PkiErrorCode } from './errors.ts';
export {
  type AuthorityOptions,
  type CertificationAuthority,
  createAuthority,
  type IssuedCertificate,
} from './issuance/authority.ts';
export {
  type CertificateRef,
  type IssuanceRecord,
  type IssuanceState,
  type IssuanceStore,
  memoryIssuanceStore,
} from './issuance/store.ts';
export { encryptedFileKeyStore } from './keys/file-store.ts';
export type { KeyStore } from './keys/key-store.ts';
export { type Pkcs11Token, pkcs11KeyStore } from './keys/pkcs11/token-store.ts';
export { generateSigningKey, type SigningKey } from './keys/signing-key.ts';
export { delegatedSigners, type SignerRota } from './ocsp/delegated-signer.ts';
export { ocspListener, ocspOverHttp } from './ocsp/http.ts';
export type { OcspRequest } from './ocsp/request.ts';
export { createOcspResponder, type OcspResponder } from './ocsp/responder.ts';
export { type OcspWork, takeUpOcspWork } from './ocsp/worker.ts';
export { keepOcspWorkers, type OcspWorkers } from './ocsp/workers.ts';
export type { BirthDate, FourAttributes, Gender, SubstitutableText } from './profile/personal-attributes.ts';
export type { AuthorityEndpoints, CertificateKind, Municipality } from './profile/policies.ts';
export type {
  AuthenticationOrder,
  CertificateOrder,
  OcspSignerOrder,
  SignatureOrder,
} from './profile/residents.ts';
export { verifyProof } from './proof.ts';
export {
  type CertificateStatus,
  type CrlReason,
  changeStatus,
  memoryStatusStore,
  REASON_OF_FACT,
  type RevocationFact,
  type StatusCommand,
  type StatusStore,
} from './revocation/status.ts';
export { PAGE_OCTETS, placeOf, slotOf, writeSlot } from './status/pages.ts';
export { type SerialSequence, serialSequence } from './status/serial-sequence.ts';
export { createStatusBook, type StatusBook, type StatusRecords } from './status/status-book.ts';
export { crlStatus } from './validate/crl-status.ts';
export { ocspStatus } from './validate/ocsp-status.ts';
export type { StatusAnswer, StatusSource } from './validate/status-source.ts';
export {
  type CertificateUsage,
  type Verification,
  type VerificationFailure,
  type VerificationReason,
  verifyCertificate,
} from './validate/verify.ts';
