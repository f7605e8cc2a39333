// A reader (カードリーダー) on which a card can be laid: what lies there, and whose it is.
import { Button, Form, type Lang } from '@tegata/ui';
import type { CardReader, WalletCard } from '../deps.ts';
import { pagesOf } from '../room.ts';
import { moveId, TheCard } from './card-panel.tsx';
import { OutLink } from './next-panel.tsx';
import { handWords } from './words.ts';

type ReaderPanelProps = {
  lang: Lang;
  reader: CardReader;
  /** The resident's own card on this reader, and which of their cards it is. */
  mine: { card: WalletCard; index: number } | undefined;
};

export function ReaderPanel({ lang, reader, mine }: ReaderPanelProps) {
  const t = handWords(lang);
  const state = mine ? 'mine' : reader.occupiedBy ? 'other' : 'empty';
  return (
    <section
      class="grid grid-cols-1 content-start gap-5 rounded-16 border border-line p-4 desktop:p-6"
      data-reader={reader.name}
    >
      <div class="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 class="text-std-18B-160">{reader.label[lang]}</h3>
        <p class="text-ink-soft">{t(`reader.${state}`)}</p>
      </div>
      <div class="grid grid-cols-1 gap-5">
        <div class="grid min-h-36 grid-cols-1 place-items-center rounded-12 border-4 border-line-strong bg-paper-soft p-4">
          {mine ? <TheCard lang={lang} {...mine} side="front" /> : <Slot occupied={state === 'other'} />}
        </div>
        <div class="grid gap-3">
          {mine && (
            <Form
              action={`${pagesOf(mine.card).card(mine.card.cardSerial)}/take-away`}
              class="grid justify-items-start gap-2"
            >
              <Button id={moveId(mine.card)} variant="outline" describedBy={`${moveId(mine.card)}-hint`}>
                {t('reader.take')}
              </Button>
              <p id={`${moveId(mine.card)}-hint`} class="text-dns-14N-130 text-ink-soft">
                {t('reader.take-hint')}
              </p>
            </Form>
          )}
          <p>
            <OutLink href={reader.url} label={t('reader.open', { reader: reader.label[lang] })} />
          </p>
        </div>
      </div>
    </section>
  );
}

/** The reader's flat top with its sign of radio waves; a covered one shows the edge of a card that is not ours. */
function Slot({ occupied }: { occupied: boolean }) {
  return (
    <svg
      viewBox="0 0 120 80"
      class="w-40 text-ink-soft"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    >
      <rect x="16" y="12" width="88" height="56" rx="6" stroke-dasharray={occupied ? undefined : '5 5'} />
      {occupied && (
        <rect x="22" y="18" width="76" height="44" rx="4" fill="currentColor" opacity="0.25" stroke="none" />
      )}
      <path
        d="M48 30a16 16 0 0 1 0 20M56 25a24 24 0 0 1 0 30M64 20a32 32 0 0 1 0 40"
        stroke-linecap="round"
      />
    </svg>
  );
}
