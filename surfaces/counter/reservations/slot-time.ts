// A pick-up time (受取時間) as the contract writes it: `2026-12-01T10:30`, local to Tokyo.

/** `10:30`. */
export const timeOf = (slot: string): string => slot.slice(11, 16);

export const dayOf = (slot: string): Temporal.PlainDate => Temporal.PlainDate.from(slot.slice(0, 10));

/** A day from an address, or undefined when it names none. */
export function dayFrom(text: string | undefined): Temporal.PlainDate | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
