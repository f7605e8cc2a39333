// What only the whole guide shows: every page is reached by links, no two pages share a title, and the way around is the
// same on each (達成基準 2.4.2, 2.4.5, 3.2.3).
import type { Page } from 'playwright-core';

type Site = { titles: Map<string, string>; faults: string[] };

/** Follows the links of one language from its first page on. */
export async function walkSite(
  page: Page,
  origin: string,
  lang: string,
  paths: readonly string[],
): Promise<Site> {
  const start = `/${lang}/`;
  const titles = new Map<string, string>();
  const ways = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (titles.has(path)) continue;
    await page.goto(origin + path);
    const seen = await page.evaluate(() => ({
      title: document.title,
      way: [...document.querySelectorAll('header a:not([hreflang]), footer a')]
        .map((link) => link.textContent?.trim())
        .join(' > '),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    }));
    titles.set(path, seen.title);
    ways.add(seen.way);
    for (const href of seen.links) {
      const { origin: site, pathname } = new URL(href);
      if (site === origin && pathname.startsWith(start)) waiting.push(pathname);
    }
  }
  const unreached = paths.map((path) => start + path).filter((path) => !titles.has(path));
  const faults = unreached.map((path) => `${path} is reached by no link`);
  if (new Set(titles.values()).size < titles.size) faults.push('two pages share a title');
  if (ways.size > 1) faults.push(`the way around differs: ${[...ways].join(' | ')}`);
  return { titles, faults };
}
