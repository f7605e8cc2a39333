// コンビニ交付の利用時間: 6:30 to 23:00 every day, not at year end nor on maintenance days (guidebook p.10).
import { isBusinessDay, isYearEnd } from '../calendar/holidays.ts';
import { covers, type Period } from '../calendar/order.ts';
import { inTokyo } from '../calendar/tokyo.ts';
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook, practice, type Source } from '../decision/source.ts';
import type { CertificateKind } from '../fees/certificates.ts';

export type KioskSpan = {
  readonly opens: Temporal.PlainTime;
  /** A request must begin before this time. */
  readonly closes: Temporal.PlainTime;
  readonly businessDaysOnly?: boolean;
};

export type KioskHours = KioskSpan & {
  readonly source: Source;
  /** Narrower hours that some municipalities keep for some certificates. */
  readonly byKind?: Partial<Readonly<Record<CertificateKind, KioskSpan>>>;
  readonly maintenance?: readonly Period[];
};

/** The hours of the nationwide service, for a municipality that has none of its own. */
export const KIOSK_HOURS: KioskHours = {
  opens: Temporal.PlainTime.from('06:30'),
  closes: Temporal.PlainTime.from('23:00'),
  source: guidebook(10),
};

/** Whether a kiosk takes a request at a moment, for any certificate or for one kind. */
export function kioskOpen(
  at: Temporal.Instant | Temporal.ZonedDateTime,
  hours: KioskHours = KIOSK_HOURS,
  kind?: CertificateKind,
): Decision<boolean> {
  const now = inTokyo(at);
  const date = now.toPlainDate();
  const { source } = hours;
  if (isYearEnd(date)) return no(reason('kiosk.year-end', practice('府中市')));
  if (hours.maintenance?.some((period) => covers(period, date)))
    return no(reason('kiosk.maintenance', source));

  const span = (kind && hours.byKind?.[kind]) ?? hours;
  if (span.businessDaysOnly && !isBusinessDay(date)) return no(reason('kiosk.business-days-only', source));
  const opens = span.opens.toString({ smallestUnit: 'minute' });
  const closes = span.closes.toString({ smallestUnit: 'minute' });
  const time = now.toPlainTime();
  if (Temporal.PlainTime.compare(time, span.opens) < 0) {
    return no(reason('kiosk.before-opening', source, { opens }));
  }
  return Temporal.PlainTime.compare(time, span.closes) < 0
    ? { answer: true, reasons: [reason('kiosk.open', source, { opens, closes })] }
    : no(reason('kiosk.after-closing', source, { closes }));
}

const no = (...reasons: Decision<boolean>['reasons']): Decision<boolean> => ({ answer: false, reasons });
