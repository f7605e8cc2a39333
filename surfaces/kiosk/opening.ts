// When the kiosk takes requests (利用時間): 6:30 to 23:00, not at year end (guidebook p.10); and when it will again.
import { inTokyo, KIOSK_HOURS, type KioskHours, kioskOpen, type Reason } from '@tegata/law';

export type Closed = { reasons: readonly Reason[]; opensAt: Temporal.Instant | undefined };

/** Undefined while open. */
export function closedNow(at: Temporal.Instant, hours: KioskHours = KIOSK_HOURS): Closed | undefined {
  const { answer, reasons } = kioskOpen(at, hours);
  return answer ? undefined : { reasons, opensAt: nextOpening(at, hours) };
}

/** Longest stop that is looked past: year end with maintenance around it. */
const horizonDays = 31;

function nextOpening(at: Temporal.Instant, hours: KioskHours): Temporal.Instant | undefined {
  const now = inTokyo(at);
  for (let days = 0; days <= horizonDays; days++) {
    const opens = now
      .toPlainDate()
      .add({ days })
      .toZonedDateTime({ timeZone: now.timeZoneId, plainTime: hours.opens });
    const moment = opens.toInstant();
    if (Temporal.Instant.compare(moment, at) > 0 && kioskOpen(moment, hours).answer) return moment;
  }
  return undefined;
}
