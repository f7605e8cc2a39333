// The power goes (停電): the whole town in the middle of a hand-over, its PostgreSQL at the last step and at a print. Whoever
// stands there reads a calm page, goes on when all is back, and nothing is lost or done twice.
import { expect } from 'vitest';
import { keepDatabaseAway, killDatabase } from '../../testing/database.ts';
import { choosePapers, clerkOf, comparePapers, openHandOver, setPins } from '../at-the-counter.ts';
import { deskOf, lay, noticeCodeAt, takeAway } from '../at-the-desk.ts';
import { begin, chooseRecord, enterPin, kioskOf, leave, orderAndPay, printRecord } from '../at-the-kiosk.ts';
import type { Street } from '../street.ts';
import type { Window } from '../window.ts';

/** The town is killed while the card lies at the counter; then the clerk presses お渡しした while the database is away. */
export async function powerCutAtHandOver(street: Street): Promise<void> {
  street.toOfficeHours();
  const { pins, addressee } = street.resident('machii-fumi');
  const placeOfCard = () => street.cards().find((card) => card.addressee === addressee)?.place;
  const desk = await deskOf(street, 'machii-fumi');
  const counter = await clerkOf(street, /麻布地区/);
  await openHandOver(counter, await noticeCodeAt(desk));
  await choosePapers(counter, [/^パスポート/]);
  await comparePapers(counter, [street.clock.wall().toPlainDate().add({ years: 4 })]);
  await setPins(counter, pins);

  await street.killTown();
  expect(placeOfCard()).toBe('reader:counter');
  await counter.go(street.town.at('counter'));
  await counter.press('続きから進める');
  const giveBack = await keepDatabaseAway(street.town);
  await counter.press('お渡しした');
  await calm(counter);
  expect(placeOfCard()).toBe('reader:counter');
  await giveBack();

  await whenBack(counter, street.town.at('counter'));
  await counter.press('続きから進める');
  await counter.press('お渡しした');
  expect(await counter.text()).toContain('受け渡しが終わりました');
  expect(placeOfCard()).toBe('wallet');
}

/** The kiosk loses the system at the order, then for a moment at the print. One paper comes of it. */
export async function powerCutAtPrint(street: Street): Promise<void> {
  const { pins } = street.resident('sharma-namuna');
  const papers = street.papers().length;
  const desk = await deskOf(street, 'sharma-namuna');
  const kiosk = await kioskOf(street);
  await lay(desk);
  await begin(kiosk);
  await enterPin(kiosk, pins.auth);
  await chooseRecord(kiosk);

  const giveBack = await keepDatabaseAway(street.town);
  await kiosk.press('この内容で進む');
  expect(await kiosk.text()).toMatch(/ただいま証明書を出せません[\s\S]*印刷していません/);
  await giveBack();
  await leaveWithCard(kiosk, desk);
  await whenBack(await street.window(), street.town.at('counter', '/clerk'));
  expect(street.papers()).toHaveLength(papers);

  await lay(desk);
  await begin(kiosk);
  await enterPin(kiosk, pins.auth);
  await chooseRecord(kiosk);
  await orderAndPay(kiosk);
  killDatabase(street.town);
  await kiosk.press('印刷する');
  await kiosk.page.waitForURL(/\/(done|ended)$/);
  // Either the paper came in spite of it, or the money came back and the same paper is asked for again.
  if (kiosk.page.url().endsWith('/ended')) {
    expect(await kiosk.text()).toMatch(/印刷していません[\s\S]*500円/);
    await leaveWithCard(kiosk, desk);
    await lay(desk);
    await printRecord(kiosk, pins.auth);
  }
  await leaveWithCard(kiosk, desk);
  expect(street.papers()).toHaveLength(papers + 1);
}

async function leaveWithCard(kiosk: Window, desk: Window): Promise<void> {
  await takeAway(desk);
  await kiosk.control(/^(終わる|最初の画面へ)$/).waitFor();
  await leave(kiosk);
}

/** Words for a person and no trace of the machinery. */
async function calm(window: Window): Promise<void> {
  const text = await window.text();
  expect(text).toMatch(/もう一度|しばらく/);
  expect(text).not.toMatch(/ECONN|postgres|node_modules|wire\.|ledger\./i);
}

/** Asks for a page until it is answered properly, as the page itself proposes. */
async function whenBack(window: Window, url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const response = await window.page.goto(url);
    if (response?.ok()) break;
    expect(response?.status()).toBe(503);
    await calm(window);
    if (attempt === 60) throw new Error('the town did not come back');
    await window.page.waitForTimeout(500);
  }
  await window.look();
}
