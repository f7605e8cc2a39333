// A window (窓): one browser tab in which somebody reads and presses as a person does, by the words on the screen.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Album } from './album.ts';

/** What to press: the words of a button or link, or the thing itself where its words do not matter. */
type What = string | RegExp | Locator;

export class Window {
  readonly page: Page;
  readonly #album: Album;

  constructor(page: Page, album: Album) {
    this.page = page;
    this.#album = album;
  }

  /** The folder of cookies that this window shares with those opened from it. */
  get context(): BrowserContext {
    return this.page.context();
  }

  async go(url: string): Promise<this> {
    await this.page.goto(url);
    return this.look();
  }

  /** Presses a button or link and waits for the page it leads to. `within` narrows where to look. */
  async press(what: What, within = 'body'): Promise<this> {
    await Promise.all([this.page.waitForEvent('load'), this.control(what, within).click()]);
    return this.look();
  }

  /** Presses a link that opens another window, and answers that window. */
  async pressForWindow(what: What): Promise<Window> {
    const [page] = await Promise.all([this.context.waitForEvent('page'), this.control(what).click()]);
    return new Window(page, this.#album).look();
  }

  /** A button, or a link, by its accessible name. */
  control(what: What, within = 'body'): Locator {
    if (typeof what !== 'string' && !(what instanceof RegExp)) return what;
    const scope = this.page.locator(within);
    return scope.getByRole('button', { name: what }).or(scope.getByRole('link', { name: what }));
  }

  /** Waits until the machine has led this window to a path, however many screens that takes. */
  async arrive(path: string): Promise<this> {
    await this.page.waitForURL((url) => url.pathname === path);
    return this.look();
  }

  /** Fills the three fields of a date. */
  async date(name: string, date: Temporal.PlainDate): Promise<void> {
    for (const part of ['year', 'month', 'day'] as const) {
      await this.page.fill(`[name="${name}.${part}"]`, String(date[part]));
    }
  }

  /** Everything that can be read here. */
  text(within = 'main'): Promise<string> {
    return this.page.locator(within).innerText();
  }

  /** Puts the page as it stands into the album; a new screen also in English, where it can be asked for again. */
  async look(): Promise<this> {
    const { page } = this;
    for (let attempt = 1; ; attempt++) {
      try {
        await page.waitForLoadState('load');
        const url = page.url();
        const html = await page.content();
        const met = { url, lang: 'ja', html } as const;
        const english = this.#album.knows(met) ? undefined : await page.evaluate(inEnglish);
        this.#album.keep(met);
        if (english) this.#album.keep({ url, lang: 'en', html: english });
        return this;
      } catch (error) {
        // A screen that leads on by itself may do so while it is looked at.
        if (attempt === 5 || page.isClosed()) throw error;
      }
    }
  }
}

/** Runs in the page: the same address once more, read by somebody who prefers English. */
async function inEnglish(): Promise<string | undefined> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.responseStatus !== 200) return undefined;
  const response = await fetch(location.href, { headers: { 'Accept-Language': 'en' } });
  const sameAddress = new URL(response.url).pathname === location.pathname;
  return response.ok && sameAddress ? response.text() : undefined;
}
