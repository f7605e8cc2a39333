// One step of the walk (手順): why, what to do, the way there, what to type, and what happened behind it.
import { PINS, policy } from '@tegata/law';
import { Disclosure, dateText, type Lang, momentText, Notice, StatusBadge, Tag } from '@tegata/ui';
import type { PublicPins } from '../../residents.ts';
import { inOrder } from '../behind/acts.ts';
import { Sequence } from '../behind/sequence.tsx';
import { MoveClock } from '../clock.tsx';
import type { FrontDoorDeps } from '../deps.ts';
import { openingAt } from '../opening.ts';
import { PinList, pinRows } from '../pins.tsx';
import { OpeningLine } from '../places.tsx';
import type { Ways } from '../ways.ts';
import { words } from '../words.ts';
import { CopyRows } from './copy-rows.tsx';
import type { JourneyView, StepView } from './journey.ts';
import { newcomerOf } from './newcomers.ts';
import { factsOf, type StepId } from './steps.ts';
import { walkWords } from './walk-words.ts';

export type StepScene = Pick<FrontDoorDeps, 'clock' | 'profile' | 'newHome'> & {
  lang: Lang;
  journey: JourneyView;
  ways: Ways;
  /** Public PINs of the companion, where the town knows them. */
  pins: PublicPins | undefined;
};

export function Step({ step, number, scene }: { step: StepView; number: number; scene: StepScene }) {
  const { lang } = scene;
  const t = walkWords(lang);
  const { id, state } = step;
  const edge = state === 'now' ? 'border-2 border-link' : 'border border-line';
  return (
    <li
      id={`step-${id}`}
      data-piece
      class={`rounded-12 bg-paper p-5 desktop:p-6 ${edge}`}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Ball number={number} state={state} />
        <h2 class="min-w-0 grow basis-48 text-std-20B-150">
          <span class="sr-only">{t('step.number', { n: number })}: </span>
          {t(`${id}.title`)}
        </h2>
        <State lang={lang} state={state} />
      </div>
      {state !== 'later' && (
        <div class="mt-4 grid gap-4">
          {state === 'now' && <ToDo step={step} scene={scene} />}
          {state === 'done' && <p>{t(`${id}.why`)}</p>}
          {id === 'make' && <Certificates lang={lang} step={step} />}
          <Behind lang={lang} step={step} />
        </div>
      )}
    </li>
  );
}

function Ball({ number, state }: { number: number; state: StepView['state'] }) {
  const look = {
    done: 'border-good bg-good-soft text-good',
    now: 'border-link bg-fill text-fill-ink',
    later: 'border-line-strong bg-paper text-ink-soft',
  };
  return (
    <span
      aria-hidden="true"
      class={`grid size-11 shrink-0 place-items-center rounded-full border-2 text-oln-16B-100 ${look[state]}`}
    >
      {state === 'done' ? '✓' : number}
    </span>
  );
}

function State({ lang, state }: { lang: Lang; state: StepView['state'] }) {
  const text = walkWords(lang)(`state.${state}`);
  if (state === 'later') return <Tag>{text}</Tag>;
  return <StatusBadge tone={state === 'done' ? 'success' : 'info'}>{text}</StatusBadge>;
}

function ToDo({ step, scene }: { step: StepView; scene: StepScene }) {
  const { lang } = scene;
  const { id } = step;
  const t = walkWords(lang);
  return (
    <>
      <dl class="grid gap-3">
        <div>
          <dt class="font-bold">{t('step.why')}</dt>
          <dd class="max-w-[44rem]">{t(`${id}.why`)}</dd>
        </div>
        <div>
          <dt class="font-bold">{t('step.where')}</dt>
          <dd class="max-w-[44rem]">
            {!factsOf(id).at && `${t('step.auto')} `}
            {t(`${id}.do`)}
          </dd>
        </div>
      </dl>
      <Timing id={id} scene={scene} />
      <WaysThere id={id} scene={scene} />
      <Example id={id} scene={scene} />
    </>
  );
}

/** What the clock has to say: closed doors, a reserved hour, a certificate that is too new. */
function Timing({ id, scene }: { id: StepId; scene: StepScene }) {
  const { lang, clock, profile, journey } = scene;
  const t = walkWords(lang);
  const now = clock.wall();
  const { needs } = factsOf(id);
  const slot = id === 'handOver' ? journey.slot?.toZonedDateTime(now.timeZoneId) : undefined;
  if (slot && Temporal.ZonedDateTime.compare(slot, now) > 0) {
    const moment = momentText(slot.toInstant(), lang);
    return (
      <Notice lang={lang} tone="info" text={t('slot.text', { moment })}>
        <p>
          <MoveClock by="to" to={slot} back="/walk">
            {t('slot.go')}
          </MoveClock>
        </p>
      </Notice>
    );
  }
  if (id === 'card' && isTooNew(scene)) {
    return (
      <Notice lang={lang} tone="info" text={t('next-day.text')}>
        <p>
          <MoveClock by="day" back="/walk">
            {words(lang)('clock.day')}
          </MoveClock>
        </p>
      </Notice>
    );
  }
  const opening = needs && openingAt(needs, now, profile);
  if (opening?.open !== false) return null;
  return (
    <Notice lang={lang} tone="warning" title={t('step.closed')}>
      <OpeningLine lang={lang} opening={opening} />
      {opening.next && (
        <p>
          <MoveClock by="to" to={opening.next} back="/walk">
            {words(lang)('open.go', { moment: momentText(opening.next.toInstant(), lang) })}
          </MoveClock>
        </p>
      )}
    </Notice>
  );
}

function isTooNew({ clock, journey }: StepScene): boolean {
  const today = clock.wall().toPlainDate();
  const { evidence } = journey.steps.find(({ id }) => id === 'handOver')!;
  const delivered = evidence.entries.findLast(({ kind }) => kind === 'card.delivered');
  if (!delivered) return false;
  const on = Temporal.Instant.from(delivered.at).toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
  return on.equals(today) && policy('kiosk.newCertificate', today).value === 'next-day';
}

function WaysThere({ id, scene: { lang, ways, journey } }: { id: StepId; scene: StepScene }) {
  const t = walkWords(lang);
  const links = waysOf(id, ways, journey.companion?.handle);
  return (
    <p class="flex flex-wrap gap-3">
      {links.map(([label, href], index) => (
        <a
          href={href}
          target="_blank"
          rel="noopener"
          data-button
          class={`inline-flex min-h-14 items-center justify-center rounded-8 border px-6 py-3 text-center text-oln-16B-100 leading-130 hover:underline ${
            index === 0
              ? 'border-transparent bg-fill text-fill-ink no-underline'
              : 'border-current bg-paper text-link no-underline'
          }`}
        >
          {t(label)}
          {t('new-tab')}
        </a>
      ))}
    </p>
  );
}

type WayLabel = `${StepId}.go` | 'card.go-kiosk';

function waysOf(id: StepId, ways: Ways, handle: string | undefined): [WayLabel, string][] {
  const mine = (way: (handle: string) => string) => (handle === undefined ? ways.counter : way(handle));
  switch (id) {
    case 'register':
      return [['register.go', ways.register]];
    case 'number':
      return [['number.go', mine(ways.letters)]];
    case 'apply':
      return [['apply.go', mine(ways.apply)]];
    case 'make':
      return [['make.go', ways.pki]];
    case 'notice':
      return [['notice.go', ways.notices]];
    case 'reserve':
      return [['reserve.go', mine(ways.pickUp)]];
    case 'handOver':
      return [['handOver.go', ways.counter]];
    case 'card':
      return [
        ['card.go', mine(ways.person)],
        ['card.go-kiosk', ways.kiosk],
      ];
    case 'print':
      return [['print.go', ways.kiosk]];
  }
}

/** Something to type, where the step asks for something. */
function Example({ id, scene }: { id: StepId; scene: StepScene }) {
  const { lang, clock, journey, pins } = scene;
  const t = walkWords(lang);
  const newcomer = newcomerOf(journey.round, scene.newHome);
  if (id === 'register') {
    const rows = [
      { label: t('data.name'), text: newcomer.name },
      { label: t('data.furigana'), text: newcomer.furigana },
      { label: t('data.birth'), text: dateText(newcomer.birth, lang) },
      { label: t('data.sex'), text: newcomer.sex[lang] },
      { label: t('data.address'), text: newcomer.address },
      { label: t('data.on'), text: dateText(clock.wall().toPlainDate(), lang) },
      { label: t('data.previous'), text: newcomer.previousAddress },
      { label: t('data.domicile'), text: newcomer.registeredDomicile },
      { label: t('data.head'), text: newcomer.name },
    ];
    return <CopyRows lang={lang} title={t('data.title')} rows={rows} />;
  }
  if (id === 'handOver') {
    return <CopyRows lang={lang} title={t('pins.title')} rows={pinRows(lang, pins ?? newcomer.pins)} />;
  }
  if (id === 'card') {
    if (pins) return <PinList lang={lang} pins={pins} title={t('pins.own')} />;
    if (journey.companion?.how === 'met')
      return <PinList lang={lang} pins={newcomer.pins} title={t('pins.title')} />;
  }
  return null;
}

/** Serial and issuing key of each certificate; what each is for stands in the line about the finished card. */
function Certificates({ lang, step }: { lang: Lang; step: StepView }) {
  const t = walkWords(lang);
  const { entries } = step.evidence;
  const issued = entries.filter(({ kind }) => kind === 'certificate.issued');
  const card = entries.find(({ kind }) => kind === 'card.manufactured')?.detail ?? {};
  if (issued.length === 0) return null;
  return (
    <div class="rounded-8 border border-line p-4">
      <p class="font-bold">{t('certificate.title')}</p>
      <ul class="mt-2 grid gap-2">
        {issued.map(({ subject, detail }) => {
          const kind = (['auth', 'sign'] as const).find((each) => card[each] === subject);
          return (
            <li>
              {kind && <span>{PINS[kind][lang]} </span>}
              <span class="font-mono text-dns-14N-130">
                {t('certificate.serial')} {subject} · {t('certificate.issuer')}{' '}
                {String(detail.issuer ?? '').slice(0, 16)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Behind({ lang, step }: { lang: Lang; step: StepView }) {
  const t = walkWords(lang);
  const { calls, entries } = step.evidence;
  if (calls.length + entries.length === 0) {
    return step.state === 'done' ? <p class="text-ink-soft">{t('step.before')}</p> : null;
  }
  return (
    <Disclosure
      summary={`${t('step.behind')}${t('step.behind-count', { calls: calls.length, entries: entries.length })}`}
    >
      <Sequence lang={lang} happenings={inOrder({ calls, entries })} />
    </Disclosure>
  );
}
