// 時点: the day whose facts a page shows. `?on=2023-07-01` stands on every link, so a reader stays on that day.
import { type Period, todayInTokyo } from '@tegata/law';

/** The rules begin with the number itself (番号法, 2015-10-05); holidays are announced to 2050. */
export const FIRST_DAY = Temporal.PlainDate.from('2015-10-05');
export const LAST_DAY = Temporal.PlainDate.from('2050-12-31');

/** The day the guidebook was issued (発行日). */
export const GUIDEBOOK_DAY = Temporal.PlainDate.from('2023-07-01');

export type AsOf = {
  on: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** The address names a day; without one the page is about today. */
  dated: boolean;
  /** The address named something that is no day, or one the rules do not reach. */
  unread?: string;
};

export function readAsOf(asked: string | undefined, now: Temporal.Instant): AsOf {
  const today = todayInTokyo(now);
  if (asked === undefined || asked === '') return { on: today, today, dated: false };
  const on = readDay(asked);
  return on ? { on, today, dated: true } : { on: today, today, dated: false, unread: asked.slice(0, 20) };
}

function readDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' });
    const inside =
      Temporal.PlainDate.compare(day, FIRST_DAY) >= 0 && Temporal.PlainDate.compare(day, LAST_DAY) <= 0;
    return inside ? day : undefined;
  } catch {
    return undefined;
  }
}

type RunPeriod = { [Key in keyof Period]?: Period[Key] | undefined };

/** Whether something ran on a day. */
export function ranOn({ from, to }: RunPeriod, on: Temporal.PlainDate): boolean {
  const begun = !from || Temporal.PlainDate.compare(on, from) >= 0;
  return begun && (!to || Temporal.PlainDate.compare(on, to) <= 0);
}
