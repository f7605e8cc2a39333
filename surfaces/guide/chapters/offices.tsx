// Chapter 11 (guidebook p.14): the branches with address, map, telephone and hours, and whether they are open now.
import { counterOpen } from '@tegata/law';
import { HoursLines, OpenNow } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { From } from '../frame/why.tsx';

export function OfficesChapter({ view }: { view: View }) {
  const { t, lang, now, profile } = view;
  const open = counterOpen(now, profile.counterHours);
  return (
    <GuidePage
      view={view}
      title={t('chapter.offices.title')}
      lead={t('offices.lead', { count: profile.offices.length })}
    >
      <Section id="hours" title={t('offices.hours')} covers="11.2">
        <OpenNow view={view} open={open} />
        <HoursLines view={view} hours={profile.counterHours} />
        <From view={view} source={profile.counterHours.source} />
      </Section>
      <Section id="offices" title={t('offices.list')} covers="11.1">
        <ul class="grid gap-4">
          {profile.offices.map((office) => (
            <li id={office.id} class="grid gap-2 rounded-12 border border-line p-5">
              <h3 class="text-std-18B-160">{office.name[lang]}</h3>
              <p>{office.desk[lang]}</p>
              <p>{lang === 'ja' ? office.address : office.addressEn}</p>
              <p class="flex flex-wrap gap-x-6">
                <a
                  href={`tel:${office.telephone.replaceAll('-', '')}`}
                  class="inline-flex min-h-11 items-center tabular-nums"
                >
                  {office.telephone}
                </a>
                <a href={mapOf(office.address)} rel="noreferrer" class="inline-flex min-h-11 items-center">
                  {t('offices.map', { name: office.name[lang] })}
                </a>
              </p>
              <From view={view} source={office.source} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="visit" title={t('offices.visit')} covers="11.2 11.3">
        <Points items={[t('offices.reserve'), t('offices.today'), t('offices.waiting')]} />
      </Section>
    </GuidePage>
  );
}

/** OpenStreetMap, opened by the reader only. */
const mapOf = (address: string) =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(`東京都${address}`)}`;
