// What most judges begin with: a room, a card of the sandbox in its reader, and a message to be signed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { CardOrder, Chip } from '../index.ts';
import { handedOverCard } from '../testing/sandbox-card.ts';
import { openReaderRoom, type ReaderRoom, type Run } from './reader-room.ts';
import { RecordedCard } from './recorder.ts';

export const MESSAGE = 'to be signed by the holder';

interface CardInRoom {
  readonly run: ReaderRoom['run'];
  readonly room: ReaderRoom;
  readonly chip: Chip;
  /** What the programs say to the card; begins anew with every test. */
  readonly card: RecordedCard;
  /** A file of `MESSAGE`. */
  readonly message: string;
  /** A name in the room's folder. */
  path(name: string): string;
}

/** A room with a card in its first reader, as long as the surrounding group of judges lasts. */
export function cardInRoom(order: Partial<CardOrder> = {}): CardInRoom {
  let room: ReaderRoom;
  let chip: Chip;
  let card: RecordedCard;
  const path = (name: string): string => join(room.folder, name);
  beforeAll(async () => {
    room = await openReaderRoom();
    chip = await handedOverCard(undefined, order);
    card = new RecordedCard(chip);
    await room.insert(card);
    writeFileSync(path('message'), MESSAGE);
  });
  beforeEach(() => void card.take());
  afterAll(() => room?.[Symbol.asyncDispose]());
  return {
    run: (program: string, ...args: string[]): Promise<Run> => room.run(program, ...args),
    get room() {
      return room;
    },
    get chip() {
      return chip;
    },
    get card() {
      return card;
    },
    get message() {
      return path('message');
    },
    path,
  };
}
