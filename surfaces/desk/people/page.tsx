// Choosing whose hand to be (住民をえらぶ): stories first, then everybody by age.
import { Button, Disclosure, dateText, type Frame, Page } from '@tegata/ui';
import type { Resident } from '../deps.ts';
import { PersonName } from '../parts.tsx';
import { ageOf, bornOn, pagesOf } from '../room.ts';
import { deskWords } from '../words.ts';
import { peopleWords } from './words.ts';

export type PeoplePageProps = {
  frame: Frame;
  today: Temporal.PlainDate;
  everyone: readonly Resident[];
  typed: string;
  found: readonly Resident[];
};

export function PeoplePage({ frame, today, everyone, typed, found }: PeoplePageProps) {
  const { lang } = frame;
  const t = peopleWords(lang);
  const others = everyone.filter(({ story }) => !story);
  const aged = (from: number, to: number) =>
    others.filter((each) => ageOf(each, today) >= from && ageOf(each, today) < to);
  const groups = [
    { key: 'group.children', people: aged(0, 15) },
    { key: 'group.adults', people: aged(15, 65) },
    { key: 'group.elders', people: aged(65, Number.POSITIVE_INFINITY) },
  ] as const;
  return (
    <Page frame={frame} title={t('title')}>
      <p class="mt-4 max-w-[40rem]">{t('lead')}</p>
      <Search frame={frame} typed={typed} />
      {typed && (
        <section class="mt-8 grid gap-4" aria-labelledby="found">
          <h2 id="found" class="text-std-20B-150">
            {t(found.length > 0 ? 'found' : 'found.none', { q: typed, count: found.length })}
          </h2>
          <Panels frame={frame} today={today} people={found} />
        </section>
      )}
      {everyone.length === 0 && <p class="mt-10">{t('empty')}</p>}
      {!typed && everyone.length > 0 && (
        <div class="mt-10 grid gap-12">
          <section class="grid gap-4">
            <h2>{t('stories')}</h2>
            <p>{t('stories.lead')}</p>
            <Panels frame={frame} today={today} people={everyone.filter(({ story }) => story)} />
          </section>
          <section class="grid gap-4">
            <h2>{t('newest')}</h2>
            <p>{t('newest.lead')}</p>
            <Names frame={frame} today={today} people={everyone.slice(-3).reverse()} />
          </section>
          <section class="grid gap-4">
            <h2>{t('everyone')}</h2>
            {groups
              .filter(({ people }) => people.length > 0)
              .map(({ key, people }) => (
                <Disclosure summary={t(key, { count: people.length })}>
                  <Names frame={frame} today={today} people={people} />
                </Disclosure>
              ))}
          </section>
        </div>
      )}
    </Page>
  );
}

function Search({ frame, typed }: { frame: Frame; typed: string }) {
  const t = peopleWords(frame.lang);
  return (
    <search>
      <form method="get" action="/" class="mt-8 grid max-w-[40rem] gap-2">
        <label for="search" class="text-std-17B-170">
          {t('search')}
        </label>
        <div class="flex flex-wrap gap-3">
          <input
            id="search"
            name="q"
            type="search"
            value={typed}
            maxlength={60}
            autocomplete="off"
            class="min-h-14 min-w-0 grow basis-48 rounded-8 border border-line-strong bg-paper px-4 py-3 text-std-16N-170 text-ink"
          />
          <Button variant="outline">{t('search.button')}</Button>
        </div>
        {typed && (
          <p>
            <a href="/">{t('search.clear')}</a>
          </p>
        )}
      </form>
    </search>
  );
}

type ListProps = { frame: Frame; today: Temporal.PlainDate; people: readonly Resident[] };

function Panels({ frame: { lang }, today, people }: ListProps) {
  return (
    <div class="grid gap-4 desktop:grid-cols-2">
      {people.map((resident) => {
        const age = ageOf(resident, today);
        return (
          <article class="relative grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-4 gap-y-1 rounded-12 border border-line bg-paper p-5 hover:border-link hover:bg-paper-key">
            <img
              src={pagesOf(resident).portrait(age)}
              alt=""
              width={70}
              height={90}
              loading="lazy"
              class="row-span-2 h-[90px] w-[70px] rounded-6 border border-line object-cover"
            />
            <h3 class="self-end text-std-20B-150">
              <a href={pagesOf(resident).home} class="after:absolute after:inset-0 after:rounded-12">
                <PersonName {...resident} />
              </a>
            </h3>
            <p class="text-dns-16N-130 text-ink-soft">{deskWords(lang)('age', { age })}</p>
            {resident.story && (
              <div class="col-span-2 mt-2 grid gap-1">
                <p class="font-bold">{resident.story.title[lang]}</p>
                <p>{resident.story.text[lang]}</p>
              </div>
            )}
          </article>
        );
      })}
    </div>
  );
}

function Names({ frame: { lang }, today, people }: ListProps) {
  const t = deskWords(lang);
  return (
    <ul class="grid gap-x-6 desktop:grid-cols-2">
      {people.map((resident) => (
        <li class="flex min-h-14 flex-wrap items-center gap-x-4 border-b border-line py-2">
          <a href={pagesOf(resident).home} class="inline-flex min-h-11 items-center">
            <PersonName {...resident} />
          </a>
          <span class="text-dns-14N-130 text-ink-soft">
            {t('age', { age: ageOf(resident, today) })} ·{' '}
            {t('born', { date: dateText(bornOn(resident), lang) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
