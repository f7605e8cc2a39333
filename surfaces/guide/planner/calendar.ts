// カレンダー (.ics): the days of a plan as an iCalendar file (RFC 5545): whole days in Japan, a reminder a week before, and
// names for the entries that stay the same, so that a file read twice adds nothing twice.

import type { Reason } from '@tegata/law';
import { dateText, withoutReadings } from '@tegata/ui/browser';
import type { Plan } from './plan.ts';
import { nameOf } from './result.tsx';
import type { Teller } from './teller.ts';

type Entry = {
  readonly kind: string;
  readonly date: Temporal.PlainDate;
  readonly title: string;
  readonly reasons: readonly Reason[];
};

/** The file as text. `now` stamps it (DTSTAMP). */
export function calendarOf(plan: Plan, teller: Teller, now: Temporal.Instant): string {
  const stamp = `${now.round('second').toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tegata//Planner//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-TIMEZONE:Asia/Tokyo',
    ...entriesOf(plan, teller).flatMap((entry) => eventLines(entry, teller, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** First days of renewal, last days, deadlines; days that have passed are left out. */
function entriesOf({ dates, deadlines }: Plan, teller: Teller): readonly Entry[] {
  const { on, t } = teller;
  const entries: Entry[] = [
    ...dates.flatMap(({ of, opens, expires, reasons }) => {
      const thing = nameOf(of, teller);
      return [
        { kind: `${of}-opens`, date: opens, title: t('planner.entry.opens', { thing }), reasons },
        { kind: `${of}-expires`, date: expires, title: t('planner.entry.expires', { thing }), reasons },
      ];
    }),
    ...deadlines.map(({ id, until, reasons }) => ({
      kind: `deadline-${id}`,
      date: until,
      title: `${t(`planner.deadline.${id}`)} ${t('planner.until', { date: dateText(until, teller.lang) })}`,
      reasons,
    })),
  ];
  return entries
    .filter(({ date }) => Temporal.PlainDate.compare(date, on) >= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

function eventLines(
  { kind, date, title, reasons }: Entry,
  { lang, speech, t }: Teller,
  stamp: string,
): string[] {
  // やさしい日本語 carries readings, for which a calendar has no place.
  const text = (told: string) => escaped(lang === 'ja-easy' ? withoutReadings(told) : told);
  const told = reasons.map(
    (each) => `${speech.explain(each)} ${t('planner.entry.source', { source: speech.cite(each.source) })}`,
  );
  return [
    'BEGIN:VEVENT',
    // The day is part of the name: the cards of a family stand beside each other.
    `UID:${kind}-${compact(date)}@planner.tegata`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(date.add({ days: 1 }))}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text([...new Set(told)].join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(title)}`,
    // At nine in the morning, seven days before.
    'TRIGGER:-P6DT15H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

const compact = (date: Temporal.PlainDate): string => date.toString().replaceAll('-', '');

/** TEXT (3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

const LONGEST_LINE = 75;

/** Lines are folded at 75 octets (3.1), never inside a character. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let [text, length] = ['', 0];
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LONGEST_LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}
