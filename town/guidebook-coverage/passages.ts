// ガイドブックの一節ごと: what each passage says, in few words, who has to make it true, and where besides the rules of law and
// the pages of the guide it is held. The table of docs/guidebook-coverage.md is made from it.
import { posix } from 'node:path';

/** A room by its folder, built or not. */
export type Room =
  | `packages/${'numbers' | 'card' | 'pki' | 'paper' | 'ledger' | 'wire'}`
  | `institutions/${'jlis' | 'municipality' | 'digital-agency' | 'linkage' | 'agencies'}`
  | `surfaces/${'counter' | 'kiosk' | 'desk' | 'portal' | 'signage' | 'hotline'}`;

/** A function or table outside the rules that holds the passage, and the test that would notice. */
export type Held = { name: string; file: string; test: string };

export type Passage = {
  says: string;
  /** Who makes it true besides law and guide. Those without a folder yet are named as not built. */
  rooms: readonly Room[];
  held: readonly Held[];
  /** Pages of other surfaces: `kiosk /pin`. */
  doors: readonly string[];
  /** Desks that a room which stands does not have yet. */
  waits: readonly string[];
};

const passage = (says: string, rooms: readonly Room[] = [], more: Partial<Passage> = {}): Passage => ({
  says,
  rooms,
  held: [],
  doors: [],
  waits: [],
  ...more,
});
const held = (name: string, file: string, test: string): Held => ({
  name,
  file,
  test: posix.join(posix.dirname(file), test),
});

const NUMBERS = 'packages/numbers';
const CARD = 'packages/card';
const PKI = 'packages/pki';
const PAPER = 'packages/paper';
const LEDGER = 'packages/ledger';
const WIRE = 'packages/wire';
const JLIS = 'institutions/jlis';
const CITY = 'institutions/municipality';
const DIGITAL = 'institutions/digital-agency';
const LINKAGE = 'institutions/linkage';
const AGENCIES = 'institutions/agencies';
const COUNTER = 'surfaces/counter';
const KIOSK = 'surfaces/kiosk';
const DESK = 'surfaces/desk';
const PORTAL = 'surfaces/portal';
const SIGNAGE = 'surfaces/signage';
const HOTLINE = 'surfaces/hotline';

const DESIGNATION = held('designate', `${JLIS}/designation/designate.ts`, 'designation.test.ts');
const APPLICATION = held('receiveApplication', `${JLIS}/applications/apply.ts`, 'applications.test.ts');
const HAND_OVER = held('handOverDesk', `${CITY}/hand-overs/hand-over.ts`, 'hand-overs.test.ts');
const RESERVATION = held('pickUps', `${CITY}/reservations/reservations.ts`, 'reservations.test.ts');
const QUEUE = held('waitingDesk', `${CITY}/queue/waiting.ts`, 'queue.test.ts');
const PROFILE = held('municipalityProfile', `${CITY}/profiles/profile.ts`, 'profile.test.ts');
const ISSUANCE = held('issueDesk', `${CITY}/issuance/issue.ts`, 'issuance.test.ts');
const MENU = held('menuDesk', `${CITY}/issuance/menu.ts`, 'issuance.test.ts');
const MARKS = held('marks', `${CITY}/register/marks.ts`, 'register.test.ts');
const GUARD = held('numbersOutside', `${WIRE}/guard.ts`, 'guard.test.ts');
const OWN_DATABASE = held('prepareInstitution', `${LEDGER}/institution/databases.ts`, 'databases.test.ts');
const CHIP = held('Chip', `${CARD}/chip/chip.ts`, 'chip.test.ts');
const FACE = held('PlasticCard', 'surfaces/ui/components/plastic-card.tsx', 'plastic-card.test.tsx');
const PERSONALISED = held(
  'withPersonalFiles',
  `${CARD}/personalise/personal-files.ts`,
  'personal-files.test.ts',
);
const KIOSK_STEPS = held('transitions', `${KIOSK}/visit/steps.ts`, 'steps.test.ts');
const NOTICE = held('noticeLetter', `${CITY}/cards/notice-letter.ts`, '../hand-overs/hand-overs.test.ts');
const REGISTER_EVENT = held('receiveRegisterEvent', `${JLIS}/certification/events.ts`, 'events.test.ts');

const FILING = held('filingDesk', `${CITY}/filings/file.ts`, 'filings.test.ts');
const CERTIFICATES = held('certificateDesk', `${CITY}/certificates/procedure.ts`, 'certificates.test.ts');
const FILE = 'counter /residents/:residentId/filings/new';
const CERTIFY = 'counter /cards/:cardSerial/certificates';

const KINDS_TO_COME = { waits: ['kiosk: only resident records are issued'] };

/** By the number of chapter and passage. */
export const PASSAGES: Readonly<Record<string, Passage>> = {
  '1.1': passage('every resident is told a number of twelve digits', [NUMBERS, JLIS, CITY], {
    held: [DESIGNATION],
    doors: ['counter /residents/new', 'desk /people/:handle/letters'],
  }),
  '1.2': passage('it stays for life, unless misuse is feared', [NUMBERS, CITY], {
    waits: ['counter: changing a number'],
  }),
  '1.3': passage('fewer papers for social security, tax and disasters', [LINKAGE]),
  '1.4': passage('income and benefits can be known, so burdens are fairer', [LINKAGE, AGENCIES]),
  '1.5': passage('offices compare and copy less', [LINKAGE]),
  '1.6': passage('booths in the offices help with application and photo', [CITY, COUNTER], {
    held: [PROFILE],
    doors: ['counter /applications'],
  }),
  '2.1': passage('moves and changes of name are filed at an office', [CITY, COUNTER], {
    held: [FILING],
    doors: ['counter /residents/new', FILE],
  }),
  '2.2': passage('with the card: moving out and announcing the visit online', [DIGITAL, PORTAL]),
  '2.3': passage('only bodies and purposes that the law names', [AGENCIES]),
  '2.4': passage('own number on forms, and the family’s where needed', [AGENCIES]),
  '2.5': passage('stages of life at which the number is given'),
  '2.6': passage('a paper with the number (A) and papers of identity (B)', [COUNTER], {
    held: [held('identityDesk', `${CITY}/hand-overs/identity.ts`, 'hand-overs.test.ts')],
    doors: ['counter /hand-overs'],
  }),
  '2.7': passage('the card alone is both'),
  '2.8': passage('A: card, notification card that still matches, resident record'),
  '2.9': passage('B: one public paper with a photo'),
  '2.10': passage('B: or two without a photo'),
  '2.11': passage('valid when shown; name with birth date or address'),
  '2.12': passage('ask what the number is for'),
  '2.13': passage('three worked combinations'),
  '2.14': passage('without a photo: two or more'),
  '3.1': passage('for those who apply; photo, number and identity in one', [CITY, JLIS], {
    held: [APPLICATION],
    doors: ['desk /people/:handle/apply', 'counter /applications'],
  }),
  '3.2': passage('four attributes on the face; a change rewrites notes and certificates', [CARD, CITY], {
    held: [FILING, REGISTER_EVENT],
    doors: [FILE],
  }),
  '3.3': passage('valid to the tenth birthday, the fifth for the young', [], {
    held: [held('manufactureCards', `${JLIS}/manufacture/make.ts`, 'manufacture.test.ts')],
  }),
  '3.4': passage('renewal from the day after three months before', [CITY], {
    waits: ['counter: card renewal'],
  }),
  '3.5': passage('renewal takes a new photo and application', [CITY, COUNTER], {
    held: [held('examinePhoto', `${JLIS}/applications/photo.ts`, 'photo.test.ts')],
  }),
  '3.6': passage('certificates to the fifth birthday, or a change of attributes', [PKI], {
    held: [held('createAuthority', `${PKI}/issuance/authority.ts`, 'issuance.test.ts')],
  }),
  '3.7': passage('J-LIS writes before the expiry', [JLIS], { waits: ['J-LIS: notices of expiry'] }),
  '3.8': passage('notes are written by officials only', [CARD, CITY], { held: [FACE] }),
  '3.9': passage('organ donation, if one likes', [CARD], { held: [FACE] }),
  '3.10': passage('the number is on the back', [CARD], { held: [FACE] }),
  '3.11': passage('the chip holds what the face shows', [CARD], { held: [PERSONALISED] }),
  '3.12': passage('the case hides sex, organ field and number; it is free', [DESK], { held: [FACE] }),
  '4.1': passage('the card goes on in the next municipality', [CITY], {
    waits: ['counter: a card brought from elsewhere'],
  }),
  '4.2': passage('moving abroad ends it; keep the old card', [CITY], { held: [FILING], doors: [FILE] }),
  '4.3': passage('changes inside: face and certificates, also by the household', [CITY, COUNTER], {
    held: [FILING],
    doors: [FILE],
  }),
  '4.4': passage('certificates: the person only', [COUNTER], { held: [CERTIFICATES], doors: [CERTIFY] }),
  '4.5': passage('certificates are renewed in person, with the card', [COUNTER], {
    held: [CERTIFICATES],
    doors: [CERTIFY],
  }),
  '4.6': passage('card renewal: free for the old card', [COUNTER], { waits: ['counter: card renewal'] }),
  '4.7': passage('re-issue: 800 for the card, 200 for the certificates', [COUNTER], {
    waits: ['counter: re-issue'],
  }),
  '4.8': passage('free after disasters, without fault, or for the old card', [COUNTER], {
    waits: ['counter: re-issue'],
  }),
  '4.9': passage('foreign residents: to the end of the stay', [COUNTER], {
    held: [APPLICATION],
    waits: ['counter: extending a card with the stay'],
  }),
  '4.10': passage('a photo, so hard to misuse face to face', [CARD], { held: [FACE] }),
  '4.11': passage('no tax or pension data; forced reading erases', [CARD], {
    held: [PERSONALISED, CHIP],
  }),
  '4.12': passage('online by certificate and PIN, locked after wrong tries', [CARD, PKI], {
    held: [CHIP],
    doors: ['kiosk /pin'],
  }),
  '4.13': passage('seeing a number is not enough'),
  '4.14': passage('loss: call, day and night', [JLIS, HOTLINE], {
    held: [FILING, held('receiveCardEvent', `${JLIS}/certification/events.ts`, 'events.test.ts')],
    doors: [FILE],
  }),
  '4.15': passage('tell the police', [HOTLINE]),
  '4.16': passage('found: bring card and identity', [COUNTER], { held: [FILING], doors: [FILE] }),
  '4.17': passage('not found: abolish, apply again', [COUNTER], {
    held: [FILING],
    doors: [FILE],
    waits: ['counter: re-issue'],
  }),
  '4.18': passage('five tries for the password, three for the PIN, over days', [CARD], { held: [CHIP] }),
  '4.19': passage('unlocked at the nearest office', [COUNTER], { waits: ['counter: setting a PIN anew'] }),
  '5.1': passage('only for tasks of law; protect it', [AGENCIES], { held: [GUARD] }),
  '5.2': passage('no pool: everybody keeps their own data', [LEDGER, AGENCIES], { held: [OWN_DATABASE] }),
  '5.3': passage('exchange since 2017, without the number', [LINKAGE, WIRE], { held: [GUARD] }),
  '5.4': passage('encrypted; the number opens nothing', [WIRE, LINKAGE], { held: [GUARD] }),
  '5.5': passage('officials never ask for number, PIN, card or a cash machine', [HOTLINE]),
  '5.6': passage('in doubt: the free dial', [HOTLINE]),
  '6.1': passage('certificates prove person, wholeness, processing', [PKI], {
    held: [held('verifyCms', `${PKI}/signature/cms/verify.ts`, 'cms.test.ts')],
  }),
  '6.2': passage('signature: password of 6 to 16', [CARD, PKI, PORTAL], {
    doors: ['counter /hand-overs/:handOverId/pins'],
  }),
  '6.3': passage('authentication: four digits', [CARD, PORTAL, KIOSK], { doors: ['kiosk /pin'] }),
  '6.4': passage('changed by app, unlocked at an office', [COUNTER, PORTAL]),
  '6.5': passage('cheaper at kiosks; ten yen for a while', [KIOSK], {
    held: [PROFILE, MENU],
    doors: ['kiosk /pay'],
  }),
  '6.6': passage('certificates ordered online, sent by post', [PORTAL, DIGITAL, CITY]),
  '6.7': passage('one-stop moving, within Japan, by oneself', [DIGITAL, PORTAL]),
  '6.8': passage('tax returns by smartphone', [PORTAL, PKI], {
    held: [held('signXml', `${PKI}/signature/xades/sign.ts`, 'xades.test.ts')],
  }),
  '6.9': passage('passports renewed since March 2023', [PORTAL]),
  '6.10': passage('serves as the insurance card', [DIGITAL, AGENCIES]),
  '7.1': passage('points, round two: three parts, 20,000', [DIGITAL]),
  '7.2': passage('5,000 for a card applied for in time', [DIGITAL]),
  '7.3': passage('7,500 each for insurance and account', [DIGITAL]),
  '7.4': passage('applied for by app, each by itself', [PORTAL]),
  '7.5': passage('vaccination certificates by app and kiosk', [DIGITAL, PORTAL, KIOSK, PAPER], {
    waits: ['kiosk: vaccination certificates of the past'],
  }),
  '7.6': passage('the portal: find, file, be told', [PORTAL]),
  '7.7': passage('by telephone or reader; some of it without a card', [PORTAL, CARD], {
    held: [held('MyNumberCard', `${CARD}/reader/my-number-card.ts`, 'my-number-card.test.ts')],
  }),
  '8.1': passage('6:30 to 23:00, not at year end', [KIOSK], {
    held: [held('closedNow', `${KIOSK}/opening.ts`, 'kiosk.test.ts')],
    doors: ['kiosk /'],
  }),
  '8.2': passage('four chains, nationwide', [KIOSK]),
  '8.3': passage('below the counter’s fee', [], { held: [MENU, PROFILE], doors: ['kiosk /pay'] }),
  '8.4': passage('resident record, with or without relation and domicile', [PAPER, CITY, KIOSK], {
    held: [ISSUANCE, held('residentRecordCopy', `${CITY}/issuance/resident-record.ts`, 'issuance.test.ts')],
    doors: ['kiosk /items'],
  }),
  '8.5': passage('one’s own and one’s household’s', [CITY, KIOSK], {
    held: [ISSUANCE],
    doors: ['kiosk /whose'],
  }),
  '8.6': passage('with the number, if the receiver needs it', [CITY, KIOSK], {
    held: [ISSUANCE],
    doors: ['kiosk /items'],
  }),
  '8.7': passage('not at kiosks: resident code, history, removed entries', [KIOSK], { held: [ISSUANCE] }),
  '8.8': passage('seal certificate', [CITY, KIOSK], KINDS_TO_COME),
  '8.9': passage('family registers, for those with their domicile here', [CITY, KIOSK], KINDS_TO_COME),
  '8.10': passage('living elsewhere: register the use first', [CITY, KIOSK, PORTAL], KINDS_TO_COME),
  '8.11': passage('tax certificates of the latest three years', [CITY, KIOSK], KINDS_TO_COME),
  '8.12': passage('vaccination certificates', [KIOSK], {
    waits: ['kiosk: vaccination certificates of the past'],
  }),
  '8.13': passage('menu, card, PIN, kind, money, print', [KIOSK], {
    held: [KIOSK_STEPS],
    doors: ['kiosk /card', 'kiosk /pin', 'kiosk /kind', 'kiosk /pay', 'kiosk /printing'],
  }),
  '8.14': passage('family registers of elsewhere have their own button', [KIOSK], KINDS_TO_COME),
  '8.15': passage('three wrong PINs: in person to an office', [KIOSK, COUNTER], {
    held: [KIOSK_STEPS],
    doors: ['kiosk /last-try'],
    waits: ['counter: setting a PIN anew'],
  }),
  '8.16': passage('new certificates: register the use again', [KIOSK], KINDS_TO_COME),
  '8.17': passage('refused: characters that no font has', [PAPER], {
    held: [held('readCoverage', `${PAPER}/coverage.ts`, 'coverage.test.ts'), ISSUANCE],
  }),
  '8.18': passage('refused: moved or moving out', [CITY], { held: [ISSUANCE, FILING], doors: [FILE] }),
  '8.19': passage('refused: somebody of the household moves out', [CITY], { held: [ISSUANCE] }),
  '8.20': passage('refused: issue restricted', [CITY], {
    held: [MARKS],
    doors: ['counter /residents/:residentId'],
  }),
  '8.21': passage('refused: tax declared too lately', [CITY, KIOSK], KINDS_TO_COME),
  '8.22': passage('other refusals: ask', [KIOSK], { doors: ['kiosk /ended'] }),
  '8.23': passage('no exchange, no refund for papers left behind', [KIOSK], { doors: ['kiosk /done'] }),
  '8.24': passage('unclear print: tell the clerk, check before leaving', [KIOSK], { doors: ['kiosk /done'] }),
  '8.25': passage('free certificates at offices only', [COUNTER, KIOSK], { doors: ['kiosk /services'] }),
  '8.26': passage('PINs set anew at kiosks', [KIOSK, PORTAL], { waits: ['kiosk: setting a PIN anew'] }),
  '9.1': passage('not chosen; changed when it leaked and misuse is feared', [CITY], {
    waits: ['counter: changing a number'],
  }),
  '9.2': passage('made from the resident code, not led back to it', [NUMBERS, JLIS], {
    held: [held('numberFrom', `${JLIS}/designation/conversion.ts`, 'designation.test.ts')],
  }),
  '9.3': passage('not told by telephone; a resident record shows it', [HOTLINE], { held: [ISSUANCE] }),
  '9.4': passage('not told, copied or published'),
  '9.5': passage('a leaked number opens nothing', [LINKAGE], { held: [OWN_DATABASE] }),
  '9.6': passage('renewal window; a day that is missing is the next'),
  '9.7': passage('why expiries differ'),
  '9.8': passage('“revoked”: attributes, request, expiry, death', [PKI, PORTAL], {
    held: [FILING, CERTIFICATES, REGISTER_EVENT],
    doors: [FILE, CERTIFY],
  }),
  '9.9': passage('former names since November 2019', [CITY, CARD], { held: [FILING], doors: [FILE] }),
  '9.10': passage('family registers: a slip of the guidebook', [KIOSK], KINDS_TO_COME),
  '9.11': passage('lost when the card changes', [KIOSK], KINDS_TO_COME),
  '9.12': passage('bad print: void and refund', [KIOSK], { doors: ['kiosk /done'] }),
  '10.1': passage('six keys of the free dial', [HOTLINE]),
  '10.2': passage('its hours; loss day and night', [HOTLINE]),
  '10.3': passage('ten languages', [HOTLINE]),
  '10.4': passage('the municipality’s own line', [], { held: [PROFILE, NOTICE] }),
  '11.1': passage('the offices', [CITY], { held: [PROFILE], doors: ['counter /clerk'] }),
  '11.2': passage('pick-up by reservation', [CITY, COUNTER], {
    held: [RESERVATION, HAND_OVER],
    doors: ['desk /people/:handle/pick-up', 'counter /reservations'],
  }),
  '11.3': passage('how many wait', [SIGNAGE, CITY, COUNTER], { held: [QUEUE], doors: ['counter /queue'] }),
  '11.4': passage('who issued the guidebook', [], { held: [PROFILE] }),
};
