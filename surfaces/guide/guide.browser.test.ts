// The guide in a real browser (画面の試験): axe, no sideways scrolling at 320 px and at 200 %, and all of it without a script.
import { readerLanguages } from '@tegata/ui';
import { axe, chromiumPath, focusStops, noOverflow, openSight, type Sight } from '@tegata/ui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGuide, paths } from './testing/room.ts';

describe.skipIf(!chromiumPath)('the guide, in Chromium', () => {
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(['guide', 'ui'], (assets) => openGuide({ assets }));
  });
  afterAll(() => sight?.close());
  const visit: Sight['visit'] = (...asked) => sight.visit(...asked);

  const phone = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const;
  const everyPage = ['ja', 'en'].flatMap((lang) => paths.map((path) => `/${lang}/${path}`));
  // The other languages have the same pages: those with the longest words, a table, a picture, a form.
  const elsewhere = readerLanguages
    .filter((lang) => lang !== 'ja' && lang !== 'en')
    .flatMap((lang) => ['', 'kiosk', 'card', 'pins', 'planner'].map((path) => `/${lang}/${path}`));

  it.each([
    ...everyPage,
    ...elsewhere,
    '/ja/?on=2023-07-01',
    '/en/documents?paper=resident-record&paper=student-card',
  ])('%s breaks no rule of axe, and never scrolls sideways, narrow, zoomed and wide', async (path) => {
    await visit(path, phone, async (page) => {
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await noOverflow(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await noOverflow(page)).toEqual([]);
    });
  });

  it('can be walked through by keyboard, and every stop is seen', async () => {
    for (const path of ['/ja/', '/en/card', '/ja/documents']) {
      const { stops, invisible } = await visit(path, { viewport: { width: 1280, height: 900 } }, focusStops);
      expect(invisible, path).toEqual([]);
      expect(stops, path).toBeGreaterThan(8);
    }
  });

  it('answers without a script: another day, the papers at home, the number on a phone', async () => {
    await visit('/ja/kiosk', { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.click('summary:has-text("日付を変える")');
      await page.fill('input[name=on]', '2023-07-01');
      await page.click('form button');
      await page.waitForURL('**/ja/kiosk?on=2023-07-01');
      expect(await page.textContent('#fees table')).toContain('10円');
      await page.click('header nav summary');
      await page.click('text=English');
      await page.waitForURL('**/en/kiosk?on=2023-07-01');
      await page.goto(`${sight.url}/ja/documents`);
      await page.check('input[value=my-number-card]');
      await page.click('form[action="#check"] button');
      await page.waitForSelector('#check:has-text("この書類で足ります")');
      await page.goto(`${sight.url}/ja/when/lost`);
      expect(await page.getAttribute('a[href^="tel:"]', 'href')).toBe('tel:0120950178');
    });
  });

  it('gives its answer above the fold of a phone', async () => {
    for (const path of ['/ja/when/lost', '/en/when/lost']) {
      await visit(path, { viewport: { width: 375, height: 667 } }, async (page) => {
        const box = await page.locator('a[href^="tel:"]').first().boundingBox();
        expect((box?.y ?? 9999) + (box?.height ?? 0), path).toBeLessThan(667);
      });
    }
  });

  it.each(readerLanguages)(
    'transfers less than 50 kB for its first page in %s, fonts aside',
    async (lang) => {
      await visit(`/${lang}/`, phone, async (page) => {
        const bytes = { all: 0, scripts: 0 };
        page.on('requestfinished', async (request) => {
          const { responseBodySize, responseHeadersSize } = await request.sizes();
          const size = responseBodySize + responseHeadersSize;
          // A device that has letters for Thai and Devanagari fetches none.
          if (request.resourceType() !== 'font') bytes.all += size;
          if (request.resourceType() === 'script') bytes.scripts += size;
        });
        await page.reload({ waitUntil: 'networkidle' });
        expect(bytes.all).toBeGreaterThan(1_000);
        expect(bytes.all).toBeLessThan(50_000);
        expect(bytes.scripts).toBeLessThan(15_000);
      });
    },
  );
});
