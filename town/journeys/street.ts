// The street (通り): one town with its doors open, a browser to walk it, and the clock on its wall.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBusinessDay } from '@tegata/law';
import { openBrowser } from '@tegata/ui/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { TownClock } from '../clock/clock.ts';
import { folderAt } from '../folder.ts';
import type { PublicPins, TownResident } from '../residents.ts';
import { forget, newHome, startTown, type TownProcess } from '../testing/town-process.ts';
import { CardDrawer, type CardLabel } from '../things/cards.ts';
import { PaperTray } from '../things/papers.ts';
import { Album } from './album.ts';
import { Window } from './window.ts';

/** Longest wait for one press: a busy machine makes papers and cards slowly. */
const patience = 60_000;

export type Street = {
  readonly town: TownProcess;
  browser: Browser;
  album: Album;
  clock: TownClock;
  /** A person's browser, with cookies of its own. */
  window(options?: BrowserContextOptions): Promise<Window>;
  /** Somebody who lives here, with PINs that everybody may know. */
  resident(handle: string): TownResident & { pins: Required<Pick<PublicPins, 'auth'>> & PublicPins };
  /** Every card of the town, with the place where it lies. */
  cards(): CardLabel[];
  /** Ids of the papers that came out of the kiosk. */
  papers(): string[];
  /** Where such a paper lies as a PDF. */
  paperFile(requestId: string): string;
  /** Moves the clock on to ten o'clock on the next day that the counters are open; stays when they are open now. */
  toOfficeHours(): void;
  /** Everything the town printed, over all its lives. */
  printed(): string;
  /** kill -9 for the whole town, and the same town opened again at the same address. */
  killTown(): Promise<void>;
  close(): Promise<void>;
};

export async function openStreet(): Promise<Street> {
  const home = newHome();
  let town = await startTown({ home });
  let earlier = '';
  const browser = await openBrowser();
  const album = new Album();
  const folder = folderAt(home);
  const clock = TownClock.at(folder.clock, (real) => real);
  const people = () => JSON.parse(readFileSync(folder.people, 'utf8')) as TownResident[];
  return {
    get town() {
      return town;
    },
    browser,
    album,
    clock,
    async window(options = {}) {
      const context = await browser.newContext({
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(patience);
      return new Window(await context.newPage(), album);
    },
    resident(handle) {
      const found = people().find((each) => each.handle === handle);
      if (!found?.testPins?.auth) throw new Error(`nobody called ${handle} with public PINs lives here`);
      return { ...found, pins: { ...found.testPins, auth: found.testPins.auth } };
    },
    cards: () => new CardDrawer(folder.cards, folder.keys).list(),
    papers: () => new PaperTray(folder.papers).list(),
    paperFile: (requestId) => join(folder.papers, `${requestId}.pdf`),
    toOfficeHours() {
      const now = clock.wall();
      if (isBusinessDay(now.toPlainDate()) && now.hour >= 9 && now.hour < 16) return;
      let day = now.toPlainDate();
      do day = day.add({ days: 1 });
      while (!isBusinessDay(day));
      clock.set(day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: '10:00' }));
    },
    printed: () => earlier + town.printed(),
    async killTown() {
      await town.stop('SIGKILL');
      earlier += town.printed();
      town = await startTown({ home, port: town.port });
    },
    async close() {
      await browser.close();
      await town.stop();
      forget(home);
    },
  };
}
