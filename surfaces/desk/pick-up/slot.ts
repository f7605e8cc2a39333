// A pick-up time (受取時間) as people read it.
import { formatDate } from '@tegata/law';
import type { Lang } from '@tegata/ui';

/** `2026-12-01T10:30` becomes `2026年12月1日(火) 10:30` · `Tue 1 December 2026, 10:30`. */
export function slotText(slot: string, lang: Lang): string {
  const at = Temporal.PlainDateTime.from(slot);
  const day = formatDate(at.toPlainDate(), lang, { weekday: true });
  return lang === 'ja' ? `${day} ${timeText(slot)}` : `${day}, ${timeText(slot)}`;
}

/** `10:30`. */
export const timeText = (slot: string): string =>
  Temporal.PlainDateTime.from(slot).toPlainTime().toString({ smallestUnit: 'minute' });
