// The first page (町の玄関): what this is, a map whose buildings are the ways in, and where to begin.
import { type Frame, LinkButton, MomentText, Notice, Page } from '@tegata/ui';
import type { TownResident } from '../residents.ts';
import { ClockButtons } from './clock.tsx';
import type { FrontDoorDeps } from './deps.ts';
import { firstMet } from './first-met.ts';
import { TownMap } from './map.tsx';
import { openingAt } from './opening.ts';
import { SearchPeople, StoryPanel } from './people.tsx';
import { OpeningLine, PlaceList, Plots } from './places.tsx';
import { stepIds } from './walk/steps.ts';
import { walkWords } from './walk/walk-words.ts';
import { waysIn } from './ways.ts';
import { words } from './words.ts';

export type HomeProps = Pick<FrontDoorDeps, 'clock' | 'profile' | 'places'> & {
  frame: Frame;
  people: readonly TownResident[];
  walk: { done: number; steps: number };
  /** A place that somebody asked for and that is not there. */
  stranger?: string | undefined;
};

export function HomePage({ frame, clock, profile, places, people, walk, stranger }: HomeProps) {
  const { lang } = frame;
  const t = words(lang);
  const now = clock.wall();
  const openings = {
    counter: openingAt('counter', now, profile),
    kiosk: openingAt('kiosk', now, profile),
  };
  return (
    <Page frame={frame} title={t('home.title')} ownHeading width="wide">
      {stranger && (
        <div class="mb-6">
          <Notice
            lang={lang}
            tone="warning"
            title={t('stranger.title', { host: stranger })}
            text={t('stranger.text')}
          />
        </div>
      )}
      {/* Side by side only where the lettering of the map stays readable. */}
      <div class="grid items-center gap-8 min-[64em]:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] min-[64em]:gap-12">
        <div class="grid gap-5">
          <h1>{t('home.title')}</h1>
          <p class="text-std-18N-160">{t('home.lead')}</p>
          <p class="text-ink-soft">{t('home.invented')}</p>
          <p class="flex flex-wrap gap-3">
            <LinkButton href="/walk">
              {walk.done > 0 ? t('home.go-on', walk) : t('home.start', walk)}
            </LinkButton>
            <LinkButton href="/residents" variant="outline">
              {t('home.people-all')}
            </LinkButton>
          </p>
          <p>
            <a href="/about" class="inline-flex min-h-11 items-center">
              {t('home.about-link')}
            </a>
          </p>
        </div>
        <div class="hidden desktop:block">
          <TownMap lang={lang} places={places} openings={openings} />
          <p class="mt-2 text-dns-14N-130 text-ink-soft">{t('home.map-hint')}</p>
        </div>
      </div>

      <section class="mt-12 grid gap-5">
        <h2>{t('home.places')}</h2>
        <PlaceList lang={lang} places={places} openings={openings} />
        <Plots lang={lang} />
      </section>

      <section class="mt-14 grid gap-5">
        <h2>{t('home.walk')}</h2>
        <p class="max-w-[44rem]">{t('home.walk-lead')}</p>
        <WalkOverview lang={lang} />
        <p class="flex flex-wrap items-center gap-x-6 gap-y-3">
          <LinkButton href="/walk">{walk.done > 0 ? t('home.go-on', walk) : t('home.begin')}</LinkButton>
          <a href="/behind" class="inline-flex min-h-11 items-center">
            {t('home.behind-link')}
          </a>
        </p>
      </section>

      <section class="mt-14 grid gap-5">
        <h2>{t('home.people')}</h2>
        <p class="max-w-[44rem]">{t('home.people-lead', { count: people.length })}</p>
        <ul class="grid gap-4 desktop:grid-cols-3">
          {firstMet(people).map((person) => (
            <li class="grid">
              <StoryPanel lang={lang} person={person} ways={waysIn(places)} today={now.toPlainDate()} />
            </li>
          ))}
        </ul>
        <SearchPeople lang={lang} q="" />
      </section>

      <section class="mt-14 grid gap-5">
        <h2>{t('clock.title')}</h2>
        <p class="max-w-[44rem]">{t('clock.lead')}</p>
        <p class="text-std-28B-150">
          <MomentText value={now.toInstant()} lang={lang} />
        </p>
        <p class="text-ink-soft">{t(clock.followsRealTime ? 'clock.real' : 'clock.moved')}</p>
        <ClockButtons lang={lang} clock={clock} back="/" />
        <p>
          <a href="/clock" class="inline-flex min-h-11 items-center">
            {t('clock.more')}
          </a>
        </p>
        <dl class="grid gap-4 desktop:grid-cols-2">
          {(['counter', 'kiosk'] as const).map((station) => (
            <div>
              <dt class="font-bold">{t(`open.${station}`)}</dt>
              <dd>
                <OpeningLine lang={lang} opening={openings[station]} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}

function WalkOverview({ lang }: { lang: Frame['lang'] }) {
  const t = walkWords(lang);
  return (
    <ol class="grid gap-x-8 gap-y-2 desktop:grid-cols-3">
      {stepIds.map((id, index) => (
        <li class="flex items-center gap-3 border-b border-line py-2">
          <span
            aria-hidden="true"
            class="grid size-8 shrink-0 place-items-center rounded-full border-2 border-link text-oln-16B-100 text-link"
          >
            {index + 1}
          </span>
          {t(`${id}.title`)}
        </li>
      ))}
    </ol>
  );
}
