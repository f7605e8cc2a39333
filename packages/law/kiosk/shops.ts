// 利用できるコンビニ: the chains whose copiers take the card (guidebook p.10), and those that set PINs anew.
import type { PinKind } from '../certificate/pins.ts';
import { guidebook, practice, type Source } from '../decision/source.ts';

export type KioskChain = {
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
  source: Source = guidebook(10),
): KioskChain => ({ ja, en, certificates: true, resets, source });

/** Shops with a multi-copier, nationwide. */
export const KIOSK_CHAINS = {
  'seven-eleven': chain('セブンイレブン', '7-Eleven', ['sign', 'auth']),
  lawson: chain('ローソン', 'Lawson', ['sign']),
  familymart: chain('ファミリーマート', 'FamilyMart', ['sign']),
  ministop: chain('ミニストップ', 'Ministop', ['sign']),
  aeon: chain('イオン', 'Aeon', ['auth'], practice('甲賀市')),
} as const satisfies Record<string, KioskChain>;
