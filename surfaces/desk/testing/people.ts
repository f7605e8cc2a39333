// Residents of a small street, for the tests of the desk: nobody here ever lived.
import type { Resident } from '../deps.ts';

const longestName =
  '寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処藪ら柑子の藪柑子パイポパイポのシューリンガンのグーリンダイのポンポコピーのポンポコナーの長久命の長助';

const addressee = (n: number) => `0199c0de-0000-7000-8000-00000000000${n}`;

export const hanako: Resident = {
  handle: 'minato-hanako',
  addressee: addressee(1),
  name: '港　花子',
  furigana: 'みなと　はなこ',
  birth: '1984-02-29',
  sex: '2',
  story: {
    title: { ja: 'カードを使っている人', en: 'Somebody with a card in use' },
    text: {
      ja: 'うるう日に生まれた人です。コンビニで証明書を取れます。',
      en: 'Born on a leap day. She can get certificates at the kiosk.',
    },
  },
};

/** Registered; nothing applied for. */
export const jiro: Resident = {
  handle: 'mihon-jiro',
  addressee: addressee(2),
  name: '見本　次郎',
  furigana: 'ミホン　ジロウ',
  birth: '1990-05-07',
  sex: '1',
  testPins: { auth: '1234', sign: 'ABC123', register: '1234', text: '1234' },
};

/** Under one year old. */
export const baby: Resident = {
  handle: 'mihon-sora',
  addressee: addressee(3),
  name: '見本　空',
  furigana: 'みほん　そら',
  birth: '2026-05-01',
  sex: '3',
};

export const jugemu: Resident = {
  handle: 'jugemu',
  addressee: addressee(4),
  name: longestName,
  furigana: 'じゅげむ',
  birth: '1950-01-01',
  sex: '1',
};

export const neighbours: Resident[] = [hanako, jiro, baby, jugemu];
