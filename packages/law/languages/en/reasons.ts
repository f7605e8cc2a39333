// The reasons in English. A code without a text, or a text without a code, does not compile.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardEn } from './card.ts';
import { eventsEn } from './events.ts';
import { numberEn } from './number.ts';
import { servicesEn } from './services.ts';

export const reasonsEn: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday':
    'Valid until the tenth birthday after the day the card was made ({birthday|date}).',
  'card-expiry.fifth-birthday':
    'Valid until the fifth birthday ({birthday|date}), because the holder was under {adultAge|number} when the card was made.',
  'card-expiry.adult-at-20': 'The application came in by 31 March 2022, so the age that counts is 20.',
  'card-expiry.leap-day': 'For people born on 29 February, the birthday is 28 February in other years.',
  'card-expiry.renewal-bonus':
    'The card replaces one that was about to expire, so {more|number} more birthday is counted.',
  'card-expiry.end-of-stay':
    'The period of stay ends first ({stayUntil|date}), so the card is valid until then.',
  'card-expiry.sixty-days': 'Valid until sixty days from {from|date} have passed ({until|date}).',
  'card-expiry.stay-not-counted':
    'For this status of residence the end of the period of stay does not limit the card.',

  'renewal.open': 'You can renew now. It expires on {expiry|date}.',
  'renewal.not-yet': 'You can renew from {opens|date}.',
  'renewal.expired': 'It expired on {expiry|date} and can no longer be renewed.',

  'extension.extended': 'The card can be extended to {expiry|date}, following the new period of stay.',
  'extension.birthday-cap':
    'It cannot go beyond the birthday counted from the day the card was first made ({birthday|date}).',
  'extension.special-period':
    'A renewal of the period of stay is being decided: the card can be extended to {expiry|date}, once.',
  'extension.special-period-used': 'The card was already extended once for a pending renewal of stay.',
  'extension.applied-too-late': 'The renewal of stay was applied for after the period had ended.',
  'extension.not-longer': 'The new date is not later than the present expiry ({expiry|date}).',
  'extension.card-expired':
    'The card expired on {expiry|date}. It cannot be extended; a new one is issued for a fee.',
  'extension.no-space': 'There is no space left for notes on the card; please apply for a new card.',
  'extension.renewed-like-citizens':
    'With this status of residence the card is renewed with a new card, as for Japanese nationals.',

  'photo.none-needed':
    'No photo is needed, because the holder is under one year old on the day of application.',
  'photo.needed': 'An application for the card needs a photo.',
  'photo.accepted': 'The photo was taken within six months before the application.',
  'photo.too-old':
    'The photo was taken on {taken|date}. It must be taken within six months before the application.',
  'photo.from-the-future': 'The photo is dated {taken|date}, after the application.',

  'card-state.next': '“{event|event}” takes the card from “{from|state}” to “{to|state}”.',
  'card-state.impossible': '“{event|event}” is not possible for a card that is “{from|state}”.',

  'certificate-expiry.birthday':
    'Valid until birthday number {count|number} after the certificate was issued ({birthday|date}).',
  'certificate-expiry.renewal':
    'Renewed with less than three months left, so the count goes to the sixth birthday.',
  'certificate-expiry.card-cap': 'It cannot outlive the card ({cardExpiry|date}).',
  'certificate-expiry.auth-cap': 'It cannot outlive the user authentication certificate ({authExpiry|date}).',
  'certificate.sign-issued': 'A signature certificate can be issued.',
  'certificate.sign-under-15': 'In principle, no signature certificate is issued to people under 15.',

  'pin.accepted': 'The form of the PIN is right.',
  'pin.length': 'Use {min|number} to {max|number} characters.',
  'pin.four-digits': 'Use four digits.',
  'pin.lower-case': 'Letters must be capitals.',
  'pin.characters': 'Only capital letters and digits can be used.',
  'pin.needs-letter': 'Use at least one letter.',
  'pin.needs-digit': 'Use at least one digit.',
  'pin.advice-birthday': 'Avoid your date of birth.',
  'pin.advice-sequence': 'Avoid digits in a row.',
  'pin.advice-repeated': 'Avoid repeating one character.',
  'pin.advice-individual-number': 'Do not use digits of your My Number.',

  'identity.card-alone': 'The My Number Card alone confirms the number and the person.',
  'identity.number-confirmed': 'The number was confirmed by: {document|document}.',
  'identity.one-document': 'The person was confirmed by: {document|document}.',
  'identity.two-documents':
    'The person was confirmed by two documents: {first|document} and {second|document}.',
  'identity.no-number-document': 'There is no document that shows the number.',
  'identity.no-identity-document': 'There is no document that confirms the person.',
  'identity.one-more-document':
    'Documents without a photo are needed in pairs. Please bring one more, of another kind.',
  'identity.delivery-notice-missing': 'The pick-up notice (postcard) is needed.',
  'identity.expired': '{document|document}: expired on {validUntil|date}.',
  'identity.validity-unread': '{document|document}: its expiry date could not be read.',
  'identity.not-yet-issued': '{document|document}: its issue date ({issued|date}) is after today.',
  'identity.issued-too-early': '{document|document}: only those issued from {from|date} count.',
  'identity.not-accepted-on': '{document|document}: not accepted as an identity document today.',
  'identity.not-a-document': '{document|document}: it confirms neither the number nor the person.',
  'identity.fields-missing': '{document|document}: it must show name and birth date, or name and address.',
  'identity.name-differs': '{document|document}: the name differs from the resident register.',
  'identity.birth-differs': '{document|document}: the birth date differs from the resident register.',
  'identity.address-differs': '{document|document}: the address differs from the resident register.',
  'identity.notification-card-differs':
    'The notification card counts only while its name and address match the resident register.',
  'identity.card-without-photo': 'A My Number Card without a photo does not confirm the person by itself.',
  'identity.same-kind': '{document|document}: two of the same kind count as one.',
  'identity.no-longer-issued': '{document|document}: issued until {until|date} only; check its issue date.',
  'identity.authority-shown': 'The authority of the proxy was confirmed.',
  'identity.authority-missing': 'Proof of authority is needed (family register, power of attorney …).',
  'identity.face-differs': 'The face of the visitor could not be matched with the photo.',

  'fee.certificate': '{certificate|certificate}: the fee is {yen|yen}.',
  'fee.free': '{certificate|certificate}: free of charge.',
  'fee.residents-only': 'This fee is for residents of the municipality.',
  'fee.reissue-card': 'The re-issue of the card costs {yen|yen}.',
  'fee.reissue-express': 'The express issue of the card costs {yen|yen}.',
  'fee.reissue-certificates': 'The re-issue of the certificates costs {yen|yen}.',
  'fee.waived': 'Free, because the holder is not charged in this case.',
  'fee.waived-old-card': 'Free, because the old card is handed back.',
  'fee.old-card-not-returned':
    'It would be free if the old card were handed back; without it the fee is charged.',

  'kiosk.open': 'Open from {opens|time} to {closes|time}.',
  'kiosk.before-opening': 'The service opens at {opens|time}.',
  'kiosk.after-closing': 'The service closed at {closes|time} today.',
  'kiosk.year-end': 'The service stops at year end (29 December to 3 January).',
  'kiosk.maintenance': 'The service is stopped for maintenance.',
  'kiosk.business-days-only': 'This certificate is available on working days only.',
  'kiosk.eligible': '{certificate|certificate}: available.',
  'kiosk.moved-out': 'Certificates of people who have moved out are not available.',
  'kiosk.moving-out': 'Certificates of people who are about to move out are not available.',
  'kiosk.household-moving-out':
    'Someone in the household is about to move out, so the resident record is not available.',
  'kiosk.issue-restricted': 'The issue is restricted. Please come to the counter.',
  'kiosk.unsupported-characters':
    'The name or address has characters the machine cannot show. Please come to the counter.',
  'kiosk.under-age': 'Not available at kiosks to people under {age|number}.',
  'kiosk.certificate-too-new':
    'The certificate on the card can be used from the day after it was registered.',
  'kiosk.abroad': 'People who have moved abroad can get family register certificates only.',
  'kiosk.counter-only': 'A certificate with this content is available at the counter only.',
  'kiosk.seal-not-registered': 'No seal is registered.',
  'kiosk.domicile-elsewhere':
    'Please ask the municipality of the registered domicile whether it offers this service.',
  'kiosk.domicile-registration-missing':
    'The use must be registered with the domicile first, and again after the certificate was renewed.',
  'kiosk.tax-not-resident': 'There was no resident registration here on 1 January of that year.',
  'kiosk.tax-not-declared': 'The income has not been declared yet.',
  'kiosk.tax-too-early': 'After the declaration, the certificate is available from {from|date}.',
  'kiosk.tax-year': 'Only the latest three years are available.',
  'kiosk.service-ended': 'This certificate is no longer issued at kiosks.',

  'counter.open': 'Open until {closes|time}.',
  'counter.before-opening': 'Opens at {opens|time} today.',
  'counter.after-closing': 'Closed at {closes|time} today.',
  'counter.closed-weekday': 'Closed today.',
  'counter.holiday': 'Closed for a public holiday ({holiday|text}).',
  'counter.year-end': 'Closed at year end (29 December to 3 January).',
  'counter.closed-day': 'Closed today by exception.',

  ...numberEn,
  ...cardEn,
  ...eventsEn,
  ...servicesEn,
};
