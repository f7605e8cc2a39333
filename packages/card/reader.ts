// The part of this package that runs anywhere: reading and using a card over any transport. No Node; WebCrypto only to
// check the issuer's signatures.
export {
  AID,
  type ApplicationName,
  DATA_OBJECT,
  EF,
  type IssuerScope,
  SECRETS,
  type Secret,
} from './applications.ts';
export type { ContentsRoot, Verdict } from './contents/certificate.ts';
export type { AgeRecord, CardFace, FaceBasics } from './contents/face-files.ts';
export { readContentsRootSet } from './contents/roots.ts';
export { CardError, type CardErrorCode, type CardErrorDetail } from './errors.ts';
export type { ChannelOptions, Exchange } from './reader/card-channel.ts';
export type { Availability, CardIdentity, CardKind } from './reader/card-identity.ts';
export type { CardObjects } from './reader/card-objects.ts';
export type { KeyAlgorithm } from './reader/certificate-key.ts';
export { type CertificateValidity, validityOf } from './reader/certificate-validity.ts';
export type { ContentsVerdicts } from './reader/contents-check.ts';
export type { IssuerAuthoriser, IssuerRequest, IssuerSession } from './reader/issuer-session.ts';
export { type CardCertificate, type ChosenPins, MyNumberCard } from './reader/my-number-card.ts';
export type { CardAttributes, CardRecord } from './reader/personal-files.ts';
export type { VerifyOptions } from './reader/pin-entry.ts';
export type { PinState } from './reader/pin-status.ts';
export { ReaderSlot, type SlotEvent } from './reader/reader-slot.ts';
export type { CardKey, HashAlgorithm, SignOptions } from './reader/signing.ts';
export type { TerminalCredential } from './reader/terminal-authentication.ts';
export type { TokenInfo, TokenKind } from './reader/token-info.ts';
export type { CardTransport, InsertableCard } from './reader/transport.ts';
export type { CardReader } from './transport/card-reader.ts';
export { memoryTransport } from './transport/memory.ts';
export { type BridgePairing, type BridgeTransport, webSocketTransport } from './transport/web-socket.ts';
