// The guide in all its languages: every page answers, says which language it is in, and leaves nothing unsaid.
import { READER_LANGUAGES, type ReaderLang, readerLanguages, withoutReadings } from '@tegata/ui';
import { describe, expect, it } from 'vitest';
import { openGuide, paths } from './testing/room.ts';
import { guideWords } from './words/words.ts';

const app = openGuide();
const get = async (path: string, headers = {}) => (await app.request(path, { headers })).text();

describe('the catalogues', () => {
  it('ask for the same values in every language, and parse', () => {
    expect(guideWords.faults()).toEqual([]);
  });

  it('say something else than English or Japanese, wherever there is something to say', () => {
    const said = (lang: ReaderLang) => Object.values(guideWords.texts(lang));
    const [ja, en] = [said('ja'), said('en')];
    for (const lang of readerLanguages.filter((each) => each !== 'ja' && each !== 'en')) {
      const same = said(lang).filter((text, at) => text === en[at] || text === ja[at]);
      // Names, signs and phrases such as “e-Tax” or “{yen}” are the same everywhere.
      expect(same.length / ja.length, `${lang}: ${same.join(' / ')}`).toBeLessThan(0.08);
    }
  });
});

describe.each(readerLanguages)('%s', (lang) => {
  const { tag } = READER_LANGUAGES[lang];

  it('answers on every page, in its language', async () => {
    for (const path of paths) {
      const html = await get(`/${lang}/${path}`);
      expect(html, path).toContain(`<html lang="${tag}"`);
      const words = html.replaceAll(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>/g, ' ');
      expect(words, path).not.toMatch(/[{}]|undefined|\[object/);
    }
  });

  it('is offered on every page under its own name', async () => {
    const { name } = READER_LANGUAGES[lang];
    expect(withoutReadings(await get('/ja/kiosk?on=2023-07-01'))).toContain(name);
    const moved = await app.request(`/ja/kiosk?on=2023-07-01&lang=${lang}`);
    expect(moved.headers.get('Location')).toBe(`/${lang}/kiosk?on=2023-07-01`);
  });
});

describe('the first address', () => {
  it.each([
    ['ne;q=0.9, en;q=0.5', '/ne/'],
    ['zh-TW, zh;q=0.9', '/zh-Hans/'],
    ['fil', '/tl/'],
    ['pt-BR, pt;q=0.9', '/pt/'],
    ['fi, sv;q=0.5', '/ja/'],
  ])('leads a browser that asks for %s to %s', async (accepted, path) => {
    const { headers } = await app.request('/', { headers: { 'Accept-Language': accepted } });
    expect(headers.get('Location')).toBe(path);
  });
});
