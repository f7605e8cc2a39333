// The reasons in English: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesEn: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': 'A kiosk prints it: {content|content}.',
  'kiosk.content-counter-only': 'Not at kiosks, at the counter only: {content|content}.',
  'kiosk.content-not-yours': 'Not on your record: {content|content}.',
  'kiosk.ask-receiver-first': 'Ask the receiver first whether the number is needed.',
  'kiosk.no-exchange': 'A certificate taken by mistake is not exchanged.',
  'kiosk.no-refund-left-behind': 'There is no refund for paper left in the machine.',
  'kiosk.tell-at-once': 'Tell the clerk at once, before leaving the shop.',
  'kiosk.bring-all-papers': 'Bring all printed sheets.',
  'kiosk.bring-receipt': 'Bring the receipt.',
  'kiosk.void-and-refund': 'The certificate may be stamped void and the fee refunded.',
  'kiosk.take-anew': 'Take the certificate anew.',

  'domicile.not-offered': 'The municipality of the domicile does not offer family registers at kiosks.',
  'domicile.not-needed': 'Address and domicile are in the same municipality: no registration is needed.',
  'domicile.needed': 'The use must be registered with the domicile first.',
  'domicile.lost': 'Register with the domicile again, because of {change|change}.',
  'domicile.holds': 'The registration with the domicile still holds.',

  'points.not-open': 'The second round of points does not take applications on that day.',
  'points.card-too-late': 'Points are for people who applied for the card by {by|date}.',
  'points.first-round-taken': 'Who took the 5,000 of the first round gets none for the card.',
  'points.register-cashless': 'Register a cashless service.',
  'points.for-card': '{yen|yen} in points, for purchases or charges of up to {spent|yen}.',
  'points.part-not-open': 'Applications for this part began on {from|date}.',
  'points.register-insurance': 'Register the card as the insurance card first.',
  'points.register-account': 'Register an account for public money first.',
  'points.for-registration': '{yen|yen} in points.',
  'points.apply-separately': 'The points need an application of their own, besides the registration.',

  'vaccination.issued': 'A vaccination certificate can be had.',
  'vaccination.not-offered': 'No vaccination certificates are issued on that day.',
  'vaccination.card-and-pin': 'The card and its PIN are needed.',
  'vaccination.phone': 'A phone that reads the card is needed.',
  'vaccination.passport': 'A passport is needed for use abroad.',
  'vaccination.app-first':
    'Kiosks print it for use abroad only when the app issued one for abroad from {from|date} on.',

  'one-stop.accepted': 'The move-out and the appointment can be sent online.',
  'one-stop.visit': 'The visit to the new municipality stays necessary.',
  'one-stop.not-yet': 'The one-stop service does not exist yet on that day.',
  'one-stop.domestic-only': 'It is for moves within Japan.',
  'one-stop.no-proxy': 'Nobody can do it for the person.',
  'one-stop.too-early': 'It is open from {opens|date}.',
  'one-stop.too-late': 'It was open until {closes|date}. File at the counter or by post.',
  'one-stop.certificates': 'Valid certificates are needed.',
  'one-stop.pin': 'This PIN is needed: {pin|pin}.',

  'insurance.register': 'Register the card as the insurance card.',
  'insurance.full': 'The card stands in for the insurance card.',
  'insurance.grace':
    'The certificate has expired; until {until|date} it shows the eligibility only. Have it renewed.',
  'insurance.grace-over':
    'The certificate has expired, and the grace ended on {until|date}. Have it renewed.',
  'insurance.paper-issued': 'Insurance cards are being issued.',
  'insurance.paper-not-issued': 'No new insurance cards are issued from 2 December 2024.',
  'insurance.eligibility-certificate': 'People who do not use the card get an eligibility certificate.',

  'service.open': 'Available: {service|service}.',
  'service.not-yet': '{service|service}: began on {from|date}; it does not exist yet on that day.',
  'service.ended': '{service|service}: ended on {to|date}.',
  'service.needs-pin': '{service|service}: needs a PIN, which a card without PINs does not have.',

  'dial.day-and-night': 'A card is suspended after loss or theft at any hour of any day.',
};
