import { axe, chromiumPath, focusStops, noOverflow, openSight, type Sight } from '@tegata/ui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baby, hanako, jiro, jugemu } from './testing/people.ts';
import { openStreet, type Street } from './testing/street.ts';
import { cardFor, cardSerial, formId, noticeCode, noticed, numberNotice } from './testing/things.ts';

const desk = '/people/minato-hanako';
const longSerial = '000000000000025';

describe.skipIf(!chromiumPath)('the desk, in Chromium', () => {
  let street: Street;
  let sight: Sight;

  beforeAll(async () => {
    sight = await openSight(['desk', 'ui'], async (assets) => {
      street = await openStreet({ assets });
      return street.app;
    });
    street.give(hanako, cardFor(hanako));
    street.give(jugemu, cardFor(jugemu, { cardSerial: longSerial }));
    noticed(street, jiro);
    street.post(baby, numberNotice);
    const returned = {
      applicationId: numberNotice.id,
      at: '2026-11-21T00:00:00Z',
      state: 'returned' as const,
    };
    const reasons = [{ code: 'photo.landscape', source: { kind: 'unconfirmed', note: 'figures' } }];
    street.state.applications.set(formId, [{ ...returned, reasons }]);
  });
  afterAll(async () => {
    street?.close();
    await sight?.close();
  });
  const visit: Sight['visit'] = (...asked) => sight.visit(...asked);

  const pages = [
    '/',
    '/?q=mihon',
    desk,
    `${desk}?side=back`,
    `${desk}?side=case&problem=reader-occupied`,
    '/people/jugemu',
    '/people/mihon-jiro',
    '/people/mihon-jiro/letters',
    `/people/mihon-jiro/letters/${numberNotice.id}`,
    `/people/mihon-jiro/apply/${formId}`,
    `/people/mihon-jiro/pick-up/${noticeCode}`,
    '/people/minato-hanako/apply',
    '/people/minato-hanako/pick-up',
  ];

  it.each(
    pages.flatMap((path) =>
      ['ja', 'en'].map((lang) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`),
    ),
  )('%s breaks no rule of axe, and never scrolls sideways, narrow, zoomed and wide', async (path) => {
    await visit(path, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' }, async (page) => {
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await noOverflow(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
    });
  });

  it('can be walked through by keyboard, and every stop is seen', async () => {
    for (const path of [
      '/',
      desk,
      `/people/mihon-jiro/apply/${formId}`,
      `/people/mihon-jiro/pick-up/${noticeCode}`,
    ]) {
      const { stops, invisible } = await visit(path, { viewport: { width: 1280, height: 900 } }, focusStops);
      expect(invisible, path).toEqual([]);
      expect(stops, path).toBeGreaterThan(8);
    }
  });

  const wide = { viewport: { width: 1280, height: 900 }, locale: 'ja-JP' };
  const onKiosk = '[data-reader=kiosk] .plastic-card';

  it('lays the card down and takes it away without a new page; focus and words follow', async () => {
    await visit(desk, wide, async (page) => {
      let loads = 0;
      page.on('load', () => {
        loads += 1;
      });
      await page.focus(`#move-${cardSerial}`);
      await page.keyboard.press('Enter');
      await page.waitForSelector(onKiosk);
      expect(street.placeOf(cardSerial)).toEqual({ kind: 'reader', reader: 'kiosk' });
      await page.waitForFunction(() =>
        document.querySelector('[data-announce]')?.textContent?.includes('キオスク端末の上'),
      );
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`move-${cardSerial}`);
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForSelector(onKiosk, { state: 'detached' });
      expect(street.placeOf(cardSerial)).toEqual({ kind: 'wallet' });
      expect(loads).toBe(0);
    });
  });

  it('follows a card that is moved elsewhere', async () => {
    await visit(desk, { ...wide, reducedMotion: 'reduce' }, async (page) => {
      street.move(cardSerial, { kind: 'reader', reader: 'kiosk' });
      await page.waitForSelector(onKiosk);
      street.move(cardSerial, { kind: 'wallet' });
      await page.waitForSelector(onKiosk, { state: 'detached' });
    });
  });

  it('turns the card over in place', async () => {
    await visit(desk, wide, async (page) => {
      await page.click('[data-flip]:nth-of-type(2)');
      await page.waitForSelector('.plastic-card[data-side=back]');
      expect(new URL(page.url()).search).toBe('?side=back');
    });
  });

  it('does all of it without a script', async () => {
    await visit(desk, { ...wide, javaScriptEnabled: false }, async (page) => {
      await page.click('a[href$="side=case"]');
      await page.waitForSelector('.plastic-card[data-side=case]');
      await page.click(`#move-${cardSerial}`);
      await page.waitForSelector(onKiosk);
      await page.click(`#move-${cardSerial}`);
      await page.waitForSelector(onKiosk, { state: 'detached' });
    });
  });

  it('applies with the drawing and reserves a time, without a script', async () => {
    await visit(`/people/mihon-jiro/apply/${formId}`, { ...wide, javaScriptEnabled: false }, async (page) => {
      await page.click('main form button');
      expect(await page.textContent('main')).toContain('申請を受け付けました');
      await page.goto(`${sight.url}/people/mihon-jiro/pick-up/${noticeCode}`);
      await page.click('text=次の月');
      await page.click('a[aria-label^="2026年12月2日"]');
      await page.check('input[value="2026-12-02T16:30"]');
      await page.click('main form[method=post] button');
      expect(await page.textContent('main')).toContain('2026年12月2日(水) 16:30');
    });
    // axe waits by timers, which stand still where scripts are off.
    for (const path of [`/people/mihon-jiro/pick-up/${noticeCode}`, `/people/mihon-jiro/apply/${formId}`]) {
      await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
        expect([await axe(page), await noOverflow(page)]).toEqual([[], []]);
      });
    }
  });
});
