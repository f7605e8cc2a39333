// A document that does not count (本人確認書類の期限切れ): the clerk can read the reason aloud, the card stays in the safe, and
// the resident goes home with a slip. With two other papers the same notice works.
import { expect } from 'vitest';
import { choosePapers, clerkOf, comparePapers, openHandOver, setPins } from '../at-the-counter.ts';
import { deskOf, noticeCodeAt } from '../at-the-desk.ts';
import type { Street } from '../street.ts';
import type { Window } from '../window.ts';

export async function refusedDocument(street: Street): Promise<void> {
  street.toOfficeHours();
  const { pins, addressee } = street.resident('yakuno-mamoru');
  const desk = await deskOf(street, 'yakuno-mamoru');
  const noticeCode = await noticeCodeAt(desk);
  const today = street.clock.wall().toPlainDate();
  const placeOfCard = () => street.cards().find((card) => card.addressee === addressee)?.place;

  const counter = await clerkOf(street);
  await openHandOver(counter, noticeCode);
  await choosePapers(counter, [/^運転免許証/]);
  await comparePapers(counter, [today.subtract({ days: 1 })]);
  expect(await counter.text()).toMatch(/交付できません[\s\S]*運転免許証[\s\S]*有効期限/);
  await counter.press('控えを渡して、今日はここまでにする');
  expect(await counter.text()).toContain('この受け渡しは中止しました');
  expect(await slipIn(counter)).toMatch(/^%PDF-/);
  expect(placeOfCard()).toBe('safe');

  await counter.press('次の方へ');
  await openHandOver(counter, noticeCode);
  await choosePapers(counter, [/^年金手帳/]);
  await comparePapers(counter, [undefined]);
  expect(await counter.text()).toContain('交付できません');
  await counter.press('ほかの書類で確かめ直す');
  await choosePapers(counter, [/^資格確認書/, /^年金手帳/]);
  await comparePapers(counter, [today.add({ months: 5 }), undefined]);
  await setPins(counter, pins);
  await counter.press('お渡しした');
  expect(await counter.text()).toContain('受け渡しが終わりました');
  expect(placeOfCard()).toBe('wallet');
}

/** The beginning of the slip's file. */
function slipIn(counter: Window): Promise<string> {
  return counter.page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href$="slip.pdf"]');
    return (await (await fetch(link!.href)).text()).slice(0, 5);
  });
}
