// The command that prints the guide: a whole book with right page numbers, sound by programs nobody here wrote, and
// errors in the way of the command line.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBook } from '@tegata/guide';
import { SHIPPED_PROFILES } from '@tegata/municipality/profiles';
import { findIndividualNumbers } from '@tegata/numbers';
import { pressGuidebook } from '@tegata/paper';
import { readerLanguages } from '@tegata/ui';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'tegata-guidebook-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const entry = join(dirname(fileURLToPath(import.meta.url)), 'main.ts');

/** Called from another folder than the checkout, as people do. */
function guidebook(...words: string[]): Promise<{ status: number; value: Record<string, never> }> {
  return new Promise((resolve) => {
    const env = { ...process.env, TEGATA_HOME: home, NODE_OPTIONS: '' };
    const line = [entry, 'guidebook', ...words, '--json'];
    execFile(process.execPath, line, { env, cwd: home }, (error, out) =>
      resolve({ status: error ? Number(error.code) : 0, value: JSON.parse(out) }),
    );
  });
}

const installed = (() => {
  try {
    for (const program of ['pdftotext', 'pdfinfo', 'pdffonts'])
      execFileSync(program, ['-v'], { stdio: 'ignore' });
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const judge = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] });

describe.each([
  {
    line: '--municipality minato --on 2023-07-01 --lang ja',
    sentences: [
      ['マイナンバーとは', '住民票のあるすべての人に知らされる12桁の番号'],
      ['番号を伝えるときの書類', 'この書類で足ります'],
      ['カードの見かた', '10回目の誕生日'],
      ['こんなときは', 'カードをなくしたら、まず電話です'],
      ['番号の安全と詐欺', '役所の職員が、電話や訪問で番号や暗証番号を聞くことは、決してありません'],
      ['暗証番号', '続けて間違えるとロックされ'],
      ['カードで使えるサービス', 'この日は申し込めます'],
      ['コンビニで証明書を取る', '10円'],
      ['よくある質問', '好きな番号にできますか'],
      ['電話で聞く', '0570-00-1277'],
      ['窓口の場所と時間', '港区芝公園1-5-25'],
    ],
    page: /^ *(\S.*?) {2,}(\d+)ページ$/,
    specimen: '見本',
    never: /ただいま受付/,
  },
  {
    line: '--municipality shiomi --on 2026-12-01 --lang en',
    sentences: [
      ['What My Number is', 'One number for life'],
      ['When something happens', 'Why the card is safe'],
      ['Certificates at convenience stores', 'yen'],
      ['Ask by telephone', 'Shiomi'],
    ],
    page: /^ *(\S.*?) {2,}p\. ?(\d+)$/,
    specimen: 'Specimen',
    never: /港区|Minato|Open now/,
  },
])('tegata guidebook $line', ({ line, sentences, page, specimen, never }) => {
  let file: string;
  let pages: string[];
  beforeAll(async () => {
    file = join(home, `${line.replaceAll(/\W+/g, '-')}.pdf`);
    const { status, value } = await guidebook(...line.split(' '), '-o', file);
    expect(value).toEqual({ file, pages: expect.any(Number), bytes: readFileSync(file).length });
    expect(status).toBe(0);
    if (installed) pages = judge('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
  });

  const squeezed = (text: string) => text.replaceAll(/\s/g, '');
  /** Lines that end with a page: the title, the number. */
  const entries = (text: string, line: RegExp) =>
    text.split('\n').flatMap((each): { title: string; at: number }[] => {
      const [, title, number] = line.exec(each) ?? [];
      return title && number ? [{ title: squeezed(title), at: Number(number) }] : [];
    });
  const contents = () => entries(pages.slice(2, 4).join('\n'), / (\S.*?)[ .]{2,}(\d+)$/);

  test.skipIf(!installed)('tells every chapter', () => {
    for (const [title, sentence] of sentences) {
      const start = contents().find((entry) => entry.title.endsWith(squeezed(title!)))?.at ?? 0;
      const chapter = squeezed(pages.slice(start - 1, start + 3).join(''));
      expect({ title, told: start > 0 && chapter.includes(squeezed(sentence!)) }).toEqual({
        title,
        told: true,
      });
    }
    expect(never.exec(pages.join(''))).toBeNull();
  });

  test.skipIf(!installed)('refers to the right pages, from what happened and from the contents', () => {
    expect(entries(pages[1]!, page).length).toBeGreaterThan(15);
    expect(contents().length).toBeGreaterThan(45);
    for (const { title, at } of contents()) {
      const there = squeezed(pages[at - 1] ?? '').includes(title.replace(/^(第\d+章|Chapter\d+)/, ''));
      expect({ title, at, there }).toEqual({ title, at, there: true });
    }
  });

  test.skipIf(!installed)('is sound, tagged and titled, with all its letters inside', () => {
    expect(judge('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    const said = judge('pdfinfo', file);
    expect(said).toMatch(/Tagged: +yes/);
    expect(said).toMatch(/Title: +\S+/);
    expect(judge('pdfinfo', '-meta', file)).toMatch(/pdfuaid:part>1</);
    for (const font of judge('pdffonts', file).trim().split('\n').slice(2))
      expect(font).toMatch(/ yes yes yes /);
    const outlines = judge('qpdf', '--json', '--json-key=outlines', file);
    expect(outlines.match(/"title"/g)!.length).toBeGreaterThan(60);
  });

  test.skipIf(!installed)('says on every page that it is a specimen, and holds nobody’s number', () => {
    expect(pages.filter((text) => !text.includes(specimen))).toEqual([]);
    expect(findIndividualNumbers(pages.join('\n'))).toEqual([]);
  });
});

test.each(readerLanguages)(
  'in %s every letter of every page is there, for either municipality',
  async (lang) => {
    const on = Temporal.PlainDate.from('2026-12-01');
    for (const profile of Object.values(SHIPPED_PROFILES)) {
      const { pages } = await pressGuidebook(await createBook({ profile, lang, on, today: on }));
      expect(pages).toBeGreaterThan(45);
    }
  },
);

test('equal orders give equal bytes', async () => {
  const [one, other] = [join(home, 'one.pdf'), join(home, 'other.pdf')];
  const order = ['--municipality', 'minato', '--on', '2023-07-01', '--lang', 'en', '-o'];
  await guidebook(...order, one);
  await guidebook(...order, other);
  expect(Buffer.compare(readFileSync(one), readFileSync(other))).toBe(0);
});

test.each([
  ['--lang tlh', 'guide.language-unknown', /ja, ja-easy, en/],
  ['--municipality nowhere', 'town.unknown-municipality', /minato, shiomi/],
  ['--on 1999-01-01', 'guide.day-unknown', /2015-10-05/],
  ['--on soon', 'town.usage', /date/],
])('%s exits with 2 and tells the choices', async (line, code, choices) => {
  const { status, value } = await guidebook(...line.split(' '), '-o', join(home, 'none.pdf'));
  expect(status).toBe(2);
  expect(value.error).toMatchObject({ code, message: expect.stringMatching(choices) });
});

test('without a file to write to, it says so', async () => {
  const { status, value } = await guidebook('--lang', 'ja');
  expect(status).toBe(2);
  expect(value.error).toMatchObject({ code: 'town.usage' });
});
