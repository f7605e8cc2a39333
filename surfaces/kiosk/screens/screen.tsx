// The frame of every screen (画面の枠): where one is, the content, and the bar with the way back and the way out.
import { type Lang, Page, Steps, type Translate } from '@tegata/ui';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { pathOf, stageOf } from '../visit/steps.ts';
import type { Visit } from '../visit/visit.ts';
import type { KioskKey } from '../words.ts';
import { CardAlarm } from './card-alarm.tsx';
import type { Setting, VisitSetting } from './setting.ts';
import { TouchButton, TouchLink, VisitForm } from './touch.tsx';

type ScreenProps = {
  setting: Setting;
  title: string;
  /** Read aloud after the title when the voice is on. */
  say?: (string | undefined)[] | undefined;
  back?: 'visit' | string | undefined;
  stop?: boolean | undefined;
  errors?: boolean | undefined;
  /** Seconds after which a browser without scripts looks again. */
  lookAgain?: number | undefined;
  /** The alarm stands in the content itself. */
  ownAlarm?: boolean | undefined;
  children?: Child;
};

const stages = ['card', 'pin', 'kind', 'order', 'fee', 'print'] as const;

/** One screen of the machine. */
export function Screen(props: ScreenProps) {
  const { setting, title, say } = props;
  const { frame, lang, t, station, island } = setting;
  const { visit, limits } = station;
  const stage = visit && stageOf[visit.step];
  const lookAgain = props.lookAgain ?? (visit ? limits.idleSeconds + 1 : undefined);
  const over = visit?.step === 'done' || visit?.step === 'ended';
  return (
    <Page
      frame={frame}
      title={title}
      layout="station"
      scripts={[island]}
      errors={props.errors}
      step={stage ? { current: stage, total: stages.length } : undefined}
      above={stage && <Stages t={t} lang={lang} current={stage} />}
    >
      <div
        data-kiosk={station.screenKey}
        data-path={pathOf(station.step)}
        data-say={[title, ...(say ?? [])].filter(Boolean).join(lang === 'ja' ? '。' : '. ')}
        class="mt-4 flex grow flex-col gap-6"
      >
        {over && station.cardInside && !props.ownAlarm && <CardAlarm setting={setting} />}
        {props.children}
        <Bar {...props} />
      </div>
      {visit && !station.warned && <IdleDialog setting={{ ...setting, visit }} />}
      <BusyDialog t={t} />
      {lookAgain && raw(`<noscript><meta http-equiv="refresh" content="${lookAgain}"></noscript>`)}
    </Page>
  );
}

/** The row of steps where the screen is tall; one line of words where height or width is dear. */
function Stages({ t, lang, current }: { t: Translate<KioskKey>; lang: Lang; current: number }) {
  const names = stages.map((name) => t(`stage.${name}`));
  const now = { current, total: stages.length, name: names[current - 1] ?? '' };
  return (
    <>
      <div class="hidden portrait:desktop:block">
        <Steps lang={lang} names={names} current={current} />
      </div>
      <p class="text-std-18B-160 text-link portrait:desktop:hidden">{t('stage.now', now)}</p>
    </>
  );
}

function Bar({ setting, back, stop }: ScreenProps) {
  const { t, station } = setting;
  const { visit } = station;
  return (
    <div class="mt-auto flex flex-wrap items-stretch gap-4 border-t border-line pt-5">
      {back === 'visit' && visit && (
        <VisitForm action="/back" visit={visit.id} class="">
          <TouchButton look="outline">{t('bar.back')}</TouchButton>
        </VisitForm>
      )}
      {back && back !== 'visit' && <TouchLink href={back}>{t('bar.back')}</TouchLink>}
      {stop && visit && (
        <VisitForm action="/cancel" visit={visit.id} class="">
          <TouchButton look="outline">{t('bar.stop')}</TouchButton>
        </VisitForm>
      )}
      <button
        type="button"
        data-voice
        data-needs-script
        data-button
        data-on={t('bar.voice-on')}
        data-off={t('bar.voice-off')}
        aria-pressed="false"
        class="ml-auto inline-flex min-h-[max(72px,4.5rem)] items-center justify-center gap-3 rounded-12 border-2 border-line-strong bg-paper px-6 py-3 text-std-18B-160 text-ink hover:bg-paper-key"
      >
        {t('bar.voice-on')}
      </button>
    </div>
  );
}

const dialog =
  'm-auto w-full max-w-[40rem] rounded-16 border-4 border-link bg-paper p-8 text-ink backdrop:bg-black/60';

function IdleDialog({ setting: { t, visit, lang } }: { setting: VisitSetting }) {
  return (
    <dialog
      data-idle
      data-lang={lang}
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      class={dialog}
    >
      <h2 id="idle-title">{t('idle.title')}</h2>
      <p id="idle-text" class="mt-4 text-std-20N-150">
        {t('idle.text')}
      </p>
      <p data-seconds={t('idle.seconds', { seconds: '%' })} class="mt-4 text-std-36B-140 tabular-nums" />
      <IdleAnswers t={t} visit={visit} />
    </dialog>
  );
}

/** 続ける or やめる, for the dialog and for the page that stands in its place without scripts. */
export function IdleAnswers({ t, visit }: { t: Translate<KioskKey>; visit: Visit }) {
  return (
    <div class="mt-8 flex flex-wrap gap-4">
      <VisitForm action="/awake" visit={visit.id} class="">
        <TouchButton>{t('idle.go-on')}</TouchButton>
      </VisitForm>
      <VisitForm action="/cancel" visit={visit.id} class="">
        <TouchButton look="outline">{t('bar.stop')}</TouchButton>
      </VisitForm>
    </div>
  );
}

function BusyDialog({ t }: { t: Translate<KioskKey> }) {
  return (
    <dialog data-busy aria-labelledby="busy-title" class={dialog}>
      <h2 id="busy-title">{t('busy.title')}</h2>
      <p class="mt-4 text-std-20N-150">{t('busy.text')}</p>
      <progress class="page-kit-progress mt-6" aria-label={t('busy.title')} />
    </dialog>
  );
}
