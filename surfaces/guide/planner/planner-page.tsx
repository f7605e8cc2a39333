// わたしの期限と手続きを調べる: the page of the planner, empty, prefilled by a link, with what is wrong, or with the plan.
import { ErrorSummary, type FieldErrors, Notice } from '@tegata/ui';
import { GuidePage } from '../frame/guide-page.tsx';
import type { View } from '../frame/view.ts';
import { readAnswers, readChoices, type Typed } from './answers.ts';
import { faultOf } from './contradiction.ts';
import { faultMessages } from './faults.ts';
import { PlannerForm } from './form.tsx';
import { type Plan, planFor } from './plan.ts';
import { extrasOf } from './questions.ts';
import { PlanResult } from './result.tsx';
import { tellerOf } from './teller.ts';

/** What a posted form came to. */
export type Outcome = { typed: Typed; errors: FieldErrors; plan?: Plan };

/** The page as a link opens it: choices may stand in the address, dates never do. */
export function PlannerPage({ view }: { view: View }) {
  return <PlannerOutcome view={view} outcome={{ typed: fromAddress(view.query), errors: {} }} />;
}

export async function PlannerOutcome({ view, outcome }: { view: View; outcome: Outcome }) {
  const { lang, link, path, t } = view;
  const { errors, plan, typed } = outcome;
  const islands = await view.islands;
  const { happened } = readChoices(typed);
  return (
    <GuidePage
      view={view}
      title={t('planner.title')}
      lead={t('planner.lead')}
      errors={Object.keys(errors).length > 0}
      {...(islands && { scripts: [islands.planner] })}
    >
      <div
        data-planner={path}
        data-program={islands?.program}
        data-temporal={islands?.temporal}
        data-card={islands?.card}
        data-setting={link('planner.json')}
      >
        <ErrorSummary lang={lang} errors={errors} />
        <div data-result>{plan && <PlanResult plan={plan} typed={typed} teller={tellerOf(view)} />}</div>
        <div class="mt-8" data-no-print>
          <Notice lang={lang} tone="info" title={t('planner.private')}>
            <p data-in-browser hidden>
              {t('planner.private-browser')}
            </p>
            <p data-on-server>{t('planner.private-server')}</p>
          </Notice>
        </div>
        <div data-no-print>
          <PlannerForm view={view} happened={happened} typed={typed} errors={errors} />
        </div>
      </div>
    </GuidePage>
  );
}

function fromAddress(query: URLSearchParams): Typed {
  const allowed = ['happened', 'status', 'by', 'paper', 'why', 'pin'];
  return Object.fromEntries(
    allowed.map((name) => [name, query.getAll(name)]).filter(([, value]) => value?.length),
  );
}

/** Computes; another situation than the one whose questions were shown asks its own first. */
export function outcomeOf(view: View, typed: Typed): Outcome {
  const choices = readChoices(typed);
  const asked = [typed.questions ?? choices.happened].flat().at(-1);
  if (asked !== choices.happened && extrasOf(choices.happened).length > 0) {
    return { typed: { ...typed, questions: choices.happened }, errors: {} };
  }
  const { answers, faults, ok } = readAnswers(typed, view.on);
  if (!ok) return { typed, errors: faultMessages(view, faults) };
  try {
    const { counterHours, fees } = view.profile;
    return { typed, errors: {}, plan: planFor(answers, { on: view.on, now: view.now, counterHours, fees }) };
  } catch (error) {
    const [field, fault] = faultOf(error);
    return { typed, errors: faultMessages(view, { [field]: fault }) };
  }
}
