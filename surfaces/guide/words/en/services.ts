// Services: chapter 7 and the uses of p.8 in English.
import type { servicesJa } from '../ja/services.ts';

export const servicesEn: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead':
    'Besides showing who you are, the card opens the portal, certificates at convenience stores, moving, tax returns, passports, health insurance and more.',
  'services.portal': 'The portal (Mynaportal)',
  'services.portal-does':
    'Your own page to find and file procedures and to receive notices. You can file a move, register for insurance and change your PINs.',
  'services.portal-devices':
    'Log in with a smartphone that reads the card, or with a PC that has a card reader.',
  'services.portal-without': 'Some of it works without a card.',
  'services.running': 'What you can use',
  'services.pins': 'PINs asked for: {pins}',
  'services.no-pin': 'No PIN needed',
  'services.by-post':
    'You can also apply for certificates online and receive them by post. Pay fee and postage by credit card; they come to your registered address. If you are in a hurry, a kiosk is faster.',
  'services.moving':
    'A move can be filed online from {oneStopBefore} days before to {oneStopAfter} days after it. Within Japan only, and nobody can do it for you.',
  'services.tax': 'With e-Tax you can file a return by smartphone, for instance to deduct medical expenses.',
  'services.insurance':
    'Lay the card on the reader of a clinic or pharmacy, and it serves as your insurance card.',
  'services.open': 'Open on this day',
  'services.closed': 'Not open on this day',
  'services.points-all': 'Up to {yen} worth of points in three parts.',
  'services.points-card':
    'The card: for cards applied for by {by}. Register a cashless service and spend or charge {spent} for up to {yen}. Not if you took those of the first round.',
  'services.points-insurance': 'Registering for insurance: {yen}.',
  'services.points-account': 'Registering an account for public money: {yen}.',
  'services.points-ask':
    'Apply by smartphone app. If you had registered before, the points still had to be applied for. Ask the payment service about your points.',
  'services.vaccination':
    'Uses the card, a four-digit PIN and a smartphone that reads the card. For use abroad, a passport too.',
  'services.others': 'Services not to be had on this day',
};
