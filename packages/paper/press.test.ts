import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPress, documentDigest, findIpamjMincho, PaperError, type Press } from './index.ts';
import { copyOf, hannah, taro } from './testing/household.ts';
import { installed, judge, wordsOf } from './testing/judges.ts';

let press: Press;
beforeAll(async () => {
  press = await createPress();
});

const subject = (n: number) =>
  copyOf([{ ...taro, name: `芝浦 第${n}子`, reading: `だい${n}し` }], { documentNumber: `S-${n}-` });

describe('one sheet', () => {
  test('equal contents give equal bytes, other contents another digest', () => {
    const digest = (n: number) => documentDigest(press.print('residentRecord', subject(n)).pdf);
    expect(digest(1)).toBe(digest(1));
    expect(digest(1)).not.toBe(digest(2));
    expect(digest(1)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a screen gets one named picture a page', () => {
    const sheet = press.print('residentRecord', copyOf([taro, taro, taro, taro, hannah]));
    const pictures = sheet.svg();
    expect(pictures).toHaveLength(2);
    expect(pictures[1]).toMatch(
      /^<svg role="img" aria-label="住民票の写し 2026-000001 2\/2" viewBox="0 841\.8/,
    );
    expect(pictures[0]).not.toBe(pictures[1]);
  });

  test('what no font draws is refused before printing, by its characters', () => {
    const print = () => press.print('residentRecord', copyOf([{ ...taro, name: '김 太郎〓' }]));
    expect(print).toThrow(PaperError);
    expect(print).toThrow(
      expect.objectContaining({ code: 'paper.unsupported-characters', detail: { characters: ['김', '〓'] } }),
    );
  });

  test('any name is either printed or refused by the characters the kiosk was told', () => {
    const kanji = fc.integer({ min: 0x3400, max: 0x2ffff }).map((code) => String.fromCodePoint(code));
    const letter = fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), kanji);
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 5 }), (letters) => {
        const name = letters.join('').toWellFormed();
        const told = press.unsupportedCharacters(name);
        const print = () => press.print('residentRecord', copyOf([{ ...taro, name }]));
        if (told.length === 0) expect(print().pages).toBe(1);
        else expect(print).toThrow(expect.objectContaining({ detail: { characters: told } }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('two hundred people at once', () => {
  test('interleaved prints never mix subjects, on paper or on screen', async () => {
    const printed = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        for (let turn = 0; turn < (n * 7919) % 13; turn++) await setImmediate();
        const sheet = press.print('residentRecord', subject(n));
        for (let turn = 0; turn < (n * 104_729) % 11; turn++) await setImmediate();
        return { n, pdf: sheet.pdf, picture: n % 10 === 0 ? sheet.svg()[0]! : undefined };
      }),
    );
    expect(new Set(printed.map(({ pdf }) => documentDigest(pdf))).size).toBe(200);
    const alone = await createPress();
    for (const { n, pdf, picture } of printed.filter((sheet) => sheet.picture)) {
      const again = alone.print('residentRecord', subject(n));
      expect(documentDigest(pdf)).toBe(documentDigest(again.pdf));
      expect(picture).toBe(again.svg()[0]);
    }
    if (!installed('pdftotext')) return;
    const texts = await Promise.all(
      printed.map(async ({ pdf }, n) => ({ n, text: n % 4 ? '' : await wordsOf(pdf) })),
    );
    for (const { n, text } of texts.filter((sheet) => sheet.text))
      expect(
        [...text.matchAll(/第(\d+)子|だい(\d+)し|S-(\d+)-/g)].map((found) => Number(found.slice(1).join(''))),
      ).toEqual(Array.from({ length: 3 }, () => n));
  });
});

describe('the seal', () => {
  const seal = {
    image: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    ),
  };

  test.skipIf(!installed('pdftotext'))('without one, every page says 見本', async () => {
    const { pdf, pages } = press.print('residentRecord', copyOf(Array.from({ length: 9 }, () => taro)));
    const texts = (await judge('pdftotext', pdf, '-raw', '{}', '-')).split('\f').slice(0, pages);
    expect(texts.map((text) => (text.match(/見\s*本/g)?.length ?? 0) >= 3)).toEqual([true, true, true]);
  });

  test.skipIf(!installed('pdftotext'))('with one, no page does', async () => {
    const office = await createPress({ seal });
    const attestor = { title: '東京都港区長', name: '芝 一郎', municipality: '港区' };
    const text = await wordsOf(office.print('residentRecord', copyOf([taro], { attestor })).pdf);
    expect(text).not.toContain('見本');
    expect(text).not.toContain('公印ではありません');
    expect(text).toContain('この印は黒色です');
  });

  test('a file that is no picture is refused when the press opens', async () => {
    await expect(createPress({ seal: { image: Buffer.from('%PDF-1.7') } })).rejects.toThrow(
      expect.objectContaining({ code: 'paper.seal-unreadable' }),
    );
  });

  test('a font that is not there is refused when the press opens', async () => {
    const fonts = [{ family: 'Nowhere', path: '/nowhere/mincho.ttf' }];
    await expect(createPress({ fonts })).rejects.toThrow(
      expect.objectContaining({ code: 'paper.font-missing' }),
    );
  });
});

describe('the file', () => {
  test.skipIf(!installed('qpdf'))('is sound by qpdf, and its language is Japanese', async () => {
    const { pdf } = press.print('residentRecord', copyOf([taro, hannah]));
    expect(await judge('qpdf', pdf, '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(await judge('qpdf', pdf, '--json', '{}')).toMatch(/"\/Lang": "u:ja/);
  });

  test.skipIf(!installed('pdfinfo'))('is titled, tagged PDF/UA-1, or PDF/A-2a for archives', async () => {
    const { pdf } = press.print('residentRecord', copyOf([taro]));
    const said = await judge('pdfinfo', pdf, '{}');
    expect(said).toMatch(/Title: +住民票の写し 2026-000001/);
    expect(said).toMatch(/Tagged: +yes/);
    expect(said).toMatch(/595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(await judge('pdfinfo', pdf, '-meta', '{}')).toMatch(/pdfuaid:part>1</);
    const archive = (await createPress({ standard: 'a-2a' })).print('residentRecord', copyOf([taro]));
    expect(await judge('pdfinfo', archive.pdf, '-meta', '{}')).toMatch(/pdfaid:part>2</);
  });

  test.skipIf(!installed('pdffonts'))('carries every font it uses, as a subset', async () => {
    const { pdf } = press.print('residentRecord', copyOf([taro, hannah]));
    const fonts = (await judge('pdffonts', pdf, '{}')).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/(Noto(Sans|Serif)JP|IPAmjMincho).* yes yes yes /);
  });

  test.skipIf(!findIpamjMincho() || !installed('pdftotext'))('keeps the variants of a name', async () => {
    const name = '辻\u{e0102}葛\u{e0103}辻\u{e0100}';
    const { pdf } = press.print('residentRecord', copyOf([{ ...taro, name }]));
    expect(await wordsOf(pdf)).toContain(name);
    expect(await judge('pdffonts', pdf, '{}')).toMatch(/NotoSerifJP/);
  });
});
