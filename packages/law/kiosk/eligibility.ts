// コンビニ店舗で受け取れない証明書: who gets which certificate at a kiosk, and every reason against it (p.10, p.11).
import { ageOn } from '../calendar/birthday.ts';
import { isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import type { CertificateKind } from '../fees/certificates.ts';
import { policy } from '../policy/policy.ts';

/** What the registers know about the person who stands at the kiosk. Left out: false, or not applicable. */
export type KioskFacts = {
  readonly born: Temporal.PlainDate;
  readonly movedOut?: boolean;
  /** 転出予定者: from the moment the notice is filed, before the day of the move. */
  readonly movingOut?: boolean;
  readonly householdMemberMovingOut?: boolean;
  /** 国外転出者 with a continued card. */
  readonly abroad?: boolean;
  /** 発行制限 (支援措置 and the like). */
  readonly issueRestricted?: boolean;
  readonly unsupportedCharacters?: boolean;
  /** The day the authentication certificate became known to the municipality. */
  readonly certificateRegisteredOn?: Temporal.PlainDate;
  /** 住民票コード入り, 改製原, 記載事項証明書, 除票. */
  readonly counterOnlyContent?: boolean;
  readonly sealRegistered?: boolean;
  /** 本籍 is in this municipality. */
  readonly domicileHere?: boolean;
  /** Address is in this municipality; when it is not, 本籍地利用登録 is needed. */
  readonly addressHere?: boolean;
  /** 本籍地利用登録 for the certificate now on the card. */
  readonly domicileRegistered?: boolean;
  readonly tax?: TaxFacts;
};

export type TaxFacts = {
  /** 年度 asked for, and the newest one that is issued. */
  readonly year: number;
  readonly newestYear: number;
  readonly residentOnJanuary1: boolean;
  readonly declared: boolean;
  /** First day of issue after the declaration. */
  readonly issuableFrom?: Temporal.PlainDate;
};

/** Whether the person can take a certificate of this kind at a kiosk on a day; all refusals are named. */
export function kioskEligibility(
  kind: CertificateKind,
  facts: KioskFacts,
  on: Temporal.PlainDate,
): Decision<boolean> {
  return unlessRefused(
    [...refusalsOfPerson(kind, facts, on), ...refusalsOfKind(kind, facts, on)],
    reason('kiosk.eligible', guidebook(10), { certificate: kind }),
  );
}

const isFamilyRegister = (kind: CertificateKind) =>
  kind === 'family-register' || kind === 'family-register-note';

function refusalsOfPerson(kind: CertificateKind, facts: KioskFacts, on: Temporal.PlainDate): Reason[] {
  const refusals: Reason[] = [];
  // The vaccination certificate is the ministry's own service, and a family register stays when the address goes.
  const followsAddress = kind !== 'vaccination' && !isFamilyRegister(kind);
  if (facts.unsupportedCharacters) refusals.push(reason('kiosk.unsupported-characters', guidebook(11)));
  if (facts.issueRestricted) refusals.push(reason('kiosk.issue-restricted', guidebook(11)));
  if (facts.abroad && followsAddress) refusals.push(reason('kiosk.abroad', practice('大竹市')));
  if (facts.movedOut && !facts.abroad && followsAddress) {
    refusals.push(reason('kiosk.moved-out', guidebook(11)));
  }
  if (facts.movingOut && kind !== 'vaccination') refusals.push(reason('kiosk.moving-out', guidebook(11)));
  const minimumAge = policy('kiosk.minimumAge', on);
  if (ageOn(facts.born, on) < minimumAge.value) {
    refusals.push(reason('kiosk.under-age', minimumAge.source, { age: minimumAge.value }));
  }
  const newCertificate = policy('kiosk.newCertificate', on);
  if (newCertificate.value === 'next-day' && facts.certificateRegisteredOn?.equals(on)) {
    refusals.push(reason('kiosk.certificate-too-new', newCertificate.source));
  }
  if (facts.counterOnlyContent) refusals.push(reason('kiosk.counter-only', guidebook(10)));
  return refusals;
}

function refusalsOfKind(kind: CertificateKind, facts: KioskFacts, on: Temporal.PlainDate): Reason[] {
  switch (kind) {
    case 'juminhyo':
      return facts.householdMemberMovingOut ? [reason('kiosk.household-moving-out', guidebook(11))] : [];
    case 'seal':
      return facts.sealRegistered ? [] : [reason('kiosk.seal-not-registered', guidebook(10))];
    case 'family-register':
    case 'family-register-note':
      return refusalsOfFamilyRegister(facts);
    case 'tax':
      return facts.tax ? refusalsOfTax(facts.tax, on) : [reason('kiosk.tax-not-declared', guidebook(10))];
    case 'vaccination': {
      const offered = policy('kiosk.vaccination', on);
      return offered.value ? [] : [reason('kiosk.service-ended', offered.source)];
    }
  }
}

/** p.10 rules: here by domicile; living elsewhere, after registration. The line on p.13 that denies it is a misprint. */
function refusalsOfFamilyRegister({
  domicileHere,
  addressHere = true,
  domicileRegistered,
}: KioskFacts): Reason[] {
  if (!domicileHere) return [reason('kiosk.domicile-elsewhere', guidebook(10))];
  if (!addressHere && !domicileRegistered) {
    return [reason('kiosk.domicile-registration-missing', guidebook(11))];
  }
  return [];
}

function refusalsOfTax(tax: TaxFacts, on: Temporal.PlainDate): Reason[] {
  const years = policy('kiosk.taxYears', on);
  const refusals: Reason[] = [];
  if (!tax.residentOnJanuary1) refusals.push(reason('kiosk.tax-not-resident', guidebook(10)));
  if (!tax.declared) refusals.push(reason('kiosk.tax-not-declared', guidebook(10)));
  if (tax.year > tax.newestYear || tax.year <= tax.newestYear - years.value) {
    refusals.push(reason('kiosk.tax-year', years.source));
  }
  if (tax.declared && tax.issuableFrom && isBefore(on, tax.issuableFrom)) {
    refusals.push(reason('kiosk.tax-too-early', guidebook(11), { from: tax.issuableFrom.toString() }));
  }
  return refusals;
}
