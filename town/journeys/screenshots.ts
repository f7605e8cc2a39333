// Pictures for the documents (画面の絵), taken from a town of their own: `node --import tsx town/journeys/screenshots.ts`.
// Run it again whenever a page has changed its looks; each picture stays below 300 kB.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { choosePapers, clerkOf, openHandOver } from './at-the-counter.ts';
import { deskOf, lay, noticeCodeAt, takeAway } from './at-the-desk.ts';
import { kioskOf, printRecord } from './at-the-kiosk.ts';
import { openStreet, type Street } from './street.ts';
import type { Window } from './window.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const largest = 300_000;

mkdirSync(folder, { recursive: true });
const street = await openStreet();
try {
  await frontDoors(street);
  await cardAndPaper(street);
  await handOver(street);
} finally {
  await street.close();
}

/** Saves what the window shows, in a palette. */
async function keep(window: Window, name: string): Promise<void> {
  await window.page.evaluate(() => document.fonts.ready);
  const picture = await window.page.screenshot();
  const small = await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
  if (small.length > largest) throw new Error(`${name} has ${small.length} bytes`);
  writeFileSync(join(folder, name), small);
  console.log(`${name}  ${Math.ceil(small.length / 1000)} kB`);
}

async function frontDoors({ window, town }: Street): Promise<void> {
  const wide = { width: 1280, height: 700 };
  const english = await window({ locale: 'en-GB', viewport: wide });
  await keep(await english.go(town.at('')), 'front-door.png');
  const japanese = await window({ viewport: wide });
  await keep(await japanese.go(town.at('')), 'front-door.ja.png');
  const phone = await window({ viewport: { width: 375, height: 812 } });
  await keep(await phone.go(town.at('')), 'front-door-375.png');
}

async function cardAndPaper(street: Street): Promise<void> {
  const { pins } = street.resident('minato-hanako');
  const desk = await deskOf(street, 'minato-hanako', { viewport: { width: 1280, height: 1300 } });
  await keep(desk, 'desk.png');
  const kiosk = await kioskOf(street);
  await keep(kiosk, 'kiosk-menu.png');
  await lay(desk);
  await printRecord(kiosk, pins.auth);
  await takeAway(desk);
  await kiosk.control('終わる').waitFor();
  await kiosk.press('用紙を見る');
  await kiosk.page.setViewportSize({ width: 1280, height: 1200 });
  await kiosk.page.waitForLoadState('networkidle');
  await keep(kiosk, 'kiosk-paper.png');
}

async function handOver(street: Street): Promise<void> {
  street.toOfficeHours();
  const notice = await noticeCodeAt(await deskOf(street, 'yakuno-mamoru'));
  const counter = await clerkOf(street);
  await openHandOver(counter, notice);
  await choosePapers(counter, [/^運転免許証/]);
  await counter.page.setViewportSize({ width: 1280, height: 1300 });
  await keep(counter, 'counter-hand-over.png');
}
