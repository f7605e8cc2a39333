// A card that loses its power on purpose (ティアリング), at a chosen instant of a chosen command, as when it is pulled from
// the reader's field too early.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CardError,
  Chip,
  fileCardStore,
  type InsertableCard,
  losePowerAt,
  WRITE_INSTANTS,
} from '@tegata/card';
import { folderAt } from '../../folder.ts';
import { townFolder } from '../town-folder.ts';

/** Instructions (INS) by the names people give them. */
export const COMMANDS = {
  select: [0xa4],
  read: [0xb0, 0xb2],
  verify: [0x20],
  change: [0x24, 0x32],
  sign: [0x2a],
  challenge: [0x84],
  issuer: [0x82, 0x2c, 0xd6, 0x46],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type CommandName = keyof typeof COMMANDS;

/** Before the card heard the command; while it writes its memory; after it worked, with the answer lost. */
export const INSTANTS = ['before', ...WRITE_INSTANTS, 'answer-lost'] as const;
export type Instant = (typeof INSTANTS)[number];

export type TearAt = {
  readonly command: CommandName;
  readonly instant: Instant;
  /** Which of the writes of the command, from 1: VERIFY takes the try away first and gives it back after. */
  readonly write: number;
};

/** A chip that fails once. A question for the tries left (VERIFY without a PIN) does not count as the command. */
export class TornCard implements InsertableCard {
  readonly #chip: Chip;
  readonly #at: TearAt;
  readonly #arm: () => { readonly happened: boolean };
  readonly #gone = Promise.withResolvers<void>();
  #torn = false;

  private constructor(chip: Chip, at: TearAt, arm: () => { readonly happened: boolean }) {
    this.#chip = chip;
    this.#at = at;
    this.#arm = arm;
  }

  /** Opens the town's card of that serial. */
  static async open(serial: string, at: TearAt): Promise<TornCard> {
    const folder = folderAt(townFolder());
    const key = new Uint8Array(readFileSync(join(folder.keys, 'card-store.key')));
    let { steps } = losePowerAt(Number.POSITIVE_INFINITY);
    const writing = (WRITE_INSTANTS as readonly string[]).indexOf(at.instant);
    const arm = () => {
      const armed = losePowerAt((at.write - 1) * WRITE_INSTANTS.length + writing);
      ({ steps } = armed);
      return armed.cut;
    };
    const store = fileCardStore(join(folder.cards, serial, 'chip'), key, {
      writeAndSync: (path, bytes) => steps.writeAndSync(path, bytes),
      rename: (from, to) => steps.rename(from, to),
      syncDirectory: (path) => steps.syncDirectory(path),
    });
    return new TornCard(await Chip.open(store), at, writing < 0 ? () => ({ happened: false }) : arm);
  }

  /** Whether it has failed. */
  get torn(): boolean {
    return this.#torn;
  }

  /** Resolves when it fails. */
  get gone(): Promise<void> {
    return this.#gone.promise;
  }

  get atr(): Uint8Array {
    return this.#chip.atr;
  }

  powerOn(): Promise<Uint8Array> {
    return this.#torn ? this.#silence() : this.#chip.powerOn();
  }

  async powerOff(): Promise<void> {
    if (!this.#torn) await this.#chip.powerOff();
  }

  async transmit(apdu: Uint8Array): Promise<Uint8Array> {
    if (this.#torn) return this.#silence();
    if (!this.#isMeant(apdu)) return this.#chip.transmit(apdu);
    if (this.#at.instant === 'before') return this.#tear();
    const cut = this.#arm();
    const answer = await this.#chip.transmit(apdu);
    return cut.happened || this.#at.instant === 'answer-lost' ? this.#tear() : answer;
  }

  close(): Promise<void> {
    return this.#chip.close();
  }

  #isMeant(apdu: Uint8Array): boolean {
    const instructions: readonly number[] = COMMANDS[this.#at.command];
    const asksOnly = apdu[1] === 0x20 && apdu.length <= 5;
    return instructions.includes(apdu[1] ?? -1) && !asksOnly;
  }

  #tear(): Promise<never> {
    this.#torn = true;
    this.#gone.resolve();
    return this.#silence();
  }

  #silence(): Promise<never> {
    return Promise.reject(new CardError('card.removed', 'The card lost its power.'));
  }
}
