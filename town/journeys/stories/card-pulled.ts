// The card is taken too early (途中でカードを取る): the kiosk ends by itself, says so, prints nothing, and the next person
// begins at the first screen.
import { expect } from 'vitest';
import { deskOf, lay, takeAway } from '../at-the-desk.ts';
import { begin, enterPin, kioskOf, leave } from '../at-the-kiosk.ts';
import type { Street } from '../street.ts';
import type { Window } from '../window.ts';

export async function cardPulled(street: Street): Promise<void> {
  const { pins, name } = street.resident('minato-hanako');
  const papers = street.papers().length;
  const desk = await deskOf(street, 'minato-hanako');
  const kiosk = await kioskOf(street);

  const pull = async () => {
    await takeAway(desk);
    await saysThatItEnded(kiosk);
  };
  await lay(desk);
  await begin(kiosk);
  await pull();

  await lay(desk);
  await begin(kiosk);
  await enterPin(kiosk, pins.auth);
  await kiosk.press(/^住民票の写し/);
  expect(await kiosk.text()).toContain(name);
  await pull();
  expect(street.papers()).toHaveLength(papers);

  const next = await deskOf(street, 'beispiel-anna');
  await lay(next);
  await begin(kiosk);
  expect(await kiosk.text()).not.toContain(name);
  await takeAway(next);
  await saysThatItEnded(kiosk);
}

async function saysThatItEnded(kiosk: Window): Promise<void> {
  await kiosk.arrive('/ended');
  expect(await kiosk.text()).toMatch(/カードが取られたので、手続を終わりました[\s\S]*印刷していません/);
  await leave(kiosk);
}
