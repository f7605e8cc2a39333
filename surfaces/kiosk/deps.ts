// What a kiosk (キオスク端末) is given by whoever sets it up: the way to the exchange centre, its reader, its printer tray.
import type { ReaderSlot } from '@tegata/card/reader';
import type { jlisContract } from '@tegata/jlis/contract';
import type { KioskHours } from '@tegata/law';
import type { Assets, SurfaceOptions, Words } from '@tegata/ui';
import type { Caller, Directory } from '@tegata/wire';

/** The exchange centre (証明書交付センター), as far as a kiosk may ask it. */
export type ExchangeCentre = Pick<
  Caller<typeof jlisContract>,
  'openExchange' | 'presentCard' | 'requestDocument' | 'payForDocument' | 'finishExchange'
>;

/** What stands on the receipt that comes with a paper. */
export type KioskReceipt = {
  number: string;
  /** ISO 8601 instant. */
  printedAt: string;
  shop: Words;
  municipality: Words;
  kind: string;
  copies: number;
  /** All sheets of all copies. */
  sheets: number;
  /** All copies together. */
  feeYen: number;
};

/** A paper as it lies in the tray. */
export type PrintedPaper = {
  requestId: string;
  pdf: Uint8Array;
  /** One SVG a sheet. */
  preview: string[];
  receipt: KioskReceipt;
};

/** Real time, not the town's: how long a person may think, and how fast the printer is. */
export type KioskLimits = {
  /** Without a touch for so long, the kiosk asks whether somebody is still there. */
  idleSeconds: number;
  /** So long it waits for the answer before it gives up. */
  warnSeconds: number;
  /** The last screen goes by itself after this. */
  farewellSeconds: number;
  sheetMilliseconds: number;
  /** First pause before an outcome is told again to a centre that did not answer; it doubles up to a minute. */
  retryMilliseconds: number;
};

export const usualLimits: KioskLimits = {
  idleSeconds: 90,
  warnSeconds: 30,
  farewellSeconds: 20,
  sheetMilliseconds: 1600,
  retryMilliseconds: 2000,
};

export type KioskDeps = {
  jlis: ExchangeCentre;
  slot: ReaderSlot;
  /** Public keys, to check the municipality's signature on a paper. */
  directory: Directory;
  clock: { now(): Temporal.Instant };
  kiosk: { id: string; shop: Words };
  /** Hours of service where they are narrower than the nationwide ones. */
  hours?: KioskHours | undefined;
  savePaper(paper: PrintedPaper): Promise<{ id: string }>;
  findPaper(id: string): Promise<PrintedPaper | undefined>;
  /** Where the resident's hand is, to lay the card down and take it away. */
  deskUrl: string;
  frontDoor?: string | undefined;
  assets: Assets;
  /** Where the kiosk keeps which request is open, so that a restart gives it up properly. */
  stateFolder: string;
  limits?: Partial<KioskLimits> | undefined;
  /** The operator's log of pages that failed. */
  log?: SurfaceOptions['log'];
  /** The operator's log of what failed behind a visit; never receives a name or a PIN. */
  report?: ((event: { what: string; error: unknown }) => void) | undefined;
};
