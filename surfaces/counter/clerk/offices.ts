// The ward's offices and when they are open (guidebook p.14), from its profile.
import { counterOpen, type OpeningHours, type Source } from '@tegata/law';
import { z } from 'zod';
import type { Municipality } from '../deps.ts';
import type { WireReason } from '../frame/told.ts';

export type Office = { id: string; name: { ja: string; en: string }; address: string; telephone: string };

export async function officesOf(municipality: Municipality): Promise<Office[]> {
  return (await municipality.profile()).offices;
}

const time = z.string().transform((text) => Temporal.PlainTime.from(text));
const hours = z.object({ opens: time, closes: time }).nullable();
const openingHours = z.object({
  week: z.array(hours).length(7),
  holidays: hours,
  yearEnd: hours,
  closedDays: z.array(z.string().transform((text) => Temporal.PlainDate.from(text))).default([]),
  source: z.custom<Source>((source) => typeof (source as Source | null)?.kind === 'string'),
}) satisfies z.ZodType<OpeningHours>;

export type Opening = { open: boolean; reasons: readonly WireReason[] };

/** Whether cards are handed over right now; undefined when the profile does not say. */
export function openingNow(profile: object, now: Temporal.Instant): Opening | undefined {
  const read = openingHours.safeParse((profile as { counterHours?: unknown }).counterHours);
  if (!read.success) return undefined;
  const { answer, reasons } = counterOpen(now, read.data);
  return { open: answer, reasons };
}
