// Chapter 1 (guidebook p.1): what the number is, what it is good for, and where somebody helps.
import { numberChange, policy } from '@tegata/law';
import { HoursLines } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { Why } from '../frame/why.tsx';

export function NumberChapter({ view }: { view: View }) {
  const { t, link, local, profile } = view;
  const { help, offices } = profile;
  const changed = numberChange({ ground: 'request', leaked: true, misuseFeared: true });
  return (
    <GuidePage
      view={view}
      title={t('chapter.number.title')}
      lead={t('number.lead')}
      policies={['number.fields']}
    >
      <Section id="number" title={t('number.what')} covers="1.1 1.2 9.1">
        <p>{t('number.for-life')}</p>
        <Why view={view} reasons={changed.reasons} summary={t('number.when-changed')} />
      </Section>
      <Section id="use" title={t('number.good-for')} covers="1.3 1.4 1.5">
        <Points items={[t('number.fewer-papers'), t('number.fair'), t('number.faster')]} />
        <p>
          <a href={link('documents', 'who')}>{t('documents.who')}</a>
        </p>
      </Section>
      <Section id="help" title={t('number.help')} covers="1.6">
        {help ? (
          <>
            <p>{t('number.help-where')}</p>
            <Points
              items={offices.filter(({ id }) => help.officeIds.includes(id)).map(({ name }) => local(name))}
            />
          </>
        ) : (
          <p>{t('number.help-ask')}</p>
        )}
        <Points
          items={[
            t('number.help-apply'),
            t('number.help-photo'),
            t('number.help-register'),
            ...(policy('points.round2', view.on).value ? [t('number.help-points')] : []),
          ]}
        />
        <h3 class="text-std-18B-160">{t('offices.hours')}</h3>
        <HoursLines view={view} hours={help?.hours ?? profile.counterHours} />
        <p>
          <a href={link('offices')}>{t('chapter.offices.title')}</a>
        </p>
      </Section>
    </GuidePage>
  );
}
