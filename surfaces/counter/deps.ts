// What the counter (窓口端末) is given: the institutions it may ask, its card reader, and the safe beside it.
import type { ReaderSlot } from '@tegata/card/reader';
import type { jlisContract } from '@tegata/jlis/contract';
import type { municipalityContract } from '@tegata/municipality/contract';
import type { Assets, SurfaceOptions } from '@tegata/ui';
import type { Caller } from '@tegata/wire';
import type { Terminal } from './terminal.ts';

export type Municipality = Caller<typeof municipalityContract>;
export type Jlis = Caller<typeof jlisContract>;

/** The safe of the office: who moves cards between it, the counter's reader and the resident. */
export type Safe = {
  /** Lays the card from the safe on the counter's reader. */
  takeOut(cardSerial: string): Promise<void>;
  /** Takes the card off the reader and locks it away again. */
  putBack(cardSerial: string): Promise<void>;
  /** Gives the card to its holder; doing so again changes nothing. */
  handOver(cardSerial: string): Promise<void>;
};

export type CounterDeps = {
  municipality: Municipality;
  jlis: Jlis;
  /** The reader of the counter's terminal. */
  slot: ReaderSlot;
  safe: Safe;
  clock: { now(): Temporal.Instant };
  assets: Assets;
  /** Where the resident finds the card afterwards. */
  deskUrl: string;
  frontDoor?: string | undefined;
  log?: SurfaceOptions['log'];
};

/** Islands of the counter by name: the addresses of their scripts. */
export type Scripts = { shortcuts: string; watch: string; pins: string };

/** The opened counter, as every page of it sees it. */
export type Counter = CounterDeps & { terminal: Terminal; scripts: Scripts };
