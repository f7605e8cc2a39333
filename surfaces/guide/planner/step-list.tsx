// どこで、何を持って: the steps of a plan in order, with a box to tick for everything to bring, and whether it is there.
import { menuOption, NATIONAL_DIALS } from '@tegata/law';
import { StatusBadge } from '@tegata/ui/browser';
import type { Child } from 'hono/jsx';
import { From, Why } from '../frame/why.tsx';
import type { Bring, BringState, Step } from './steps.ts';
import type { Teller } from './teller.ts';

export function PlannedSteps({ steps, teller }: { steps: readonly Step[]; teller: Teller }) {
  return (
    <ol class="grid gap-4">
      {steps.map((step, index) => (
        <StepItem step={step} number={index + 1} teller={teller} />
      ))}
    </ol>
  );
}

function StepItem({ step, number, teller }: { step: Step; number: number; teller: Teller }) {
  const { speech, t } = teller;
  const { bring, mayFile, pins, places, reasons, takes } = step;
  return (
    <li class="grid gap-3 rounded-12 border border-line p-5" data-step={step.id}>
      <h4 class="flex items-start gap-3 text-std-18B-160">
        <span
          aria-hidden="true"
          class="grid size-8 shrink-0 place-items-center rounded-full bg-fill text-oln-16B-100 text-fill-ink"
        >
          {number}
        </span>
        <span>{speech.name('procedure', step.id)}</span>
      </h4>
      {!mayFile.answer && (
        <div class="grid gap-2">
          <p>
            <StatusBadge tone="warning">{t('planner.cannot-file')}</StatusBadge>
          </p>
          <Why view={teller} reasons={mayFile.reasons} open />
        </div>
      )}
      <dl class="grid gap-2">
        <Line term={t('step.where')}>
          {places.map((place) => speech.name('place', place)).join(t('frame.or'))}
          {places.includes('telephone') && <Call teller={teller} />}
        </Line>
        {bring.length > 0 && (
          <Line term={t('step.bring')}>
            <ul class="grid gap-2">
              {bring.map((each) => (
                <BringLine bring={each} teller={teller} />
              ))}
            </ul>
          </Line>
        )}
        {pins.length > 0 && (
          <Line term={t('step.pins')}>{pins.map((pin) => speech.name('pin', pin)).join(t('frame.and'))}</Line>
        )}
        <Line term={t('planner.takes')}>{t(`planner.takes.${takes}`)}</Line>
      </dl>
      {reasons.length > 0 && <Why view={teller} reasons={reasons} />}
      <From view={teller} source={step.source} />
    </li>
  );
}

/** The dial of J-LIS and the key for a lost card, answered day and night. */
function Call({ teller: { on, t } }: { teller: Teller }) {
  const { telephone } = NATIONAL_DIALS['free-dial'];
  const option = menuOption('loss', on);
  return (
    <>
      <br />
      <a
        href={`tel:${telephone.replaceAll('-', '')}`}
        class="inline-flex min-h-11 items-center text-std-20B-150 tabular-nums"
      >
        {telephone}
      </a>
      <br />
      {option && t('dial.press', { press: option.press })}
    </>
  );
}

const tones = {
  have: 'success',
  missing: 'warning',
  get: 'info',
  comes: 'info',
  'not-needed': 'info',
} as const satisfies Record<BringState, string>;

function BringLine({ bring, teller }: { bring: Bring; teller: Teller }) {
  const { speech, t } = teller;
  const { reasons, state, thing } = bring;
  return (
    <li class="grid gap-2" data-bring={thing}>
      <label class="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
        <input type="checkbox" class="size-6 shrink-0 accent-fill" checked={state === 'have'} />
        <span>{speech.name('thing', thing)}</span>
        <StatusBadge tone={tones[state]}>{t(`planner.bring.${state}`)}</StatusBadge>
      </label>
      {reasons.length > 0 && <Why view={teller} reasons={reasons} open={state === 'missing'} />}
    </li>
  );
}

function Line({ term, children }: { term: string; children?: Child }) {
  return (
    <div class="grid gap-x-4 desktop:grid-cols-[8rem_1fr]">
      <dt class="text-ink-soft">{term}</dt>
      <dd class="min-w-0">{children}</dd>
    </div>
  );
}
