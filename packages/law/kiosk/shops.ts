// 利用できるコンビニ: the chains whose copiers take the card (guidebook p.10), and those that set PINs anew.
import type { Period } from '../calendar/order.ts';
import type { PinKind } from '../certificate/pins.ts';
import { guidebook, practice, type Source } from '../decision/source.ts';
import { START } from '../policy/row.ts';

export type KioskChain = Period & {
  readonly ja: string;
  readonly en: string;
  readonly certificates: boolean;
  readonly resets: readonly PinKind[];
  readonly source: Source;
};

const chain = (
  ja: string,
  en: string,
  resets: readonly PinKind[],
  from: string = START,
  source: Source = guidebook(10),
): KioskChain => ({
  ja,
  en,
  certificates: true,
  resets,
  from: Temporal.PlainDate.from(from),
  source,
});

/** Shops with a multi-copier, nationwide. Those of the guidebook are taken to have had one from the beginning. */
export const KIOSK_CHAINS = {
  'seven-eleven': chain('セブンイレブン', '7-Eleven', ['sign', 'auth']),
  lawson: chain('ローソン', 'Lawson', ['sign']),
  familymart: chain('ファミリーマート', 'FamilyMart', ['sign']),
  ministop: chain('ミニストップ', 'Ministop', ['sign']),
  /** Not in the guidebook; first seen with the reset of four-digit PINs. */
  aeon: chain('イオン', 'Aeon', ['auth'], '2024-08-07', practice('甲賀市')),
} as const satisfies Record<string, KioskChain>;
