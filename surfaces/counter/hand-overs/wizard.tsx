// The hand-over on one page (受け渡しの画面): the step to be done, with the person and the checklist beside it.
import { ageOn } from '@tegata/law';
import { DateText, Notice, Panel, StatusBadge, Steps } from '@tegata/ui';
import { TroubleNotice } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { Facts } from '../frame/facts.tsx';
import { frameWords } from '../frame/frame-words.ts';
import { BirthAndAge, Marks, PersonName, sexText } from '../residents/person.tsx';
import { CardStep, GiveStep, OtherCardStep, PinsStep } from './card-steps.tsx';
import { AbandonedStep, CardLeftStep, DoneStep, StopHere } from './end-steps.tsx';
import { handOverWords } from './hand-over-words.ts';
import { ChoosePapers, ReadPapers } from './identity-step.tsx';
import { Refused } from './refused.tsx';
import { readerState, type Stage } from './stage.ts';
import type { WizardProps } from './wizard-props.ts';

const stepNames = ['notice', 'identity', 'card', 'pins', 'give'] as const;

/** The step, counted from 1, that each stage belongs to. */
const stepOf: Record<Stage, number> = {
  identity: 2,
  refused: 2,
  card: 3,
  'other-card': 3,
  pins: 4,
  give: 5,
  'card-left': 5,
  done: 6,
  abandoned: 6,
};

const adultForSigning = 15;

export function Wizard(props: WizardProps) {
  const { desk, handOver, stage, errors = {}, trouble } = props;
  const { lang, today } = desk;
  const t = handOverWords(lang);
  const { resident } = handOver;
  const step = stepOf[stage];
  const born = Temporal.PlainDate.from(resident.birth);
  const waits = stage === 'card' || stage === 'pins' || stage === 'give' || stage === 'other-card';
  return (
    <ClerkPage
      desk={desk}
      place="hand-over"
      title={t('title', { name: resident.name })}
      step={step <= stepNames.length ? { current: step, total: stepNames.length } : undefined}
      errors={Object.keys(errors).length > 0 || trouble !== undefined}
      scripts={waits ? [desk.scripts.watch] : []}
      above={
        step <= stepNames.length && (
          <Steps lang={lang} names={stepNames.map((name) => t(`step.${name}`))} current={step} />
        )
      }
    >
      <div class="mt-6 grid gap-8 desktop:grid-cols-[minmax(0,1fr)_23rem]">
        <div
          class="grid min-w-0 content-start gap-6"
          data-watch-reader={waits ? readerState(props.onReader) : undefined}
        >
          <TroubleNotice lang={lang} trouble={trouble} />
          <Step {...props} />
        </div>
        <aside class="grid min-w-0 content-start gap-6" aria-label={t('person')}>
          <Panel title={t('person')}>
            <p class="text-std-20B-150">
              <PersonName {...resident} />
            </p>
            <Marks resident={resident} lang={lang} />
            <PersonFacts {...props} />
          </Panel>
          {resident.issueRestricted && <Notice lang={lang} tone="warning" text={t('restricted-text')} />}
          {ageOn(born, today) < adultForSigning && (
            <Notice lang={lang} tone="info" title={t('child')} text={t('child-text')} />
          )}
          <Checklist {...props} />
          {(stage === 'identity' || waits) && <StopHere desk={desk} handOverId={handOver.handOverId} />}
        </aside>
      </div>
    </ClerkPage>
  );
}

function Step(props: WizardProps) {
  const { desk, handOver, stage, papers, typed, errors = {} } = props;
  const { handOverId, resident } = handOver;
  if ((stage === 'identity' || stage === 'refused') && papers && papers.length > 0) {
    return <ReadPapers {...{ desk, handOverId, resident, papers, typed, errors }} />;
  }
  switch (stage) {
    case 'identity':
      return <ChoosePapers {...{ desk, handOverId, errors }} />;
    case 'refused':
      return papers ? (
        <ChoosePapers {...{ desk, handOverId, errors }} />
      ) : (
        <Refused {...{ desk, handOver }} />
      );
    case 'card':
      return <CardStep {...props} />;
    case 'other-card':
      return <OtherCardStep {...props} />;
    case 'pins':
      return <PinsStep {...props} />;
    case 'give':
      return <GiveStep {...props} />;
    case 'card-left':
      return <CardLeftStep {...props} />;
    case 'done':
      return <DoneStep {...props} />;
    case 'abandoned':
      return <AbandonedStep {...props} />;
  }
}

function PersonFacts({ desk, handOver }: WizardProps) {
  const { lang, today } = desk;
  const f = frameWords(lang);
  const { resident, card } = handOver;
  return (
    <div class="mt-3">
      <Facts
        entries={[
          { term: f('birth'), value: <BirthAndAge resident={resident} lang={lang} today={today} /> },
          { term: f('sex'), value: sexText(resident.sex, lang) },
          { term: f('address'), value: <span class="font-name">{resident.address}</span> },
          {
            term: f('expiry'),
            value: <DateText value={Temporal.PlainDate.from(card.expiry)} lang={lang} />,
          },
          { term: f('notice'), value: card.noticeCode ?? '–' },
        ]}
      />
    </div>
  );
}

function Checklist({ desk, handOver, onReader, stage }: WizardProps) {
  const { lang } = desk;
  const t = handOverWords(lang);
  const step = stepOf[stage];
  const { pinsNeeded } = handOver;
  const here = onReader.kind === 'card' && onReader.serial === handOver.card.cardSerial;
  const set = here ? pinsNeeded.filter((pin) => onReader.pinsSet.includes(pin)).length : 0;
  const pins = stage === 'done' ? pinsNeeded.length : set;
  return (
    <Panel title={t('checklist')}>
      <ol class="grid gap-2">
        {stepNames.map((name, index) => {
          const number = index + 1;
          const state = stage === 'abandoned' || number > step ? 'later' : number < step ? 'done' : 'now';
          return (
            <li class="flex flex-wrap items-center justify-between gap-2 border-b border-line pb-2">
              <span class={state === 'now' ? 'font-bold' : undefined}>
                {t(`check.${name}`, { set: pins, needed: pinsNeeded.length })}
              </span>
              {state === 'later' ? (
                <span class="text-dns-14N-130 text-ink-soft">{t('check.later')}</span>
              ) : (
                <StatusBadge tone={state === 'done' ? 'success' : 'info'}>{t(`check.${state}`)}</StatusBadge>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
