// The invented residents (住民): stories and test PINs, searchable, each with the way to their desk.
import { ageOn, CARD_STATES, type CardState } from '@tegata/law';
import {
  Button,
  DataTable,
  DateText,
  Form,
  type Frame,
  type Lang,
  LinkButton,
  Notice,
  Page,
  type SurfaceEnv,
  Tag,
} from '@tegata/ui';
import type { Hono } from 'hono';
import { drawFace } from '../people/portrait-face.ts';
import type { TownResident } from '../residents.ts';
import type { FrontDoorDeps } from './deps.ts';
import { inOrderOfMeeting } from './first-met.ts';
import { PinList } from './pins.tsx';
import { Trail } from './trail.tsx';
import { type Ways, waysIn } from './ways.ts';
import { words } from './words.ts';

/** State of the newest card by resident; undefined while the ward cannot be asked. */
type CardStates = ReadonlyMap<string, string> | undefined;

export function peopleRoutes(
  app: Hono<SurfaceEnv>,
  { people, municipality, clock, places }: FrontDoorDeps,
): void {
  const ways = waysIn(places);
  app.get('/residents', async (c) => {
    const q = (c.req.query('q') ?? '').trim().slice(0, 100);
    const [list, cards] = await Promise.all([people.list(), cardStates(municipality)]);
    const found = q ? list.filter((person) => fits(person, q)) : list;
    return c.html(
      <PeoplePage
        frame={c.get('frame')}
        people={found}
        q={q}
        cards={cards}
        ways={ways}
        today={clock.wall().toPlainDate()}
      />,
    );
  });
  app.get('/residents/:face{[a-z0-9-]+\\.svg}', async (c) => {
    const person = await people.find(c.req.param('face').slice(0, -'.svg'.length));
    if (!person) return c.notFound();
    const { handle, birth, sex } = person;
    c.header('Content-Type', 'image/svg+xml');
    c.header('Cache-Control', 'public, max-age=3600');
    return c.body(
      drawFace({ handle, age: ageOn(Temporal.PlainDate.from(birth), clock.wall().toPlainDate()), sex }),
    );
  });
}

async function cardStates(municipality: FrontDoorDeps['municipality']): Promise<CardStates> {
  try {
    const { cards } = await municipality.cards({ query: {} });
    const newest = cards.toSorted((a, b) => a.arrivedOn.localeCompare(b.arrivedOn));
    return new Map(newest.map(({ residentId, state }) => [residentId, state]));
  } catch {
    // The ward is away for the moment: its residents can still be looked up.
    return undefined;
  }
}

/** Katakana and full-width letters find what hiragana and half-width letters find; IVS selectors do not matter. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\s]/gu, '')
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .toLowerCase();

function fits({ name, furigana, handle, story }: TownResident, q: string): boolean {
  const texts = [
    name,
    furigana,
    handle,
    ...(story ? [story.title, story.text].flatMap(({ ja, en }) => [ja, en]) : []),
  ];
  return texts.some((text) => plain(text).includes(plain(q)));
}

type PeopleProps = {
  frame: Frame;
  people: readonly TownResident[];
  q: string;
  cards: CardStates;
  ways: Ways;
  today: Temporal.PlainDate;
};

function PeoplePage({ frame, people, q, cards, ways, today }: PeopleProps) {
  const { lang } = frame;
  const t = words(lang);
  const told = inOrderOfMeeting(people);
  const others = people.filter(({ story }) => !story);
  return (
    <Page frame={frame} title={t('people.title')} above={<Trail lang={lang} here={t('people.title')} />}>
      <p class="mt-4 max-w-[44rem]">{t('people.lead')}</p>
      <SearchPeople lang={lang} q={q} />
      {q && (
        <p class="mt-6 flex flex-wrap items-center gap-4" role="status">
          <span class="font-bold">{t('people.found', { q, count: people.length })}</span>
          <a href="/residents" class="inline-flex min-h-11 items-center">
            {t('people.clear')}
          </a>
        </p>
      )}
      {people.length === 0 && (
        <div class="mt-6">
          <Notice lang={lang} tone="info" text={t('people.none')} />
        </div>
      )}
      {told.length > 0 && (
        <section class="mt-10 grid gap-4">
          <h2>{t('people.stories')}</h2>
          <ul class="grid gap-4 desktop:grid-cols-2">
            {told.map((person) => (
              <li class="grid">
                <StoryPanel lang={lang} person={person} cards={cards} ways={ways} today={today} full />
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section class="mt-12">
          <DataTable
            caption={t('people.others')}
            rows={others}
            empty=""
            columns={[
              {
                header: t('people.name'),
                rowHeader: true,
                cell: ({ name, furigana }) => <PersonName name={name} furigana={furigana} />,
              },
              {
                header: t('people.birth'),
                cell: ({ birth }) => (
                  <span class="desktop:whitespace-nowrap">
                    <DateText lang={lang} value={Temporal.PlainDate.from(birth)} />
                  </span>
                ),
              },
              { header: t('people.card'), cell: (person) => cardText(lang, person, cards) },
              {
                header: t('people.desk-column'),
                cell: ({ handle, name }) => (
                  <a href={ways.person(handle)} class="inline-flex min-h-11 items-center whitespace-nowrap">
                    {t('people.desk-short')}
                    <span class="sr-only">: {name}</span>
                  </a>
                ),
              },
            ]}
          />
        </section>
      )}
    </Page>
  );
}

/** The search works by address, so a result can be sent to somebody else. */
export function SearchPeople({ lang, q }: { lang: Lang; q: string }) {
  const t = words(lang);
  return (
    <search class="mt-6">
      <form method="get" action="/residents" class="grid gap-2">
        <label for="people-q" class="text-std-17B-170">
          {t('people.search')}
        </label>
        <div class="flex flex-wrap gap-3">
          <input
            id="people-q"
            name="q"
            type="search"
            value={q}
            maxlength={100}
            class="min-h-14 w-full max-w-[24rem] rounded-8 border border-line-strong bg-paper px-4 py-3 text-std-16N-170 text-ink"
          />
          <Button variant="outline">{t('people.search-button')}</Button>
        </div>
      </form>
    </search>
  );
}

function PersonName({ name, furigana }: { name: string; furigana: string }) {
  return (
    <span lang="ja" class="grid">
      <span class="text-dns-14N-130 font-normal text-ink-soft">{furigana}</span>
      <span class="font-name">{name}</span>
    </span>
  );
}

function cardText(lang: Lang, { residentId }: TownResident, cards: CardStates): string {
  const t = words(lang);
  if (!cards) return t('people.card-unknown');
  const state = cards.get(residentId);
  if (state === undefined) return t('people.no-card');
  return Object.hasOwn(CARD_STATES, state) ? CARD_STATES[state as CardState][lang] : state;
}

type StoryProps = {
  lang: Lang;
  person: TownResident;
  cards?: CardStates;
  ways: Ways;
  today: Temporal.PlainDate;
  /** With PINs and the state of the card. */
  full?: boolean;
};

/** One leading character: the face, the tale, and where to go. */
export function StoryPanel({ lang, person, cards, ways, today, full }: StoryProps) {
  const t = words(lang);
  const { handle, name, furigana, story, testPins } = person;
  const age = ageOn(Temporal.PlainDate.from(person.birth), today);
  return (
    <article class="grid content-start gap-4 rounded-12 border border-line bg-paper p-5">
      <div class="flex gap-4">
        <img
          src={`/residents/${handle}.svg`}
          alt=""
          width={72}
          height={93}
          loading="lazy"
          class="h-[93px] w-18 shrink-0 rounded-8 border border-line bg-paper-soft object-cover"
        />
        <div class="grid min-w-0 content-start gap-1">
          <h3 class="text-std-18B-160">{story!.title[lang]}</h3>
          <p class="flex flex-wrap items-end gap-x-3">
            <PersonName name={name} furigana={furigana} />
            <span class="text-dns-14N-130 text-ink-soft">{t('people.age', { age })}</span>
          </p>
        </div>
      </div>
      <p>{story!.text[lang]}</p>
      {full && (
        <>
          <p class="flex flex-wrap items-center gap-3">
            <span class="text-dns-14B-130">{t('people.card')}</span>
            <Tag>{cardText(lang, person, cards)}</Tag>
          </p>
          {testPins && <PinList lang={lang} pins={testPins} title={t('people.pins')} />}
          <p class="text-dns-14N-130">
            <span class="text-ink-soft">{t('people.handle')}</span> <code class="font-mono">{handle}</code>
          </p>
        </>
      )}
      <div class="mt-auto flex flex-wrap gap-3">
        <LinkButton size="sm" variant="outline" href={ways.person(handle)}>
          {t('people.desk', { name })}
        </LinkButton>
        {full && (
          <Form action="/walk/companion" class="inline-block">
            <input type="hidden" name="handle" value={handle} />
            <Button size="sm" variant="outline">
              {t('people.walk', { name })}
            </Button>
          </Form>
        )}
      </div>
    </article>
  );
}
