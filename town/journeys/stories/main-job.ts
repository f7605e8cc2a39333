// The main job (はじめての歩き方): a newcomer to the town follows the walk of the front door, from the move-in report to a
// printed 住民票の写し, and the walk ticks every step off.
import { expect } from 'vitest';
import { choosePapers, comparePapers, setPins, sitDown } from '../at-the-counter.ts';
import { lay, takeAway } from '../at-the-desk.ts';
import { begin, chooseRecord, enterPin, lookAtPaper, orderAndPay, print } from '../at-the-kiosk.ts';
import type { Street } from '../street.ts';
import type { Window } from '../window.ts';

/** Whose paper lies in which file. */
export type Printed = { name: string; pdf: string };

/** Waits until the walk has come to a step by itself, which ticks off those before it. */
async function comeTo(walk: Window, step: string): Promise<void> {
  try {
    await walk.page.waitForSelector(`#step-${step}[aria-current=step]`);
  } catch (cause) {
    throw new Error(`The walk does not come to ${step}. It shows:\n${await walk.text()}`, { cause });
  }
  await walk.look();
}

/** Moves the clock where the walk proposes it: to the reserved time, or to when the doors open. */
async function followTheClock(walk: Window, step: string): Promise<void> {
  const later = walk.page.locator(`#step-${step} form[action="/clock/move"] button`);
  if (await later.isVisible()) await walk.press(later);
}

/** The place that a step leads to, in a window of its own. */
const wayOf = (walk: Window, step: string, place = 0) =>
  walk.page.locator(`#step-${step} a[target=_blank]`).nth(place);

/** Walks all nine steps; answers whose paper lies in which file. */
export async function mainJob(street: Street): Promise<Printed> {
  const walk = await street.window();
  await walk.go(street.town.at(''));
  await walk.press(walk.page.locator('main a[href="/walk"]').first());

  const name = await register(street, walk);
  await apply(walk);
  await sendNotice(walk, name);
  await reserve(walk);
  const pins = await handOver(walk, name);
  return { name, pdf: await printed(street, walk, pins) };
}

/** Values of the example that the walk offers to copy, by label. */
async function offered(walk: Window, step: string): Promise<Record<string, string>> {
  const rows = walk.page.locator(`#step-${step} [data-copy-row]`);
  const pairs = await rows.evaluateAll((all) =>
    all.map((row) => ['dt', '[data-copy-text]'].map((part) => row.querySelector(part)?.textContent ?? '')),
  );
  return Object.fromEntries(pairs);
}

const dateIn = (text: string) => {
  const [year, month, day] = text.match(/\d+/g)!.map(Number) as [number, number, number];
  return new Temporal.PlainDate(year, month, day);
};

/** Takes the move-in report of the person whom the walk proposes; answers the name. */
async function register(street: Street, walk: Window): Promise<string> {
  const example = await offered(walk, 'register');
  const counter = await walk.pressForWindow(wayOf(walk, 'register'));
  await sitDown(counter);
  await counter.press('内容の入力へ進む');
  for (const label of ['氏名', 'フリガナ', '住所', '前の住所', '本籍', '筆頭者']) {
    await counter.page.getByRole('textbox', { name: new RegExp(`^${label} `) }).fill(example[label]!);
  }
  await counter.date('birth', dateIn(example.生年月日!));
  await counter.date('on', street.clock.wall().toPlainDate());
  await counter.page.getByRole('radio', { name: example.性別! }).check();
  await counter.press('住民として登録する');
  expect(await counter.text()).toContain(example.氏名);
  await counter.page.close();
  return example.氏名!;
}

/** The number notice arrives; the application is made from it. */
async function apply(walk: Window): Promise<void> {
  await comeTo(walk, 'apply');
  const desk = await walk.pressForWindow(walk.page.locator('[data-follow] > div > div a').first());
  await desk.press('個人番号通知書', '[aria-labelledby=letters]');
  await desk.press(/申請/, 'article');
  await desk.press('この内容で申請する');
  expect(await desk.text()).toContain('申請の記録');
  await desk.page.close();
}

async function sendNotice(walk: Window, name: string): Promise<void> {
  await comeTo(walk, 'notice');
  const counter = await walk.pressForWindow(wayOf(walk, 'notice'));
  await counter.press(counter.page.getByRole('row', { name }).last().getByRole('button'));
  expect(await counter.text()).toContain('1通の通知書を送りました');
  await counter.page.close();
}

async function reserve(walk: Window): Promise<void> {
  await comeTo(walk, 'reserve');
  const chooser = await walk.pressForWindow(wayOf(walk, 'reserve'));
  await chooser.page.locator('[name=slot]').first().check();
  await chooser.press('この時間で予約する');
  expect(await chooser.text()).toContain('予約できました');
  await chooser.page.close();
}

/** Moves the clock to the reserved time and receives the card. Answers the PINs that the walk proposed. */
async function handOver(walk: Window, name: string): Promise<Record<string, string>> {
  await comeTo(walk, 'handOver');
  await followTheClock(walk, 'handOver');
  const pins = await offered(walk, 'handOver');
  const counter = await walk.pressForWindow(wayOf(walk, 'handOver'));
  await counter.press(counter.page.getByRole('listitem').filter({ hasText: name }).getByRole('link'));
  await counter.press('受け渡しを始める');
  await choosePapers(counter, [/運転免許証/]);
  await comparePapers(counter, [Temporal.Now.plainDateISO().add({ years: 3 })]);
  const [auth, sign] = [/利用者証明/, /署名/].map(
    (kind) => Object.entries(pins).find(([label]) => kind.test(label))?.[1],
  );
  await setPins(counter, { auth: auth!, sign: sign! });
  await counter.press('お渡しした');
  expect(await counter.text()).toContain('受け渡しが終わりました');
  await counter.page.close();
  return { auth: auth!, sign: sign! };
}

/** Uses the new card at the kiosk; answers the file of the paper. */
async function printed(street: Street, walk: Window, pins: Record<string, string>): Promise<string> {
  await comeTo(walk, 'card');
  await followTheClock(walk, 'card');
  const desk = await walk.pressForWindow(wayOf(walk, 'card'));
  await lay(desk);
  const kiosk = await walk.pressForWindow(wayOf(walk, 'card', 1));
  await begin(kiosk);
  await enterPin(kiosk, pins.auth!);
  await comeTo(walk, 'print');
  await chooseRecord(kiosk);
  await orderAndPay(kiosk);
  await print(kiosk);
  await takeAway(desk);
  const requestId = await lookAtPaper(kiosk);

  await walk.page.waitForSelector('progress[value="9"][max="9"]');
  await walk.look();
  return street.paperFile(requestId);
}
