// 電子証明書の有効期限: the fifth birthday after the certificate was issued, the sixth when it was renewed inside the
// window, and never past the card; the signature certificate never past the authentication one (guidebook p.5).
import { ageOn, isLeapDay, nthBirthdayAfter, requireBorn } from '../calendar/birthday.ts';
import { isAfter, isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { LawError } from '../decision/errors.ts';
import { practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';

/** 利用者証明用 and 署名用電子証明書. */
export const CERTIFICATE_KINDS = ['auth', 'sign'] as const;

export type JpkiCertificateKind = (typeof CERTIFICATE_KINDS)[number];

export type CertificateIssued = {
  readonly kind: JpkiCertificateKind;
  readonly born: Temporal.PlainDate;
  /** The certificate's own issue date, not the card's. */
  readonly issued: Temporal.PlainDate;
  readonly cardExpiry: Temporal.PlainDate;
  /** Expiry of the authentication certificate on the same card, for the signature certificate. */
  readonly authExpiry?: Temporal.PlainDate;
  /** Issued while the earlier certificate of its kind had less than three months left (see `renewalOpen`). */
  readonly renewal?: boolean;
};

/**
 * The last day a certificate is valid.
 * @throws LawError born after issue, or issued after the expiry of the card or of the authentication certificate
 */
export function certificateExpiry(certificate: CertificateIssued): Decision<Temporal.PlainDate> {
  const { kind, born, issued, cardExpiry, renewal = false } = certificate;
  const authExpiry = kind === 'sign' ? certificate.authExpiry : undefined;
  requireBorn(born, issued);
  if (isAfter(issued, cardExpiry)) {
    throw new LawError('law.issued-after-card-expiry', `the card expired on ${cardExpiry}`);
  }
  if (authExpiry && isAfter(issued, authExpiry)) {
    throw new LawError(
      'law.issued-after-auth-expiry',
      `the authentication certificate expired on ${authExpiry}`,
    );
  }

  const years = policy('certificate.years', issued);
  const bonus = policy('certificate.renewalBonus', issued);
  const feb29 = policy('birthday.feb29', issued);
  const count = years.value + (renewal ? bonus.value : 0);
  let expiry = nthBirthdayAfter(born, issued, count, feb29.value);
  const reasons: Reason[] = [
    reason('certificate-expiry.birthday', years.source, { count, birthday: expiry.toString() }),
  ];
  if (renewal) reasons.push(reason('certificate-expiry.renewal', bonus.source));
  if (isLeapDay(born)) reasons.push(reason('card-expiry.leap-day', feb29.source));
  if (isBefore(cardExpiry, expiry)) {
    expiry = cardExpiry;
    reasons.push(
      reason('certificate-expiry.card-cap', practice('宇治市'), { cardExpiry: cardExpiry.toString() }),
    );
  }
  if (authExpiry && isBefore(authExpiry, expiry)) {
    expiry = authExpiry;
    reasons.push(
      reason('certificate-expiry.auth-cap', practice('東村山市'), { authExpiry: authExpiry.toString() }),
    );
  }
  return { answer: expiry, reasons };
}

/** Whether a signature certificate is issued to a person on a day: in principle from 15. */
export function signatureCertificateAllowed(
  born: Temporal.PlainDate,
  on: Temporal.PlainDate,
): Decision<boolean> {
  const fromAge = policy('certificate.signFromAge', on);
  const refusals =
    ageOn(born, on) < fromAge.value ? [reason('certificate.sign-under-15', fromAge.source)] : [];
  return unlessRefused(refusals, reason('certificate.sign-issued', fromAge.source));
}
