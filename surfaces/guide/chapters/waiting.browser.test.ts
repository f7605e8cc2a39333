// 混雑状況 on a screen: the figures fit a narrow phone in every language, and no rule of axe is broken.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAssets, readerLanguages } from '@tegata/ui';
import { axe, chromiumPath, noOverflow, openBrowser, serve } from '@tegata/ui/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGuide } from '../testing/room.ts';

const calling = Array.from({ length: 12 }, (_, index) => ({ number: `A01${index}`, window: index + 1 }));
const office = { waiting: [{ count: 128 }], calling, medianWaitMinutes: 75 };
const figures = {
  at: '2026-11-24T02:07:31Z',
  offices: ['shiba', 'azabu'].map((officeId) => ({ officeId, ...office })),
};

describe.skipIf(!chromiumPath)('the numbers of the offices, in Chromium', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  let cacheFolder: string;
  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'tegata-waiting-'));
    const surfaces = fileURLToPath(new URL('../..', import.meta.url));
    const assets = await openAssets({
      sources: ['guide', 'ui'].map((name) => join(surfaces, name)),
      cacheFolder,
    });
    served = await serve(openGuide({ assets, waiting: async () => figures }));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(cacheFolder, { recursive: true });
  });

  it('break no rule of axe, and never scroll sideways in any language', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    for (const lang of readerLanguages) {
      await page.goto(`${served.url}/${lang}/offices`);
      expect(await page.locator('[data-waiting]').count(), lang).toBe(2);
      expect(await noOverflow(page), lang).toEqual([]);
      if (['ja', 'ja-easy', 'en'].includes(lang)) expect(await axe(page), lang).toEqual([]);
    }
    await page.close();
  }, 60_000);
});
