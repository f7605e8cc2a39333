// What is real here and what is not (ほんものと、そうでないもの).
import { DefinitionList, type Frame, Page, Panel, type Words } from '@tegata/ui';
import town from '../package.json' with { type: 'json' };
import { Trail } from './trail.tsx';
import { words } from './words.ts';

const real = ['database', 'chip', 'pki', 'wire', 'journal', 'law', 'paper'] as const;
const unreal = ['people', 'ca', 'offices', 'money', 'endorsement'] as const;

export function AboutPage({ frame, profile }: { frame: Frame; profile: { name: Words } }) {
  const t = words(frame.lang);
  const ward = profile.name[frame.lang];
  return (
    <Page
      frame={frame}
      title={t('home.about-link')}
      above={<Trail lang={frame.lang} here={t('home.about-link')} />}
      width="reading"
    >
      <p class="mt-4">{t('about.lead')}</p>
      <div class="mt-8 grid gap-6">
        <Panel title={t('about.real')}>
          <ul class="grid gap-3 pl-6 list-disc">
            {real.map((each) => (
              <li>{t(`about.real-${each}`)}</li>
            ))}
          </ul>
        </Panel>
        <Panel title={t('about.unreal')}>
          <ul class="grid gap-3 pl-6 list-disc">
            {unreal.map((each) => (
              <li>{t(`about.unreal-${each}`, { ward })}</li>
            ))}
          </ul>
        </Panel>
        <Panel title={t('about.kept')} tone="soft">
          <p>{t('about.kept-text')}</p>
          <p class="mt-3">
            <code class="rounded-4 border border-line bg-paper px-2 py-1 font-mono">
              npm start -- --fresh
            </code>
          </p>
        </Panel>
        <DefinitionList entries={[{ term: t('about.version'), value: town.version }]} />
      </div>
    </Page>
  );
}
