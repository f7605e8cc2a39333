// The first page (今日の一覧): who comes today, what waits to be done, and a quick way to any person or notice.
import { type Lang, LinkButton, Notice, Panel, StatusBadge, type SurfaceEnv } from '@tegata/ui';
import type { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { CardStateBadge } from '../cards/card-state.tsx';
import { handOverUnderway } from '../clerk/clerk.ts';
import { type Opening, openingNow } from '../clerk/offices.ts';
import type { Counter, Municipality } from '../deps.ts';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Ask, type Desk, deskOf } from '../frame/desk.ts';
import { SearchForm } from '../frame/search-form.tsx';
import { told } from '../frame/told.ts';
import { timeOf } from '../reservations/slot-time.ts';
import { homeWords } from './home-words.ts';

type Cards = Awaited<ReturnType<Municipality['cards']>>['cards'];
type Reservations = Awaited<ReturnType<Municipality['reservations']>>['reservations'];

type Day = {
  opening: Opening | undefined;
  reservations: (Reservations[number] & { card: Cards[number] | undefined })[];
  arrived: Cards;
  notReserved: Cards;
  unfinished: Unfinished | undefined;
};

type Unfinished = { handOverId: string; name: string; given: boolean };

export function homeRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get('/', async (c) => {
    const desk = deskOf(c, counter);
    return c.html(<Home desk={desk} day={await dayAt(c, counter, desk)} />);
  });
}

async function dayAt(c: Ask, counter: Counter, { clerk, today }: Desk): Promise<Day> {
  const { municipality, clock } = counter;
  const { officeId } = clerk;
  const [profile, { reservations }, { cards }, unfinished] = await Promise.all([
    municipality.profile(),
    municipality.reservations({ query: { officeId, on: today.toString() } }),
    municipality.cards({}),
    unfinishedHandOver(c, counter),
  ]);
  const here = cards.filter((card) => card.officeId === officeId);
  return {
    opening: openingNow(profile, clock.now()),
    reservations: reservations
      .map((each) => ({ ...each, card: cards.find(({ cardSerial }) => cardSerial === each.cardSerial) }))
      .sort((a, b) => a.slot.localeCompare(b.slot) || a.holderName.localeCompare(b.holderName)),
    arrived: here.filter(({ state }) => state === 'arrived'),
    notReserved: here.filter(({ state }) => state === 'notice-sent'),
    unfinished,
  };
}

/** A hand-over that this browser began and nobody ended, or whose card still lies on the reader. */
async function unfinishedHandOver(
  c: Ask,
  { municipality, terminal }: Counter,
): Promise<Unfinished | undefined> {
  const handOverId = handOverUnderway(c);
  if (!handOverId) return undefined;
  // It is a reminder only: when it cannot be found, the page is shown without it.
  const begun = await municipality.handOver({ params: { handOverId } }).catch(() => undefined);
  if (!begun || begun.step === 'abandoned') return undefined;
  const name = begun.resident.name;
  if (begun.step !== 'done') return { handOverId, name, given: true };
  const onReader = await terminal.look();
  const left = onReader.kind === 'card' && onReader.serial === begun.card.cardSerial;
  return left ? { handOverId, name, given: false } : undefined;
}

function Home({ desk, day }: { desk: Desk; day: Day }) {
  const { lang } = desk;
  const t = homeWords(lang);
  return (
    <ClerkPage desk={desk} place="home" title={t('title')}>
      <div class="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p class="text-std-18B-160">{desk.clerk.officeName}</p>
        <OpeningBadge opening={day.opening} lang={lang} />
      </div>
      {day.unfinished && (
        <div class="mt-6">
          <Notice
            lang={lang}
            tone="warning"
            title={t('underway')}
            text={t(day.unfinished.given ? 'underway-text' : 'not-given', { name: day.unfinished.name })}
          >
            <p>
              <LinkButton href={`/hand-overs/${day.unfinished.handOverId}`} size="md" shortcut="F8">
                {t('continue')}
              </LinkButton>
            </p>
          </Notice>
        </div>
      )}
      <div class="mt-6 grid gap-8 desktop:grid-cols-[minmax(0,1fr)_24rem]">
        <section class="min-w-0" aria-labelledby="today">
          <h2 id="today" class="text-std-20B-150">
            {t('today', { count: day.reservations.length })}
          </h2>
          {day.reservations.length === 0 ? (
            <p class="mt-3 rounded-8 border border-line p-4">{t('today-none')}</p>
          ) : (
            <ol class="mt-3 border-t border-line">
              {day.reservations.map((each) => (
                <Coming reservation={each} lang={lang} />
              ))}
            </ol>
          )}
        </section>
        <div class="grid content-start gap-6">
          <Panel tone="soft">
            <SearchForm
              lang={lang}
              action="/hand-overs"
              name="code"
              label={t('code')}
              hint={t('code-hint')}
              button={t('code-begin')}
            />
          </Panel>
          <Panel>
            <SearchForm lang={lang} action="/residents" name="q" label={t('find')} hint={t('find-hint')} />
            <p class="mt-4">
              <a href="/residents/new">{t('register')}</a>
            </p>
          </Panel>
          <Panel title={t('waiting')}>
            <dl class="grid gap-4">
              <Waiting
                term={t('arrived')}
                count={day.arrived.length}
                amount={t('arrived-count', { count: day.arrived.length })}
                none={t('none')}
                link={<a href="/cards?state=arrived">{t('arrived-do')}</a>}
              />
              <Waiting
                term={t('not-reserved')}
                count={day.notReserved.length}
                amount={t('not-reserved-count', { count: day.notReserved.length })}
                none={t('none')}
                link={<a href="/reservations/new">{t('not-reserved-do')}</a>}
              />
            </dl>
          </Panel>
        </div>
      </div>
      <p class="mt-8 hidden text-dns-16N-130 text-ink-soft desktop:block" data-needs-script>
        {t('shortcuts')}
      </p>
    </ClerkPage>
  );
}

function OpeningBadge({ opening, lang }: { opening: Opening | undefined; lang: Lang }) {
  if (!opening) return null;
  const t = homeWords(lang);
  return (
    <p class="flex flex-wrap items-center gap-3">
      <StatusBadge tone={opening.open ? 'success' : 'warning'}>
        {t(opening.open ? 'open' : 'closed')}
      </StatusBadge>
      <span>
        {told(opening.reasons, lang)
          .map(({ text }) => text)
          .join(' ')}
      </span>
    </p>
  );
}

function Coming({ reservation, lang }: { reservation: Day['reservations'][number]; lang: Lang }) {
  const t = homeWords(lang);
  const { card, slot, holderName, noticeCode } = reservation;
  const delivered = card?.state === 'in-use';
  return (
    <li class="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-3">
      <span class="w-16 shrink-0 text-std-20B-150 tabular-nums">{timeOf(slot)}</span>
      <span class="grid min-w-40 flex-1">
        {card && <span class="text-dns-14N-130 text-ink-soft">{card.holderFurigana}</span>}
        <span class="font-name text-std-18B-160">{holderName}</span>
        <span class="text-dns-14N-130 text-ink-soft">{noticeCode}</span>
      </span>
      {card && <CardStateBadge state={card.state} lang={lang} />}
      {delivered ? (
        <span class="min-w-40">{t('delivered')}</span>
      ) : (
        <LinkButton href={`/hand-overs?code=${encodeURIComponent(noticeCode)}`} variant="outline" size="sm">
          {t('begin')}
          <span class="sr-only">: {holderName}</span>
        </LinkButton>
      )}
    </li>
  );
}

type WaitingProps = { term: string; count: number; amount: string; none: string; link: Child };

function Waiting({ term, count, amount, none, link }: WaitingProps) {
  return (
    <div>
      <dt class="text-std-16B-170">{term}</dt>
      <dd class="flex flex-wrap items-baseline gap-x-4">
        {count === 0 ? (
          <span class="text-ink-soft">{none}</span>
        ) : (
          <>
            <span class="text-std-24B-150 tabular-nums">{amount}</span>
            {link}
          </>
        )}
      </dd>
    </div>
  );
}
