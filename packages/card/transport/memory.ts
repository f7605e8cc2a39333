// A card in the same process, always in the reader: for tests, command lines and factories.
import { ReaderSlot } from '../reader/reader-slot.ts';
import type { CardTransport, InsertableCard } from '../reader/transport.ts';

/** A transport to `card`, as if it lay on a reader of its own. */
export function memoryTransport(card: InsertableCard): CardTransport {
  return new ReaderSlot('memory').insert(card);
}
