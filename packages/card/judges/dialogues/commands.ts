// COMPUTE DIGITAL SIGNATURE, GET CHALLENGE and what the card refuses. Signatures themselves are judged by OpenSSL.
import { application, type Dialogues, file, verify } from './notation.ts';

const HASH = '2A'.repeat(32);
/** DigestInfo of SHA-256 without its hash. */
const SHA256 = '3031300D060960864801650304020105000420';

/** ISO/IEC 7816-8, 11.5. */
export const SIGNATURE: Dialogues = {
  'only after the PIN': [
    application('jpki'),
    file('0017'),
    [`802A0080 33 ${SHA256}${HASH} 00`, '6982'],
    file('0018'),
    verify('1234', '9000'),
    file('0017'),
    [`802A0080 33 ${SHA256}${HASH} 00`, '256 bytes 9000'],
    [`802A0097 33 ${SHA256}${HASH} 00`, '256 bytes 9000'],
    [`802A009A 33 ${SHA256}${HASH} 00`, '6982'],
    file('001A'),
    [`802A0080 33 ${SHA256}${HASH} 00`, '6982'],
  ],
  'takes no other class, scheme or file': [
    application('jpki'),
    file('0018'),
    verify('1234', '9000'),
    [`802A0080 33 ${SHA256}${HASH} 00`, '6981'],
    file('0017'),
    [`002A0080 33 ${SHA256}${HASH} 00`, '6E00'],
    [`802A0680 33 ${SHA256}${HASH} 00`, '6A86'],
    [`802A0280 21 ${HASH}00 00`, '6985'],
    [`802A0480 1F ${HASH.slice(2)} 00`, '6985'],
  ],
};

/** The keys of the 券面 applications sign for anybody, to show that the card is no copy. */
export const CARD_KEYS: Dialogues = {
  'of the text application': [application('text'), [`802A0000 33 ${SHA256}${HASH} 00`, '256 bytes 9000']],
  'of the face application': [application('face'), [`802A0000 33 ${SHA256}${HASH} 00`, '256 bytes 9000']],
  'no such key elsewhere': [application('jpki'), [`802A0000 33 ${SHA256}${HASH} 00`, '6A86']],
};

/** GET CHALLENGE, INTERNAL AUTHENTICATE, secure messaging and terminals where they do not belong, and what is no command of the card. */
export const OTHERS: Dialogues = {
  'challenges of one to 256 bytes, never extended': [
    ['0084000001', '1 bytes 9000'],
    ['0084000008', '8 bytes 9000'],
    ['0084000000', '256 bytes 9000'],
    ['00840000 000100', '6985'],
  ],
  'the common application proves its key; other keys do not': [
    application('common'),
    ['00880099 08 0102030405060708 00', '256 bytes 9000'],
    file('0019'),
    ['00880080 01 2A 00', '256 bytes 9000'],
    application('jpki'),
    ['00880097 08 0102030405060708 00', '6982'],
    application('text'),
    ['00880093 08 0102030405060708 00', '6985'],
  ],
  'a session key only after the PIN of the text application': [
    application('text'),
    ['80AE0000 01 2A', '6982'],
    application('jpki'),
    ['80AE0000 01 2A', '6982'],
    application('register'),
    ['80AE0000 01 2A', '6982'],
    application('common'),
    ['80AE0000 01 2A', '66F1'],
    application('face'),
    ['80AE0000 01 2A', '66F1'],
  ],
  'secure messaging without a session': [
    application('text'),
    ['08A4020C 06 86040101020300', '6882'],
    ['08B00000 06 96020010 0000', '69FC'],
    ['0CB00000 03 960110', '69FC'],
  ],
  'the word for the last command is for phones': [application('jpki'), ['80FC0000', '6700']],
  'terminal certificates in any other form': [
    application('jpki'),
    file('0016'),
    ['80A20000 01 2A', '6A86'],
    ['80A200AE 01 2A', '6A86'],
    ['80A28000 01 2A', '6A86'],
    ['80A200B6 01 2A', '6A86'],
  ],
  'unknown commands and classes': [
    application('jpki'),
    ['00FF0000', '6D00'],
    ['00CADF3005', '6A88'],
    ['C0A4040C', '6E00'],
    ['FFB0000004', '6E00'],
    ['01B0000004', '6881'],
    ['03A4040C', '6881'],
    ['10B0000004', '6884'],
    ['80B0000004', '6E00'],
    ['0020', '6700'],
  ],
};
