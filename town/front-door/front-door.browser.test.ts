import { axe, chromiumPath, focusStops, noOverflow, openBrowser, serve } from '@tegata/ui/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallTown, smallTown, tabiko } from './testing/small-town.ts';

describe.skipIf(!chromiumPath)('the front door, in Chromium', () => {
  let browser: Browser;
  let town: SmallTown;
  let served: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    town = await smallTown();
    served = await serve(town.app);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    town?.close();
  });

  type Screen = NonNullable<Parameters<Browser['newPage']>[0]>;
  async function visit<T>(path: string, screen: Screen, look: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage(screen);
    try {
      await page.goto(served.url + path);
      return await look(page);
    } finally {
      await page.close();
    }
  }

  const paths = ['/', '/walk', '/behind', '/residents', '/clock', '/about', '/residents?q=zzz'];
  const everyPage = paths.flatMap((path) =>
    ['ja', 'en'].map((lang) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`),
  );

  it.each(everyPage)('%s breaks no rule of axe and never scrolls sideways', async (path) => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.setViewportSize({ width: 768, height: 900 });
      expect(await noOverflow(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await noOverflow(page)).toEqual([]);
    });
  });

  it('can be walked through by keyboard, buildings on the map included', async () => {
    await visit('/', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const { stops, invisible } = await focusStops(page);
      expect(invisible).toEqual([]);
      expect(stops).toBeGreaterThan(20);
      expect(await page.$$eval('svg a', (links) => links.length)).toBe(6);
    });
  });

  it('shows the map where it can be read and the list of places everywhere', async () => {
    await visit('/', { viewport: { width: 375, height: 700 } }, async (page) => {
      expect(await page.isVisible('svg a')).toBe(false);
      expect(await page.isVisible('a[href="http://kiosk.localhost:8080/"]:not(svg a)')).toBe(true);
    });
  });

  it('ticks a step off while somebody looks, keeps what was opened, and says so', async () => {
    await visit('/walk?lang=en', { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.waitForSelector('#step-register[aria-current=step]');
      town.municipality.record({
        from: 'counter',
        to: 'municipality',
        operation: 'registerResident',
        act: 'b1',
      });
      town.municipality.write({ kind: 'resident.registered', subject: tabiko.residentId, act: 'b1' });
      town.people.push(tabiko);
      await page.waitForSelector('#step-number[aria-current=step]');
      expect(await page.textContent('[data-announce]')).toContain('1 step done');
      await page.click('#step-register summary');
      await page.focus('#step-register summary');

      town.municipality.write({ kind: 'number.received', subject: tabiko.residentId, act: 'b1' });
      town.designated.add(tabiko.residentId);
      await page.waitForSelector('#step-apply[aria-current=step]');
      expect(await page.getAttribute('#step-register details', 'open')).not.toBeNull();
      expect(await page.getAttribute('#step-number details', 'open')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('step-register');
      expect(await page.textContent('#step-register')).toContain('register a resident');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
    });
  });

  it('shows a new act behind the scenes without a reload', async () => {
    await visit('/behind?lang=en', { viewport: { width: 1280, height: 900 } }, async (page) => {
      town.jlis.record({ from: 'kiosk', to: 'jlis', operation: 'presentCard', status: 409, act: 'c1' });
      await page.waitForSelector('text=show the card’s signature');
      expect(await page.textContent('#act-c1')).toContain('refused 409');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
    });
  });

  it('copies what is to be typed', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${served.url}/walk?lang=ja`);
    await page.click('text=別の人ではじめから >> nth=-1');
    await page.waitForSelector('#step-register[aria-current=step]');
    await page.click('[data-copy]');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.textContent('[data-copy-text]'),
    );
    expect(await page.textContent('[data-announce]')).toContain('コピーしました');
    await context.close();
  });

  it('works without a script: the clock moves and the page can be asked again', async () => {
    const scriptless = { javaScriptEnabled: false, locale: 'ja-JP' };
    await visit('/clock', scriptless, async (page) => {
      await page.click('text=1日進める');
      await page.waitForSelector('[role=status]:has-text("2026年11月25日（水）10:00")');
      await page.goto(`${served.url}/walk`);
      expect(await page.isVisible('[data-copy]')).toBe(false);
      const loaded = page.waitForEvent('load');
      await page.click('text=いまの状態を見る');
      await loaded;
      expect(new URL(page.url()).pathname).toBe('/walk');
    });
  });

  it('brings somebody who made a mistake to the field', async () => {
    await visit('/clock?lang=en', { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.fill('[name="date.day"]', '32');
      await page.fill('[name=time]', 'noon');
      await page.click('text=Set the clock');
      await page.waitForSelector('[data-error-summary]');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.click('a[href="#field-time"]');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-time');
      expect(await page.inputValue('[name=time]')).toBe('noon');
    });
  });
});
