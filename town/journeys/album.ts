// The album (見た画面): every page that somebody met on a journey, in both languages, for what must hold on all of them:
// nobody's number in it, no axe violation, no sideways scrolling on a narrow screen (WCAG 2.2 AA, 1.4.10).
import { findIndividualNumbers } from '@tegata/numbers';
import { axe, noOverflow } from '@tegata/ui/testing';
import type { Browser, Page } from 'playwright-core';

export type MetPage = { url: string; lang: 'ja' | 'en'; html: string };

/** The one page that shows an individual number: the notice that brings it to its own holder (個人番号通知書). */
const numberNotice = /^\/people\/[^/]+\/letters\/[^/]+$/;

const narrow = { width: 320, height: 640 };

/** So many faults of one screen are told: one thing that is too wide widens whatever is around it. */
const told = 6;

/** Two at a time: one is drawn while the other is examined. */
const lanes = 2;

export class Album {
  /** The first picture of each screen; the same screen of somebody else adds nothing to look at. */
  readonly #screens = new Map<string, MetPage>();
  /** Addresses of pages that showed an individual number where none may be. */
  readonly exposed: string[] = [];
  /** Pages that were scanned for numbers. */
  scanned = 0;
  /** Numbers found on number notices: proof that the scanner finds what is there. */
  lawful = 0;

  /** Whether the screen of a page was met before, by anybody. */
  knows(met: MetPage): boolean {
    return this.#screens.has(keyOf(met));
  }

  keep(met: MetPage): void {
    const found = findIndividualNumbers(met.html).length;
    this.scanned += 1;
    if (numberNotice.test(new URL(met.url).pathname)) this.lawful += found;
    else if (found > 0) this.exposed.push(met.url);
    if (!this.knows(met)) this.#screens.set(keyOf(met), met);
  }

  get screens(): readonly MetPage[] {
    return [...this.#screens.values()];
  }

  /** Looks at every screen on a narrow display. Answers the faults, one line each. */
  async faults(browser: Browser): Promise<string[]> {
    const waiting = this.screens.values();
    const faults: string[] = [];
    const lane = async () => {
      const context = await browser.newContext({ viewport: narrow, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const met of waiting) {
        await redraw(page, met);
        const found = [...(await axe(page)), ...(await noOverflow(page)).map((wide) => `too wide: ${wide}`)];
        faults.push(...found.slice(0, told).map((fault) => `${met.lang} ${met.url}: ${fault}`));
      }
      await context.close();
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return faults;
  }
}

/** Shows a page as it was met, with the town's own styles, and without a script that would lead away from it. */
async function redraw(page: Page, { url, html }: MetPage): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest())
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    return request.resourceType() === 'script' ? route.abort() : route.continue();
  });
  await page.goto(url);
}

/** What makes two pages the same screen: language, surface, kind of address, the headings below the name. */
function keyOf({ url, lang, html }: MetPage): string {
  const { host, pathname, search } = new URL(url);
  const path = pathname
    .replace(/\/people\/[^/]+/, '/people/…')
    .replace(/\/(apply|pick-up|letters|papers)\/[^/]+/, '/$1/…')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{15}/g, '…');
  const surface = host.split('.')[0]!;
  const headings = [...html.matchAll(surface === 'kiosk' ? /<h1.*?<\/h1>/gs : /<h2.*?<\/h2>/gs)].join('|');
  const tries = /data-tries="\d"/.exec(html)?.[0] ?? '';
  return [lang, surface, path, [...new URLSearchParams(search).keys()].join(), headings, tries].join(' ');
}
