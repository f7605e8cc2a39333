// Certificates at convenience stores and papers to bring: chapters 8 and 2 in English.
import type { kioskJa } from '../ja/kiosk.ts';

export const kioskEn: Readonly<Record<keyof typeof kioskJa, string>> = {
  'kiosk.lead':
    'With the card and its four-digit PIN you get certificates at most convenience stores of Japan, {opens} to {closes}, on weekends and holidays too.',
  'kiosk.hours': 'Hours',
  'kiosk.hours-text':
    'Every day from {opens} to {closes}; not at year end (29 December to 3 January) nor on maintenance days.',
  'kiosk.fees': 'Fees',
  'kiosk.fees-caption': 'What one certificate of {ward} costs',
  'kiosk.fees-kind': 'Certificate',
  'kiosk.fees-kiosk': 'Kiosk',
  'kiosk.fees-counter': 'Counter',
  'kiosk.free': 'free',
  'kiosk.not-offered': 'not offered',
  'kiosk.shops': 'Shops',
  'kiosk.shops-text': 'Shops of these chains all over Japan, where they have a multi-copier.',
  'kiosk.steps': 'How to do it',
  'kiosk.step-1':
    'On the screen choose “行政サービス” (public services), then “証明書交付サービス” (certificates).',
  'kiosk.step-2': 'Lay your card on the machine.',
  'kiosk.step-3': 'Enter the four-digit authentication PIN.',
  'kiosk.step-4': 'Choose the certificate, what it shall show, and how many copies.',
  'kiosk.step-5': 'Insert the fee.',
  'kiosk.step-6': 'Take the paper. There may be several sheets: look whether one is left.',
  'kiosk.other-town':
    'If you live in another town than your registered domicile, family registers have a button of their own.',
  'kiosk.locked':
    'After three wrong PINs in a row the card locks. Come to a counter yourself, with the card.',
  'kiosk.kinds': 'What you can get, and what it can show',
  'kiosk.at-kiosk': 'At kiosks',
  'kiosk.at-counter': 'At the counter only',
  'kiosk.content': '{kind}: {content}',
  'kiosk.for-citizens': ' (Japanese nationals)',
  'kiosk.for-foreigners': ' (foreign residents)',
  'kiosk.note-household': 'Resident records: your own, and those of your household.',
  'kiosk.note-number': 'Before you have your My Number printed, ask the receiver whether it is needed.',
  'kiosk.note-seal': 'Seal certificates: after you have registered a seal with {ward}.',
  'kiosk.note-domicile':
    'Family registers: if your registered domicile is in {ward}. If you live elsewhere, register the use first (本籍地利用登録). If your domicile is elsewhere, ask there.',
  'kiosk.note-domicile-again':
    'After new certificates or a move, that registration has to be made once more.',
  'kiosk.note-tax':
    'Tax certificates: if you lived in {ward} on 1 January of that year and your income is declared; the latest {years} years.',
  'kiosk.free-at-counter': 'Certificates that are free, for pensions and the like: at a counter only.',
  'kiosk.note-vaccination':
    'Vaccination certificates for use abroad: only if the app issued you one for use abroad on {from} or later.',
  'kiosk.refused': 'When a kiosk refuses',
  'kiosk.refused-text': 'In these cases the kiosk says no, and tells you why.',
  'kiosk.refused-tax':
    'Tax certificates are not to be had until some days have passed after the declaration.',
  'kiosk.shop': '{shop} ({source})',
  'kiosk.refused-others':
    'There are other cases. Ask a counter about records and seals, and the tax section about tax.',
  'kiosk.before-leaving': 'Before you leave the shop',
  'kiosk.check-papers': 'Count the sheets. There is no refund for sheets left behind.',
  'kiosk.check-print':
    'Look whether both sides can be read. If not, show all sheets and the receipt to the shop’s clerk at once: they are made void, and you may get your money back. Then take the certificate anew.',
  'kiosk.check-wrong': 'A certificate of the wrong kind cannot be exchanged.',

  'documents.lead':
    'To give your number, show a paper with the number and papers that say who you are. The My Number Card alone does both.',
  'documents.check': 'Are the papers you have enough?',
  'documents.enough': 'These papers are enough',
  'documents.not-enough': 'These papers are not enough',
  'documents.decide': 'Check',
  'documents.list-A': 'A. Papers that show the number (one; the My Number Card also shows who you are)',
  'documents.list-B1': 'B. Papers of which one is enough (with a photo)',
  'documents.list-B2': 'B. Papers of which two are needed (without a photo)',
  'documents.valid': 'A paper must be valid on the day you show it.',
  'documents.fields': 'It must show your name and birth date, or your name and address.',
  'documents.notification':
    'A notification card counts only while its name and address are those of the resident record.',
  'documents.two': 'Without a photo, show two or more papers of different kinds.',
  'documents.examples': 'Combinations, for example',
  'documents.who': 'Who may ask, and for what',
  'documents.ask-purpose': 'When somebody asks for your number, first ask what it is for.',
  'documents.fields-of-law':
    '{fields, plural, =3 {The number is used only for procedures of social security, tax and disasters that the law names.} other {The number is used only for procedures of social security, tax and disasters, and others that the law names.}}',
  'documents.nobody': 'may not ask. You need not answer.',
  'documents.family': 'Forms ask for your own number and, where needed, for those of your family.',
  'documents.life': 'When in life you give the number',
  'documents.at-counter': 'At a counter',
  'documents.at-counter-text':
    'When your address or name changes by a move, a marriage or otherwise, file it at a counter. With the card you can file the move-out and announce your visit online.',
};
