// The number, safety, questions, contacts and offices: chapters 1, 5, 9, 10 and 11 in English.
import type { numberJa } from '../ja/number.ts';

export const numberEn: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.lead':
    'My Number is a number of twelve digits that every resident is told. You use it for social security, tax and disaster procedures.',
  'number.what': 'One number for life',
  'number.for-life': 'It stays the same all your life, also when you move or change your name.',
  'number.when-changed': 'When does it change?',
  'number.good-for': 'What it is good for',
  'number.fewer-papers': 'You bring fewer papers.',
  'number.fair':
    'Income and benefits can be known, so burdens are fairer and help reaches those who need it.',
  'number.faster': 'Offices compare and copy less, so procedures are faster and have fewer errors.',
  'number.help': 'If you want help',
  'number.help-where': 'At these offices somebody goes through it with you.',
  'number.help-ask': 'Ask at a counter.',
  'number.help-apply': 'applying for the card',
  'number.help-photo': 'taking the photo',
  'number.help-register': 'registering the card for insurance, and an account for public money',
  'number.help-points': 'applying for points',

  'safety.lead':
    'Officials never ask for your number or a PIN by telephone or at your door. Whoever does is a fraud.',
  'safety.fraud': 'Beware of fraud',
  'safety.never': 'By telephone or at your door, officials never',
  'safety.doubt': 'In doubt, say nothing, hang up, and call this number.',
  'safety.apart': 'Data are not kept in one place',
  'safety.apart-tax':
    'As before, each office keeps its own: income tax data at the tax office, residents’ tax data at the municipality.',
  'safety.apart-2':
    'Since fiscal year 2017 offices have exchanged what is needed, and only when it is needed.',
  'safety.apart-3':
    'The exchange does not use your number, and it is encrypted. A leaked number does not open your data.',
  'safety.example': 'When a municipality asks the tax office',
  'safety.node-municipality': 'Your municipality',
  'safety.node-network': 'Information network',
  'safety.node-tax-office': 'Tax office',
  'safety.exchange-1':
    '1. The municipality keeps your number to itself and uses a code that nobody else has.',
  'safety.exchange-2': '2. The information network checks that the law allows the question.',
  'safety.exchange-3': '3. It reaches the tax office under another code, which only the tax office has.',
  'safety.exchange-4': '4. The tax office returns, encrypted, just what was asked. A record is kept.',
  'safety.duty': 'Rules for whoever handles the number',
  'safety.duty-law': 'It may be used only for tasks named in a law or ordinance.',
  'safety.duty-leaks': 'Whoever handles it has to protect it against loss and leaks.',
  'safety.duty-seen':
    'Somebody who has seen your number can hardly act for you, because identity is checked as well.',

  'questions.lead':
    'What people often ask about the number, expiries, revoked certificates, and family registers at kiosks.',
  'questions.about-number': 'My Number',
  'questions.choose': 'Can I choose my number?',
  'questions.choose-answer':
    'No. It changes only when it leaked and misuse is feared, and you cannot choose the new one either.',
  'questions.code': 'How does it differ from the resident code?',
  'questions.code-answer':
    'My Number is made from the resident code, but neither can be worked out from the other.',
  'questions.telephone': 'Will you tell me my number by telephone?',
  'questions.telephone-answer': 'No. The quick way is a resident record that shows it.',
  'questions.careful': 'What should I be careful about?',
  'questions.careful-answer':
    'Do not tell it, or let it be copied or noted, outside procedures set by law. Do not use it as a password or put it on the internet.',
  'questions.leak': 'If my number leaks, does everything leak?',
  'questions.leak-answer':
    'No. Each office keeps its own data, and the exchange does not use the number. There is no database that holds it all.',
  'questions.revoked': 'If a message says your certificate is revoked',
  'questions.revoked-answer':
    'Bring the card to a counter, where a new certificate is issued. A certificate ends in these cases.',
  'questions.expiry': 'Expiries and former names',
  'questions.when-renew': 'From when can I renew?',
  'questions.when-renew-answer':
    'From the day after three months before the expiry; where a month has no such day, from the next day. What expires on {expiry} can be renewed from {opens}.',
  'questions.why-expiry': 'Why are there expiries, and why do they differ?',
  'questions.why-expiry-answer':
    'Cards expire because faces change. Certificates expire sooner because cryptography ages.',
  'questions.former-name': 'Can my former name be on the card?',
  'questions.former-name-answer': 'Yes. First have it recorded in the resident record.',
  'questions.kiosk': 'Kiosks',
  'questions.register': 'Can I get family registers?',
  'questions.register-answer':
    'Yes if your registered domicile is in {ward}. If it is elsewhere, when that town offers it and you have registered the use.',
  'questions.before': 'I used to get a family register, but now I cannot',
  'questions.before-answer':
    'The registration with the domicile is lost when certificates, name, address or PIN change. Register again.',
  'questions.print': 'The print cannot be read',
  'questions.misprint':
    'Page 13 of the guidebook of 2023 says that those with their domicile in {ward} get none. We take page 10 to be right: they do.',

  'contacts.lead': 'Loss and theft are answered day and night. For anything else call in office hours.',
  'contacts.menu': 'Keys of the free dial',
  'contacts.menu-caption': 'Menu after the announcement',
  'contacts.press': 'Press',
  'contacts.about': 'About',
  'contacts.languages': 'Other languages than Japanese',
  'contacts.languages-text': 'The free dial in other languages:',
  'contacts.telephones': 'Numbers and hours',
  'contacts.busy-hours': 'Busy around {from} to {to}.',
  'contacts.speaks': 'Besides Japanese it speaks: {languages}',

  'offices.anywhere':
    '{count, plural, =1 {This office} other {Any of the {count} offices}} hands over cards, writes changes on them and renews certificates.',
  'offices.late': 'Open until {closes} on: {days}.',
  'offices.hours': 'Hours',
  'offices.places': 'Offices',
  'offices.helps': 'Somebody here helps you to apply and take the photo.',
  'offices.map': 'Map of {name} (external)',
  'offices.waiting-count':
    '{count, plural, =0 {Nobody is waiting now.} =1 {One person is waiting now.} other {{count} people are waiting now.}}',
  'offices.waiting-calling': 'Being called: {numbers}',
  'offices.waiting-window': '{number} (window {window})',
  'offices.waiting-median': 'Lately it took about {minutes} minutes from taking a number to being called.',
  'offices.waiting-at': 'The queues are as of {time} and renewed every minute.',
  'offices.waiting-unknown': 'How many people are waiting cannot be told right now.',
  'offices.visit': 'Before you come',
  'offices.reserve': 'Reserve a time to pick up a card.',
  'offices.same-day': 'For a reservation on the same day, call the office you want to visit.',
  'offices.congestion':
    'The congestion page of {ward} shows how many people wait and which number is called.',
};
