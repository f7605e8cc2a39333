import { describe, expect, test } from 'vitest';
import { giveHandle, romaji } from './handles.ts';

describe('romaji as passports spell it', () => {
  test.each([
    ['みなと', 'minato'],
    ['おおの', 'ono'],
    ['こうへい', 'kohei'],
    ['ゆうま', 'yuma'],
    ['いのうえ', 'inoue'],
    ['なんば', 'namba'],
    ['はっとり', 'hattori'],
    ['ほっち', 'hotchi'],
    ['しょうじ', 'shoji'],
    ['ちょうちん', 'chochin'],
    ['りょう', 'ryo'],
    ['つきのみさき', 'tsukinomisaki'],
    ['カミーユ', 'kamiyu'],
    ['ヴァン', 'van'],
  ])('%s is %s', (kana, spelled) => {
    expect(romaji(kana)).toBe(spelled);
  });
});

describe('handles', () => {
  test('people who share a name are numbered', () => {
    const taken = new Set<string>();
    const aoi = { name: '汐見　葵', furigana: 'しおみ　あおい' };
    expect([1, 2, 3].map(() => giveHandle(aoi, taken))).toEqual([
      'shiomi-aoi',
      'shiomi-aoi-2',
      'shiomi-aoi-3',
    ]);
  });

  test('a name in Latin letters is taken as written, without its accents', () => {
    expect(giveHandle({ name: 'NGUYỄN VĂN MẪU', furigana: 'グエン　ヴァン　マウ' }, new Set())).toBe(
      'nguyen-van-mau',
    );
  });

  test('of a very long name four words remain', () => {
    const name = 'EJEMPLO MUESTRA MARIA CONSTANZA DEL PUERTO';
    expect(giveHandle({ name, furigana: '' }, new Set())).toBe('ejemplo-muestra-maria-constanza');
  });
});
