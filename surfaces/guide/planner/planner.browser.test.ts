// The planner in a real browser (画面の試験): computed on the page with nothing sent, the same without a script, by keyboard,
// narrow, zoomed and on paper.
import { readFile } from 'node:fs/promises';
import { openBridge, ReaderSlot } from '@tegata/card';
import { axe, chromiumPath, focusStops, noOverflow, openSight, type Sight } from '@tegata/ui/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handedOverCard, PINS } from '../../../packages/card/testing/sandbox-card.ts';
import { openGuide } from '../testing/room.ts';

describe.skipIf(!chromiumPath)('the planner, in Chromium', () => {
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(['guide', 'ui'], (assets) => openGuide({ assets }));
  });
  afterAll(() => sight?.close());
  const visit: Sight['visit'] = (...asked) => sight.visit(...asked);

  const phone = { viewport: { width: 375, height: 667 }, reducedMotion: 'reduce' } as const;

  const type = async (page: Page, name: string, iso: string) => {
    const [year, month, day] = iso.split('-') as [string, string, string];
    await page.fill(`[name="${name}.year"]`, year);
    await page.fill(`[name="${name}.month"]`, String(Number(month)));
    await page.fill(`[name="${name}.day"]`, String(Number(day)));
  };
  const submit = (page: Page) => page.click('[data-planner] form[novalidate] > p button');
  const dates = (page: Page) =>
    page.$$eval('[data-date]', (all) => all.map((each) => each.getAttribute('datetime')));

  it('computes on the page: whatever is asked of the server carries no answer', async () => {
    await visit('/ja/planner', phone, async (page) => {
      const asked: string[] = [];
      await page.route('**', async (route) => {
        const request = route.request();
        asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
        await route.continue();
      });
      await type(page, 'born', '1985-10-10');
      await type(page, 'card-made', '2024-05-15');
      await submit(page);
      await page.waitForSelector('#plan');
      expect(await dates(page)).toEqual(['2033-10-10', '2028-10-10', '2028-10-10']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan');
      // The program and its words came, once somebody began to answer, and nothing else was asked.
      expect(asked.map((each) => each.replace(/-[0-9a-f]{16}/, '')).sort()).toEqual([
        `GET ${sight.url}/assets/planner-program.js `,
        `GET ${sight.url}/ja/planner.json `,
      ]);
      expect(page.url()).toBe(`${sight.url}/ja/planner`);

      const saved = page.waitForEvent('download');
      await page.click('[data-calendar] button');
      const file = await readFile(await (await saved).path(), 'utf8');
      expect(file).toContain('DTSTART;VALUE=DATE:20331010');
      expect(asked).toHaveLength(2);
      expect(await page.isVisible('[data-in-browser]')).toBe(true);
      expect(await page.isVisible('[data-on-server]')).toBe(false);
    });
  });

  it.each(['ja', 'en', 'ja-easy', 'th'])('shows what the server shows: /%s', async (lang) => {
    const fill = async (page: Page) => {
      await page.selectOption('[name=happened]', 'moving-in');
      if (await page.isVisible('p[data-on-server] button')) await page.click('p[data-on-server] button');
      await type(page, 'happened-on', '2026-11-20');
      await type(page, 'card-expiry', '2033-10-10');
      await submit(page);
      await page.waitForSelector('#plan');
      // A page without a script cannot print itself.
      await page.evaluate(() => document.querySelector('[data-print]')?.remove());
      return (await page.innerText('[data-result]')).split('\n').filter((line) => line.trim() !== '');
    };
    const here = await visit(`/${lang}/planner`, phone, fill);
    const there = await visit(`/${lang}/planner`, { ...phone, javaScriptEnabled: false }, fill);
    expect(here).toEqual(there);
    expect(here.length).toBeGreaterThan(20);
  });

  it('says beside the field what is wrong, and takes the reader there', async () => {
    await visit('/en/planner', phone, async (page) => {
      await type(page, 'card-made', '2024-05-15');
      await submit(page);
      await page.waitForSelector('[data-error-summary]');
      expect(await page.innerText('#field-born-error')).toContain('Date of birth');
      expect(await axe(page)).toEqual([]);
      await page.click('[data-error-summary] a');
      await type(page, 'born', '1985-10-10');
      await submit(page);
      await page.waitForSelector('#plan');
      expect(await page.$('#field-born-error')).toBeNull();
    });
  });

  it('shows the questions of the situation that is chosen', async () => {
    await visit('/ja/planner?happened=lost', phone, async (page) => {
      expect(await page.isVisible('#field-planned-out')).toBe(false);
      await page.selectOption('[name=happened]', 'moving-in');
      expect(await page.isVisible('#field-planned-out')).toBe(true);
      await page.selectOption('[name=happened]', 'reissue');
      expect(await page.isVisible('#field-planned-out')).toBe(false);
      expect(await page.isVisible('#field-why-reissue')).toBe(true);
    });
  });

  it.each(['ja', 'en'])('/%s breaks no rule of axe with a plan, and never scrolls sideways', async (lang) => {
    await visit(`/${lang}/planner?happened=not-found`, phone, async (page) => {
      await type(page, 'born', '1985-10-10');
      await type(page, 'card-made', '2024-05-15');
      await submit(page);
      await page.waitForSelector('#plan');
      for (const summary of await page.$$('[data-result] summary')) await summary.click();
      for (const [width, height] of [
        [320, 640],
        [640, 400],
        [1280, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await noOverflow(page), `${width}`).toEqual([]);
      }
      expect(await axe(page)).toEqual([]);
    });
  });

  it.each(['dates', 'not-found', 'moving-in'])(
    'prints its answer to %s on one sheet of A4',
    async (happened) => {
      await visit(`/ja/planner?happened=${happened}&paper=student-card`, phone, async (page) => {
        await type(page, 'born', '1985-10-10');
        await type(page, 'card-made', '2024-05-15');
        await submit(page);
        await page.waitForSelector('#plan');
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        await page.emulateMedia({ media: 'print' });
        expect(await page.isVisible('[data-bring] input')).toBe(true);
        expect(await page.isVisible('#field-born')).toBe(false);
      });
    },
  );

  it('can be filled in and read by keyboard', async () => {
    const { stops, invisible } = await visit(
      '/ja/planner',
      { viewport: { width: 1280, height: 900 } },
      focusStops,
    );
    expect(invisible).toEqual([]);
    expect(stops).toBeGreaterThan(20);
  });

  it('reads a card through the bridge: dates without a PIN, the birth date with it, and sends neither', async () => {
    const slot = new ReaderSlot('reader');
    const bridge = await openBridge({ reader: slot, origins: [sight.url], port: 0 });
    try {
      await visit('/en/planner', phone, async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
        await page.click('[data-read-card] summary');
        const news = page.locator('[data-card-news]');
        const read = async (code: string, pin = '') => {
          await page.fill('[data-card-code]', code);
          await page.fill('[data-card-pin]', pin);
          await page.press('[data-card-pin]', 'Enter');
        };

        await page.evaluate(() => {
          document.querySelector<HTMLElement>('[data-planner]')!.dataset.bridge = 'ws://127.0.0.1:9/card';
        });
        await read('');
        await news.filter({ hasText: `--bridge --origin ${sight.url}` }).waitFor();

        await page.evaluate((url) => {
          document.querySelector<HTMLElement>('[data-planner]')!.dataset.bridge = url;
        }, bridge.url);
        await read(bridge.offerPairing().code);
        await news.filter({ hasText: 'There is no card' }).waitFor();

        slot.insert(await handedOverCard());
        await read(bridge.offerPairing().code);
        await news.filter({ hasText: 'Read.' }).waitFor();
        expect(await page.inputValue('[name="auth-expiry.year"]')).toMatch(/^20\d\d$/);
        expect(await page.inputValue('[name="card-expiry.year"]')).toMatch(/^20\d\d$/);
        expect(await page.inputValue('[name="born.year"]')).toBe('');

        await read('', '0000');
        await news.filter({ hasText: 'Wrong PIN. After 2 more' }).waitFor();
        await read('', PINS.text);
        await page.waitForFunction(
          () => document.querySelector<HTMLInputElement>('[name="born.year"]')?.value === '1980',
        );
        expect(await page.inputValue('[data-card-pin]')).toBe('');
        expect(asked.join(' ')).not.toMatch(/1980|1234|0000/);
      });
    } finally {
      await bridge.close();
    }
  });

  it('answers without a script', async () => {
    await visit('/en/planner', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.isVisible('[data-on-server]')).toBe(true);
      await type(page, 'card-expiry', '2027-01-31');
      await submit(page);
      await page.waitForSelector('#plan');
      expect(await dates(page)).toEqual(['2027-01-31']);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('posts where the program cannot be had, only after it said so', async () => {
    await visit('/en/planner', phone, async (page) => {
      await page.route('**/planner-program*', (route) => route.abort());
      await type(page, 'card-expiry', '2027-01-31');
      await submit(page);
      await page.waitForSelector('[data-on-server]:visible');
      expect(await page.$('#plan')).toBeNull();
      await submit(page);
      await page.waitForSelector('#plan');
      expect(await dates(page)).toEqual(['2027-01-31']);
    });
  });

  it('loads the polyfill where there is no Temporal, and nowhere else', async () => {
    const page = await sight.browser.newPage(phone);
    try {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
      await page.goto(`${sight.url}/ja/planner`);
      await type(page, 'born', '1985-10-10');
      await type(page, 'card-made', '2024-05-15');
      await submit(page);
      await page.waitForSelector('#plan');
      expect(await dates(page)).toEqual(['2033-10-10', '2028-10-10', '2028-10-10']);
    } finally {
      await page.close();
    }
  });

  it('loads little before somebody begins to answer', async () => {
    const page = await sight.browser.newPage(phone);
    try {
      let script = 0;
      page.on('requestfinished', async (request) => {
        if (request.resourceType() === 'script') script += (await request.sizes()).responseBodySize;
      });
      await page.goto(`${sight.url}/ja/planner`, { waitUntil: 'networkidle' });
      expect(script).toBeGreaterThan(100);
      expect(script).toBeLessThan(15_000);
    } finally {
      await page.close();
    }
  });
});
