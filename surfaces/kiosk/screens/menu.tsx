// Before anybody is known: the first screen, 行政サービス, and the screen outside the hours (guidebook p.10 and 11).
import { formatTime, KIOSK_HOURS } from '@tegata/law';
import { MomentText, Notice } from '@tegata/ui';
import type { Closed } from '../opening.ts';
import { ReasonList } from './reason-list.tsx';
import { Screen } from './screen.tsx';
import type { Setting } from './setting.ts';
import { TileButton, TileLink, TouchLink, VisitForm } from './touch.tsx';

export function MenuScreen({ setting }: { setting: Setting }) {
  const { t, lang, station } = setting;
  const hours = station.deps.hours ?? KIOSK_HOURS;
  return (
    <Screen setting={setting} title={t('menu.title')} say={[t('menu.lead')]}>
      <p class="text-std-22N-150">{t('menu.lead')}</p>
      {station.cardInside && (
        <Notice lang={lang} tone="info" title={t('menu.card-inside')} text={t('menu.card-inside-text')} />
      )}
      <TileLink
        href="/services"
        title={t('menu.services')}
        hint={t('menu.services-hint')}
        picture={<CardAndPaper />}
      />
      <p class="text-std-18N-160 text-ink-soft">
        {t('menu.open', { opens: formatTime(hours.opens, lang), closes: formatTime(hours.closes, lang) })}
      </p>
    </Screen>
  );
}

/** A card and the paper it brings; decoration. */
function CardAndPaper() {
  return (
    <svg
      viewBox="0 0 160 120"
      aria-hidden="true"
      class="my-4 w-40 shrink-0 portrait:desktop:w-56"
      fill="none"
    >
      <rect x="70" y="8" width="74" height="100" rx="4" fill="#ffffff" stroke="#0017c1" stroke-width="4" />
      <path d="M84 30h46M84 46h46M84 62h30" stroke="#9db7f9" stroke-width="5" stroke-linecap="round" />
      <rect x="12" y="52" width="90" height="58" rx="8" fill="#e8f1fe" stroke="#0017c1" stroke-width="4" />
      <rect x="24" y="68" width="18" height="15" rx="3" fill="#d7a63b" />
      <path d="M52 70h38M52 82h26M24 97h66" stroke="#0017c1" stroke-width="4" stroke-linecap="round" />
    </svg>
  );
}

export function ServicesScreen({ setting }: { setting: Setting }) {
  const { t } = setting;
  const notes = ['services.note-exchange', 'services.note-sheets', 'services.note-free'] as const;
  return (
    <Screen setting={setting} title={t('services.title')} say={[t('services.lead')]} back="/">
      <p class="text-std-22N-150">{t('services.lead')}</p>
      <VisitForm action="/begin" visit="" class="">
        <TileButton
          name="service"
          value="issue"
          title={t('services.issue')}
          hint={t('services.issue-hint')}
        />
      </VisitForm>
      <section class="rounded-12 bg-paper-soft p-6">
        <h2 class="text-std-20B-150">{t('services.notes')}</h2>
        <ul class="mt-3 grid list-disc gap-2 pl-6 text-std-18N-160">
          {notes.map((note) => (
            <li>{t(note)}</li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}

export function ClosedScreen({ setting, closed }: { setting: Setting; closed: Closed }) {
  const { t, lang } = setting;
  return (
    <Screen setting={setting} title={t('closed.title')} say={[t('closed.nothing')]} lookAgain={60}>
      <ReasonList setting={setting} reasons={closed.reasons} large />
      {closed.opensAt && (
        <p class="grid gap-1">
          <span class="text-std-20N-150 text-ink-soft">{t('closed.opens')}</span>
          <span class="text-std-36B-140">
            <MomentText value={closed.opensAt} lang={lang} />
          </span>
        </p>
      )}
      <p class="text-std-20N-150">{t('closed.nothing')}</p>
      <p>
        <TouchLink href="/">{t('ended.home')}</TouchLink>
      </p>
    </Screen>
  );
}
