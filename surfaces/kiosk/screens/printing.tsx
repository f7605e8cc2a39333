// ⑥ Printing (印刷): what is being done, sheet by sheet, and then the paper, the receipt and the card to take.
import { Notice, Receipt, type Translate, yenText } from '@tegata/ui';
import type { KioskReceipt } from '../deps.ts';
import type { Visit } from '../visit/visit.ts';
import type { KioskKey } from '../words.ts';
import { CardAlarm } from './card-alarm.tsx';
import { kindName } from './kind.tsx';
import { Screen } from './screen.tsx';
import type { Setting, VisitSetting } from './setting.ts';
import { Act, TouchLink } from './touch.tsx';

export function PrintingScreen({ setting }: { setting: VisitSetting }) {
  const { t, visit } = setting;
  const { phase, sheet, sheets } = visit.printing ?? { phase: 'asking' as const, sheet: 0, sheets: 0 };
  return (
    <Screen setting={setting} title={t('printing.title')} say={[t('printing.leave')]} lookAgain={2}>
      <div role="status" class="grid gap-4" data-printing>
        <p class="text-std-26B-150">{printingLabel(t, visit)}</p>
        <progress
          class="page-kit-progress"
          aria-label={t('printing.title')}
          value={phase === 'sheets' ? sheet : undefined}
          max={phase === 'sheets' ? sheets : undefined}
        />
      </div>
      <PaperOut sheet={sheet} />
      <p class="text-std-22B-150">{t('printing.leave')}</p>
    </Screen>
  );
}

/** What the printer is doing right now. */
export function printingLabel(t: Translate<KioskKey>, { printing }: Visit): string {
  const { phase, sheet, sheets } = printing ?? { phase: 'asking' as const, sheet: 0, sheets: 0 };
  return phase === 'sheets' ? t('printing.sheet', { sheet, sheets }) : t(`printing.${phase}`);
}

/** The slot, and the sheet on its way out. */
function PaperOut({ sheet }: { sheet: number }) {
  return (
    <svg
      viewBox="0 0 320 220"
      aria-hidden="true"
      class="mx-auto w-full max-w-[28rem] shrink"
      data-paper-out={sheet}
    >
      <clipPath id="below-slot">
        <rect x="0" y="44" width="320" height="176" />
      </clipPath>
      <g clip-path="url(#below-slot)">
        <g
          class="transition-transform duration-1000 starting:-translate-y-[150px] motion-reduce:transition-none"
          data-sheet
        >
          <rect x="95" y="44" width="130" height="160" fill="#ffffff" stroke="#767676" stroke-width="3" />
          <path
            d="M115 74h90M115 94h90M115 114h70M115 134h90M115 154h50"
            stroke="#cccccc"
            stroke-width="6"
            stroke-linecap="round"
          />
        </g>
      </g>
      <rect x="50" y="24" width="220" height="24" rx="12" fill="#1a1a1a" />
    </svg>
  );
}

export function DoneScreen({ setting }: { setting: VisitSetting }) {
  const { t, lang, visit, station } = setting;
  const { paper, returnedYen } = visit;
  if (!paper) return null;
  const { receipt, id } = paper;
  const { cardInside } = station;
  const title = cardInside ? t('done.title') : t('done.thanks');
  const count = t('done.paper-count', { sheets: receipt.sheets });
  return (
    <Screen
      setting={setting}
      title={title}
      say={[count, t('done.paper-hint'), cardInside ? t('done.card-hint') : undefined]}
      ownAlarm
      lookAgain={3}
    >
      {returnedYen > 0 && (
        <p class="text-std-26B-150">{t('done.change', { yen: yenText(returnedYen, lang) })}</p>
      )}
      <div
        class={`grid items-start gap-6 desktop:grid-cols-2 ${cardInside ? 'landscape:desktop:grid-cols-3' : ''}`}
      >
        {cardInside && (
          <div class="desktop:col-span-2 landscape:desktop:col-span-1">
            <CardAlarm setting={setting} />
          </div>
        )}
        <section class="grid gap-4 rounded-16 border-2 border-line-strong p-6">
          <h2>{t('done.paper')}</h2>
          <p class="text-std-24B-150">{count}</p>
          <p class="text-std-18N-160">{t('done.paper-hint')}</p>
          {id ? (
            <p class="flex flex-wrap items-end gap-4">
              <img
                src={`/papers/${id}/sheets/1`}
                alt=""
                class="aspect-[210/297] w-24 border border-line-strong bg-white shadow-1"
              />
              <TouchLink href={`/papers/${id}`}>{t('done.look')}</TouchLink>
            </p>
          ) : (
            <Notice lang={lang} tone="warning" title={t('done.not-kept')} />
          )}
          <p class="text-std-16N-170">{t('done.unclear')}</p>
          {!cardInside && (
            <Act action="/leave" visit={visit.id} wide>
              {t('done.finish')}
            </Act>
          )}
        </section>
        <PaperReceipt setting={setting} receipt={receipt} />
      </div>
    </Screen>
  );
}

/** The receipt, as printed and as kept. */
export function PaperReceipt({ setting: { t, lang }, receipt }: { setting: Setting; receipt: KioskReceipt }) {
  return (
    <Receipt
      lang={lang}
      title={t('receipt.title')}
      number={receipt.number}
      moment={Temporal.Instant.from(receipt.printedAt)}
      lines={[
        { label: t('receipt.kind'), value: kindName(receipt.kind, lang) },
        { label: t('receipt.copies'), value: t('copies.number', { count: receipt.copies }) },
        { label: t('receipt.sheets'), value: t('receipt.sheets-value', { sheets: receipt.sheets }) },
        { label: t('receipt.municipality'), value: receipt.municipality[lang] },
        { label: t('receipt.shop'), value: receipt.shop[lang] },
      ]}
      yen={receipt.feeYen}
      next={t('receipt.next')}
    />
  );
}
