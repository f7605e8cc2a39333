// The part of this package that runs anywhere: reading and using a card over any transport. No Node, no WebCrypto.
export { AID, type ApplicationName, EF, type IssuerScope, SECRETS, type Secret } from './applications.ts';
export { CardError, type CardErrorCode, type CardErrorDetail } from './errors.ts';
export type { IssuerAuthoriser, IssuerRequest, IssuerSession } from './reader/issuer-session.ts';
export {
  type CardCertificate,
  type ChosenPins,
  MyNumberCard,
  type TokenKind,
} from './reader/my-number-card.ts';
export type { CardAttributes, CardRecord } from './reader/personal-files.ts';
export type { VerifyOptions } from './reader/pin-entry.ts';
export { ReaderSlot, type SlotEvent } from './reader/reader-slot.ts';
export type { HashAlgorithm } from './reader/signature-input.ts';
export type { CardTransport, InsertableCard } from './reader/transport.ts';
export { memoryTransport } from './transport/memory.ts';
