// Journeys in a real browser (画面の試験): Chromium, axe and a socket, for the tests of every surface.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve as serveNode } from '@hono/node-server';
import axeCore from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Assets, openAssets } from './assets.ts';

const wellKnown = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium, or undefined: `describe.skipIf(!chromiumPath)('… (needs Chromium)', …)` keeps the gap visible. */
export const chromiumPath = wellKnown.find((path) => path !== undefined && existsSync(path));

/** Starts Chromium with a fresh profile, which `browser.close()` removes. */
export function openBrowser(): Promise<Browser> {
  if (!chromiumPath)
    throw new Error('Chromium is missing: install the Debian package chromium, or set CHROMIUM');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

type Served = { url: string; close(): Promise<void> };

/** Puts an app on a free port of the loopback for as long as a test needs it. */
export function serve(app: { fetch(request: Request): Response | Promise<Response> }): Promise<Served> {
  return new Promise((resolve) => {
    const server = serveNode(
      { fetch: (request) => app.fetch(request), port: 0, hostname: '127.0.0.1' },
      (info) => {
        resolve({
          url: `http://127.0.0.1:${(info as AddressInfo).port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
  });
}

/** A surface on the loopback with its assets built, and a browser that looks at it. */
export type Sight = {
  url: string;
  browser: Browser;
  /** Opens a page of its own on a screen, and closes it when it has been looked at. */
  visit<T>(path: string, screen: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** `await openSight(['guide', 'ui'], (assets) => createGuide({ assets, … }).app)`: folders of surfaces name the classes in use. */
export async function openSight(
  surfaces: readonly string[],
  open: (assets: Assets) => Parameters<typeof serve>[0] | Promise<Parameters<typeof serve>[0]>,
): Promise<Sight> {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'tegata-sight-'));
  const sources = surfaces.map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));
  const { url, close } = await serve(await open(await openAssets({ sources, cacheFolder })));
  const browser = await openBrowser();
  return {
    url,
    browser,
    visit: async (path, screen, look) => {
      const page = await browser.newPage(screen);
      try {
        await page.goto(url + path);
        return await look(page);
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await close();
      await rm(cacheFolder, { recursive: true });
    },
  };
}

/** Runs axe on the page as it stands; one line per violated node, empty when there is none (WCAG 2.2 AA and best practice). */
export async function axe(page: Page): Promise<string[]> {
  // Evaluated through the debugger, so the page's content security policy stays in force.
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary ?? ''})`,
      ),
    );
  });
}

/** Elements that stick out sideways; empty when the page does not scroll horizontally. */
export function noOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
    // Nothing with a name in here: a compiler may wrap it in a helper that the page does not have.
    const wide = [...document.body.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > width + 0.5)
      .map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`.slice(0, 120));
    return wide.length > 0 ? wide : ['the document itself'];
  });
}

/** Presses Tab through the whole page; returns the stops whose focus cannot be seen, and how many stops there were. */
export async function focusStops(page: Page): Promise<{ stops: number; invisible: string[] }> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const invisible: string[] = [];
  const seen = new Set<string>();
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const path: string[] = [];
      for (let each: Element | null = at; each; each = each.parentElement) {
        path.unshift(`${each.tagName}:${[...(each.parentElement?.children ?? [])].indexOf(each)}`);
      }
      const visible =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && box.width > 0 && box.height > 0;
      return { key: path.join('>'), name: at.outerHTML.slice(0, 120), visible };
    });
    if (!stop || seen.has(stop.key)) return { stops: seen.size, invisible };
    seen.add(stop.key);
    if (!stop.visible) invisible.push(stop.name);
  }
}
