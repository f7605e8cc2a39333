// Chapter 5 (guidebook p.7): what officials never ask, where to call in doubt, and why data lie apart.
import { FRAUD_REQUESTS, type FraudRequest, officialAsks } from '@tegata/law';
import { FreeDial } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { Why } from '../frame/why.tsx';
import { ExchangePicture } from './exchange-picture.tsx';

export function SafetyChapter({ view }: { view: View }) {
  const { t, speech } = view;
  return (
    <GuidePage view={view} title={t('chapter.safety.title')} lead={t('safety.lead')}>
      <Section id="fraud" title={t('safety.fraud')} covers="5.5 5.6">
        <p>{t('safety.never')}</p>
        <Points
          items={(Object.keys(FRAUD_REQUESTS) as FraudRequest[]).map((request) =>
            speech.name('fraud', request),
          )}
        />
        <Why view={view} reasons={officialAsks('pin').reasons} />
        <p>{t('safety.doubt')}</p>
        <FreeDial view={view} subject="card" />
      </Section>
      <Section id="apart" title={t('safety.apart')} covers="5.2 5.3 5.4 9.5">
        <ExchangePicture view={view} />
        <Points items={[t('safety.apart-tax'), t('safety.apart-2'), t('safety.apart-3')]} />
      </Section>
      <Section id="duty" title={t('safety.duty')} covers="5.1 4.13">
        <Points items={[t('safety.duty-law'), t('safety.duty-leaks'), t('safety.duty-seen')]} />
      </Section>
    </GuidePage>
  );
}
