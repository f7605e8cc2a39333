// Card and PINs: chapters 3 and 6 in English.
import type { cardJa } from '../ja/card.ts';

export const cardEn: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    'A card with your photo, for those who apply for it. It shows both your number and who you are. You use it online and for certificates at convenience stores too.',
  'card.front': 'Front',
  'card.back': 'Back',
  'card.case': 'In its case',
  'card.part': '{number}: {name}',
  'card.part-name': 'Name, address, birth date, sex',
  'card.part-name-text':
    'When one of them changes, file it at a counter within {days} days. The card is written anew and the signature certificate replaced.',
  'card.part-expiry': 'Expiry of the card',
  'card.part-expiry-text':
    'Birthday number {adultYears} after the card was made; number {minorYears} if you were under {adultAge}. After that it no longer works.',
  'card.part-certificate': 'Expiry of the certificates',
  'card.part-certificate-text':
    'Birthday number {certificateYears} after the certificate was issued. A counter writes it here for you.',
  'card.part-notes': 'Space for notes',
  'card.part-notes-text':
    'Officials write a new address or name here. If you write on it yourself, the card becomes invalid.',
  'card.part-number': 'My Number',
  'card.part-number-text':
    'Twelve digits. Do not show it or let it be copied, except where a procedure needs it. This picture hides it.',
  'card.part-chip': 'Chip',
  'card.part-chip-text':
    'It holds what is printed on the card, and the certificates. It holds no tax or pension data.',
  'card.part-sex': 'What is hidden',
  'card.part-sex-text':
    'The case covers sex, the organ donation field and the number on the back. Leave the card in it when you show who you are.',
  'card.case-hides': 'The case hides what need not be seen.',
  'card.organ': 'There is a field to say whether you would donate organs. You are free to leave it empty.',
  'card.case-at-counter': 'Counters give you a case free of charge.',
  'card.expiry-title': 'How long it lasts',
  'card.expiry-adult': 'The card: to birthday number {adultYears} after it was made.',
  'card.expiry-minor': 'A card made under {adultAge}: to birthday number {minorYears}.',
  'card.expiry-certificate':
    'The certificates: to birthday number {certificateYears} after they were issued. The signature certificate also ends when your name or address changes.',
  'card.expiry-foreign': 'The card of somebody with a period of stay: to the last day of the stay.',
  'card.why-expiry': 'Why there is an expiry',

  'pins.lead':
    'You use two of them often: a password of {min} to {max} characters for signatures, and four digits to log in. After wrong tries in a row they lock, and you set them anew at a counter.',
  'pins.kinds': 'The four PINs',
  'pins.caption': 'Forms and uses of the PINs',
  'pins.name': 'Name',
  'pins.form': 'Form',
  'pins.form-password': '{min} to {max} characters: capital letters and digits, at least one of each',
  'pins.form-four-digits': 'four digits',
  'pins.tries': 'Locks after',
  'pins.times': '{tries} in a row',
  'pins.use': 'Use',
  'pins.use-sign': 'Sending documents online, such as e-Tax',
  'pins.use-auth': 'Logging in to the portal, certificates at convenience stores',
  'pins.use-register': 'Writing a move or a new name onto the card at a counter',
  'pins.use-text': 'Copying name and address from the card into a form',
  'pins.same': 'The three of four digits may be the same.',
  'pins.days': 'Wrong tries are remembered over days. A right one takes the count back to the beginning.',
  'pins.not-number': 'Do not use your My Number or birth date as a PIN.',
  'pins.certificates': 'What an electronic certificate is',
  'pins.certificates-text': 'Your identity card for the internet. The chip holds two. They prove',
  'pins.proves-person': 'that it is really you',
  'pins.proves-unaltered': 'that nobody altered what you sent',
  'pins.proves-done': 'that it was processed correctly',
  'pins.change': 'Changing a PIN',
  'pins.change-text': 'If you know the present one: in the portal app on your smartphone, or at a counter.',
  'pins.reset': 'Forgotten or locked',
  'pins.reset-text': 'A counter sets it anew.',
  'pins.kiosk-no': 'It cannot be set anew at a kiosk.',
  'pins.kiosk-yes':
    'If you know the PIN of “{other}”, kiosks of {shops} set it anew too. Reserve by app first, then go to the shop within {hours} hours.',
};
