/** Certificates, letters and slips on paper (見本 until an operator installs a seal). */
export type { Guidebook } from './book/guidebook.ts';
export { pressGuidebook } from './book/press-guidebook.ts';
export type { CardNotice, ItemToBring, PickUpWindow } from './card-notice.ts';
export type { CounterSlip, SlipEntry, SlipReason } from './counter-slip.ts';
export type { DeliveryReceipt } from './delivery-receipt.ts';
export { documentDigest } from './document-digest.ts';
export { type FontFile, findIpamjMincho } from './fonts.ts';
export type { RegisterDate } from './japanese-date.ts';
export { PaperError, type PaperErrorCode } from './paper-error.ts';
export { type Contents, createPress, type Press, type PressOptions, type Printed } from './press.ts';
export type {
  Attestor,
  DomicileEntry,
  ForeignEntry,
  NameWithReading,
  ResidentRecordCopy,
  ResidentRecordItem,
  ResidentRecordMember,
} from './resident-record.ts';
export type { SealImage } from './seal.ts';
