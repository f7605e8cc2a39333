// What somebody does with their own hands (手もと): lay the card on the kiosk, take it away, read the counter of a PIN.
import type { Street } from './street.ts';
import type { Window } from './window.ts';

const onKiosk = '[data-reader=kiosk] .plastic-card';

/** Sits down at the desk of a resident. */
export async function deskOf(street: Street, handle: string, options = {}): Promise<Window> {
  const desk = await street.window(options);
  return desk.go(street.town.at('desk', `/people/${handle}`));
}

/** Lays the card on the kiosk. */
export async function lay(desk: Window): Promise<void> {
  await desk.control('コンビニのキオスク端末に置く').click();
  await desk.page.waitForSelector(onKiosk);
  await desk.look();
}

/** Takes the card into the hand again. */
export async function takeAway(desk: Window): Promise<void> {
  await desk.control('カードを取る').click();
  await desk.page.waitForSelector(onKiosk, { state: 'detached' });
  await desk.look();
}

/** What the desk says about the tries of the authentication PIN. */
export async function triesAtDesk(desk: Window): Promise<string> {
  await desk.page.reload();
  await desk.look();
  return desk.page.getByRole('row', { name: '利用者証明用' }).innerText();
}

/** The code on the pick-up notice (交付通知書) that lies at the desk. */
export async function noticeCodeAt(desk: Window): Promise<string> {
  await desk.press(/交付通知書/, '[aria-labelledby=letters]');
  return desk.page.locator('article code').first().innerText();
}
