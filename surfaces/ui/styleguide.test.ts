import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { styleguide } from './styleguide.tsx';
import { axe, chromiumPath, focusStops, noOverflow, openSight, type Sight } from './testing.ts';

const pages = ['/', '/form', '/station', '/receipt/A1B2', '/nowhere', '/away'];
const languages = ['ja', 'en'];

describe.skipIf(!chromiumPath)('every component, in Chromium', () => {
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(['ui'], (assets) => styleguide({ assets, log: () => {} }));
  });
  afterAll(() => sight?.close());
  const visit: Sight['visit'] = (...asked) => sight.visit(...asked);

  const wrong = async (page: Page) => {
    await page.fill('[name=name]', '寿限無'.repeat(20));
    await page.fill('[name="birth.day"]', '31');
    await page.click('form [data-button]');
    await page.waitForSelector('[data-error-summary]');
  };

  const everyPage = pages.flatMap((path) => languages.map((lang) => `${path}?lang=${lang}`));

  it.each(everyPage)(
    '%s breaks no rule of axe and never scrolls sideways, narrow, zoomed and wide',
    async (path) => {
      await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
        expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
        // Zooming a 1280 px window to 200 % leaves 640 CSS pixels.
        await page.setViewportSize({ width: 640, height: 400 });
        expect(await noOverflow(page)).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 900 });
        expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      });
    },
  );

  it('bears text of twice the size', async () => {
    for (const path of pages) {
      const doubled = await visit(path, { viewport: { width: 1280, height: 900 } }, (page) =>
        page
          .evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
          .then(() => noOverflow(page)),
      );
      expect(doubled, path).toEqual([]);
    }
  });

  it.each(languages)(
    'shows errors without breaking a rule, with focus on their summary (%s)',
    async (lang) => {
      await visit(`/form?lang=${lang}`, { viewport: { width: 320, height: 640 } }, async (page) => {
        await wrong(page);
        expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-error-summary'))).toBe(
          true,
        );
        expect(await axe(page)).toEqual([]);
        expect(await noOverflow(page)).toEqual([]);
        await page.click('a[href="#field-status"]');
        expect(new URL(page.url()).hash).toBe('#field-status');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-status');
      });
    },
  );

  it('can be walked through by keyboard, and every stop is seen', async () => {
    for (const path of ['/', '/form', '/station']) {
      const { stops, invisible } = await visit(path, { viewport: { width: 1280, height: 900 } }, focusStops);
      expect(invisible, path).toEqual([]);
      expect(stops, path).toBeGreaterThan(8);
    }
  });

  it('offers a way past the header as the first stop', async () => {
    await visit('/', { viewport: { width: 375, height: 700 } }, async (page) => {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.getBoundingClientRect().top),
      ).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  it('keeps working when colours are forced', async () => {
    for (const path of ['/', '/form', '/station']) {
      const forced = { viewport: { width: 768, height: 900 }, forcedColors: 'active' as const };
      const edges = await visit(path, forced, (page) =>
        page.$$eval(
          '[data-button], input:not([type=hidden]), select',
          (controls) =>
            controls.filter(
              (each) =>
                Number.parseFloat(getComputedStyle(each).borderTopWidth) < 1 &&
                !each.matches('[type=radio], [type=checkbox]'),
            ).length,
        ),
      );
      expect(edges, path).toBe(0);
    }
  });

  it('types with keys of at least 72 px, and shows no keys where there is no script', async () => {
    await visit('/station', { viewport: { width: 1080, height: 1920 } }, async (page) => {
      const sizes = await page.$$eval('[data-key]', (keys) =>
        keys.map((key) => key.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
      expect(sizes).toHaveLength(12);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(72);
      for (const key of ['1', '2', 'delete', '3', '4', '5', '6']) await page.click(`[data-key="${key}"]`);
      expect(await page.inputValue('[name=pin]')).toBe('1345');
    });
    const scriptless = { viewport: { width: 1080, height: 1920 }, javaScriptEnabled: false };
    expect(await visit('/station', scriptless, (page) => page.isVisible('[data-key-pad]'))).toBe(false);
  });

  it('changes language without a script and remembers it', async () => {
    const scriptless = { javaScriptEnabled: false, locale: 'ja-JP' };
    await visit('/form', scriptless, async (page) => {
      await page.click('a[hreflang=en]');
      expect(await page.textContent('h1')).toBe('Apply for a replacement card');
      await page.goto(`${sight.url}/`);
      expect(await page.textContent('h1')).toBe('Page components');
    });
  });

  it('prints the sample mark and the folded reasons, and no navigation', async () => {
    await visit('/', { viewport: { width: 768, height: 900 } }, async (page) => {
      const reasonsShow = () => page.$eval('details li', (reason) => reason.checkVisibility());
      await page.click('summary');
      expect(await reasonsShow()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await reasonsShow()).toBe(true);
      expect(await page.isVisible('header strong')).toBe(true);
      expect(await page.isVisible('nav')).toBe(false);
    });
  });

  it('would not go unnoticed if it were broken', async () => {
    await visit('/nowhere', { viewport: { width: 320, height: 640 }, bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: ':focus-visible { outline: none !important }' });
      await page.evaluate(() => {
        document.querySelector('main')!.innerHTML = '<p class="broad"><img src="/x.png"></p>';
        document.querySelector<HTMLElement>('.broad')!.style.width = '5000px';
      });
      await expect.poll(() => noOverflow(page)).toContain('p.broad');
      expect((await axe(page)).join()).toContain('image-alt');
      expect((await focusStops(page)).invisible).not.toEqual([]);
    });
  });
});
