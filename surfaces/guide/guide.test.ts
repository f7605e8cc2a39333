// The guide (案内): every page in both languages, every link, every day, every passage of the guidebook.
import { describe, expect, it } from 'vitest';
import { GUIDEBOOK_DAY } from './frame/as-of.ts';
import { openGuide, paths } from './testing/room.ts';
import { guideWords } from './words/words.ts';

const app = openGuide();
const html = async (path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const LANGS = ['ja', 'en'] as const;
const everyPage = LANGS.flatMap((lang) => paths.map((path) => `/${lang}/${path}`));

/** Addresses inside the guide that a page links to, without their anchors. */
const linksIn = (text: string) =>
  [...text.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

describe('every page', () => {
  it.each(everyPage)('%s answers in its language, with what a search engine asks for', async (path) => {
    const { status, text, headers } = await html(path);
    const lang = path.slice(1, 3);
    expect(status).toBe(200);
    expect(headers.get('Content-Language')).toBe(lang);
    expect(text).toContain(`<html lang="${lang}"`);
    const head = text.slice(0, text.indexOf('</head>'));
    expect(head).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(head).toContain(`<link rel="canonical" href="http://localhost${path}"`);
    for (const other of LANGS) {
      expect(head).toContain(`hreflang="${other}" href="http://localhost/${other}${path.slice(3)}"`);
    }
    expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/);
  });

  it('is reached by links from the first page', async () => {
    for (const lang of LANGS) {
      const seen = new Set<string>();
      const waiting = [`/${lang}/`];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        // A question in the address is a state of the page, not another page.
        const at = next.split('?')[0]!;
        if (seen.has(at)) continue;
        seen.add(at);
        const { status, text } = await html(at);
        expect(status, at).toBe(200);
        waiting.push(
          ...linksIn(text).filter((href) => href.startsWith(`/${lang}/`) && !href.includes('lang=')),
        );
      }
      expect([...seen].sort()).toEqual(paths.map((path) => `/${lang}/${path}`).sort());
    }
  });

  it('has the sections that links name', async () => {
    for (const path of everyPage) {
      const { text } = await html(path);
      for (const [, href, anchor] of text.matchAll(/<a [^>]*href="([^"#]*)#([^"]+)"/g)) {
        const target = href ? (await html(href)).text : text;
        expect(target, `${path} → ${href}#${anchor}`).toContain(`id="${anchor}"`);
      }
    }
  });

  it('stays below 50 kB with everything it loads', async () => {
    const answer = await app.request('/ja/', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(15_000);
  });
});

describe('languages', () => {
  it('have catalogues without faults', () => {
    expect(guideWords.faults()).toEqual([]);
  });

  it.each([
    ['/', '/ja/'],
    ['/fr/', '/ja/'],
    ['/fr/kiosk?on=2023-07-01', '/ja/kiosk?on=2023-07-01'],
    ['/ja', '/ja/'],
    ['/ja/kiosk/', '/ja/kiosk'],
    ['/ja/kiosk?on=2023-07-01&lang=en', '/en/kiosk?on=2023-07-01'],
  ])('lead from %s to %s', async (from, to) => {
    const answer = await app.request(from);
    expect([301, 302]).toContain(answer.status);
    expect(answer.headers.get('Location')).toBe(to);
  });

  it('say in their own words that there is no such page', async () => {
    expect((await html('/en/nowhere')).status).toBe(404);
    expect((await html('/en/nowhere')).text).toContain('<html lang="en"');
    expect((await html('/favicon.ico')).status).toBe(404);
  });
});

describe('the day', () => {
  it('stays on every link of the guide', async () => {
    for (const path of paths) {
      const { text } = await html(`/ja/${path}?on=${GUIDEBOOK_DAY}`);
      const back = `/ja/${path}`;
      for (const href of linksIn(text).filter((each) => each.startsWith('/ja/') && each !== back)) {
        expect(href, `${path} → ${href}`).toContain(`on=${GUIDEBOOK_DAY}`);
      }
      expect(text).toContain('<meta name="robots" content="noindex"');
    }
  });

  const onDay = async (path: string, day?: string) => (await html(`${path}${day ? `?on=${day}` : ''}`)).text;
  const row = (text: string, name: string) =>
    (text.split(name).at(1) ?? '').slice(0, 600).replaceAll(/<[^>]+>/g, ' ');

  it('decides what a certificate costs at a kiosk', async () => {
    const table = (text: string) => text.slice(text.indexOf('<tbody'));
    expect(row(table(await onDay('/ja/kiosk', '2023-07-01')), '住民票の写し')).toMatch(/10円\s+無料/);
    expect(row(table(await onDay('/ja/kiosk')), '住民票の写し')).toMatch(/200円\s+300円/);
    expect(row(table(await onDay('/en/kiosk', '2023-07-01')), 'vaccination certificate')).toMatch(/120 yen/);
    expect(row(table(await onDay('/en/kiosk')), 'vaccination certificate')).toMatch(/not offered/);
  });

  it('decides whether points and vaccination certificates are to be had', async () => {
    const points = (text: string) =>
      text.slice(text.indexOf('id="points"'), text.indexOf('id="vaccination"'));
    expect(points(await onDay('/ja/services', '2023-07-01'))).toContain('この日は申し込めます');
    expect(points(await onDay('/ja/services', '2023-10-01'))).toContain('この日は申し込めません');
    expect(points(await onDay('/ja/services'))).toContain('20,000円');
    expect(await onDay('/ja/contacts', '2023-07-01')).toContain('マイナポイント第2弾');
  });

  it('decides what becomes of a card that goes abroad', async () => {
    expect(await onDay('/en/when/abroad', '2023-07-01')).toContain('The card lapses when you move abroad');
    expect(await onDay('/en/when/abroad')).toContain('go on using it abroad');
  });

  it('says what changed since the guidebook, and after the day shown', async () => {
    const today = await onDay('/en/kiosk');
    expect(today).toContain('After the guidebook of July 2023');
    expect(today).toContain('Resident record: the fee at kiosks became 200 yen.');
    const then = await onDay('/en/kiosk', '2023-07-01');
    expect(then).toContain('After this day');
    expect(then).not.toContain('After the guidebook of July 2023');
    expect(await onDay('/en/kiosk', '2024-04-01')).toContain('1 April 2024');
  });

  it('keeps silent about who is open now, on a page about another day', async () => {
    for (const path of ['/ja/offices', '/ja/kiosk', '/ja/contacts']) {
      expect(await onDay(path)).toContain('ただいま受付中');
      expect(await onDay(path, '2023-07-01')).not.toContain('ただいま受付');
    }
  });

  it.each(['2023-02-30', '1999-01-01', '2051-01-01', 'tomorrow'])('%s is told to be none', async (asked) => {
    const { status, text } = await html(`/ja/kiosk?on=${asked}`);
    expect(status).toBe(200);
    expect(text).toContain(`「${asked}」の日の内容は出せません`);
    expect(text).toContain('200円');
  });

  it.each(['2015-10-05', '2019-11-04', '2024-05-26', '2030-04-01', '2050-12-31'])(
    'can be %s on every page',
    async (day) => {
      for (const path of paths) expect((await html(`/en/${path}?on=${day}`)).status, path).toBe(200);
    },
  );
});

describe('papers at home', () => {
  const verdict = async (...papers: string[]) => {
    const query = papers.map((paper) => `paper=${paper}`).join('&');
    const { text } = await html(`/en/documents?${query}`);
    return text.slice(text.indexOf('id="check"'), text.indexOf('<form method="get" action="#check"'));
  };

  it.each([
    [['my-number-card'], true],
    [['resident-record', 'driving-licence'], true],
    [['resident-record', 'student-card', 'pension-handbook'], true],
    [['resident-record', 'student-card'], false],
    [['driving-licence'], false],
  ])('%j suffice: %s', async (papers, enough) => {
    expect(await verdict(...papers)).toContain(
      enough ? 'These papers are enough' : 'These papers are not enough',
    );
  });

  it('are the papers of the day', async () => {
    expect((await html('/en/documents')).text).not.toContain('value="health-insurance-card"');
    expect((await html('/en/documents?on=2023-07-01')).text).toContain('value="health-insurance-card"');
  });
});

describe('the guidebook', () => {
  const chapters = { 1: 6, 2: 14, 3: 12, 4: 19, 5: 6, 6: 10, 7: 7, 8: 26, 9: 12, 10: 4, 11: 4 };

  it('has a place for each of its passages', async () => {
    const told = new Set<string>();
    for (const path of paths) {
      const { text } = await html(`/ja/${path}`);
      for (const [, numbers] of text.matchAll(/data-passages="([^"]+)"/g)) {
        for (const number of numbers!.split(' ')) told.add(number);
      }
    }
    const all = Object.entries(chapters).flatMap(([chapter, count]) =>
      Array.from({ length: count }, (_, index) => `${chapter}.${index + 1}`),
    );
    expect(all.filter((number) => !told.has(number))).toEqual([]);
    expect([...told].filter((number) => !all.includes(number))).toEqual([]);
  });
});
