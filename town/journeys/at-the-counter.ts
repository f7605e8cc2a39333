// What a clerk does at the counter (窓口): sit down, open a hand-over, compare papers, let the resident choose the PINs.
import type { PublicPins } from '../residents.ts';
import type { Street } from './street.ts';
import type { Window } from './window.ts';

/** A clerk of one of the ward's offices (総合支所), at the first page. */
export async function clerkOf(street: Street, office = /芝地区/): Promise<Window> {
  const counter = await street.window();
  await counter.go(street.town.at('counter'));
  await sitDown(counter, office);
  return counter;
}

/** Says who is at the counter, once. */
export async function sitDown(counter: Window, office = /芝地区/): Promise<void> {
  const select = counter.page.locator('[name=officeId]');
  const [label] = (await select.locator('option').allInnerTexts()).filter((text) => office.test(text));
  await select.selectOption({ label: label ?? '' });
  await counter.page.getByLabel('担当者の名前').fill('見本　一郎');
  await counter.press('窓口を開く');
}

/** Begins with the code that stands on the resident's notice. */
export async function openHandOver(counter: Window, noticeCode: string): Promise<void> {
  await counter.page.locator('[name=code]').fill(noticeCode);
  await counter.press(/^始める$/);
  await counter.press('受け渡しを始める');
}

/** Chooses papers by name and goes on to what they say. */
export async function choosePapers(counter: Window, papers: readonly RegExp[]): Promise<void> {
  for (const paper of papers) await counter.page.getByLabel(paper).check();
  await counter.press('書類の内容へ進む');
}

/** Compares the papers in hand, whose values are those of the register, and confirms the face. */
export async function comparePapers(
  counter: Window,
  validUntil: readonly (Temporal.PlainDate | undefined)[],
): Promise<void> {
  for (const [place, date] of validUntil.entries()) {
    if (date) await counter.date(`validUntil-${place}`, date);
    await counter.page.locator(`[name="seen-${place}"]`).check();
  }
  await counter.page.locator('[name=face][value=yes]').check();
  await counter.press('本人確認をする');
}

/** Takes the card out, turns the screen to the resident, who chooses the PINs, and turns it back. */
export async function setPins(counter: Window, pins: PublicPins): Promise<void> {
  await counter.press('金庫から出して置く');
  await counter.press('ご本人の画面を開く');
  for (const field of ['pin-four', 'pin-four-again']) await counter.page.fill(`[name=${field}]`, pins.auth!);
  for (const field of ['pin-sign', 'pin-sign-again']) await counter.page.fill(`[name=${field}]`, pins.sign!);
  await counter.press('この番号に決める');
  await counter.press('係員の画面へ');
}
