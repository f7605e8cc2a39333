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
export {
  type CardMade,
  cardExpiry,
  isUnlimited,
  RESIDENCE_STATUSES,
  type ResidenceStatus,
} from './card/expiry.ts';
export { expiryGrounds } from './card/expiry-grounds.ts';
export {
  EXPRESS_GROUNDS,
  type ExpressGround,
  type ExpressQuestion,
  expressEligible,
} from './card/express.ts';
export { type CardToExtend, cardExtension, type ExtensionGround } from './card/extension.ts';
export {
  LOSS_SITUATIONS,
  type LossSituation,
  liftSuspension,
  lossSteps,
  type SuspensionLifting,
} from './card/loss.ts';
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
export {
  type PinChange,
  type PinReset,
  pinChange,
  pinLocked,
  pinReset,
} from './certificate/pin-reset.ts';
export {
  checkPin,
  PASSWORD_LENGTH,
  PINS,
  type PinHolder,
  type PinKind,
  type PinRule,
  pinAdvice,
} from './certificate/pins.ts';
export { type CertificateRenewal, certificateRenewal } from './certificate/renewal.ts';
export {
  REVOCATION_CAUSES,
  type Revocation,
  type RevocationCause,
  revocation,
} from './certificate/revocation.ts';
export {
  type Dial,
  type DialSubject,
  dialOpen,
  FREE_DIAL_HOURS,
  FREE_DIAL_LANGUAGES,
  FREE_DIAL_MENU,
  type MenuOption,
  menuOption,
  NATIONAL_DIALS,
} from './contacts/dials.ts';
export { lastOpening, nextOpenings, type OpenDay, openingsFrom } from './counter/next-openings.ts';
export { counterOpen, type Hours, type OpeningHours, openingOn } from './counter/opening.ts';
export type { Decision, Reason, ReasonCode, ReasonParams } from './decision/decision.ts';
export { LawError, type LawErrorCode } from './decision/errors.ts';
export { cite, explain } from './decision/explain.ts';
export { guidebook, law, practice, type Source, unconfirmed } from './decision/source.ts';
export { consequencesOf } from './events/consequences.ts';
export { type Continuation, type Continued, continuation } from './events/continuation.ts';
export { FILERS, type Filer, PLACES, type Place, THINGS, type Thing } from './events/filers.ts';
export { type FilingQuestion, filing, filingDeadline } from './events/filing.ts';
export {
  type CardEffect,
  type CertificateEffect,
  type Consequences,
  type FaceEffect,
  LIFE_EVENTS,
  type LifeEventId,
} from './events/life-events.ts';
export { type Abroad, cardFromAbroad, type MoveAbroad, moveAbroad } from './events/overseas.ts';
export { PROCEDURES, type Procedure, type ProcedureId } from './events/procedures.ts';
export { type Waiting, waiting } from './events/waiting.ts';
export { CERTIFICATES, type CertificateKind } from './fees/certificates.ts';
export { type FeeChannel, type FeeQuestion, type FeeRow, type FeeSchedule, fee } from './fees/fee.ts';
export { REISSUE_REASONS, type ReissueReason } from './fees/reissue.ts';
export { CONTRADICTIONS, type Contradiction, type ContradictionId } from './guidebook/contradictions.ts';
export { PASSAGE_RULES, type PassageRule } from './guidebook/passages.ts';
export { confirmIdentity, type IdentityQuestion } from './identity/confirm-identity.ts';
export {
  type DocumentList,
  IDENTITY_DOCUMENTS,
  type IdentityDocument,
  type IdentityDocumentId,
} from './identity/documents.ts';
export type { PresentedDocument, RegisterEntry } from './identity/examine.ts';
export { confirmProxy, type ProxyQuestion } from './identity/proxy.ts';
export {
  type PapersAtHome,
  type ProxyPapersAtHome,
  papersSuffice,
  proxyPapersSuffice,
} from './identity/suffice.ts';
export { KIOSK_CONTENTS, type KioskContent, type KioskContentId, kioskContent } from './kiosk/contents.ts';
export {
  type CardChange,
  DOMICILE_REGISTRATION_LOSSES,
  type DomicileRegistration,
  domicileRegistrationHolds,
  domicileRegistrationNeeded,
} from './kiosk/domicile-registration.ts';
export { type KioskFacts, kioskEligibility, type TaxFacts } from './kiosk/eligibility.ts';
export { type FaultyPaper, kioskRefund } from './kiosk/faulty-paper.ts';
export { KIOSK_HOURS, type KioskHours, type KioskSpan, kioskOpen } from './kiosk/hours.ts';
export { KIOSK_CHAINS, type KioskChain } from './kiosk/shops.ts';
export { type TaxYear, taxYears } from './kiosk/tax-years.ts';
export { formatsOf } from './languages/formats.ts';
export { easyFormats } from './languages/ja-easy/calendar.ts';
export type { NameId, NameKind, Names } from './languages/names.ts';
export { type Phrases, type Speech, speak, type Wording } from './languages/wording.ts';
export {
  NUMBER_ASKERS,
  NUMBER_PURPOSES,
  type NumberAsker,
  type NumberPurpose,
  type NumberPurposeId,
} from './number/askers.ts';
export { type NumberChange, numberChange } from './number/change.ts';
export {
  FRAUD_REQUESTS,
  type FraudRequest,
  learnNumber,
  mayHandleNumber,
  NUMBER_ACTS,
  NUMBER_LOOK_UPS,
  type NumberAct,
  type NumberLookUp,
  officialAsks,
} from './number/handling.ts';
export { LIFE_STAGES, type LifeStage, type LifeStageId } from './number/life-stages.ts';
export { lawfulPurposes, mayAskForNumber, type NumberAsked } from './number/purposes.ts';
export {
  POLICY_NAMES,
  type PolicyChange,
  type PolicyName,
  type PolicyValue,
  policy,
  policyChanges,
  policyHistory,
} from './policy/policy.ts';
export type { PolicyRow } from './policy/row.ts';
export { type InsuranceUse, insuranceUse, paperInsuranceCard } from './services/insurance.ts';
export { earliestVisit, type OneStopMove, oneStopMove, oneStopWindow } from './services/moving.ts';
export { POINT_PARTS, type PointPart, type PointsQuestion, points } from './services/points.ts';
export { CARD_SERVICES, type CardService, type CardServiceId, cardService } from './services/services.ts';
export { type VaccinationQuestion, vaccinationCertificate } from './services/vaccination.ts';
