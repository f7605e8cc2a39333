// The reasons in English: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsEn: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': 'After {event|lifeEvent} the card goes on.',
  'event.card-suspended': 'By {event|lifeEvent} the card stops working.',
  'event.card-lapsed': 'By {event|lifeEvent} the card lapses.',
  'event.card-abolished': 'By {event|lifeEvent} the card comes to its end.',
  'event.card-invalid': 'By {event|lifeEvent} the card becomes invalid.',
  'event.face-add-note': 'The notes on the face and the text in the chip are written anew at the counter.',
  'event.face-new-card': 'To go on, apply for a new card.',
  'event.auth-stays': 'The user authentication certificate stays valid.',
  'event.auth-held': 'The user authentication certificate is on hold.',
  'event.auth-resumes': 'The user authentication certificate works again.',
  'event.auth-revoked': 'The user authentication certificate is revoked.',
  'event.auth-expired': 'The user authentication certificate has expired.',
  'event.auth-locked':
    'The user authentication certificate is valid but cannot be used until the PIN is set anew.',
  'event.sign-stays': 'The signature certificate stays valid.',
  'event.sign-held': 'The signature certificate is on hold.',
  'event.sign-resumes': 'The signature certificate works again.',
  'event.sign-revoked': 'The signature certificate is revoked. To use one, have it issued anew.',
  'event.sign-expired': 'The signature certificate has expired.',
  'event.sign-locked':
    'The signature certificate is valid but cannot be used until the password is set anew.',
  'event.number-changes': 'The number becomes a new one.',

  'filing.accepted': '{procedure|procedure}: can be done.',
  'filing.in-person': '{procedure|procedure}: in principle the person only.',
  'filing.not-by-proxy': '{procedure|procedure}: nobody can do it for the person.',
  'filing.not-yet': '{procedure|procedure}: from {from|date} only.',
  'filing.within': 'File within {days|number} days from {from|date}, by {until|date}.',
  'filing.late': 'The time to file ended on {until|date}. File at once.',

  'continuation.done': 'The card goes on in the new municipality.',
  'continuation.open': 'Bring the card and have it carried on by {until|date}.',
  'continuation.file-first': 'File the move-in by {until|date}; after that the card lapses.',
  'continuation.filed-late-after-move':
    'The card lapsed: the move-in was filed more than {days|number} days after the move (by {until|date}).',
  'continuation.filed-late-after-plan':
    'The card lapsed: the move-in was filed more than {days|number} days after the planned move-out (by {until|date}).',
  'continuation.shown-late':
    'The card lapsed: it was not carried on within {days|number} days after the move-in was filed (by {until|date}).',
  'continuation.moved-again': 'The card lapsed: the person moved out again before it was carried on.',
  'continuation.card-not-usable': 'The card is not valid, so it cannot be carried on.',

  'overseas.continued': 'The card goes on abroad.',
  'overseas.always-lapses': 'By a move abroad up to 26 May 2024 the card lapses.',
  'overseas.keep-card':
    'Keep the card until a new one was issued after the return: it is needed to receive the new one.',
  'overseas.too-late': 'It had to be done by the day before the planned move ({planned|date}).',
  'overseas.citizens-only':
    'Only Japanese nationals with a supplementary family register can use the card abroad.',
  'overseas.free-reissue': 'A new card is free when applied for by {until|date}.',
  'overseas.left-too-early': 'Who left Japan before {from|date} has no number.',
  'overseas.apply-abroad':
    'The card can be applied for at an embassy or consulate, or with the municipality of the domicile.',
};
