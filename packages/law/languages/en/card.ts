// The reasons in English: loss, express issue, revocation, renewal, setting PINs anew.
import type { cardJa } from '../ja/card.ts';

export const cardEn: Readonly<Record<keyof typeof cardJa, string>> = {
  'loss.call': 'Call the My Number free dial at once to suspend the card: day and night, every day.',
  'loss.police': 'Report the loss to the police.',
  'loss.lift': 'Bring the found card and an identity document to the counter to lift the suspension.',
  'loss.sign-again': 'The signature certificate was revoked; have it issued anew at the same counter.',
  'loss.abolish': 'When the card is not found, file its abolition at the counter.',
  'loss.apply-again': 'You can apply for a card again.',
  'loss.not-by-telephone': 'A suspension cannot be lifted by telephone.',
  'loss.bring-card': 'Bring the card that was found.',
  'loss.bring-identity': 'Bring a document that confirms the person (driving licence, passport …).',
  'loss.not-household': 'A household member comes as a proxy, with the papers of a proxy.',
  'loss.lifted': 'The suspension can be lifted.',

  'express.eligible': 'An express card can be applied for (until {until|date}).',
  'express.not-offered': 'There is no express issue on that day.',
  'express.no-ground': 'No ground for an express card; the ordinary way takes about a month.',
  'express.too-late': 'An express card could be applied for until {until|date}.',
  'express.not-happened': 'The event has not happened yet.',

  'expiry-ground.face': 'The card identifies by a photo, and faces change with the years.',
  'expiry-ground.as-passports':
    'Passports and the like run ten years at most; so it runs to the tenth birthday.',
  'expiry-ground.young-face': 'Faces of people under 18 change more; so it runs to the fifth birthday.',
  'expiry-ground.cryptography': 'Cryptography ages as the means to break it grow.',
  'expiry-ground.shorter-than-card': 'So a certificate is shorter than the card: to the fifth birthday.',

  'revocation.attributes-changed':
    'Name, address, birth date or sex changed, so the signature certificate was revoked by itself.',
  'revocation.auth-keeps':
    'A change of name, address, birth date or sex does not revoke the user authentication certificate.',
  'revocation.requested': 'Its revocation was asked for.',
  'revocation.expired': 'Its validity has ended.',
  'revocation.death': 'The person has died.',
  'revocation.reissue-at-counter': 'Have it issued anew at the counter.',

  'renewal.in-person': 'Certificates are in principle a matter of the person only.',
  'renewal.bring-card': 'Bring the card.',
  'renewal.card-expired': 'The card expired on {expiry|date}, so no certificate can be issued.',
  'renewal.by-inquiry': 'A proxy needs the person’s answer to a letter: two visits.',
  'renewal.free': 'Renewal, and issue after expiry, are free.',
  'renewal.issued-anew': 'It has expired, so a new one is issued.',

  'pin.locked': '{pin|pin}: the PIN is locked after {tries|number} wrong tries in a row.',
  'pin.tries-left': '{pin|pin}: {left|number} tries left.',
  'pin.old-needed': '{pin|pin}: without the present PIN it has to be set anew.',
  'pin.change-by-app': '{pin|pin}: the PIN can be changed in the portal’s app.',
  'pin.change-at-counter': '{pin|pin}: the PIN can be changed at the counter.',
  'pin.reset-at-counter': '{pin|pin}: the PIN can be set anew at the counter, the same day.',
  'pin.reset-by-inquiry':
    '{pin|pin}: a proxy needs the person’s answer to a letter to set the PIN anew: two visits.',
  'pin.reset-at-kiosk':
    'It can be set anew at a kiosk within {hours|number} hours after reserving by app, free of charge.',
  'pin.reset-in-person': 'The person has to come.',
  'pin.bring-card': 'Bring the card.',
  'pin.counter-only': '{pin|pin}: the PIN is set anew at the counter only.',
  'pin.kiosk-not-yet': '{pin|pin}: kiosks cannot set the PIN anew on that day.',
  'pin.kiosk-self-only': 'At a kiosk the person only can do it: the face is checked.',
  'pin.kiosk-other-needed': 'At a kiosk the PIN of the other certificate is needed: {pin|pin}.',
  'pin.kiosk-sign-invalid': 'The signature certificate is not valid, so a kiosk cannot set the PIN anew.',
};
