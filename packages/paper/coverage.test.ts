import { expect, test } from 'vitest';
import { readCoverage } from './coverage.ts';
import { findIpamjMincho, minchoFonts } from './fonts.ts';

const noto = minchoFonts().filter(({ family }) => family === 'Noto Serif JP');
const ipamj = findIpamjMincho();

// 辻 in the shapes of Adobe-Japan1 (Noto) and of Moji_Joho (IPAmj明朝); the same base, other selectors.
const adobeJapan = '辻\u{e0100}';
const mojiJoho = '辻\u{e0102}';

test('ordinary names, rare kanji of plane 2 and composed kana are drawn', async () => {
  const { unsupported } = await readCoverage(noto);
  expect(unsupported('芝浦 太郎 ヴ 𠮷 髙﨑 MUSTERMANN か\u3099')).toEqual([]);
});

test.each([
  ['Hangul that no Japanese register holds', '芝김', ['김']],
  ['the mark of a lost character', '芝〓\ufffd', ['〓', '\ufffd']],
  ['private use characters (外字)', '\ue123', ['\ue123']],
  ['characters that reorder or hide', 'あ\u202eい\u200b\n', ['\u202e', '\u200b', '\n']],
  ['an emoji as one cluster', '👨‍👩‍👧', ['👨‍👩‍👧']],
  ['a stack of marks', 'q\u0302\u0303', ['q\u0302\u0303']],
  ['each missing character once', '김김', ['김']],
])('refuses %s', async (_, text, missing) => {
  const { unsupported } = await readCoverage(noto);
  expect(unsupported(text)).toEqual(missing);
});

test('a variant is refused when only its plain shape is in the font', async () => {
  const { unsupported } = await readCoverage(noto);
  expect(unsupported(adobeJapan)).toEqual([]);
  expect(unsupported(mojiJoho)).toEqual([mojiJoho]);
});

test.skipIf(!ipamj)('IPAmj明朝 adds the variants of Moji_Joho and keeps those of Noto', async () => {
  const { unsupported, elsewhere } = await readCoverage([ipamj!, ...noto]);
  expect(unsupported(mojiJoho + adobeJapan)).toEqual([]);
  expect(elsewhere(`辻${mojiJoho}${adobeJapan}`)).toEqual({ [adobeJapan]: 'Noto Serif JP' });
});
