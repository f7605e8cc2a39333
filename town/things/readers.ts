// Card readers of the town (カードリーダー): a card from a wallet is laid on one and taken away again.
// While a card lies on a reader its chip is powered and its storage is held; in a wallet it is only a file.
import { Chip, ReaderSlot } from '@tegata/card';
import { TownError } from '../errors.ts';
import type { CardDrawer, Place } from './cards.ts';

const atCounter = 'reader:counter' satisfies Place;

export class Readers {
  readonly #drawer: CardDrawer;
  readonly #slots = new Map<string, ReaderSlot>();
  readonly #lying = new Map<string, { cardSerial: string; chip: Chip; from: Place }>();

  private constructor(drawer: CardDrawer, names: readonly string[]) {
    this.#drawer = drawer;
    for (const name of names) this.#slots.set(name, new ReaderSlot(name));
  }

  /**
   * Sets up the readers of a town that opens. However the town was closed, a card at the counter lies where the clerk
   * left it, neither in the safe nor handed over; one at any other reader was taken by whoever had laid it there.
   */
  static async open(drawer: CardDrawer, names: readonly string[]): Promise<Readers> {
    const readers = new Readers(drawer, names);
    for (const { cardSerial, place } of drawer.list()) {
      if (place === atCounter) {
        // A chip that cannot be powered must not keep the town shut.
        await readers.#power(cardSerial, 'counter', 'safe').catch(() => drawer.move(cardSerial, 'safe'));
      } else if (place.startsWith('reader:')) drawer.move(cardSerial, 'wallet');
    }
    return readers;
  }

  /** @throws TownError `town.unknown-reader` */
  slot(name: string): ReaderSlot {
    const slot = this.#slots.get(name);
    if (!slot) throw new TownError('town.unknown-reader', { name });
    return slot;
  }

  /** Serial of the card that lies on a reader. */
  lyingOn(name: string): string | undefined {
    return this.#lying.get(name)?.cardSerial;
  }

  /**
   * Lays a card on a reader, from the wallet or (at the counter) from the safe.
   * @throws TownError `town.reader-occupied`, `town.card-elsewhere`, and CardError `card.in-use`
   */
  async lay(cardSerial: string, name: string): Promise<void> {
    const slot = this.slot(name);
    const label = this.#drawer.get(cardSerial);
    if (this.lyingOn(name) === cardSerial) return;
    if (slot.current) throw new TownError('town.reader-occupied', { name });
    if (label.place !== 'wallet' && label.place !== 'safe') {
      throw new TownError('town.card-elsewhere', { name: label.holderName, place: label.place });
    }
    await this.#power(cardSerial, name, label.place);
    this.#drawer.move(cardSerial, `reader:${name}`);
  }

  async #power(cardSerial: string, name: string, from: Place): Promise<void> {
    const chip = await Chip.open(this.#drawer.storeOf(cardSerial));
    this.#lying.set(name, { cardSerial, chip, from });
    this.slot(name).insert(chip);
  }

  /** Takes the card off a reader, back to where it came from or to a place that is named. */
  async takeOff(name: string, to?: Place): Promise<void> {
    const lying = this.#lying.get(name);
    if (!lying) return;
    this.#lying.delete(name);
    this.slot(name).eject();
    await lying.chip.close();
    this.#drawer.move(lying.cardSerial, to ?? lying.from);
  }

  /** The reader on which a card lies. */
  readerOf(cardSerial: string): string | undefined {
    return [...this.#lying].find(([, lying]) => lying.cardSerial === cardSerial)?.[0];
  }

  /** The town closes: every chip is released, and only cards at the counter stay where they lie. */
  async close(): Promise<void> {
    for (const [name, { from }] of [...this.#lying]) {
      await this.takeOff(name, name === 'counter' ? atCounter : from);
    }
  }
}
