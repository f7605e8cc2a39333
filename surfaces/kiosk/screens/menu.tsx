// Before anybody is known: the first screen, 行政サービス, and the screen outside the hours (guidebook p.10 and 11).
import { formatTime, KIOSK_HOURS } from '@tegata/law';
import { MomentText, Notice } from '@tegata/ui';
import type { Closed } from '../opening.ts';
import { ReasonList } from './reason-list.tsx';
import { Screen, type Setting } from './screen.tsx';
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
      <TileLink href="/services" title={t('menu.services')} hint={t('menu.services-hint')} />
      <p class="text-std-18N-160 text-ink-soft">
        {t('menu.open', { opens: formatTime(hours.opens, lang), closes: formatTime(hours.closes, lang) })}
      </p>
    </Screen>
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
