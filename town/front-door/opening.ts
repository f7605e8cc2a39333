// What is open now (受付時間), and when what is closed opens next (guidebook p.10, p.14), by the town's clock.
import {
  cite,
  counterOpen,
  explain,
  type KioskHours,
  kioskOpen,
  LawError,
  openingOn,
  type Reason,
} from '@tegata/law';
import type { Lang } from '@tegata/ui';
import type { Hours } from './deps.ts';

export type Station = 'counter' | 'kiosk';

/** `open` is undefined where the calendar of the rules ends: nobody has announced those holidays yet. */
export type Opening = {
  open: boolean | undefined;
  reasons: readonly Reason[];
  next?: Temporal.ZonedDateTime;
};

/** The longest closed stretch is a year end between two weekends. */
const LOOK_AHEAD_DAYS = 15;

/** Whether a station is open at this moment; if not, the moment it opens next. */
export function openingAt(station: Station, now: Temporal.ZonedDateTime, hours: Hours): Opening {
  try {
    const { answer: open, reasons } = ask(station, now, hours);
    if (open) return { open, reasons };
    const next = nextOpening(station, now, hours);
    return { open, reasons, ...(next && { next }) };
  } catch (error) {
    if (error instanceof LawError) return { open: undefined, reasons: [] };
    throw error;
  }
}

function ask(station: Station, at: Temporal.ZonedDateTime, { counterHours, kiosk }: Hours) {
  return station === 'counter' ? counterOpen(at, counterHours) : kioskOpen(at, kiosk.hours as KioskHours);
}

function nextOpening(station: Station, now: Temporal.ZonedDateTime, hours: Hours) {
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const date = now.toPlainDate().add({ days: ahead });
    const opens =
      station === 'counter' ? openingOn(date, hours.counterHours).answer?.opens : hours.kiosk.hours.opens;
    if (!opens) continue;
    const moment = date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: opens });
    if (Temporal.ZonedDateTime.compare(moment, now) > 0 && ask(station, moment, hours).answer) return moment;
  }
  return undefined;
}

/** The first reason in the reader's language, with its source. */
export function whyOf(
  { reasons: [reason] }: Opening,
  lang: Lang,
): { text: string; source: string } | undefined {
  return reason && { text: explain(reason, lang), source: cite(reason.source, lang) };
}
