// 順番待ち (guidebook p.14): a ticket at the reception, a call at a window, and a reader of the guide at home who sees both.
import { expect } from 'vitest';
import { clerkOf } from '../at-the-counter.ts';
import type { Street } from '../street.ts';

export async function waitingTurn(street: Street): Promise<void> {
  street.toOfficeHours();
  const context = await street.browser.newContext({ locale: 'ja-JP', javaScriptEnabled: false });
  const guide = await context.newPage();
  // A page of the guide is kept for a minute, and on a busy machine it may do without the figures once.
  const office = async () => {
    street.clock.advance(Temporal.Duration.from({ minutes: 1 }));
    await guide.goto(street.town.at('guide', '/ja/offices'));
    return guide.locator('#shiba').innerText();
  };
  const seen = expect.poll.bind(expect, office, { interval: 1_000, timeout: 60_000 });

  await seen().toContain('今、待っている人はいません。');
  const counter = await clerkOf(street);
  await counter.press('順番の呼出し');
  await counter.press('カードの受け取り');
  expect(await counter.text()).toContain('整理券 A001 を出しました');
  await seen().toContain('今、1人が待っています。');

  await counter.page.fill('#window', '3');
  await counter.press('この番号にする');
  await counter.press('次の方を呼ぶ');
  await seen().toMatch(/今、待っている人はいません。\s+呼んでいる番号：A001（3番窓口）/);

  await counter.press('対応を終えた');
  await seen().toMatch(/今、待っている人はいません。\s+番号を取ってから呼ばれるまで、最近は10分ほどです。/);
  await context.close();
}
