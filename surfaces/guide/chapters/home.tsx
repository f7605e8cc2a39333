// The first page (入口): what happened to the reader comes first, then the chapters of the guidebook in their order.
import { LinkPanel } from '@tegata/ui';
import { GuidePage } from '../frame/guide-page.tsx';
import { Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { SITUATION_IDS } from '../situations/situations.ts';
import { CHAPTERS } from '../titles.ts';

export function HomePage({ view }: { view: View }) {
  const { t, link, local, profile, speech } = view;
  const { guidebook } = profile;
  return (
    <GuidePage
      view={view}
      title={t('home.title')}
      lead={t('home.lead')}
      width="standard"
      first={
        <>
          <h2 class="mt-8" id="happened">
            {t('home.happened')}
          </h2>
          <ul class="mt-4 grid gap-3 desktop:grid-cols-3">
            {SITUATION_IDS.map((id) => (
              <li>
                <a
                  href={link(`when/${id}`)}
                  class={`flex h-full min-h-14 items-center rounded-8 border px-4 py-2 font-bold hover:bg-paper-key ${id === 'lost' ? 'border-2 border-bad' : 'border-line-strong'}`}
                >
                  {t(`when.${id}.tile`)}
                </a>
              </li>
            ))}
            <li>
              <a
                href={link('safety', 'fraud')}
                class="flex h-full min-h-14 items-center rounded-8 border border-line-strong px-4 py-2 font-bold hover:bg-paper-key"
              >
                {t('home.fraud')}
              </a>
            </li>
            <li>
              <a
                href={link('questions', 'revoked')}
                class="flex h-full min-h-14 items-center rounded-8 border border-line-strong px-4 py-2 font-bold hover:bg-paper-key"
              >
                {t('home.revoked')}
              </a>
            </li>
            <li>
              <a
                href={link('planner')}
                class="flex h-full min-h-14 items-center rounded-8 border-2 border-link bg-paper-key px-4 py-2 font-bold"
              >
                {t('planner.title')}
              </a>
            </li>
          </ul>
        </>
      }
    >
      <Section id="chapters" title={t('home.chapters')} covers="11.4">
        <ol class="grid gap-3 desktop:grid-cols-2">
          {CHAPTERS.map((chapter, index) => (
            <li class="grid">
              <LinkPanel
                level={3}
                href={link(chapter)}
                title={t('home.chapter', { number: index + 1, title: t(`chapter.${chapter}.title`) })}
                text={<p>{t(`chapter.${chapter}.hint`)}</p>}
              />
            </li>
          ))}
        </ol>
      </Section>
      <p class="mt-8 text-ink-soft">
        {guidebook
          ? t('home.issued', {
              publisher: local(guidebook.publisher),
              date: speech.date(guidebook.issuedOn),
            })
          : t('home.unofficial', { ward: local(profile.name) })}
      </p>
    </GuidePage>
  );
}
