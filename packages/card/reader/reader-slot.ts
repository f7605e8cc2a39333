// One card reader of a terminal (kiosk, counter, desk): a card is laid on it and taken away, and whoever was talking
// to the card learns that it is gone, even in the middle of a command.
import { CardError } from '../errors.ts';
import type { CardTransport, InsertableCard } from './transport.ts';

export type SlotEvent = 'inserted' | 'removed';

/** A reader with room for one card. */
export class ReaderSlot {
  readonly name: string;
  readonly #listeners: Record<SlotEvent, Set<() => void>> = { inserted: new Set(), removed: new Set() };
  #inserted: Insertion | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** The transport to the card that lies here now. Stays bound to this insertion: after removal it only rejects. */
  get current(): CardTransport | undefined {
    return this.#inserted;
  }

  /** Lays a card on the reader. Throws `card.slot-occupied`. */
  insert(card: InsertableCard): CardTransport {
    if (this.#inserted) throw new CardError('card.slot-occupied', `A card already lies on ${this.name}.`);
    this.#inserted = new Insertion(card);
    this.#emit('inserted');
    return this.#inserted;
  }

  /** Takes the card away; nothing happens when none is there. The command under way rejects with `card.removed`. */
  eject(): void {
    const leaving = this.#inserted;
    if (!leaving) return;
    this.#inserted = undefined;
    leaving.remove();
    this.#emit('removed');
  }

  /** Listens until the returned function is called. */
  on(event: SlotEvent, listener: () => void): () => void {
    this.#listeners[event].add(listener);
    return () => this.#listeners[event].delete(listener);
  }

  #emit(event: SlotEvent): void {
    for (const listener of [...this.#listeners[event]]) listener();
  }
}

/** One stay of one card on a reader. */
class Insertion implements CardTransport {
  readonly #card: InsertableCard;
  readonly #removal = Promise.withResolvers<never>();
  #removed = false;

  constructor(card: InsertableCard) {
    this.#card = card;
    // A removal nobody waits for is no error of the process.
    this.#removal.promise.catch(() => {});
  }

  connect(): Promise<Uint8Array> {
    return this.#unlessRemoved(() => this.#card.powerOn());
  }

  transmit(apdu: Uint8Array): Promise<Uint8Array> {
    return this.#unlessRemoved(() => this.#card.transmit(apdu));
  }

  async disconnect(): Promise<void> {
    if (!this.#removed) await this.#card.powerOff();
  }

  onRemoved(listener: () => void): void {
    this.#removal.promise.catch(listener);
  }

  remove(): void {
    this.#removed = true;
    this.#removal.reject(new CardError('card.removed', 'The card was taken away.'));
    // The field is gone: the chip forgets what was verified.
    this.#card.powerOff().catch(() => {});
  }

  #unlessRemoved<T>(work: () => Promise<T>): Promise<T> {
    return this.#removed ? this.#removal.promise : Promise.race([work(), this.#removal.promise]);
  }
}
