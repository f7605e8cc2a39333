// Chapter 4 (guidebook p.5–6): what to do when something happens, loss first, and why the card is safe.
import { LinkPanel } from '@tegata/ui';
import { FreeDial } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { figuresFor } from '../situations/figures.ts';
import { SITUATION_IDS } from '../situations/situations.ts';

export function WhenChapter({ view }: { view: View }) {
  const { t, link } = view;
  const figures = figuresFor(view);
  return (
    <GuidePage
      view={view}
      title={t('chapter.when.title')}
      lead={t('when.lead')}
      first={<FreeDial view={view} subject="loss" />}
    >
      <Section id="situations" title={t('when.situations')}>
        <ul class="grid gap-3">
          {SITUATION_IDS.map((id) => (
            <li class="grid">
              <LinkPanel level={3} href={link(`when/${id}`)} title={t(`when.${id}.title`)} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="safe" title={t('when.safe')} covers="4.10 4.11 4.12 4.13">
        <Points
          items={[
            t('when.safe-photo'),
            t('when.safe-chip'),
            t('when.safe-online', figures),
            t('when.safe-number'),
          ]}
        />
        <p>
          <a href={link('safety')}>{t('when.safe-more')}</a>
        </p>
      </Section>
    </GuidePage>
  );
}
