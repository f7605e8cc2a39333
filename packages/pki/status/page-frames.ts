/**
 * A fixed number of status pages in memory, copied into slabs of one megabyte: nothing is allocated for a page, so the
 * memory of the status service is what it was told to be. What was not looked at for long gives way (second chance).
 */

import { PAGE_OCTETS, readSlot, type Slot } from './pages.ts';

const FRAMES_A_SLAB = 256;

export interface PageFrames {
  /** The slot of a page that is here; undefined when the page is not. */
  read(book: number, page: number, slot: number): Slot | undefined;
  put(book: number, page: number, octets: Uint8Array): void;
  drop(book: number, page: number): void;
  /** Drops every page of a book. */
  clear(book: number): void;
}

/** `limit`: pages at most, four kilobytes each. */
export function pageFrames(limit: number): PageFrames {
  const slabs: Uint8Array[] = [];
  const frames: Map<number, number>[] = [];
  const owners: ({ book: number; page: number } | undefined)[] = [];
  const seen = new Uint8Array(limit);
  const free: number[] = [];
  let hand = 0;

  function release(frame: number): void {
    const owner = owners[frame];
    if (!owner) return;
    frames[owner.book]!.delete(owner.page);
    owners[frame] = undefined;
  }

  /** A frame nobody has: a freed one, a new one, or that of a page not seen since the hand last came by. */
  function take(): number {
    const freed = free.pop();
    if (freed !== undefined) return freed;
    if (owners.length < limit) return owners.push(undefined) - 1;
    while (seen[hand]) {
      seen[hand] = 0;
      hand = (hand + 1) % limit;
    }
    const frame = hand;
    hand = (hand + 1) % limit;
    release(frame);
    return frame;
  }

  function drop(book: number, page: number): void {
    const frame = frames[book]?.get(page);
    if (frame === undefined) return;
    release(frame);
    free.push(frame);
  }

  return {
    read(book, page, slot) {
      const frame = frames[book]?.get(page);
      if (frame === undefined) return undefined;
      seen[frame] = 1;
      return readSlot(slabs[Math.floor(frame / FRAMES_A_SLAB)]!, slot, (frame % FRAMES_A_SLAB) * PAGE_OCTETS);
    },
    put(book, page, octets) {
      drop(book, page);
      const frame = take();
      const slab = Math.floor(frame / FRAMES_A_SLAB);
      slabs[slab] ??= new Uint8Array(FRAMES_A_SLAB * PAGE_OCTETS);
      slabs[slab].set(octets, (frame % FRAMES_A_SLAB) * PAGE_OCTETS);
      owners[frame] = { book, page };
      seen[frame] = 1;
      frames[book] ??= new Map();
      frames[book].set(page, frame);
    },
    drop,
    clear(book) {
      for (const page of [...(frames[book]?.keys() ?? [])]) drop(book, page);
    },
  };
}
