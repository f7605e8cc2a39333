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

/** GET CHALLENGE, READ RECORD, and what is no command of the card. */
export const OTHERS: Dialogues = {
  'challenges of one to 256 bytes, never extended': [
    ['0084000001', '1 bytes 9000'],
    ['0084000008', '8 bytes 9000'],
    ['0084000000', '256 bytes 9000'],
    ['00840000 000100', '6985'],
  ],
  'the serial number is record 1 of the common application, as myna reads it': [
    application('common'),
    ['00B2010C00', `011C… 30 bytes 9000`],
    ['00B2020C00', '6A83'],
  ],
  'unknown commands and classes': [
    application('jpki'),
    ['00FF0000', '6D00'],
    ['C0A4040C', '6E00'],
    ['FFB0000004', '6E00'],
    ['01B0000004', '6881'],
  ],
};
