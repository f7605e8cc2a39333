// @tegata/law: the rules of the card, its certificates and the places that serve it, as pure functions over dates.
export {
  ageOn,
  birthdayIn,
  type Feb29,
  nthBirthdayAfter,
} from './calendar/birthday.ts';
export { formatDate, formatTime, formatYen, type Language } from './calendar/date-text.ts';
export { formatEra, parseEra } from './calendar/era.ts';
export { addBusinessDays, holidayName, isBusinessDay, isYearEnd } from './calendar/holidays.ts';
export type { Period } from './calendar/order.ts';
export { inTokyo, TOKYO, todayInTokyo } from './calendar/tokyo.ts';
export { type CardMade, cardExpiry, RESIDENCE_STATUSES, type ResidenceStatus } from './card/expiry.ts';
export { type CardToExtend, cardExtension, type ExtensionGround } from './card/extension.ts';
export { checkPhoto, type PhotoQuestion, photoNeeded } from './card/photo.ts';
export { type RenewalWindow, renewalOpen, renewalWindow } from './card/renewal-window.ts';
export {
  CARD_EVENTS,
  CARD_STATES,
  CARD_TRANSITIONS,
  type CardEvent,
  type CardState,
  cardStateDiagram,
  nextCardState,
} from './card/states.ts';
export {
  CERTIFICATE_KINDS,
  type CertificateIssued,
  certificateExpiry,
  type JpkiCertificateKind,
  signatureCertificateAllowed,
} from './certificate/expiry.ts';
export { checkPin, PINS, type PinHolder, type PinKind, type PinRule, pinAdvice } from './certificate/pins.ts';
export { counterOpen, type Hours, type OpeningHours, openingOn } from './counter/opening.ts';
export type { Decision, Reason, ReasonCode, ReasonParams } from './decision/decision.ts';
export { LawError, type LawErrorCode } from './decision/errors.ts';
export { cite, explain } from './decision/explain.ts';
export { guidebook, law, practice, type Source, unconfirmed } from './decision/source.ts';
export { CERTIFICATES, type CertificateKind } from './fees/certificates.ts';
export { type FeeChannel, type FeeQuestion, type FeeRow, type FeeSchedule, fee } from './fees/fee.ts';
export { REISSUE_REASONS, type ReissueReason } from './fees/reissue.ts';
export { confirmIdentity, type IdentityQuestion } from './identity/confirm-identity.ts';
export {
  type DocumentList,
  IDENTITY_DOCUMENTS,
  type IdentityDocument,
  type IdentityDocumentId,
} from './identity/documents.ts';
export type { PresentedDocument, RegisterEntry } from './identity/examine.ts';
export { type KioskFacts, kioskEligibility, type TaxFacts } from './kiosk/eligibility.ts';
export { KIOSK_HOURS, type KioskHours, type KioskSpan, kioskOpen } from './kiosk/hours.ts';
export type { PolicyRow } from './policy/policies.ts';
export { POLICY_NAMES, type PolicyName, type PolicyValue, policy, policyHistory } from './policy/policy.ts';
