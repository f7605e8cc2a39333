// The kiosk and the desk without a script: the same screens as plain pages, to the same paper.
import { expect } from 'vitest';
import { deskOf, lay, takeAway } from '../at-the-desk.ts';
import { begin, chooseRecord, enterPin, kioskOf, lookAtPaper, orderAndPay, print } from '../at-the-kiosk.ts';
import type { Street } from '../street.ts';

export async function withoutScript(street: Street): Promise<void> {
  const scriptless = { javaScriptEnabled: false };
  const papers = street.papers().length;
  const { pins } = street.resident('minato-hanako');
  const desk = await deskOf(street, 'minato-hanako', scriptless);
  const kiosk = await kioskOf(street, scriptless);
  await lay(desk);
  await begin(kiosk);
  await enterPin(kiosk, pins.auth, { scripted: false });
  await chooseRecord(kiosk);
  await orderAndPay(kiosk);
  await print(kiosk);
  await takeAway(desk);
  await lookAtPaper(kiosk);
  expect(street.papers()).toHaveLength(papers + 1);
}
