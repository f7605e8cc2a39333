// The counter's pages in Chromium: axe, 320 px, zoom, keyboard, both languages, with and without scripts.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '@tegata/ui';
import { axe, chromiumPath, focusStops, noOverflow, openBrowser, serve } from '@tegata/ui/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longestName, openRoom, type Room } from './testing/room.ts';

const screenshots = process.env.COUNTER_SCREENSHOTS;

describe.skipIf(!chromiumPath)('the counter, in Chromium', () => {
  let browser: Browser;
  let room: Room;
  let served: Awaited<ReturnType<typeof serve>>;
  let cacheFolder: string;
  let people: Record<'today' | 'arrived' | 'long' | 'child' | 'inUse', Awaited<ReturnType<Room['resident']>>>;

  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'tegata-counter-'));
    const sources = ['.', '../ui'].map((folder) => new URL(`${folder}/`, import.meta.url).pathname);
    room = await openRoom({ assets: await openAssets({ sources, cacheFolder }) });
    const inUse = { name: '麻布　夏', furigana: 'アザブ　ナツ', state: 'in-use' };
    people = {
      inUse: await room.resident(inUse),
      today: await room.resident({ name: '港　桜子', furigana: 'ミナト　サクラコ', state: 'reserved' }),
      arrived: await room.resident({ name: '芝　次郎', furigana: 'シバ　ジロウ', state: 'arrived' }),
      long: await room.resident({ name: longestName, furigana: 'ジュゲム　ジュゲムゴコウノスリキレ' }),
      child: await room.resident({ name: '港　はる', furigana: 'ミナト　ハル', birth: '2019-05-05' }),
    };
    for (const [index, person] of [people.today, people.long].entries()) {
      room.ward.reservations.set(person.noticeCode, {
        noticeCode: person.noticeCode,
        officeId: 'shiba',
        slot: `2026-11-26T1${index}:30`,
        holderName: person.name,
        cardSerial: person.serial,
      });
    }
    served = await serve(room.app);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(cacheFolder, { recursive: true });
  });

  type Options = NonNullable<Parameters<Browser['newContext']>[0]>;
  const desktop = { width: 1280, height: 900 };

  async function counter<T>(
    work: (page: Page, context: BrowserContext) => Promise<T>,
    options: Options = {},
  ) {
    const context = await browser.newContext({ locale: 'ja-JP', viewport: desktop, ...options });
    const page = await context.newPage();
    try {
      await page.goto(`${served.url}/clerk`);
      await page.selectOption('[name=officeId]', 'shiba');
      await page.fill('[name=name]', '見本 窓口');
      await page.click('form button');
      await page.waitForURL(`${served.url}/`);
      return await work(page, context);
    } finally {
      await context.close();
    }
  }

  let shot = 0;
  const faults: Record<string, string[]> = {};
  /** Both languages, narrow (320 px), zoomed (1280 px at 200 %) and wide; faults are gathered by page. */
  async function fits(page: Page, name: string): Promise<void> {
    for (const lang of ['ja', 'en']) {
      if (page.url().includes('lang=') || lang === 'en') await page.goto(withLang(page.url(), lang));
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        if (screenshots) {
          await mkdir(screenshots, { recursive: true });
          const path = join(screenshots, `${String(++shot).padStart(3, '0')}-${name}-${lang}-${width}.png`);
          await page.screenshot({ path, fullPage: true });
        }
        const found = [
          ...(await noOverflow(page)),
          ...(width === 1280 || (width === 320 && lang === 'ja') ? await axe(page) : []),
        ];
        if (found.length > 0) faults[`${name} ${lang} ${width}`] = found;
      }
    }
    await page.goto(withLang(page.url(), 'ja'));
    await page.setViewportSize(desktop);
  }
  const withLang = (address: string, lang: string) => {
    const url = new URL(address);
    url.searchParams.set('lang', lang);
    return url.href;
  };

  it('shows every desk without breaking a rule', async () => {
    await counter(async (page) => {
      const { today, arrived, inUse } = people;
      const filing = `/residents/${inUse.residentId}/filings/new`;
      for (const [name, path] of [
        ['clerk', '/clerk'],
        ['home', '/'],
        ['search', '/residents?q=ミ'],
        ['nobody', '/residents?q=xyz'],
        ['resident', `/residents/${today.residentId}`],
        ['waiting', `/residents/${arrived.residentId}?done=registered`],
        ['report', '/residents/new'],
        ['register', '/residents/new/form?event=moved-in&nation=japan'],
        ['register-foreign', '/residents/new/form?event=moved-in&nation=other'],
        ['queue', '/queue'],
        ['cards', '/cards'],
        ['notices', '/cards?state=arrived'],
        ['day', '/reservations'],
        ['telephone', '/reservations/new?q=ミ'],
        ['time', `/reservations/new?code=${today.noticeCode}&on=2026-11-30`],
        ['closed-day', `/reservations/new?code=${today.noticeCode}&on=2026-11-28`],
        ['notice', '/hand-overs'],
        ['found', `/hand-overs?code=${today.noticeCode}`],
        ['unknown-notice', '/hand-overs?code=NONE-0000'],
        ['application', '/applications?form=12345678901234567890123'],
        ['filing', filing],
        ['filing-who', `${filing}?event=moved-within`],
        ['filing-nobody', `${filing}?event=moved-within&step=facts`],
        ['filing-move', `${filing}?event=moved-out&step=facts&by=proxy&doc=driving-licence&doc=passport`],
        ['filing-sex', `${filing}?event=birth-date-or-sex-changed&step=facts&by=self&doc=passport`],
        ['certificates', `/cards/${inUse.serial}/certificates`],
      ] as const) {
        await page.goto(served.url + path);
        await fits(page, name);
      }
    });
    expect(faults).toEqual({});
  }, 240_000);

  it('shows the registration with its errors, focus on their summary', async () => {
    await counter(async (page) => {
      await page.goto(`${served.url}/residents/new/form?event=moved-in&nation=japan`);
      await page.fill('[name=name]', longestName);
      await page.fill('[name="birth.day"]', '31');
      await page.keyboard.press('F8');
      await page.waitForSelector('[data-error-summary]');
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-error-summary'))).toBe(
        true,
      );
      expect(await page.inputValue('[name=name]')).toBe(longestName);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      }
    });
  });

  it('leads through a hand-over by keyboard alone, and every page on the way is sound', async () => {
    await counter(async (page) => {
      const { long } = people;
      await page.keyboard.press('F4');
      await page.waitForURL('**/hand-overs');
      // The browser focuses the field with its first frame, which may come after the page has loaded.
      await page.waitForSelector('[name=code]:focus');
      await page.keyboard.type(long.noticeCode);
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=受け渡しを始める');
      await page.keyboard.press('F8');
      await page.waitForURL(/hand-overs\/[0-9a-f-]{36}$/);
      const address = page.url();
      await fits(page, 'papers');
      await page.goto(address);
      await page.check('[value=driving-licence]');
      await page.keyboard.press('F8');
      await page.waitForURL(/doc=driving-licence/);
      await fits(page, 'paper');

      const confirm = async (year: string) => {
        await page.selectOption('[name="validUntil-0.era"]', 'R');
        await page.fill('[name="validUntil-0.year"]', year);
        await page.fill('[name="validUntil-0.month"]', '3');
        await page.fill('[name="validUntil-0.day"]', '31');
        await page.check('[name="seen-0"]');
        await page.check('[name="face"][value="yes"]');
        await page.keyboard.press('F8');
        await page.waitForURL(address);
      };
      await confirm('7');
      await page.waitForSelector('text=本人確認ができませんでした');
      await fits(page, 'refused');
      await page.goto(`${address}?papers=chosen&doc=driving-licence`);
      await confirm('12');
      await page.waitForSelector('text=カードを読み取り機に置く');
      await fits(page, 'card');
      await page.goto(address);
      await page.keyboard.press('F8');
      await page.waitForSelector('text=ご本人に暗証番号を決めてもらう');
      await fits(page, 'pins-waiting');

      await page.goto(`${address}/pins`);
      await fits(page, 'pins');
      await page.goto(`${address}/pins?each=1`);
      await fits(page, 'pins-each');
      await page.goto(`${address}/pins`);
      const type = async (pins: Record<string, string>) => {
        for (const [field, pin] of Object.entries(pins)) {
          await page.fill(`[name="${field}"]`, pin);
          await page.fill(`[name="${field}-again"]`, pin);
        }
        await page.click('form [data-button]');
      };
      await type({ 'pin-four': '1111', 'pin-sign': 'TEGATA77' });
      await page.waitForSelector('text=当てられやすい番号です');
      expect(await page.inputValue('[name=pin-four]')).toBe('');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await type({ 'pin-four': '482', 'pin-sign': 'tegata77' });
      await page.waitForSelector('[data-error-summary]');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.fill('[name=pin-four]', '4826');
      await page.click('[data-show-pins]');
      expect(await page.getAttribute('[name=pin-four]', 'type')).toBe('text');
      await type({ 'pin-four': '4826', 'pin-sign': 'TEGATA77' });
      await page.waitForSelector('text=画面を係員にお返しください');
      await fits(page, 'pins-done');

      await page.goto(address);
      await fits(page, 'give');
      await page.goto(address);
      await page.keyboard.press('F8');
      await page.waitForSelector('text=受け渡しが終わりました');
      await fits(page, 'done');
      expect(room.places.get(long.serial)).toBe('wallet');
      await page.goto(address);
      await page.keyboard.press('F8');
      await page.waitForURL(`${served.url}/`);
    });
    expect(faults).toEqual({});
  }, 240_000);

  it('gives tickets and calls them by keyboard, and every page on the way is sound', async () => {
    await counter(async (page) => {
      await page.goto(`${served.url}/queue`);
      await page.fill('#window', '12');
      await page.keyboard.press('F8');
      await page.waitForSelector('text=12番窓口');
      await page.focus('button[value=filing]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=整理券 C001 を出しました');
      await fits(page, 'queue-taken');
      await page.keyboard.press('F8');
      await page.waitForSelector('text=呼び出しています');
      await fits(page, 'queue-called');
      await page.keyboard.press('F8');
      await page.waitForSelector('text=待ち時間');
      await page.keyboard.press('F8');
      await page.waitForSelector('text=今、待っている方はいません。');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
    });
    expect(faults).toEqual({});
  }, 120_000);

  it('takes a filing and renews certificates by keyboard, and every page on the way is sound', async () => {
    const person = await room.resident({ name: '白金　椿', state: 'in-use' });
    await room.setPins(person.serial);
    await counter(async (page) => {
      await page.goto(`${served.url}/residents/${person.residentId}/filings/new?event=moved-within`);
      await page.check('[name=by][value=self]');
      await page.check('[value=passport]');
      await page.keyboard.press('F8');
      await page.waitForURL(/step=facts/);
      await page.fill('[name=address]', '東京都港区三田一丁目4番1号');
      await page.fill('[name="validUntil-0.year"]', '2030');
      await page.fill('[name="validUntil-0.month"]', '1');
      await page.fill('[name="validUntil-0.day"]', '1');
      await page.check('[name="seen-0"]');
      await page.check('[name="face"][value="no"]');
      await page.keyboard.press('F8');
      await page.waitForSelector('[role=alert]');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.check('[name="face"][value="yes"]');
      await page.keyboard.press('F8');
      await page.waitForURL(/\/filings\/[0-9a-f-]{36}/);
      await fits(page, 'filing-told');
      await page.keyboard.press('F8');
      await page.waitForURL(/\/certificates$/);
      await page.keyboard.press('F8');
      await page.waitForSelector('text=カードを読み取り機に置く');
      const address = page.url();
      await fits(page, 'certificate-card');
      await page.goto(address);
      await page.keyboard.press('F8');
      await page.waitForSelector('text=ご本人に暗証番号を入れてもらう');
      await fits(page, 'certificate-write');
      await page.goto(`${address}/pins`);
      await fits(page, 'certificate-pins');
      await page.goto(`${address}/pins`);
      const enter = async (auth: string) => {
        await page.fill('[name=pin-register]', '4826');
        await page.fill('[name=pin-auth]', auth);
        await page.fill('[name=pin-sign]', 'TEGATA77');
        await page.click('form [data-button]');
      };
      await enter('1111');
      await page.waitForSelector('[data-error-summary]');
      expect(await page.inputValue('[name=pin-auth]')).toBe('');
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await enter('4826');
      await page.waitForSelector('text=新しい電子証明書が入りました');
      await fits(page, 'certificate-pins-done');
      await page.goto(address);
      await fits(page, 'certificate-give');
      await page.goto(address);
      await page.keyboard.press('F8');
      await page.waitForSelector('text=手続が終わりました');
      await fits(page, 'certificate-done');
      expect(room.places.get(person.serial)).toBe('wallet');
    });
    expect(faults).toEqual({});
  }, 240_000);

  it('works without scripts: the same hand-over by plain forms', async () => {
    await counter(
      async (page) => {
        await page.goto(`${served.url}/hand-overs?code=${people.child.noticeCode}`);
        await page.click('form[method=post] button');
        await page.check('[value=passport]');
        await page.click('text=書類の内容へ進む');
        await page.fill('[name="validUntil-0.year"]', '2030');
        await page.fill('[name="validUntil-0.month"]', '1');
        await page.fill('[name="validUntil-0.day"]', '1');
        await page.check('[name="seen-0"]');
        await page.check('[name="face"][value="yes"]');
        await page.click('text=本人確認をする');
        await page.waitForSelector('text=15歳未満の方です');
        await page.click('text=金庫から出して置く');
        await page.click('text=ご本人の画面を開く');
        await page.waitForSelector('[name=pin-four]');
        expect(await page.isVisible('[data-show-pins]')).toBe(false);
        await page.fill('[name=pin-four]', '4826');
        await page.fill('[name=pin-four-again]', '4826');
        await page.click('text=この番号に決める');
        await page.click('text=係員の画面へ');
        await page.reload();
        await page.click('form button:has-text("お渡しした")');
        await page.waitForSelector('text=受け渡しが終わりました');
        await page.goBack();
        await page.reload();
        expect(room.places.get(people.child.serial)).toBe('wallet');
      },
      { javaScriptEnabled: false },
    );
  });

  it('notices by itself that a card was taken off the reader', async () => {
    const person = await room.resident({ name: '高輪　緑' });
    await counter(async (page) => {
      await page.goto(`${served.url}/hand-overs?code=${person.noticeCode}`);
      await page.keyboard.press('F8');
      await page.waitForURL(/hand-overs\/[0-9a-f-]{36}$/);
      const address = page.url();
      const [handOver] = [...room.ward.handOvers.values()].filter(
        ({ card }) => card.cardSerial === person.serial,
      );
      room.ward.handOvers.set(handOver!.handOverId, { ...handOver!, step: 'pins' });
      await room.safe.takeOut(person.serial);
      await page.goto(address);
      await page.waitForSelector('text=ご本人に暗証番号を決めてもらう');
      await room.safe.putBack(person.serial);
      await page.waitForSelector('text=カードを読み取り機に置く');
    });
  });

  it('shows where the keyboard is at every stop', async () => {
    await counter(async (page) => {
      for (const path of ['/', `/residents/${people.today.residentId}`, '/reservations']) {
        await page.goto(served.url + path);
        const { stops, invisible } = await focusStops(page);
        expect(invisible, path).toEqual([]);
        expect(stops, path).toBeGreaterThan(8);
      }
    });
  });
});
