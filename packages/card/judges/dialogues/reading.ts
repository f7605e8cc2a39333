// SELECT, READ BINARY and READ RECORD (ISO/IEC 7816-4; JICSAP), as public projects measured them on real cards and as
// known clients use them.
import { application, ascii, type Dialogues, file, verify } from './notation.ts';

/** ISO/IEC 7816-4, 11.2.2; JICSAP 4.2. */
export const SELECT: Dialogues = {
  'every application and the card manager by AID': [
    application('jpki'),
    application('text'),
    application('face'),
    application('register'),
    application('common'),
    application('cardManager'),
  ],
  'an application by the beginning of its AID': [
    ['00A4040C 05 D392F00026', '9000'],
    file('0006'),
    ['00A4040C 05 D392100031', '9000'],
  ],
  'with control information, when it is asked for': [['00A40400 0A D392F000260100000001 00', '6F… 9000']],
  'without a name: only where an application is current, and nothing changes': [
    ['00A40000', '6A86'],
    application('jpki'),
    file('0006'),
    ['00A40000', '9000'],
    ['00B0000004', '4A504B49 9000'],
  ],
  'knows no master file': [['00A40000 02 3F00', '6A82'], application('jpki'), ['00A4020C 02 3F00', '6A82']],
  'of what is not there leaves everything as it was': [
    application('jpki'),
    file('0006'),
    ['00A4040C 0A D3921000310001019999', '6A82'],
    ['00A4020C 02 7777', '6A82'],
    ['00B0000004', '4A504B49 9000'],
  ],
  'of an application forgets the file and the PIN': [
    application('jpki'),
    file('0018'),
    verify('1234', '9000'),
    application('jpki'),
    ['00B0000004', '6986'],
    file('0017'),
    ['802A0180 01 2A 00', '6982'],
  ],
  'takes no unknown parameters': [
    application('jpki'),
    ['00A4010C 02 0006', '6A86'],
    ['00A4030C 02 0006', '6A86'],
    ['00A4080C 02 0006', '6A86'],
  ],
};

/** ISO/IEC 7816-4, 11.3.3. */
export const READ_BINARY: Dialogues = {
  'as OpenSC: four bytes, then blocks of 256': [
    application('jpki'),
    file('000A'),
    ['00B0000004', '3082… 4 bytes 9000'],
    ['00B0000000', '3082… 256 bytes 9000'],
    ['00B0010000', '256 bytes 9000'],
  ],
  'as myna: seven bytes, then on from there': [
    application('jpki'),
    file('000B'),
    ['00B0000007', '3082… 7 bytes 9000'],
    ['00B0000700', '256 bytes 9000'],
    ['00B0010700', '256 bytes 9000'],
  ],
  'as phones: blocks of 255': [
    application('jpki'),
    file('0002'),
    ['00B00000FF', '3082… 255 bytes 9000'],
    ['00B000FFFF', '255 bytes 9000'],
  ],
  'by short file identifier, which selects the file': [
    application('jpki'),
    ['00B0860020', `${ascii('JPKIAPICCTOKEN2'.padEnd(32))} 9000`],
    ['00B0002010', '16 bytes 9000'],
  ],
  'of the end of a file: what is left, without a warning': [
    application('jpki'),
    file('0008'),
    ['00B0000000', '8F8F00 9000'],
    ['00B0000205', '00 9000'],
  ],
  'outside a file, never an empty success': [
    application('jpki'),
    file('0008'),
    ['00B0000300', '6B00'],
    ['00B0000301', '6B00'],
    ['00B07FFF00', '6B00'],
  ],
  'without a file, without a length, of what is no such file': [
    application('jpki'),
    ['00B0000004', '6986'],
    file('0006'),
    ['00B00000', '6700'],
    file('0018'),
    ['00B0000004', '6981'],
    file('0017'),
    ['00B0000004', '6981'],
  ],
  'of what a PIN protects': [
    application('jpki'),
    file('0001'),
    ['00B0000004', '6982'],
    file('001B'),
    verify('ABC123', '9000'),
    file('0001'),
    ['00B0000004', '3082… 4 bytes 9000'],
    ['00B0810004', '3082… 4 bytes 9000'],
  ],
};

/** Extended length, which only some readers and clients can. */
export const EXTENDED: Dialogues = {
  'a whole certificate at once, by short identifier': [
    application('jpki'),
    ['00B08A00 000000', '3082… 9000'],
  ],
  'a wanted number of bytes': [
    application('jpki'),
    file('000B'),
    ['00B00000 000200', '3082… 512 bytes 9000'],
  ],
};

/** ISO/IEC 7816-4, 11.4.3: the files of the common application, the only ones of records. */
export const READ_RECORD: Dialogues = {
  'serial number, municipality and expiry, as myna asks for them': [
    application('common'),
    ['00B2010C00', '011C… 30 bytes 9000'],
    ['00B2020C00', '6A83'],
    file('0001'),
    ['00B2010400', '011C… 30 bytes 9000'],
    ['00B0000010', '6981'],
  ],
  'which key signed the card': [
    application('common'),
    ['00B2011400', '16 bytes 9000'],
    application('register'),
    ['00B2011400', '16 bytes 9000'],
  ],
  'of a file without records': [application('jpki'), ['00B2013400', '6981']],
};

/** ISO/IEC 7816-4, 11.6.1: the card manager's objects, while no application is selected. */
export const GET_DATA: Dialogues = {
  'after power-up': [
    ['00CA004200', '16 bytes 9000'],
    ['00CA00F000', `${ascii('13103')} 9000`],
    ['00CA00F200', `${ascii('20350217')} 9000`],
    ['00CA5F5100', 'E000FF8131FE4514 9000'],
    ['00CA00F700', '16 bytes 9000'],
  ],
  'what is longer than asked for is asked for again in extended length': [
    ['00CA7F2100', '6700'],
    ['00CA7F21 000000', '5F4E… 9000'],
    ['00CA00F800', '6700'],
  ],
  'nothing of it inside an application, all of it again in the card manager': [
    application('jpki'),
    ['00CA00F000', '6A88'],
    ['00CA004200', '6A88'],
    application('cardManager'),
    ['00CA00F000', `${ascii('13103')} 9000`],
  ],
  'unknown objects, and no length': [
    ['00CA123400', '6A88'],
    ['00CADF3005', '6A88'],
    ['00CA00F0', '6700'],
  ],
};
