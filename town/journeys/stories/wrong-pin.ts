// Three wrong PINs (暗証番号のロック): the tries are told before each entry, the last one is asked about, and the locked card
// names the place that helps (guidebook p.13).
import { expect } from 'vitest';
import { deskOf, lay, takeAway, triesAtDesk } from '../at-the-desk.ts';
import { begin, enterPin, kioskOf, leave } from '../at-the-kiosk.ts';
import type { Street } from '../street.ts';
import type { Window } from '../window.ts';

const triesShown = (kiosk: Window) => kiosk.page.locator('[data-tries]').getAttribute('data-tries');

export async function wrongPin(street: Street): Promise<void> {
  const { pins } = street.resident('exemple-camille');
  const wrong = pins.auth === '0000' ? '1111' : '0000';
  const desk = await deskOf(street, 'exemple-camille');
  await lay(desk);
  const kiosk = await kioskOf(street);

  await begin(kiosk);
  expect(await triesShown(kiosk)).toBe('3');
  await enterPin(kiosk, wrong);
  expect(await triesShown(kiosk)).toBe('2');
  expect(await kiosk.text()).toContain('暗証番号がちがいます');
  await enterPin(kiosk, wrong);

  expect(new URL(kiosk.page.url()).pathname).toBe('/last-try');
  expect(await kiosk.text()).toContain('あと1回しか入力できません');
  await kiosk.press('最後の1回を入力する');
  expect(await triesShown(kiosk)).toBe('1');
  await enterPin(kiosk, wrong);

  expect(await kiosk.text()).toMatch(/ロックされ[\s\S]*市区町村の窓口/);
  await takeAway(desk);
  await kiosk.control('最初の画面へ').waitFor();
  await leave(kiosk);
  expect(await triesAtDesk(desk)).toContain('ロック中');

  // Coming back does not help: the card itself refuses, and the right PIN is not even asked for.
  await lay(desk);
  await begin(kiosk, '/ended');
  expect(await kiosk.text()).toContain('ロックされています');
  await takeAway(desk);
  await kiosk.control('最初の画面へ').waitFor();
  await leave(kiosk);
}
