// Somebody's desk (手もと): who it is, what comes next, the card and the readers, and the letters. Everything that can
// change while the page is open stands in one region, which the island exchanges.
import { dateText, type Frame, MomentText, Notice, Page } from '@tegata/ui';
import type { CardReader, Letter, Resident, WalletCard } from '../deps.ts';
import { PersonName, senderName, Trail } from '../parts.tsx';
import { ageOf, bornOn, pagesOf } from '../room.ts';
import { deskWords } from '../words.ts';
import { CardFacts, CardSpot, readerName, type Side } from './card-panel.tsx';
import { NextPanel, type NextPanelProps } from './next-panel.tsx';
import { ReaderPanel } from './reader-panel.tsx';
import { handWords } from './words.ts';

export const problems = ['reader-occupied', 'card-elsewhere', 'card-in-use'] as const;
export type Problem = (typeof problems)[number];

export type HandPageProps = Omit<NextPanelProps, 'lang' | 'handle'> & {
  frame: Frame;
  script: string;
  today: Temporal.PlainDate;
  resident: Resident;
  /** Fingerprint of everything below, as the island compares it. */
  version: string;
  cards: readonly WalletCard[];
  readers: readonly CardReader[];
  letters: readonly Letter[];
  side: Side;
  problem?: Problem | undefined;
};

/** How many letters the desk itself shows. */
const shownLetters = 3;

export function HandPage(props: HandPageProps) {
  const { frame, resident, script, version, problem, cards } = props;
  const { lang } = frame;
  const t = handWords(lang);
  return (
    <Page
      frame={frame}
      title={t('title', { name: resident.name })}
      scripts={[script]}
      ownHeading
      above={<Trail lang={lang} resident={resident} />}
    >
      <Who {...props} />
      <p role="status" class="sr-only" data-announce />
      <div
        data-live={version}
        data-changes={pagesOf(resident).changes}
        data-says={says(props)}
        class="mt-8 grid grid-cols-1 gap-12"
      >
        {problem && (
          <Notice lang={lang} tone="error" live title={t('problem.title')} text={t(`problem.${problem}`)} />
        )}
        <NextPanel {...props} lang={lang} handle={resident.handle} />
        <Cards {...props} />
        {cards.length === 0 && <PlannedPins {...props} />}
        <Letters {...props} />
      </div>
    </Page>
  );
}

/** Where each card is, in one sentence for those who do not see it move. */
function says({ frame: { lang }, cards, readers }: HandPageProps): string {
  const t = handWords(lang);
  return cards
    .map(({ place }) =>
      place.kind === 'wallet'
        ? t('place.wallet')
        : t('place.reader', { reader: readerName(place.reader, readers, lang) }),
    )
    .map((place) => t('says', { place }))
    .join(' ');
}

function Who({ frame: { lang }, resident, today }: HandPageProps) {
  const t = handWords(lang);
  const age = ageOf(resident, today);
  return (
    <header class="mt-6 flex flex-wrap items-start gap-6">
      <img
        src={pagesOf(resident).portrait(age)}
        alt={deskWords(lang)('photo.alt', { name: resident.name })}
        width={98}
        height={126}
        class="h-[126px] w-[98px] shrink-0 rounded-8 border border-line object-cover"
      />
      <div class="grid min-w-0 flex-1 basis-64 gap-2">
        <h1>
          {lang === 'ja' ? (
            <>
              <PersonName {...resident} />
              さんの手もと
            </>
          ) : (
            <>
              Desk of <PersonName {...resident} />
            </>
          )}
        </h1>
        <p>
          {deskWords(lang)('age', { age })} ·{' '}
          {deskWords(lang)('born', { date: dateText(bornOn(resident), lang) })}
        </p>
        {resident.story && (
          <p class="max-w-[40rem]">
            <strong>{resident.story.title[lang]}</strong>
            {lang === 'ja' ? '　' : ' — '}
            {resident.story.text[lang]}
          </p>
        )}
        <p class="max-w-[40rem] text-dns-14N-130 text-ink-soft">{t('sandbox')}</p>
      </div>
    </header>
  );
}

function Cards(props: HandPageProps) {
  const { frame, cards, readers, today, side } = props;
  const { lang } = frame;
  const t = handWords(lang);
  const several = cards.length > 1;
  const parts = cards.map((card, index) => ({ lang, today, card, index, several, side, readers }));
  return (
    <section class="grid grid-cols-1 gap-6" aria-labelledby="cards">
      <h2 id="cards">{t('card.title')}</h2>
      {cards.length === 0 ? (
        <p>
          {t('card.none')} {t('card.none-text')}
        </p>
      ) : (
        <>
          <div class="grid grid-cols-1 gap-6 desktop:grid-cols-2">
            <div class="grid grid-cols-1 content-start gap-6">
              {parts.map((part) => (
                <CardSpot {...part} />
              ))}
            </div>
            <div class="grid grid-cols-1 content-start gap-6">
              {readers.map((reader) => {
                const mine = parts.find(
                  ({ card: { place } }) => place.kind === 'reader' && place.reader === reader.name,
                );
                return <ReaderPanel lang={lang} reader={reader} mine={mine} />;
              })}
            </div>
          </div>
          {parts.map((part) => (
            <CardFacts {...part} />
          ))}
        </>
      )}
    </section>
  );
}

/** A resident without a card has PINs planned for the day at the counter. */
function PlannedPins({ frame: { lang }, resident: { testPins } }: HandPageProps) {
  const t = handWords(lang);
  if (!testPins) return null;
  const shown = [testPins.auth, testPins.sign, testPins.register, testPins.text].filter(Boolean);
  return (
    <section class="grid gap-2">
      <h2 class="text-std-20B-150">{t('pins.planned')}</h2>
      <p class="max-w-[40rem]">{t('pins.planned-text')}</p>
      <p class="flex flex-wrap gap-4 font-mono text-std-18B-160">
        {[...new Set(shown)].map((pin) => (
          <code>{pin}</code>
        ))}
      </p>
      <p class="max-w-[40rem] text-dns-14N-130 text-ink-soft">{t('pins.public')}</p>
    </section>
  );
}

function Letters({ frame: { lang }, resident, letters }: HandPageProps) {
  const t = handWords(lang);
  return (
    <section class="grid gap-4" aria-labelledby="letters">
      <h2 id="letters">{t('letters.title')}</h2>
      {letters.length === 0 ? (
        <p>{t('letters.none')}</p>
      ) : (
        <>
          <LetterList lang={lang} resident={resident} letters={letters.slice(0, shownLetters)} />
          {letters.length > shownLetters && (
            <p>
              <a href={pagesOf(resident).letters} class="inline-flex min-h-11 items-center">
                {t('letters.all', { count: letters.length })}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Letters, newest first, each with its sender and the moment it came. */
export function LetterList({
  lang,
  resident,
  letters,
}: {
  lang: Frame['lang'];
  resident: Resident;
  letters: readonly Letter[];
}) {
  return (
    <ul class="grid border-t border-line">
      {letters.map(({ id, title, from, at }) => (
        <li class="grid gap-x-6 gap-y-1 border-b border-line py-3 desktop:grid-cols-[1fr_auto] desktop:items-center">
          <a href={pagesOf(resident).letter(id)} class="inline-flex min-h-11 items-center font-bold">
            {title[lang]}
          </a>
          <span class="text-dns-14N-130 text-ink-soft">
            {senderName(from, lang)} · <MomentText value={Temporal.Instant.from(at)} lang={lang} />
          </span>
        </li>
      ))}
    </ul>
  );
}
