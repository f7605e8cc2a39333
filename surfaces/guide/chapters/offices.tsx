// Chapter 11 (guidebook p.14): the offices with address, map, telephone and hours, whether they are open now, and how many
// wait there.
import { counterOpen } from '@tegata/law';
import { HoursLines, OpenNow } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { From } from '../frame/why.tsx';
import { WaitingAt, WaitingTime } from './waiting.tsx';

export function OfficesChapter({ view }: { view: View }) {
  const { t, local, now, profile } = view;
  const open = counterOpen(now, profile.counterHours);
  return (
    <GuidePage
      view={view}
      title={t('chapter.offices.title')}
      lead={t('offices.anywhere', { count: profile.offices.length })}
    >
      <Section id="hours" title={t('offices.hours')} covers="11.2">
        <OpenNow view={view} open={open} />
        {lateEvenings(view).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <HoursLines view={view} hours={profile.counterHours} />
        <From view={view} source={profile.counterHours.source} />
      </Section>
      <Section id="offices" title={t('offices.places')} covers="11.1 11.3">
        <WaitingTime view={view} />
        <ul class="grid gap-4">
          {profile.offices.map((office) => (
            <li id={office.id} class="grid gap-2 rounded-12 border border-line p-5">
              <h3 class="text-std-18B-160">{local(office.name)}</h3>
              <p>{local(office.desk)}</p>
              <p>{local({ ja: office.address, en: office.addressEn })}</p>
              <p class="flex flex-wrap gap-x-6">
                <a
                  href={`tel:${office.telephone.replaceAll('-', '')}`}
                  class="inline-flex min-h-11 items-center tabular-nums"
                >
                  {office.telephone}
                </a>
                <a
                  href={mapOf(profile.prefecture.ja + office.address)}
                  rel="noreferrer"
                  data-no-print
                  class="inline-flex min-h-11 items-center"
                >
                  {t('offices.map', { name: local(office.name) })}
                </a>
              </p>
              <WaitingAt view={view} officeId={office.id} />
              {profile.help?.officeIds.includes(office.id) && <p>{t('offices.helps')}</p>}
              <From view={view} source={office.source} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="visit" title={t('offices.visit')} covers="11.2 11.3">
        <Points
          items={[
            t('offices.reserve'),
            t('offices.same-day'),
            ...(profile.congestion ? [t('offices.congestion', { ward: local(profile.name) })] : []),
          ]}
        />
      </Section>
    </GuidePage>
  );
}

/** 「水曜は19時まで」: the days that close later than Monday does, one sentence a time. */
function lateEvenings({ profile, speech, t }: View): string[] {
  const { week } = profile.counterHours;
  const usual = week[0]?.closes;
  const late = week.flatMap((hours, index) =>
    usual && hours && Temporal.PlainTime.compare(hours.closes, usual) > 0
      ? [{ day: (index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7, closes: hours.closes }]
      : [],
  );
  return [...Map.groupBy(late, ({ closes }) => closes.toString()).values()].map((days) =>
    t('offices.late', {
      days: days.map(({ day }) => t(`weekday.${day}`)).join(t('frame.and')),
      closes: speech.time(days[0]!.closes),
    }),
  );
}

/** OpenStreetMap, opened by the reader only. */
const mapOf = (address: string) =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
