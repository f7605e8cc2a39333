// Trials of a page (試験): what a program can see of it in Chromium, each with what it found; nothing found is a pass.
import { axe, focusStops, noOverflow } from '@tegata/ui/testing';
import type { Page } from 'playwright-core';
import type { Trial } from './criteria.ts';

type PageTrial = Exclude<Trial, 'read' | 'links' | 'script'>;

/** Each trial gives the faults it found. The page is open at 1280 × 900. */
export const TRIALS: Readonly<Record<PageTrial, (page: Page) => Promise<string[]>>> = {
  axe,
  keyboard: async (page) => {
    const { pathname } = new URL(page.url());
    const { stops, invisible } = await focusStops(page);
    const faults = invisible.map((stop) => `the focus is not seen at ${stop}`);
    if (stops < 3) faults.push(`only ${stops} stops`);
    // A focus that changed the page would have led elsewhere.
    if (new URL(page.url()).pathname !== pathname) faults.push('the focus alone opened another page');
    return faults;
  },
  narrow: (page) => at(page, 320, 640),
  zoom: async (page) => [...(await at(page, 640, 450)), ...(await spaced(page))],
  still: (page) =>
    page.evaluate(() => [
      ...[...document.querySelectorAll('meta[http-equiv=refresh]')].map(() => 'the page reloads itself'),
      ...document
        .getAnimations()
        .filter((animation) => animation.playState === 'running')
        .map((animation) => `moves by itself: ${(animation as CSSAnimation).animationName}`),
    ]),
  silent: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('video, audio, embed, object, iframe')].map(
        (each) => `there is a ${each.tagName.toLowerCase()}`,
      ),
    ),
};

/** A window of 1280 px at 400 % is 320 px wide, at 200 % it is 640 px. */
async function at(page: Page, width: number, height: number): Promise<string[]> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width, height });
  const found = await noOverflow(page);
  await page.setViewportSize(before);
  return found.map((each) => `sticks out at ${width} px: ${each}`);
}

/** Wider spacing of lines, letters and words (WCAG 2.1, 1.4.12) pushes nothing out of the page. */
async function spaced(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      each.style.setProperty('line-height', '1.5', 'important');
      each.style.setProperty('letter-spacing', '0.12em', 'important');
      each.style.setProperty('word-spacing', '0.16em', 'important');
    }
  });
  const found = await at(page, 320, 640);
  await page.reload();
  return found.map((each) => `with wide spacing, ${each}`);
}
