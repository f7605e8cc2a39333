// The guide as a book (冊子): nothing of a page vanishes on the way to paper, in any language, on any day, for any
// municipality.
import { readerLanguages } from '@tegata/ui';
import { describe, expect, it } from 'vitest';
import { GUIDEBOOK_DAY } from '../frame/as-of.ts';
import { minato, openGuide, paths, shiomi } from '../testing/room.ts';
import { CHAPTERS } from '../titles.ts';
import { createBook } from './book.ts';
import { type Element, isElement, mainOf, type Node, tidy } from './elements.ts';
import { placesIn } from './links.ts';
import { readLeaf } from './read-blocks.ts';
import { isScreenOnly } from './read-inline.ts';
import type { Block, Inline } from './tree.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const order = { profile: { ...minato, specimen: true }, lang: 'ja', on: GUIDEBOOK_DAY, today };

/** Pages that make sense on a screen only: the first page, whose tiles are the index, and whatever asks and answers. */
const ON_SCREEN_ONLY = ['', 'planner'];

/** Every word of a tree, without spaces. */
function wordsIn(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(wordsIn).join('');
  if (typeof tree !== 'object' || tree === null) return '';
  if ('text' in tree && typeof tree.text === 'string') return tree.text.replaceAll(/\s/g, '');
  return wordsIn(Object.values(tree));
}

/** Every text of a page that is meant for paper, as the page has it. */
function textsOf(node: Node): string[] {
  if ('value' in node) return [tidy(node.value).replaceAll(/\s/g, '')].filter(Boolean);
  if (!isElement(node) || isScreenOnly(node) || isDrawn(node)) return [];
  return node.childNodes.flatMap(textsOf);
}

/** The card's face is drawn, its words are not text of the page; the title stands apart. */
const isDrawn = ({ tagName, attrs }: Element) =>
  ['h1', 'rt', 'rp', 'svg'].includes(tagName) ||
  attrs.some(({ name, value }) => name === 'class' && /\bplastic-card\b|\babsolute\b/.test(value));

const page = (inside: string) => mainOf(`<html lang="ja"><main><div>${inside}</div></main></html>`)!.main;
const leaf = (inside: string) =>
  readLeaf(page(`<h1>題</h1><p>答え</p>${inside}`), { code: 'ja', lang: 'ja', path: 'x' }).inside;

describe('the book', () => {
  it('has the eleven chapters in the guidebook’s order, and every page that is not for a screen only', async () => {
    const { chapters } = await createBook(order);
    expect(chapters.map(({ path }) => path)).toEqual(CHAPTERS);
    expect(chapters.map(({ label }) => wordsIn(label))).toContain('第11章');
    const inBook = chapters.flatMap((chapter) => [chapter, ...chapter.leaves]).map(({ path }) => path);
    expect([...inBook, ...ON_SCREEN_ONLY].sort()).toEqual(expect.arrayContaining([...paths].sort()));
  });

  it.each(readerLanguages)('in %s loses no word of any page', async (lang) => {
    const { chapters, index } = await createBook({ ...order, lang });
    expect(index.links.length).toBeGreaterThan(15);
    const guide = openGuide();
    for (const { path, lead, inside } of chapters.flatMap((chapter) => [chapter, ...chapter.leaves])) {
      const answer = await guide.request(`/${lang}/${path}?on=${order.on}`);
      const main = mainOf(await answer.text())!.main;
      const told = wordsIn([lead, inside]);
      const texts = textsOf(main);
      expect(texts.length, path).toBeGreaterThan(8);
      for (const text of texts) expect(told, `${lang}/${path}`).toContain(text);
    }
  });

  it.each(['2015-10-05', '2024-05-26', '2026-11-24', '2050-12-31'])('can be of %s', async (day) => {
    const on = Temporal.PlainDate.from(day);
    for (const profile of [minato, shiomi]) {
      const book = await createBook({ ...order, on, profile: { ...profile, specimen: true } });
      expect(wordsIn(book)).not.toMatch(/ただいま|undefined|\{[a-z]/i);
    }
  });

  it('is the municipality’s own: nothing of another one stands in it', async () => {
    const book = await createBook({ ...order, lang: 'en', profile: { ...shiomi, specimen: false } });
    expect(book.municipality).toBe(shiomi.name.en);
    expect(book.specimen).toEqual([]);
    expect(JSON.stringify(book.chapters)).not.toMatch(/Minato|港区/);
  });

  it('refers to its own places only', async () => {
    const book = await createBook({ ...order, on: today });
    const places = placesIn(book);
    const targets = [...JSON.stringify(book).matchAll(/"to":"([^"]+)"/g)].map(([, to]) => to!);
    expect(targets.length).toBeGreaterThan(60);
    expect(targets.filter((to) => !places.has(to))).toEqual([]);
    expect(book.index.links.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['when/lost', 'safety#fraud', 'questions#revoked']),
    );
    expect(book.telephones.map(({ number }) => number)).toContain('0120-95-0178');
  });

  it('refuses what the guide does not have', async () => {
    await expect(createBook({ ...order, lang: 'tlh' })).rejects.toMatchObject({
      code: 'guide.language-unknown',
    });
    const on = Temporal.PlainDate.from('2015-10-04');
    await expect(createBook({ ...order, on })).rejects.toMatchObject({ code: 'guide.day-unknown' });
  });
});

describe('a page', () => {
  it.each(['<video></video>', '<p>a<canvas></canvas></p>', '<ul><li><iframe></iframe></li></ul>'])(
    'with %s is an error, so that nothing vanishes',
    (html) => {
      expect(() => leaf(html)).toThrow(expect.objectContaining({ code: 'guide.unknown-element' }));
    },
  );

  it('without title or answer is an error', () => {
    const read = () => readLeaf(page('<p>only</p>'), { code: 'ja', lang: 'ja', path: 'x' });
    expect(read).toThrow(expect.objectContaining({ code: 'guide.page-unreadable' }));
  });

  const text = (words: string): Inline => ({ kind: 'text', text: words });
  it.each<[string, string, Block]>([
    [
      'furigana',
      '<p><ruby>手形<rp>(</rp><rt>てがた</rt></ruby>です</p>',
      {
        kind: 'paragraph',
        inside: [{ kind: 'ruby', reading: 'てがた', inside: [text('手形')] }, text('です')],
      },
    ],
    [
      'a link in a sentence',
      '<p>見る <a href="/ja/kiosk?on=2023-07-01#fees">手数料</a></p>',
      {
        kind: 'paragraph',
        inside: [text('見る '), { kind: 'page', to: 'kiosk#fees', inside: [text('手数料')] }],
      },
    ],
    [
      'links alone',
      '<p><a href="/ja/pins">A locked PIN</a> <a href="/ja/card">カード</a></p>',
      {
        kind: 'see',
        links: [
          { to: 'pins', inside: [text('A locked PIN')] },
          { to: 'card', inside: [text('カード')] },
        ],
      },
    ],
    [
      'folded reasons',
      '<details><summary>なぜ</summary><p>から</p></details>',
      {
        kind: 'reasons',
        title: [text('なぜ')],
        inside: [{ kind: 'paragraph', inside: [text('から')] }],
      },
    ],
    [
      'what only a screen can do',
      '<p data-no-print>今</p><nav>a</nav><p><span aria-hidden="true">×</span>残る</p>',
      {
        kind: 'paragraph',
        inside: [text('残る')],
      },
    ],
    [
      'words in another language',
      '<p><span lang="th">ไทย</span></p>',
      {
        kind: 'paragraph',
        inside: [{ kind: 'language', lang: 'th', inside: [text('ไทย')] }],
      },
    ],
  ])('keeps %s', (_, html, expected) => {
    expect(leaf(html)).toEqual([expected]);
  });
});
