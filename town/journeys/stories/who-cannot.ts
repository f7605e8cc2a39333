// Who gets which paper (取れる人・取れない人): the kiosk explains each refusal, gives no reason where a reason would endanger
// somebody, and never prints another form of a name's character (guidebook p.10, p.11).
import { expect } from 'vitest';
import { deskOf, lay, takeAway } from '../at-the-desk.ts';
import {
  begin,
  chooseRecord,
  enterPin,
  kioskOf,
  leave,
  lookAtPaper,
  orderAndPay,
  print,
} from '../at-the-kiosk.ts';
import type { Street } from '../street.ts';
import type { Window } from '../window.ts';

/** What each person's menu says about the 住民票の写し. */
const told: [handle: string, said: RegExp, unsaid?: RegExp][] = [
  ['tabidachi-susumu', /取れません[\s\S]*転出/],
  ['tabidachi-nozomi', /取れません[\s\S]*転出/],
  ['shizumi-shiori', /取れません[\s\S]*窓口/, /支援措置|保護/],
  ['minato-sora', /取れません[\s\S]*15歳/],
];

export async function whoCannot(street: Street): Promise<void> {
  const kiosk = await kioskOf(street);
  for (const [handle, said, unsaid] of told) {
    await withCard(street, kiosk, handle, async () => {
      const menu = await kiosk.text();
      expect(menu, handle).toMatch(said);
      if (unsaid) expect(menu, handle).not.toMatch(unsaid);
    });
  }
}

/** 異体字: printed in its own form, or refused with the reason; answers the file where one was printed. */
export async function ownGlyph(street: Street): Promise<string | undefined> {
  const kiosk = await kioskOf(street);
  const { pins } = street.resident('watanabe-reiko');
  const desk = await deskOf(street, 'watanabe-reiko');
  await lay(desk);
  await begin(kiosk);
  await enterPin(kiosk, pins.auth);
  const offered = await kiosk.control(/^住民票の写し/).isVisible();
  if (!offered) {
    expect(await kiosk.text()).toMatch(/取れません[\s\S]*文字/);
    await takeAway(desk);
    await leave(kiosk);
    return undefined;
  }
  await chooseRecord(kiosk);
  await orderAndPay(kiosk);
  await print(kiosk);
  await takeAway(desk);
  return lookAtPaper(kiosk);
}

/** Lays somebody's card down, enters the PIN, looks at the menu, and leaves. */
async function withCard(
  street: Street,
  kiosk: Window,
  handle: string,
  look: () => Promise<void>,
): Promise<void> {
  const { pins } = street.resident(handle);
  const desk = await deskOf(street, handle);
  await lay(desk);
  await begin(kiosk);
  await enterPin(kiosk, pins.auth);
  await look();
  await takeAway(desk);
  await kiosk.arrive('/ended');
  await leave(kiosk);
  await desk.page.close();
}
