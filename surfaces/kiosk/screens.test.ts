// Every screen in Chromium: axe, narrow and large, by keyboard, targets of 72 px, and the comforts of the script.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '@tegata/ui';
import { axe, chromiumPath, focusStops, noOverflow, openBrowser, serve } from '@tegata/ui/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCard, openShop, rightPin, type Shop, wrongPin } from './testing/shop.ts';

const portrait = { width: 1080, height: 1920 };
const landscape = { width: 1920, height: 1080 };
const narrow = { width: 320, height: 640 };
/** Where to put pictures of every screen, for people to look at. */
const pictures = process.env.KIOSK_PICTURES;

describe.skipIf(!chromiumPath)('the kiosk in Chromium', () => {
  let browser: Browser;
  let cacheFolder: string;
  let assets: Awaited<ReturnType<typeof openAssets>>;
  let shop: Shop;
  let served: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'tegata-kiosk-browser-'));
    const sources = ['.', '../ui'].map((folder) => new URL(folder, import.meta.url).pathname);
    assets = await openAssets({ sources, cacheFolder });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(cacheFolder, { recursive: true });
  });
  beforeEach(async () => {
    shop = await openShop({ assets });
    served = await serve(shop.app);
  });
  afterEach(async () => {
    await served.close();
    await shop.close();
  });

  const open = async (options: Parameters<Browser['newPage']>[0] = {}) => {
    const page = await browser.newPage({ viewport: portrait, locale: 'ja-JP', ...options });
    await page.goto(`${served.url}/`);
    return page;
  };
  /** Screens follow each other by themselves, so a page may leave again before it has loaded. */
  const at = async (page: Page, path: string) => {
    await expect.poll(() => new URL(page.url()).pathname, { timeout: 20_000 }).toBe(path);
    await page.waitForSelector(`[data-path="${path}"]`);
  };
  const button = (page: Page, action: string) =>
    page.locator(`form[action="${action}"]:not(dialog form) button`);
  const choose = async (page: Page, name: string, value: string, next: string) => {
    await page.click(`button[name="${name}"][value="${value}"]`);
    await at(page, next);
  };

  /** Walks the whole way and stops at every screen. */
  async function walk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
    await look('menu');
    await page.click('main a[href="/services"]');
    await page.waitForSelector('[name=service]');
    await look('services');
    await choose(page, 'service', 'issue', '/card');
    await look('card');
    shop.slot.insert(await newCard());
    await at(page, '/pin');
    await look('pin');
    await page.fill('[name=pin]', wrongPin);
    await button(page, '/pin').first().click();
    await page.waitForSelector('[data-tries="2"]');
    await look('pin-wrong');
    await page.fill('[name=pin]', wrongPin);
    await button(page, '/pin').first().click();
    await at(page, '/last-try');
    await look('last-try');
    await button(page, '/last-try').click();
    await at(page, '/pin');
    await page.fill('[name=pin]', rightPin);
    await button(page, '/pin').first().click();
    await at(page, '/kind');
    await look('kind');
    await choose(page, 'kind', 'juminhyo', '/whose');
    await look('whose');
    await choose(page, 'whose', 'some', '/members');
    await look('members');
    await page.locator('[name=member]').first().check();
    await button(page, '/members').last().click();
    await at(page, '/items');
    await look('items');
    await button(page, '/items').click();
    await at(page, '/copies');
    await look('copies');
    await choose(page, 'copies', '2', '/check');
    await look('check');
    await button(page, '/check').click();
    await at(page, '/pay');
    await look('pay');
    await page.click('button[name=yen][value="500"]');
    await page.waitForSelector('form[action="/print"]');
    await look('pay-enough');
    await button(page, '/print').click();
    await at(page, '/done');
    await look('done');
    await page.click('section a[href^="/papers/"]');
    await page.waitForURL(/\/papers\//);
    await look('paper');
    await page.goto(`${served.url}/`);
    await at(page, '/done');
    shop.slot.eject();
    await page.waitForSelector('form[action="/leave"]');
    await look('thanks');
    await button(page, '/leave').click();
    await at(page, '/');
  }

  const smallTargets = (page: Page) =>
    page.$$eval('main :is(a[data-button], button, label:has(input[type=checkbox]))', (targets) =>
      targets
        .filter((each) => !each.closest('dialog:not([open])'))
        .map((each) => ({ text: each.textContent?.trim(), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 71.5)
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );

  it.each([
    ['ja', portrait],
    ['en', landscape],
    ['en', narrow],
  ] as const)('has no flaw on its way (%s, %j)', { timeout: 120_000 }, async (lang, viewport) => {
    const page = await open({ viewport, locale: lang === 'ja' ? 'ja-JP' : 'en-GB' });
    const flaws: Record<string, string[]> = {};
    await walk(page, async (name) => {
      if (pictures) {
        const file = `${name}-${lang}-${viewport.width}.png`;
        await page.screenshot({ path: join(pictures, file), fullPage: viewport === narrow });
      }
      const found = [...(await noOverflow(page)), ...(await smallTargets(page))];
      // The same page breaks the same rules at every width; the two that differ most are enough.
      if (viewport !== landscape) found.push(...(await axe(page)));
      if (found.length > 0) flaws[name] = found;
    });
    expect(flaws).toEqual({});
    await page.close();
  });

  it('goes all the way without a script, looking again by itself', { timeout: 90_000 }, async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${served.url}/services`);
    await page.click('button[name=service]');
    shop.slot.insert(await newCard());
    await at(page, '/pin');
    for (const key of rightPin) await page.click(`[data-key="${key}"]`);
    await button(page, '/pin').first().click();
    await choose(page, 'kind', 'juminhyo', '/whose');
    await choose(page, 'whose', 'self', '/items');
    await button(page, '/items').click();
    await choose(page, 'copies', '1', '/check');
    await button(page, '/check').click();
    await page.click('button[name=yen][value="500"]');
    await button(page, '/print').click();
    await at(page, '/done');
    shop.slot.eject();
    await page.waitForSelector('form[action="/leave"]');
    await page.close();
  });

  it('fills the masked field by its keys, without loading the page again', async () => {
    const page = await open();
    await page.goto(`${served.url}/services`);
    shop.slot.insert(await newCard());
    await choose(page, 'service', 'issue', '/pin');
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    for (const key of ['9', 'clear', '1', '2', '9', 'delete', '3', '4', '5'])
      await page.click(`[data-key="${key}"]`);
    expect(await page.inputValue('[name=pin]')).toBe(rightPin);
    expect(await page.getAttribute('[name=pin]', 'type')).toBe('password');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-same-page'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.close();
  });

  it('sends the PIN with Enter from the field', async () => {
    const page = await open();
    await page.goto(`${served.url}/services`);
    shop.slot.insert(await newCard());
    await choose(page, 'service', 'issue', '/pin');
    await page.fill('[name=pin]', rightPin);
    await page.press('[name=pin]', 'Enter');
    await at(page, '/kind');
    await page.close();
  });

  it('shows at once, in every window, that the card was taken', async () => {
    const page = await open();
    const other = await open();
    await page.goto(`${served.url}/services`);
    shop.slot.insert(await newCard());
    await choose(page, 'service', 'issue', '/pin');
    await at(other, '/pin');
    shop.slot.eject();
    await Promise.all([at(page, '/ended'), at(other, '/ended')]);
    expect(await page.textContent('h1')).toContain('カードが取られた');
    await page.close();
    await other.close();
  });

  it('asks before time runs out, keeps what was typed, and is accessible while asking', async () => {
    await served.close();
    await shop.close();
    shop = await openShop({ assets, limits: { idleSeconds: 3, warnSeconds: 30 } });
    served = await serve(shop.app);
    const page = await open();
    await page.goto(`${served.url}/services`);
    shop.slot.insert(await newCard());
    await choose(page, 'service', 'issue', '/pin');
    await page.click('[data-key="1"]');
    await page.waitForSelector('dialog[data-idle][open]');
    expect(await page.textContent('[data-seconds]')).toMatch(/あと\d+秒/);
    expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
    if (pictures) await page.screenshot({ path: join(pictures, 'idle-ja-1080.png') });
    await page.click('dialog[data-idle] form[action="/awake"] button');
    await page.waitForSelector('dialog[data-idle]:not([open])', { state: 'attached' });
    expect(await page.inputValue('[name=pin]')).toBe('1');
    await page.close();
  });

  it('shows its endings and its closed door without a flaw', async () => {
    const page = await open({ viewport: narrow });
    const flaws = async () => [
      ...(await axe(page)),
      ...(await noOverflow(page)),
      ...(await smallTargets(page)),
    ];
    const picture = async (name: string) => {
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-ja-320.png`), fullPage: true });
    };
    shop.centre.menu = [
      {
        kind: 'juminhyo',
        available: false,
        feeYen: 200,
        reasons: [{ code: 'kiosk.household-moving-out', source: { kind: 'guidebook', page: 11 } }],
      },
    ];
    await page.goto(`${served.url}/services`);
    shop.slot.insert(await newCard());
    await choose(page, 'service', 'issue', '/pin');
    await page.fill('[name=pin]', rightPin);
    await button(page, '/pin').first().click();
    await at(page, '/kind');
    await picture('kind-refused');
    expect(await flaws()).toEqual([]);
    await button(page, '/cancel').first().click();
    await at(page, '/ended');
    await picture('ended');
    expect(await flaws()).toEqual([]);
    shop.slot.eject();
    await button(page, '/leave').click();
    await at(page, '/');
    shop.setClock('2026-12-30T12:00');
    await page.goto(`${served.url}/`);
    await picture('closed');
    expect(await flaws()).toEqual([]);
    await page.close();
  });

  it('can be walked through by keyboard, and every stop is seen', async () => {
    const page = await open({ viewport: landscape });
    await page.goto(`${served.url}/services`);
    shop.slot.insert(await newCard());
    await choose(page, 'service', 'issue', '/pin');
    const { stops, invisible } = await focusStops(page);
    expect(invisible).toEqual([]);
    expect(stops).toBeGreaterThan(15);
    await page.close();
  });
});
