// One card (カード): as it looks, where it is, how long it is valid, and how many tries its PINs have left.
import { PINS, type PinKind, renewalOpen, renewalWindow } from '@tegata/law';
import {
  Button,
  DataTable,
  DateText,
  DefinitionList,
  dateText,
  Form,
  type Lang,
  PlasticCard,
  StatusBadge,
} from '@tegata/ui';
import type { CardReader, WalletCard } from '../deps.ts';
import { isExpired, pagesOf } from '../room.ts';
import { cardFace, certificatesUntil } from './face.tsx';
import { handWords } from './words.ts';

export const sides = ['front', 'back', 'case'] as const;
export type Side = (typeof sides)[number];

export type CardPanelProps = {
  lang: Lang;
  today: Temporal.PlainDate;
  card: WalletCard;
  /** Which of the resident's cards this is, from 0; a heading of its own only where there are several. */
  index: number;
  several: boolean;
  side: Side;
  readers: readonly CardReader[];
};

/** The browser carries the drawing from its old place to its new one. A name may stand on one element only. */
const carried = ['[view-transition-name:card-0]', '[view-transition-name:card-1]'];

/** The card itself, flipped by links that work without a script. */
export function TheCard({
  lang,
  card,
  index,
  side,
}: Pick<CardPanelProps, 'lang' | 'card' | 'index' | 'side'>) {
  const photo = `${pagesOf(card).card(card.cardSerial)}/photo.jpg`;
  return (
    <div class={`mx-auto w-full max-w-[32rem] ${carried[index] ?? ''}`}>
      <PlasticCard lang={lang} side={side} face={cardFace(card.label, photo)} />
    </div>
  );
}

/** Where the card is while it is in the hand; an empty place while it is not. */
export function CardSpot(props: CardPanelProps) {
  const { lang, card, index, several, readers } = props;
  const t = handWords(lang);
  const { place } = card;
  return (
    <section
      class="grid grid-cols-1 content-start gap-5 rounded-16 bg-paper-soft p-4 desktop:p-6"
      aria-label={several ? t('card.which', { number: index + 1 }) : undefined}
    >
      <h3 class="text-std-18B-160">{several ? t('card.which', { number: index + 1 }) : t('place.wallet')}</h3>
      {place.kind === 'wallet' ? (
        <>
          <TheCard {...props} />
          <Sides {...props} />
          <LayButtons {...props} />
        </>
      ) : (
        <p class="grid aspect-[85.6/53.98] w-full max-w-[32rem] place-items-center rounded-16 border-2 border-dashed border-line-strong p-4 text-center">
          {t('place.gone', { reader: readerName(place.reader, readers, lang) })}
        </p>
      )}
    </section>
  );
}

/** What is known about a card: how long it is valid, and its PINs. */
export function CardFacts(props: CardPanelProps) {
  const { lang, card, index, several } = props;
  const t = handWords(lang);
  return (
    <section
      class="grid gap-6"
      aria-label={several ? t('card.which', { number: index + 1 }) : t('card.state')}
    >
      {several && <h3>{t('card.which', { number: index + 1 })}</h3>}
      <div class="grid grid-cols-1 items-start gap-8 desktop:grid-cols-2">
        <Facts {...props} />
        <Pins lang={lang} card={card} />
      </div>
    </section>
  );
}

export const readerName = (name: string, readers: readonly CardReader[], lang: Lang): string =>
  readers.find((reader) => reader.name === name)?.label[lang] ?? name;

function Sides({ lang, card, side }: CardPanelProps) {
  const t = handWords(lang);
  return (
    <nav aria-label={t('side.choose')} class="flex flex-wrap justify-center gap-2">
      {sides.map((each) => (
        <a
          id={`side-${each}-${card.cardSerial}`}
          href={`${pagesOf(card).home}?side=${each}`}
          aria-current={each === side ? 'true' : undefined}
          data-button
          data-flip
          class="inline-flex min-h-11 items-center rounded-8 border border-line-strong bg-paper px-4 py-2 text-link no-underline hover:bg-paper-key hover:underline aria-[current=true]:border-2 aria-[current=true]:border-link aria-[current=true]:bg-paper-key aria-[current=true]:font-bold"
        >
          {t(`side.${each}`)}
        </a>
      ))}
    </nav>
  );
}

function Facts({ lang, today, card, readers }: CardPanelProps) {
  const t = handWords(lang);
  const expiry = Temporal.PlainDate.from(card.label.expiry);
  const { opens, closes } = renewalWindow(expiry);
  const state = isExpired(card, today)
    ? 'expired'
    : renewalOpen(expiry, today).answer
      ? 'renewable'
      : 'valid';
  const tones = { valid: 'success', renewable: 'warning', expired: 'error' } as const;
  const { place } = card;
  return (
    <DefinitionList
      entries={[
        {
          term: t('fact.place'),
          value: (
            <span data-card-place>
              {place.kind === 'wallet'
                ? t('place.wallet')
                : t('place.reader', { reader: readerName(place.reader, readers, lang) })}
            </span>
          ),
        },
        {
          term: t('fact.expiry'),
          value: (
            <span class="flex flex-wrap items-center gap-3">
              <DateText value={expiry} lang={lang} />
              <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>
            </span>
          ),
        },
        {
          term: t('fact.certificates'),
          value: <DateText value={certificatesUntil(card.label)} lang={lang} />,
        },
        {
          term: t('fact.renewal'),
          value: t('fact.renewal-value', { opens: dateText(opens, lang), closes: dateText(closes, lang) }),
        },
      ]}
    />
  );
}

function LayButtons({ lang, card, readers }: CardPanelProps) {
  const t = handWords(lang);
  return (
    <div class="flex flex-wrap justify-center gap-4">
      {readers.map((reader, index) => (
        <Form action={`${pagesOf(card).card(card.cardSerial)}/lay`} class="contents">
          <input type="hidden" name="reader" value={reader.name} />
          <Button id={index === 0 ? moveId(card) : undefined}>
            {t('reader.lay', { reader: reader.label[lang] })}
          </Button>
        </Form>
      ))}
    </div>
  );
}

/** The button that moves the card keeps its id wherever the card is, so that the focus stays on it. */
export const moveId = ({ cardSerial }: { cardSerial: string }) => `move-${cardSerial}`;

const order = ['auth', 'sign', 'register', 'text'] as const satisfies PinKind[];

function Pins({ lang, card }: { lang: Lang; card: WalletCard }) {
  const t = handWords(lang);
  const { kind, testPins } = card.label;
  const rows = order.filter((pin) => pin !== 'sign' || kind === 'adult' || card.tries?.sign !== undefined);
  const locked = rows.some((pin) => card.tries?.[pin] === 0);
  return (
    <div class="grid gap-3">
      <DataTable
        caption={t('pins.caption')}
        empty=""
        rows={rows}
        columns={[
          { header: t('pins.kind'), rowHeader: true, cell: (pin) => PINS[pin][lang] },
          {
            header: t('pins.test'),
            cell: (pin) =>
              testPins?.[pin] ? (
                <code class="font-mono text-std-18B-160">{testPins[pin]}</code>
              ) : (
                t('pins.chosen')
              ),
          },
          {
            header: t('pins.left'),
            cell: (pin) => <TriesLeft lang={lang} pin={pin} left={card.tries?.[pin]} />,
          },
        ]}
      />
      {locked && <p class="max-w-[40rem]">{t('pins.locked-help')}</p>}
      <p class="max-w-[40rem] text-dns-14N-130 text-ink-soft">{t('pins.public')}</p>
    </div>
  );
}

function TriesLeft({ lang, pin, left }: { lang: Lang; pin: PinKind; left: number | undefined }) {
  const t = handWords(lang);
  const limit = PINS[pin].tries;
  if (left === undefined) return <span class="text-ink-soft">{t('pins.unknown')}</span>;
  if (left === 0) return <StatusBadge tone="error">{t('pins.locked')}</StatusBadge>;
  if (left < limit) return <StatusBadge tone="warning">{t('pins.tries', { left, limit })}</StatusBadge>;
  return t('pins.full', { limit });
}
