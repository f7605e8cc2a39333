// A week to choose a day from (日を選ぶ), as plain links; closed days are marked by the law's calendar.
import { isBusinessDay } from '@tegata/law';
import type { Lang } from '@tegata/ui';
import { reservationsWords } from './reservations-words.ts';

type DayStripProps = {
  lang: Lang;
  day: Temporal.PlainDate;
  /** The first day that may be chosen. */
  from?: Temporal.PlainDate;
  address: (day: Temporal.PlainDate) => string;
};

const daysShown = 7;

export function DayStrip({ lang, day, from, address }: DayStripProps) {
  const t = reservationsWords(lang);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const days = Array.from({ length: daysShown }, (_, index) => monday.add({ days: index }));
  const tooEarly = (each: Temporal.PlainDate) =>
    from !== undefined && Temporal.PlainDate.compare(each, from) < 0;
  const earlier = day.subtract({ days: daysShown });
  const link = 'inline-flex min-h-11 items-center rounded-8 px-3';
  return (
    <nav aria-label={t('day-nav')}>
      <ul class="flex flex-wrap items-center gap-2">
        {!tooEarly(monday.subtract({ days: 1 })) && (
          <li>
            <a class={link} href={address(tooEarly(earlier) && from ? from : earlier)}>
              ‹ {t('earlier')}
            </a>
          </li>
        )}
        {days.map((each) => (
          <li>
            <Day
              lang={lang}
              day={each}
              chosen={each.equals(day)}
              shut={tooEarly(each)}
              href={address(each)}
            />
          </li>
        ))}
        <li>
          <a class={link} href={address(day.add({ days: daysShown }))}>
            {t('later')} ›
          </a>
        </li>
      </ul>
    </nav>
  );
}

type DayProps = { lang: Lang; day: Temporal.PlainDate; chosen: boolean; shut: boolean; href: string };

function Day({ lang, day, chosen, shut, href }: DayProps) {
  const label = shortDay(day, lang);
  const look = 'inline-flex min-h-11 items-center rounded-8 border px-3 tabular-nums';
  if (shut) return <span class={`${look} border-line text-ink-soft`}>{label}</span>;
  return (
    <a
      href={href}
      aria-current={chosen ? 'date' : undefined}
      class={`${look} ${chosen ? 'border-2 border-ink font-bold text-ink no-underline' : 'border-line-strong'} ${isBusinessDay(day) ? '' : 'bg-paper-soft'}`}
    >
      {label}
    </a>
  );
}

const weekdays = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const shortDay = (day: Temporal.PlainDate, lang: Lang) =>
  `${day.month}/${day.day} ${weekdays[lang][day.dayOfWeek - 1]}`;
