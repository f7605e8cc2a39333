// あなたの予定: a plan as a page shows it: what is next, dates, deadlines, steps with boxes to tick, costs, open counters.
// Rendered by the server, or by the reader's own browser.
import { dateText, Notice, StatusBadge } from '@tegata/ui/browser';
import type { Child } from 'hono/jsx';
import { From, Why } from '../frame/why.tsx';
import type { Typed } from './answers.ts';
import type { Deadline } from './deadlines.ts';
import type { MyDate } from './my-dates.ts';
import { Openings } from './openings.tsx';
import type { Cost, Plan } from './plan.ts';
import { choicesQuery } from './share.ts';
import { PlannedSteps } from './step-list.tsx';
import type { Teller } from './teller.ts';

/** `typed` is handed on to the calendar's form, so that the server can make the file where there is no script. */
export function PlanResult({ plan, typed, teller }: { plan: Plan; typed: Typed; teller: Teller }) {
  const { t } = teller;
  const { costs, dates, deadlines, effects, openings, steps, told } = plan;
  return (
    <div class="mt-8 grid gap-8" data-plan data-sheet>
      <h2 id="plan" tabindex={-1}>
        {t('planner.plan')}
      </h2>
      <p class="hidden print:block">{dateText(teller.on, teller.lang)}</p>
      <Next plan={plan} teller={teller} />
      {told.length > 0 && <Told plan={plan} teller={teller} />}
      {deadlines.length > 0 && (
        <Part title={t('planner.deadlines')}>
          {deadlines.map((deadline) => (
            <DeadlineLine deadline={deadline} teller={teller} />
          ))}
        </Part>
      )}
      {dates.length > 0 && (
        <Part title={t('planner.dates')}>
          {dates.map((date) => (
            <DateLine date={date} teller={teller} />
          ))}
        </Part>
      )}
      {steps.length > 0 && (
        <section class="grid gap-4">
          <h3>{t('planner.steps')}</h3>
          <PlannedSteps steps={steps} teller={teller} />
        </section>
      )}
      {steps.length > 0 && (
        <Part title={t('planner.costs')}>
          {costs.map((cost) => (
            <CostLine cost={cost} teller={teller} />
          ))}
          {costs.length === 0 && <li>{t('planner.cost.none')}</li>}
        </Part>
      )}
      {effects && (
        <section class="grid gap-4" data-no-print>
          <h3>{t('planner.effects')}</h3>
          <Why view={teller} reasons={effects.reasons} summary={t('when.effects-open')} />
        </section>
      )}
      {openings.length > 0 && <Openings openings={openings} teller={teller} />}
      <Keep plan={plan} typed={typed} teller={teller} />
    </div>
  );
}

export const nameOf = (of: MyDate['of'], { speech }: Pick<Teller, 'speech'>): string =>
  of === 'card' ? speech.name('document', 'my-number-card') : speech.name('pin', of);

function Part({ title, children }: { title: string; children?: Child }) {
  return (
    <section class="grid gap-2">
      <h3>{title}</h3>
      <ul class="border-t border-line" data-columns>
        {children}
      </ul>
    </section>
  );
}

function Next({ plan: { steps, from }, teller: { lang, on, speech, t } }: { plan: Plan; teller: Teller }) {
  const [first] = steps;
  if (!first) return <Notice lang={lang} tone="info" title={t('planner.nothing')} />;
  const step = speech.name('procedure', first.id);
  const later = !from.equals(on);
  return (
    <Notice
      lang={lang}
      tone="info"
      title={
        later ? t('planner.next-from', { step, date: dateText(from, lang) }) : t('planner.next', { step })
      }
    />
  );
}

function Told({ plan, teller }: { plan: Plan; teller: Teller }) {
  const { explain } = teller.speech;
  return (
    <ul class="grid gap-3">
      {plan.told.map((each) => (
        <li class="grid gap-1 border-l-4 border-warn pl-4">
          <span>{explain(each)}</span>
          <From view={teller} source={each.source} />
        </li>
      ))}
    </ul>
  );
}

const tones = { 'not-yet': 'info', open: 'success', expired: 'error' } as const;

function DateLine({ date, teller }: { date: MyDate; teller: Teller }) {
  const { lang, t } = teller;
  const { basis, byRule, expires, of, opens, standing } = date;
  return (
    <li class="grid gap-2 border-b border-line py-4">
      <p class="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong>{nameOf(of, teller)}</strong>
        <StatusBadge tone={tones[standing]}>{t(`planner.standing.${standing}`)}</StatusBadge>
      </p>
      <dl class="grid gap-x-4 gap-y-1 desktop:grid-cols-[12rem_1fr]">
        <dt class="text-ink-soft">{t('planner.expires')}</dt>
        <dd>
          <time datetime={expires.toString()} class="font-bold" data-date={of}>
            {dateText(expires, lang)}
          </time>
        </dd>
        <dt class="text-ink-soft">{t('planner.window')}</dt>
        <dd>{t('planner.window-text', { opens: dateText(opens, lang), closes: dateText(expires, lang) })}</dd>
      </dl>
      {basis === 'with-card' && <p class="text-ink-soft">{t('planner.with-card')}</p>}
      {byRule && <p>{t('planner.by-rule', { date: dateText(byRule, lang) })}</p>}
      <Why view={teller} reasons={date.reasons} />
    </li>
  );
}

function DeadlineLine({ deadline, teller }: { deadline: Deadline; teller: Teller }) {
  const { lang, t } = teller;
  const { id, lastOpen, passed, reasons, until } = deadline;
  return (
    <li class="grid gap-2 border-b border-line py-4">
      <p class="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong>{t(`planner.deadline.${id}`)}</strong>
        <time datetime={until.toString()} class="font-bold" data-deadline={id}>
          {t('planner.until', { date: dateText(until, lang) })}
        </time>
        {passed && <StatusBadge tone="error">{t('planner.passed')}</StatusBadge>}
      </p>
      {lastOpen && <p>{t('planner.last-open', { date: dateText(lastOpen, lang) })}</p>}
      <Why view={teller} reasons={reasons} />
    </li>
  );
}

function CostLine({ cost: { id, yen, reasons }, teller }: { cost: Cost; teller: Teller }) {
  const { speech, t } = teller;
  return (
    <li class="grid gap-2 border-b border-line py-4">
      <p class="flex flex-wrap gap-x-4">
        <span>{t(`planner.cost.${id}`)}</span>
        <strong>{yen === 0 ? t('kiosk.free') : speech.yen(yen)}</strong>
      </p>
      <Why view={teller} reasons={reasons} />
    </li>
  );
}

function Keep({ plan, typed, teller }: { plan: Plan; typed: Typed; teller: Teller }) {
  const { link, t } = teller;
  const query = choicesQuery(plan.answers);
  const address = link('planner');
  const shared = query ? `${address}${address.includes('?') ? '&' : '?'}${query}` : address;
  const outline =
    'inline-flex min-h-12 items-center justify-center rounded-8 border border-current bg-paper px-4 py-2 text-oln-16B-100 text-link hover:bg-paper-key hover:underline';
  return (
    <section class="grid gap-4" data-no-print>
      <h3>{t('planner.keep')}</h3>
      {(plan.dates.length > 0 || plan.deadlines.length > 0) && (
        <form method="post" action={link('planner.ics')} class="grid gap-1" data-calendar>
          <Handed typed={typed} />
          <p>
            <button type="submit" class={outline}>
              {t('planner.calendar')}
            </button>
          </p>
          <p class="text-dns-14N-130 text-ink-soft">{t('planner.calendar-hint')}</p>
        </form>
      )}
      <p data-needs-script>
        <button type="button" class={outline} data-print>
          {t('planner.print')}
        </button>
      </p>
      <div class="grid gap-1">
        <p>
          <a href={shared} class="inline-flex min-h-11 items-center" data-shared>
            {t('planner.link')}
          </a>
        </p>
        <p class="text-dns-14N-130 text-ink-soft">{t('planner.link-hint')}</p>
      </div>
      <p>
        <a href="#answers" class="inline-flex min-h-11 items-center">
          {t('planner.again')}
        </a>
      </p>
    </section>
  );
}

function Handed({ typed }: { typed: Typed }) {
  return (
    <>
      {Object.entries(typed).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((each) => (
          <input type="hidden" name={name} value={each} />
        )),
      )}
    </>
  );
}
