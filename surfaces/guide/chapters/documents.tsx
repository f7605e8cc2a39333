// Chapter 2 (guidebook p.2–3): which papers to bring when the number is given (A × B), decided by the rule of the counter,
// and who may ask for the number, for what.
import {
  IDENTITY_DOCUMENTS,
  type IdentityDocument,
  type IdentityDocumentId,
  LIFE_STAGES,
  type LifeStageId,
  lawfulPurposes,
  NUMBER_ASKERS,
  type NumberAsker,
  papersSuffice,
  policy,
} from '@tegata/law';
import { Button, StatusBadge } from '@tegata/ui';
import { ranOn } from '../frame/as-of.ts';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { Why } from '../frame/why.tsx';

const IDS = Object.keys(IDENTITY_DOCUMENTS) as IdentityDocumentId[];
const documentOf = (id: IdentityDocumentId): IdentityDocument => IDENTITY_DOCUMENTS[id];

/** The worked examples of p.3. */
const EXAMPLES: IdentityDocumentId[][] = [
  ['my-number-card'],
  ['notification-card', 'driving-licence'],
  ['resident-record', 'driving-licence'],
];

export function DocumentsChapter({ view }: { view: View }) {
  const { t, speech, on, link } = view;
  const chosen = IDS.filter((id) => view.query.getAll('paper').includes(id));
  return (
    <GuidePage
      view={view}
      title={t('chapter.documents.title')}
      lead={t('documents.lead')}
      policies={['number.fields', 'insurance.newCards', 'insurance.oldCardsAccepted']}
    >
      <Section id="check" title={t('documents.check')} covers="2.6 2.7 2.8 2.9 2.10 2.11 2.14">
        {chosen.length > 0 && <Verdict view={view} papers={chosen} />}
        <PaperForm view={view} chosen={chosen} />
        <Points
          items={[
            t('documents.valid'),
            t('documents.fields'),
            t('documents.notification'),
            t('documents.two'),
          ]}
        />
      </Section>
      <Section id="examples" title={t('documents.examples')} covers="2.13">
        {EXAMPLES.map((papers) => (
          <Verdict view={view} papers={papers} />
        ))}
      </Section>
      <Section id="who" title={t('documents.who')} covers="2.3 2.4 2.12">
        <p>{t('documents.ask-purpose')}</p>
        <p>{t('documents.fields-of-law', { fields: policy('number.fields', on).value.length })}</p>
        <dl class="grid gap-3">
          {(Object.keys(NUMBER_ASKERS) as NumberAsker[]).map((asker) => {
            const purposes = lawfulPurposes(asker, on);
            return (
              <div class="border-b border-line pb-3">
                <dt class="font-bold">{speech.name('asker', asker)}</dt>
                <dd>
                  {purposes.length > 0
                    ? purposes.map((id) => speech.name('purpose', id)).join(t('frame.and'))
                    : t('documents.nobody')}
                </dd>
              </div>
            );
          })}
        </dl>
        <p>{t('documents.family')}</p>
      </Section>
      <Section id="life" title={t('documents.life')} covers="2.5">
        <ol class="grid gap-2 border-l-4 border-line pl-4">
          {(Object.keys(LIFE_STAGES) as LifeStageId[]).map((stage) => (
            <li>
              <strong>{speech.name('lifeStage', stage)}</strong>
              <br />
              {LIFE_STAGES[stage].purposes.map((id) => speech.name('purpose', id)).join(t('frame.and'))}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="at-counter" title={t('documents.at-counter')} covers="2.1 2.2">
        <p>{t('documents.at-counter-text')}</p>
        <p class="flex flex-wrap gap-x-6">
          {(['moving-in', 'moving-within', 'name'] as const).map((id) => (
            <a href={link(`when/${id}`)} class="inline-flex min-h-11 items-center">
              {t(`when.${id}.title`)}
            </a>
          ))}
        </p>
      </Section>
    </GuidePage>
  );
}

/** Whether these papers are enough, by the rule of the counter. */
function Verdict({ view, papers }: { view: View; papers: IdentityDocumentId[] }) {
  const { t, speech, on } = view;
  const { answer, reasons } = papersSuffice({ purpose: 'give-number', papers, on });
  return (
    <div class={`grid gap-3 rounded-8 border-2 p-4 ${answer ? 'border-good' : 'border-warn'}`}>
      <p class="font-bold">{papers.map((id) => speech.name('document', id)).join(' + ')}</p>
      <p>
        <StatusBadge tone={answer ? 'success' : 'warning'}>
          {t(answer ? 'documents.enough' : 'documents.not-enough')}
        </StatusBadge>
      </p>
      <Why view={view} reasons={reasons} open={!answer} />
    </div>
  );
}

function PaperForm({ view, chosen }: { view: View; chosen: IdentityDocumentId[] }) {
  const { t, speech, on, dated } = view;
  // Each paper once, under the first list it counts for.
  const groups = (['A', 'B1', 'B2'] as const).map((list) => ({
    list,
    ids: IDS.filter((id) => documentOf(id).lists[0] === list && ranOn(documentOf(id), on)),
  }));
  return (
    <form method="get" action="#check" class="grid gap-5">
      {dated && <input type="hidden" name="on" value={on.toString()} />}
      {groups.map(({ list, ids }) => (
        <fieldset class="grid gap-1">
          <legend class="mb-2 font-bold">{t(`documents.list-${list}`)}</legend>
          {ids.map((id) => (
            <label class="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="paper"
                value={id}
                checked={chosen.includes(id)}
                class="size-6 shrink-0"
              />
              {speech.name('document', id)}
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <Button>{t('documents.decide')}</Button>
      </p>
    </form>
  );
}
