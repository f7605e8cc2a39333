// What somebody presses at the kiosk (キオスク端末), screen by screen as in the guidebook, p.11.
import type { Street } from './street.ts';
import type { Window } from './window.ts';

/** Stands before the kiosk as it is. Its own screen is 1080 × 1920. */
export async function kioskOf(street: Street, options = {}): Promise<Window> {
  const kiosk = await street.window({ viewport: { width: 1080, height: 1920 }, ...options });
  return kiosk.go(street.town.at('kiosk'));
}

/** From the first screen to the one that the card decides; `path` tells which. */
export async function begin(kiosk: Window, path = '/pin'): Promise<void> {
  await kiosk.press('行政サービス');
  await kiosk.press('証明書交付サービス');
  await kiosk.arrive(path);
}

/** Presses the digits on the pad; without a script every key is a page. */
export async function enterPin(kiosk: Window, pin: string, { scripted = true } = {}): Promise<void> {
  for (const digit of pin) {
    const key = kiosk.page.locator(`[data-key="${digit}"]`);
    if (scripted) await key.click();
    else await Promise.all([kiosk.page.waitForEvent('load'), key.click()]);
  }
  await kiosk.press('決定');
}

/** One copy about oneself, nothing added: from the choice of the certificate to the check before ordering. */
export async function chooseRecord(kiosk: Window): Promise<void> {
  await kiosk.press(/^住民票の写し/);
  await kiosk.press('本人だけ');
  await kiosk.press('次へ');
  await kiosk.press('1部');
}

/** Orders and pays; the last press is left to the caller. */
export async function orderAndPay(kiosk: Window): Promise<void> {
  await kiosk.press('この内容で進む');
  await kiosk.press('500円を入れる');
}

/** Prints and waits for the paper. */
export async function print(kiosk: Window): Promise<void> {
  await kiosk.press('印刷する');
  await kiosk.arrive('/done');
}

/** The whole way from the first screen to the paper, the card already on the reader. */
export async function printRecord(kiosk: Window, pin: string): Promise<void> {
  await begin(kiosk);
  await enterPin(kiosk, pin);
  await chooseRecord(kiosk);
  await orderAndPay(kiosk);
  await print(kiosk);
}

/** After the card was taken: looks at the paper, then leaves the machine to the next person. Answers the request's id. */
export async function lookAtPaper(kiosk: Window): Promise<string> {
  await kiosk.control('終わる').waitFor();
  await kiosk.press('用紙を見る');
  const requestId = new URL(kiosk.page.url()).pathname.split('/')[2]!;
  await kiosk.press('最初の画面へ');
  await leave(kiosk);
  return requestId;
}

/** Leaves the last screen of a visit; the machine does it by itself for somebody who just walks away. */
export async function leave(kiosk: Window): Promise<void> {
  const end = kiosk.control(/^(終わる|最初の画面へ)$/);
  if (await end.isVisible()) await kiosk.press(end);
  await kiosk.arrive('/');
}
