// What known clients say from beginning to end.
import { NUMBER } from '../../testing/sandbox-card.ts';
import { application, ascii, type Dialogues, file, verify } from './notation.ts';

export const CLIENTS: Dialogues = {
  'myna: is it a My Number Card?': [
    application('jpki'),
    file('0006'),
    ['00B0000020', `${ascii('JPKIAPICCTOKEN2'.padEnd(32))} 9000`],
  ],
  'myna: the individual number': [
    application('text'),
    file('0001'),
    ['00B0000011', '6982'],
    file('0011'),
    verify('1234', '9000'),
    file('0001'),
    ['00B0000011', `FF100C${ascii(NUMBER)}FFFF 9000`],
  ],
  'myna: the four attributes, and 256 bytes of basic information': [
    application('text'),
    file('0011'),
    verify('1234', '9000'),
    file('0002'),
    ['00B0000007', 'FF20… 7 bytes 9000'],
    file('0003'),
    ['00B0000000', 'FF3082014B… 256 bytes 9000'],
    ['00B0010000', '80 bytes 9000'],
    file('0005'),
    ['00B0000000', 'FF40… 256 bytes 9000'],
  ],
  '照合番号A opens the number and not the attributes': [
    application('text'),
    file('0014'),
    verify(NUMBER, '9000'),
    ['00B0810011', `FF100C${ascii(NUMBER)}FFFF 9000`],
    ['00B0820004', '6982'],
  ],
};
