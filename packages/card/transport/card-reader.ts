import type { SlotEvent } from '../reader/reader-slot.ts';
import type { CardTransport } from '../reader/transport.ts';

/** A reader a card may lie on: a `ReaderSlot` of this program, or a physical one of PC/SC. */
export interface CardReader {
  readonly name: string;
  /** The transport to the card that lies here now, bound to this stay of the card. */
  readonly current: CardTransport | undefined;
  /** Listens until the returned function is called. */
  on(event: SlotEvent, listener: () => void): () => void;
}
