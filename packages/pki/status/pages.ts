/**
 * Status pages (失効情報・保留情報 at national size): two bits for each serial of a sequence, 16,384 serials a page.
 * 200 million certificates are 12,208 pages, 50 MB.
 */

import type { CertificateStatus } from '../revocation/status.ts';

export const SLOTS_A_PAGE = 16_384;
export const PAGE_OCTETS = SLOTS_A_PAGE / 4;

/** What two bits say. `unknown` is also the state of a serial whose certificate is not entered yet. */
export const SLOT = { unknown: 0, good: 1, hold: 2, revoked: 3 } as const;
export type Slot = (typeof SLOT)[keyof typeof SLOT];

/** Page and slot of a place in a sequence of serials. */
export const placeOf = (index: number): { page: number; slot: number } => ({
  page: Math.floor(index / SLOTS_A_PAGE),
  slot: index % SLOTS_A_PAGE,
});

export const slotOf = (status: CertificateStatus | undefined): Slot => SLOT[status?.state ?? 'unknown'];

/** Reads a slot; `offset` is where the page begins in `octets`. */
export const readSlot = (octets: Uint8Array, slot: number, offset = 0): Slot =>
  ((octets[offset + (slot >> 2)]! >> ((slot & 3) * 2)) & 3) as Slot;

export function writeSlot(page: Uint8Array, slot: number, state: Slot): void {
  const shift = (slot & 3) * 2;
  page[slot >> 2] = (page[slot >> 2]! & ~(3 << shift)) | (state << shift);
}
