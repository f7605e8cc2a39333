/** The press of the book alone, with a book made by hand: letters of every language, tags, references, determinism. */
import { beforeAll, describe, expect, test } from 'vitest';
import { installed, judge } from '../testing/judges.ts';
import type { Block, Guidebook, Inline } from './guidebook.ts';
import { pressGuidebook } from './press-guidebook.ts';
import { SETTINGS } from './scripts.ts';

const words = (text: string): Inline[] => [{ kind: 'text', text }];
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';

/** One of each kind of thing. */
const everything = (greeting: string): Block[] => [
  {
    kind: 'section',
    id: 'one#all',
    inside: [
      { kind: 'heading', level: 2, inside: words(greeting) },
      {
        kind: 'paragraph',
        inside: [...words('a '), { kind: 'page', to: 'two#goal', inside: words('link') }],
      },
      { kind: 'see', links: [{ to: 'two', inside: words('see') }] },
      ...(['bullet', 'number', 'check', 'none', 'flow'] as const).map(
        (mark): Block => ({ kind: 'list', mark, items: [[{ kind: 'paragraph', inside: words(mark) }]] }),
      ),
      {
        kind: 'list',
        mark: 'step',
        items: [
          [
            { kind: 'heading', level: 3, inside: words('step') },
            {
              kind: 'terms',
              rows: [{ term: words('where'), text: [{ kind: 'paragraph', inside: words('here') }] }],
            },
          ],
        ],
      },
      {
        kind: 'list',
        mark: 'rows',
        items: [
          [
            { kind: 'paragraph', inside: [{ kind: 'strong', inside: words('day') }] },
            { kind: 'paragraph', inside: words('changed') },
          ],
        ],
      },
      {
        kind: 'table',
        caption: words('fees'),
        columns: [
          { header: words('kind'), numeric: false, names: true },
          { header: words('yen'), numeric: true, names: false },
        ],
        rows: [[words('record'), words('200')]],
      },
      { kind: 'reasons', title: words('why'), inside: [{ kind: 'paragraph', inside: words('because') }] },
      {
        kind: 'box',
        tone: 'info',
        inside: [
          { kind: 'paragraph', inside: [{ kind: 'badge', tone: 'success', inside: words('open') }] },
          { kind: 'paragraph', inside: [{ kind: 'address', href: 'tel:0120', inside: words('0120') }] },
        ],
      },
      { kind: 'figure', caption: words('picture'), inside: [{ kind: 'paragraph', inside: words('drawn') }] },
      {
        kind: 'card',
        alt: 'a card',
        caption: words('invented'),
        parts: [{ number: '1', x: 50, y: 50 }],
        face: {
          side: 'front',
          title: '個人番号カード',
          subtitle: 'ID',
          sample: '見本',
          ground: svg,
          photo: svg,
          chip: '',
          code: '',
          lines: [[{ term: '氏名', text: '見本 花子', covered: false }]],
          additional: '追記欄',
          number: [],
          foot: '',
        },
      },
    ],
  },
];

function bookIn(lang: string, greeting = 'Hello'): Guidebook {
  const leaf = { lead: words('lead'), leaves: [], label: words('Chapter') };
  return {
    lang,
    on: '2023-07-01',
    title: words(`Handbook ${greeting}`),
    municipality: 'Shiomi',
    specimen: words('Specimen'),
    asOf: words('As of a day'),
    imprint: [words('imprint')],
    telephones: [{ name: words('all'), number: '0120-95-0178' }],
    words: { contents: words('Contents'), page: 'p. #' },
    index: { title: words('What happened'), links: [{ to: 'two', inside: words('two') }] },
    chapters: [
      { ...leaf, path: 'one', number: 1, title: words('First'), inside: everything(greeting) },
      {
        ...leaf,
        path: 'two',
        number: 2,
        title: words('Second'),
        inside: [
          { kind: 'place', id: 'two#goal' },
          { kind: 'paragraph', inside: words('goal') },
        ],
        leaves: [{ path: 'two/a', title: words('Leaf'), lead: words('answer'), inside: [] }],
      },
    ],
  };
}

const GREETINGS: Record<string, string> = {
  ja: 'こんにちは',
  'ja-easy': 'こんにちは',
  en: 'Good day',
  'zh-Hans': '您好，请办理手续',
  ko: '안녕하세요',
  es: '¿Qué tal, señora?',
  pt: 'Olá, São Paulo',
  th: 'สวัสดีค่ะ ผู้ที่อยู่',
  ne: 'नमस्ते, श्री क्षत्रिय',
  id: 'Selamat siang',
  vi: 'Xin chào, người Việt ở Nhật',
  tl: 'Magandang araw, Parañaque',
};

describe('in every language of the guide', () => {
  test.each(Object.keys(SETTINGS))(
    '%s has letters, and the file says what language it is in',
    async (lang) => {
      const greeting = GREETINGS[lang]!;
      const { pdf } = await pressGuidebook(bookIn(lang, greeting));
      if (!installed('pdftotext') || !installed('qpdf')) return;
      const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');
      expect(squeezed(await judge('pdftotext', pdf, '{}', '-'))).toContain(squeezed(greeting));
      expect(await judge('qpdf', pdf, '--json', '{}')).toMatch(
        new RegExp(`"/Lang": "u:${SETTINGS[lang]!.lang}`),
      );
      for (const font of (await judge('pdffonts', pdf, '{}')).trim().split('\n').slice(2))
        expect(font).toMatch(/Noto\w+-\w+ .* yes yes yes /);
    },
  );

  test('a letter that no face has is refused before anything is drawn', async () => {
    await expect(pressGuidebook(bookIn('en', 'ሰላም'))).rejects.toMatchObject({
      code: 'paper.unsupported-characters',
      detail: { characters: ['ሰ', 'ላ', 'ም'] },
    });
    await expect(pressGuidebook(bookIn('tlh'))).rejects.toMatchObject({ code: 'paper.language-unknown' });
  });
});

describe('the file', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    ({ pdf } = await pressGuidebook(bookIn('en')));
  });

  test('is the same for the same book, and another for another', async () => {
    expect(Buffer.compare((await pressGuidebook(bookIn('en'))).pdf, pdf)).toBe(0);
    expect(Buffer.compare((await pressGuidebook(bookIn('en', 'Bye'))).pdf, pdf)).not.toBe(0);
  });

  test.skipIf(!installed('qpdf') || !installed('pdfinfo'))(
    'is sound, titled and tagged PDF/UA-1',
    async () => {
      expect(await judge('qpdf', pdf, '--check', '{}')).toContain('No syntax or stream encoding errors');
      const said = await judge('pdfinfo', pdf, '{}');
      expect(said).toMatch(/Title: +Handbook Hello — Shiomi/);
      expect(said).toMatch(/Tagged: +yes/);
      expect(said).toMatch(/595\.\d+ x 841\.\d+ pts \(A4\)/);
      expect(await judge('pdfinfo', pdf, '-meta', '{}')).toMatch(/pdfuaid:part>1</);
      const tags = await judge('pdfinfo', pdf, '-struct-text', '{}');
      for (const tag of ['TOC', 'H1', 'H2', 'H3', 'Table', 'TH', 'L', 'LI', 'Figure', 'Link'])
        expect(tags, tag).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    },
  );

  test.skipIf(!installed('pdftotext'))('refers to pages by their numbers', async () => {
    const pages = (await judge('pdftotext', pdf, '-layout', '{}', '-')).split('\f');
    const second = pages.findIndex((text) => text.includes('goal')) + 1;
    expect(pages.find((text) => text.includes('because'))).toContain(`→ p. ${second}`);
    expect(pages[1]).toMatch(new RegExp(`two +p\\. ${second}`));
  });
});
