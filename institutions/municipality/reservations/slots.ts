// 受取予約の枠: the pick-up times of an office on a day, cut from its opening hours.
import { type Decision, openingOn } from '@tegata/law';
import type { MunicipalityProfile } from '../profiles/profile.ts';

/** Times that can still be reserved on a day, `now` being the time in Tokyo; none with the reason when it is closed. */
export function offeredSlots(
  { counterHours, pickUp }: MunicipalityProfile,
  on: Temporal.PlainDate,
  now: Temporal.PlainDateTime,
): Decision<Temporal.PlainDateTime[]> {
  const { answer: hours, reasons } = openingOn(on, counterHours);
  const horizon = now.toPlainDate().add({ days: pickUp.horizonDays });
  if (!hours || Temporal.PlainDate.compare(on, horizon) > 0) return { answer: [], reasons };
  const closes = on.toPlainDateTime(hours.closes);
  const slots: Temporal.PlainDateTime[] = [];
  for (let slot = on.toPlainDateTime(hours.opens); ; ) {
    const next = slot.add({ minutes: pickUp.slotMinutes });
    if (Temporal.PlainDateTime.compare(next, closes) > 0) break;
    if (Temporal.PlainDateTime.compare(slot, now) > 0) slots.push(slot);
    slot = next;
  }
  return { answer: slots, reasons };
}
