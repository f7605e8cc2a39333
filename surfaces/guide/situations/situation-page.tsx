// One situation (場面): the answer, then the steps, what happens to card and certificates, the time and the cost.
import { consequencesOf, filingDeadline, policy } from '@tegata/law';
import { dateText, LinkPanel } from '@tegata/ui';
import { FreeDial } from '../frame/dial.tsx';
import { GuidePage } from '../frame/guide-page.tsx';
import { Points, Section } from '../frame/section.tsx';
import type { View } from '../frame/view.ts';
import { Why } from '../frame/why.tsx';
import { titleOf } from '../titles.ts';
import type { GuideKey } from '../words/words.ts';
import { ReissueFees } from './fees.tsx';
import { figuresFor } from './figures.ts';
import { ProcedureSteps } from './procedure-steps.tsx';
import { type SituationId, situation, stepsOn } from './situations.ts';

/** The page of a situation, as the table of pages wants it. */
export function situationPage(id: SituationId) {
  return function SituationPage({ view }: { view: View }) {
    const { t, link, on } = view;
    const { answer, call, covers, event, fees, filingDays, next, noteHolds, notes, policies } = situation(id);
    const figures = figuresFor(view);
    const happened = event?.(on);
    const effects = happened && consequencesOf(happened, on);
    const lead = t(`when.${id}.${answer?.(on) ?? 'answer'}` as GuideKey, figures);
    const told = Array.from({ length: notes }, (_, index) => index + 1).filter(
      (note) => noteHolds?.(note, on) ?? true,
    );
    return (
      <GuidePage
        view={view}
        title={t(`when.${id}.title`)}
        lead={lead}
        above={[{ label: t('chapter.when.title'), path: 'when' }]}
        {...(policies && { policies })}
        first={call && <FreeDial view={view} subject={call} />}
      >
        <Section id="steps" title={t('when.steps')} covers={covers}>
          <ProcedureSteps view={view} steps={stepsOn(id, on)} />
        </Section>
        <div class="mt-8 grid" data-no-print>
          <LinkPanel
            href={`${link('planner')}${view.dated ? '&' : '?'}happened=${id}`}
            title={t('planner.title')}
            text={<p>{t('planner.hint')}</p>}
          />
        </div>
        {filingDays && <Deadline view={view} />}
        <Section id="notes" title={t('when.notes')}>
          <Points items={told.map((note) => t(`when.${id}.note-${note}` as GuideKey, figures))} />
        </Section>
        {effects && (
          <Section id="effects" title={t('when.effects')}>
            <Why view={view} reasons={effects.reasons} summary={t('when.effects-open')} open />
          </Section>
        )}
        {fees && (
          <Section id="fees" title={t('when.fees')}>
            <ReissueFees view={view} reasons={fees} />
          </Section>
        )}
        <Section id="next" title={t('when.next')}>
          <ul class="grid gap-4">
            {next.map((path) => (
              <li class="grid">
                <LinkPanel href={link(path)} level={3} title={titleOf(view, path)} />
              </li>
            ))}
          </ul>
        </Section>
      </GuidePage>
    );
  };
}

/** 14 days, and the very day for somebody whom it happened to on the day shown. */
function Deadline({ view }: { view: View }) {
  const { t, on, lang } = view;
  const deadline = filingDeadline(on);
  return (
    <Section id="deadline" title={t('when.deadline')}>
      <p>
        {t('when.deadline-text', {
          days: policy('filing.days', on).value,
          from: dateText(on, lang),
          until: dateText(deadline.answer, lang),
        })}
      </p>
      <Why view={view} reasons={deadline.reasons} />
    </Section>
  );
}
