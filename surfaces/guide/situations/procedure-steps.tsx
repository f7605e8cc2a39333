// 手続きの順番: every step with where it is done, who may come, what to bring and which PINs are asked, as the counter
// itself holds them (law's PROCEDURES).
import { PROCEDURES, type ProcedureId } from '@tegata/law';
import type { Child } from 'hono/jsx';
import type { View } from '../frame/view.ts';
import { From } from '../frame/why.tsx';

export function ProcedureSteps({ view, steps }: { view: View; steps: readonly ProcedureId[] }) {
  return (
    <ol class="grid gap-5">
      {steps.map((id, index) => (
        <Step view={view} id={id} number={index + 1} />
      ))}
    </ol>
  );
}

function Step({ view, id, number }: { view: View; id: ProcedureId; number: number }) {
  const { speech, t } = view;
  const { places, filers, bring, pins, source } = PROCEDURES[id];
  const or = (names: readonly string[]) => names.join(t('frame.or'));
  return (
    <li class="grid gap-3 rounded-12 border border-line p-5">
      <h3 class="flex items-start gap-3 text-std-18B-160">
        <span
          aria-hidden="true"
          class="grid size-8 shrink-0 place-items-center rounded-full bg-fill text-oln-16B-100 text-fill-ink"
        >
          {number}
        </span>
        <span>{speech.name('procedure', id)}</span>
      </h3>
      <dl class="grid gap-2">
        <Line term={t('step.where')}>{or(places.map((place) => speech.name('place', place)))}</Line>
        <Line term={t('step.who')}>{or(filers.map((filer) => speech.name('filer', filer)))}</Line>
        {bring.length > 0 && (
          <Line term={t('step.bring')}>
            <ul>
              {bring.map((thing) => (
                <li class="flex gap-2">
                  <span aria-hidden="true">☐</span>
                  {speech.name('thing', thing)}
                </li>
              ))}
            </ul>
          </Line>
        )}
        {pins.length > 0 && (
          <Line term={t('step.pins')}>{pins.map((pin) => speech.name('pin', pin)).join(t('frame.and'))}</Line>
        )}
      </dl>
      <From view={view} source={source} />
    </li>
  );
}

function Line({ term, children }: { term: string; children?: Child }) {
  return (
    <div class="grid gap-x-4 desktop:grid-cols-[8rem_1fr]">
      <dt class="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
